package zhagen.exchange;

import java.util.ArrayList;
import java.util.List;

/// Text in cells: separated by commas, semicolons or tabs, quoted where a cell holds one of these, a quote or a line end.
final class Separated {

    private final String text;
    private final char separator;
    private int at;

    private Separated(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /// The rows that are not empty, cell by cell.
    static List<List<String>> cells(String text) {
        var separated = new Separated(text);
        var rows = new ArrayList<List<String>>();
        while (separated.at < text.length()) {
            var row = separated.row();
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// The most frequent of the three in the first line.
    private static char separator(String text) {
        int end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String head, char wanted) {
        return head.chars().filter(character -> character == wanted).count();
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        row.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            row.add(cell());
        }
        at++; // the line end
        return row;
    }

    private String cell() {
        var cell = new StringBuilder();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char character = text.charAt(at);
            if (quoted && character == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    quoted = false;
                    at++;
                    continue;
                }
            } else if (!quoted && (character == separator || character == '\n')) {
                break;
            }
            cell.append(character);
            at++;
        }
        return cell.toString();
    }
}
