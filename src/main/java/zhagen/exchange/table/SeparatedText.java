package zhagen.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// Text in cells: separated by commas, semicolons, tabs or bars, quoted where a cell holds one of these, a quote or a line end.
public final class SeparatedText {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private SeparatedText() {}

    /// @throws TableTooLarge where there are more cells than a table for people has
    public static Grid read(String text) {
        try {
            return new Grid(rows(text, format(separator(text))), 0);
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            return new Grid(unquoted(text), 0);
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    private static List<List<String>> rows(String text, CSVFormat format) throws IOException {
        var rows = new ArrayList<List<String>>();
        var bounds = new Bounds();
        try (var parser = CSVParser.parse(text, format)) {
            for (var record : parser) {
                rows.add(bounds.row(record.toList()));
            }
        }
        return rows;
    }

    /// Quotes that never end are only quotes.
    private static List<List<String>> unquoted(String text) {
        var separator = String.valueOf(separator(text));
        var bounds = new Bounds();
        return text.lines()
                .map(line -> bounds.row(List.of(line.split(Pattern.quote(separator), -1))))
                .toList();
    }

    /// The most frequent one of the first line, outside of quotes.
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\n' && !quoted && i > 0) {
                break;
            }
            for (int k = 0; k < SEPARATORS.length && !quoted; k++) {
                counts[k] += character == SEPARATORS[k] ? 1 : 0;
            }
        }
        var most = 0;
        for (int k = 1; k < SEPARATORS.length; k++) {
            most = counts[k] > counts[most] ? k : most;
        }
        return SEPARATORS[most];
    }
}
