package zhagen.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhagen.model.Source;
import zhagen.project.Project;

/// Files for the picture of an import: a few of a project's own interviews as they may lie on a disk, and one that is none.
final class PictureBatch {

    private static final int MOST = 5;
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    private final Project project;
    private final List<Path> files = new ArrayList<>();

    PictureBatch(Project project) {
        this.project = project;
    }

    List<Path> write() {
        try {
            var folder = Files.createTempDirectory("zhagen");
            files.add(folder);
            var sources = project.now().all(Source.class).limit(MOST).toList();
            for (int i = 0; i < sources.size(); i++) {
                var encoding = i < 3 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
                var words = project.texts().read(sources.get(i)) + "\n\n"; // not the bytes that the project knows
                files.add(Files.writeString(folder.resolve(named(sources.get(i), i)), words, encoding));
            }
            files.add(Files.write(folder.resolve("IMG_2031.png"), PICTURE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.subList(1, files.size());
    }

    private static String named(Source source, int at) {
        var file = source.provenance().file();
        return file.isEmpty() ? "interview-%d.txt".formatted(at + 1) : file.replaceFirst("\\.[^.]*$", ".txt");
    }

    void remove() {
        files.reversed().forEach(file -> {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
