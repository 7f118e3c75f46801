package zhagen.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import zhagen.model.TextHash;

/// A text as the database has it. Any thread may pack.
record Packed(TextHash hash, byte[] bytes) {

    static Packed of(TextHash hash, String text) {
        return of(hash, text.getBytes(StandardCharsets.UTF_8));
    }

    static Packed of(TextHash hash, byte[] utf8) {
        var bytes = new ByteArrayOutputStream(utf8.length / 2 + 64);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
            out.write(utf8);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        } finally {
            deflater.end();
        }
        return new Packed(hash, bytes.toByteArray());
    }
}
