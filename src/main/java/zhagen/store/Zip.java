package zhagen.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import zhagen.model.Progress;

/// A database file in a zip file, as H2 backs it up.
final class Zip {

    private static final int PIECE = 1 << 20;

    private Zip() {}

    static void pack(Path database, Path zip) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.setLevel(Deflater.BEST_SPEED);
            out.putNextEntry(new ZipEntry(database.getFileName().toString()));
            Files.copy(database, out);
            out.closeEntry();
        }
    }

    /// @throws IOException where no database is in it, or not all of it
    static void unpack(Path zip, Path database, Progress progress) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(Database.SUFFIX)) {
                    copy(in, database, progress);
                    return;
                }
            }
        }
        throw new IOException("no database in " + zip);
    }

    private static void copy(InputStream in, Path file, Progress progress) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            long copied = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                progress.report(copied, 0);
                out.write(piece);
                copied += piece.length;
            }
        }
    }
}
