package zhagen.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A database file in a zip file, as H2 backs it up.
final class Zip {

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
    static void unpack(Path zip, Path database) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(Database.SUFFIX)) {
                    Files.copy(in, database, StandardCopyOption.REPLACE_EXISTING);
                    return;
                }
            }
        }
        throw new IOException("no database in " + zip);
    }
}
