package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;

/// A table of a word processor with a row for each turn: who, and what they say; perhaps a number and a time too.
final class TableLayout {

    static final String ID = "table";

    private static final int LEAST_ROWS = 3;
    private static final int LONGEST_NAME = 24;
    private static final double CONFIDENCE = 1;
    private static final Set<String> HEADS = Set.of(
            "说话人", "說話人", "说话者", "发言人", "發言人", "发言者", "讲话人", "讲者", "姓名", "角色", "人物", "身份", "speaker", "name",
            "who", "role");
    private static final double FILLED = 0.6;
    /// Of a talk, its tables are the most; in a report some table may have a column of names.
    private static final double LEAST_COVERAGE = 0.3;

    private TableLayout() {}

    static Finding find(String text, List<List<List<Span>>> tables) {
        var cues = new ArrayList<Cue>();
        for (var rows : tables) {
            var columns = rows.stream().mapToInt(List::size).max().orElse(0);
            if (rows.size() >= LEAST_ROWS && columns >= 2) {
                cues.addAll(ofTable(text, rows, columns));
            }
        }
        var told = cues.stream().mapToInt(cue -> cue.until() - cue.from()).sum();
        return cues.size() < 2 || told < LEAST_COVERAGE * text.length() ? Finding.NOTHING
                : new Finding(ID, CONFIDENCE, cues);
    }

    private static List<Cue> ofTable(String text, List<List<Span>> rows, int columns) {
        var words = longest(text, rows, columns);
        for (int column = 0; column < columns; column++) {
            if (column != words && isSpeakers(text, rows, column)) {
                return cues(text, rows, column, words);
            }
        }
        return List.of();
    }

    private static List<Cue> cues(String text, List<List<Span>> rows, int who, int words) {
        var cues = new ArrayList<Cue>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var name = cell(text, row, who);
            if (name.isEmpty() && !cues.isEmpty() && !cell(text, row, words).isEmpty()) {
                var last = cues.removeLast();
                cues.add(new Cue(last.from(), last.labelEnd(), last.name(), last.start(), row.get(words).end()));
            } else if (!name.isEmpty() && words < row.size() && !(i == 0 && isHead(name))) {
                var from = Lines.skip(text, row.getFirst().start(), row.get(words).start());
                var labelEnd = Lines.trimmed(text, from, row.get(words).start());
                cues.add(new Cue(from, labelEnd, withoutColon(name), time(text, row), row.get(words).end()));
            }
        }
        return cues;
    }

    private static boolean isSpeakers(String text, List<List<Span>> rows, int column) {
        var names = rows.stream()
                .map(row -> cell(text, row, column))
                .filter(name -> !name.isEmpty() && !isHead(name))
                .toList();
        return isSpeakers(names, rows.size() - 1);
    }

    /// Short, mostly filled, and the same few again and again.
    static boolean isSpeakers(List<String> names, int rows) {
        var distinct = new HashSet<>(names).size();
        var allNames = names.stream()
                .allMatch(name -> name.length() <= LONGEST_NAME
                        && Names.judge(withoutColon(name)).isSpeaker());
        var roles = names.stream().filter(name -> Names.judge(withoutColon(name)) == Likeness.ROLE).count();
        return allNames
                && names.size() >= 2
                && names.size() >= FILLED * rows
                && (distinct * 2 <= names.size() || roles * 2 >= names.size());
    }

    private static int longest(String text, List<List<Span>> rows, int columns) {
        var longest = 0;
        var most = -1L;
        for (int column = 0; column < columns; column++) {
            var cellsOf = column;
            var length = rows.stream().mapToLong(row -> cell(text, row, cellsOf).length()).sum();
            if (length > most) {
                most = length;
                longest = column;
            }
        }
        return longest;
    }

    static boolean isHead(String name) {
        return HEADS.contains(Names.key(name));
    }

    private static @Nullable Duration time(String text, List<Span> row) {
        for (var cell : row) {
            var from = Lines.skip(text, cell.start(), cell.end());
            var stamp = Stamp.at(text, from, cell.end());
            if (stamp != null && Lines.skip(text, stamp.end(), cell.end()) == cell.end()) {
                return stamp.at();
            }
        }
        return null;
    }

    private static String cell(String text, List<Span> row, int column) {
        return column < row.size() ? row.get(column).of(text).strip() : "";
    }

    static String withoutColon(String name) {
        return name.endsWith(":") || name.endsWith("：") ? name.substring(0, name.length() - 1).strip() : name;
    }
}
