package zhagen.exchange.transcript;

import java.util.Locale;
import zhagen.exchange.table.Spreadsheet;
import zhagen.model.Refused;

/// Tables: a transcript with a row for each turn, or a survey with a row for each respondent.
final class TableFormat implements TranscriptFormat {

    private final String id;

    private TableFormat(String id) {
        this.id = id;
    }

    /// Excel's, new and old.
    static TableFormat spreadsheet() {
        return new TableFormat("spreadsheet");
    }

    /// Text in cells.
    static TableFormat separated() {
        return new TableFormat("csv");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        if (id.equals("spreadsheet")) {
            return Spreadsheet.recognises(bytes);
        }
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    @Override
    public Transcript read(String fileName, byte[] bytes, Wishes wishes) {
        var file = TableFile.read(fileName, bytes, wishes);
        if (file.grid().rows().isEmpty()) {
            throw Refused.because("import.refused.empty", fileName);
        }
        if (id.equals("csv") && file.grid().width() < 2) {
            return new PlainText().read(fileName, bytes, wishes);
        }
        var grid = file.headed();
        var columns = new TableColumns(grid);
        return switch (wishes.use()) {
            case TRANSCRIPT -> new TalkTable(id, fileName, file, grid, columns).read(wishes);
            case RESPONDENTS -> new Survey(id, fileName, file, grid, columns).byRespondent();
            case QUESTIONS -> new Survey(id, fileName, file, grid, columns).byQuestion();
            case AUTOMATIC, PARTICIPANTS -> columns.isTalk()
                    ? new TalkTable(id, fileName, file, grid, columns).read(wishes)
                    : surveyOrText(fileName, bytes, wishes, new Survey(id, fileName, file, grid, columns));
        };
    }

    /// Somebody may have saved a talk under the name of a table.
    private Transcript surveyOrText(String fileName, byte[] bytes, Wishes wishes, Survey survey) {
        if (id.equals("csv") && !survey.hasAnswers()) {
            var text = new PlainText().read(fileName, bytes, wishes);
            if (!text.speakers().isEmpty()) {
                return text;
            }
        }
        return survey.read();
    }
}
