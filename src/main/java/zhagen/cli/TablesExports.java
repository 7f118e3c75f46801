package zhagen.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zhagen.diagram.FigureFiles;
import zhagen.diagram.Style;
import zhagen.exchange.tables.TableKind;
import zhagen.messages.Messages;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.project.Project;
import zhagen.ui.tables.TableFiles;
import zhagen.ui.tables.TableFiles.Wish;

/// The tables for the thesis: the usual ones as an appendix (`tables-docx`), all of them (`tables-xlsx`), or one by its name (`coding-table-3`, `paradigm`), as a
/// workbook where the file is called so and for Word otherwise; and the figure of the data structure.
record TablesExports(Project project, Messages messages, int quotes) {

    private static final String WORD = "tables-docx";
    private static final String EXCEL = "tables-xlsx";
    private static final String SVG = "data-structure-svg";
    private static final String PNG = "data-structure-png";

    static final List<String> FORMATS = formats();

    private static List<String> formats() {
        var formats = new ArrayList<>(List.of(WORD, EXCEL));
        for (var kind : TableKind.values()) {
            formats.add(kind.written());
        }
        formats.addAll(List.of(SVG, PNG));
        return List.copyOf(formats);
    }

    /// @param wanted what the file is to be called
    void write(String format, Path wanted, Path file, Progress progress) throws IOException {
        var files = new TableFiles(project, project.now());
        if (format.equals(SVG) || format.equals(PNG)) {
            figure(files, format, file);
            return;
        }
        Set<TableKind> kinds = TableKind.of(format).<Set<TableKind>>map(EnumSet::of)
                .orElseGet(() -> format.equals(EXCEL) ? EnumSet.allOf(TableKind.class) : TableKind.usual());
        var wish = new Wish(kinds, messages, quotes);
        if (kinds.size() == 1 && files.tables(wish, Progress.NONE).isEmpty()) {
            throw Refused.because("cli.export.noRows", format);
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (format.equals(EXCEL) || kinds.size() == 1 && wanted.toString().endsWith(".xlsx")) {
                files.excel(wish, out, progress);
            } else {
                files.word(wish, out, progress);
            }
        }
    }

    private void figure(TableFiles files, String format, Path file) throws IOException {
        var figure = files.dataStructure(messages).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because("cli.export.noRows", format));
        if (format.equals(SVG)) {
            FigureFiles.svg(figure, Style.LIGHT, file);
        } else {
            FigureFiles.png(figure, Style.LIGHT, FigureFiles.PRINT_DPI, file);
        }
    }
}
