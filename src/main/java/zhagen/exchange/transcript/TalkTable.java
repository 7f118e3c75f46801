package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.table.Grid;
import zhagen.model.Label;
import zhagen.model.Refused;

/// A transcript as a table: who, what they say, perhaps when. A row without a name goes on with the row above.
final class TalkTable {

    private static final double MOST_SECONDS = 86_400;

    private final String format;
    private final String fileName;
    private final TableFile file;
    private final Grid grid;
    private final TableColumns columns;

    TalkTable(String format, String fileName, TableFile file, Grid grid, TableColumns columns) {
        this.format = format;
        this.fileName = fileName;
        this.file = file;
        this.grid = grid;
        this.columns = columns;
    }

    Transcript read(Wishes wishes) {
        if (columns.spoken() < 0) {
            throw Refused.because("import.refused.tableWithoutWords", fileName);
        }
        var headless = columns.speaker() >= 0 && columns.isHeadless();
        var speeches = new ArrayList<Speech>();
        var who = "";
        for (var row : headless ? grid.rows() : grid.body()) {
            var words = Grid.cell(row, columns.spoken());
            var name = columns.speaker() < 0 ? "" : TableLayout.withoutColon(Grid.cell(row, columns.speaker()));
            if (!words.isEmpty()) {
                speeches.add(new Speech(
                        name.isEmpty() ? who : name, time(row), null, words, !name.isEmpty() || speeches.isEmpty()));
                who = name.isEmpty() ? who : name;
            }
        }
        var transcript = Conversation.of(
                format, file.encoding(), TableLayout.ID, fileName, speeches, file.warnings(), wishes);
        return transcript.withEvidence(evidence(headless, transcript.evidence()));
    }

    private List<Label> evidence(boolean headless, List<Label> others) {
        var evidence = new ArrayList<Label>();
        evidence.add(Label.of("import.evidence.rows", grid.rows().size() - (headless ? 0 : 1)));
        if (!headless && columns.speaker() >= 0) {
            evidence.add(Label.of(
                    "import.evidence.columns", grid.head(columns.speaker()), grid.head(columns.spoken())));
        }
        evidence.addAll(others);
        var left = grid.columns()
                .filter(column -> column != columns.speaker() && column != columns.spoken()
                        && column != columns.time())
                .mapToObj(grid::head)
                .filter(head -> !head.isEmpty())
                .toList();
        if (!headless && !left.isEmpty()) {
            evidence.add(Label.of("import.evidence.columnsLeft", String.join(" · ", left)));
        }
        return evidence;
    }

    /// A time as a recording shows it, or seconds; where there are more than a day has, milliseconds.
    private @Nullable Duration time(List<String> row) {
        var cell = columns.time() < 0 ? "" : Grid.cell(row, columns.time());
        var stamp = Stamp.at(cell, 0, cell.length());
        if (stamp != null) {
            return stamp.at();
        }
        if (!cell.matches("\\d{1,9}(?:\\.\\d{1,6})?")) {
            return null;
        }
        var number = Double.parseDouble(cell);
        return Duration.ofMillis(Math.round(number > MOST_SECONDS ? number : number * 1000));
    }
}
