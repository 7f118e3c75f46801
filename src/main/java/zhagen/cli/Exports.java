package zhagen.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import zhagen.diagram.Captions;
import zhagen.diagram.Figure;
import zhagen.diagram.FigureFiles;
import zhagen.diagram.Figures;
import zhagen.diagram.Style;
import zhagen.exchange.codebook.CodebookWorkbook;
import zhagen.exchange.codebook.DecisionsFile;
import zhagen.messages.Messages;
import zhagen.model.Memo;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.TheoryModel;
import zhagen.project.Project;
import zhagen.theory.Derivation;

/// What a project can be exported as, by the names that the command line has for it: `codebook-xlsx`, the log of decisions as `decisions-xlsx` and `decisions-csv`, for each type of model
/// `influence-svg` and `influence-png`, and those of [MemosExports] and [TablesExports]. A file is either whole or not there.
record Exports(Project project, Messages messages, int quotes) {

    private static final String CODEBOOK = "codebook-xlsx";
    private static final String DECISIONS = "decisions-xlsx";
    private static final String DECISIONS_CSV = "decisions-csv";
    private static final String SVG = "-svg";
    private static final String PNG = "-png";

    @FunctionalInterface
    private interface Writer {
        void write(Path file) throws IOException;
    }

    static List<String> formats() {
        var formats = new ArrayList<>(List.of(CODEBOOK, DECISIONS, DECISIONS_CSV));
        formats.addAll(MemosExports.FORMATS);
        formats.addAll(TablesExports.FORMATS);
        for (var type : TheoryModel.Type.values()) {
            formats.add(nameOf(type) + SVG);
            formats.add(nameOf(type) + PNG);
        }
        return formats;
    }

    private static String nameOf(TheoryModel.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /// @param format one of [#formats]
    /// @param model the name of the model, where there are several of the type; may be empty
    /// @param kinds of which memos are written; all, where it is empty
    void write(String format, String model, Set<Memo.Type> kinds, Path file, Progress progress) throws IOException {
        if (format.equals(CODEBOOK)) {
            whole(file, part -> codebook(part, progress));
        } else if (format.equals(DECISIONS) || format.equals(DECISIONS_CSV)) {
            whole(file, part -> decisions(format, part));
        } else if (MemosExports.FORMATS.contains(format)) {
            whole(file, part -> new MemosExports(project, messages).write(format, kinds, part, progress));
        } else if (TablesExports.FORMATS.contains(format)) {
            whole(file, part -> new TablesExports(project, messages, quotes).write(format, file, part, progress));
        } else if (format.endsWith(SVG)) {
            var figure = figure(format, model);
            whole(file, part -> FigureFiles.svg(figure, Style.LIGHT, part));
        } else {
            var figure = figure(format, model);
            whole(file, part -> FigureFiles.png(figure, Style.LIGHT, FigureFiles.PRINT_DPI, part));
        }
    }

    private void codebook(Path file, Progress progress) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new CodebookWorkbook(project.now(), project.texts(), messages, ZoneId.systemDefault()).write(out, progress);
        }
    }

    private void decisions(String format, Path file) throws IOException {
        var rows = project.explained(project.decisions());
        var log = new DecisionsFile(project.now(), project.texts(), messages, ZoneId.systemDefault(), rows);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (format.equals(DECISIONS)) {
                log.workbook(out);
            } else {
                log.commaSeparated(out);
            }
        }
    }

    private Figure figure(String format, String name) {
        var now = project.now();
        var model = now.all(TheoryModel.class)
                .filter(candidate -> format.startsWith(nameOf(candidate.type()) + "-"))
                .filter(candidate -> name.isEmpty() || candidate.name().says(name))
                .findFirst()
                .orElseThrow(() -> Refused.because("cli.export.noModel", format, name.isEmpty() ? 0 : 1, name));
        return Figures.layOut(Derivation.of(now, model), new Captions(now, model, messages, false));
    }

    private static void whole(Path file, Writer writer) throws IOException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            writer.write(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
