package zhagen.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;
import zhagen.exchange.codebook.CodebookWorkbook;
import zhagen.messages.Messages;
import zhagen.model.Progress;
import zhagen.project.Project;

/// What a project can be exported as, by the names that the command line has for it. A file is either whole or not there.
final class Exports {

    @FunctionalInterface
    private interface Writer {
        void write(Path file) throws IOException;
    }

    static final String CODEBOOK = "codebook-xlsx";

    private Exports() {}

    static List<String> formats() {
        return List.of(CODEBOOK);
    }

    static void codebook(Project project, Messages messages, Path file, Progress progress) throws IOException {
        whole(file, part -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                new CodebookWorkbook(project.now(), project.texts(), messages, ZoneId.systemDefault())
                        .write(out, progress);
            }
        });
    }

    private static void whole(Path file, Writer writer) throws IOException {
        var target = file.toAbsolutePath();
        var part = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            writer.write(part);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
