package zhagen.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a text's UTF-8 bytes, in lower-case hex: texts are kept once, by what they say.
public record TextHash(String hex) {

    public static TextHash of(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static TextHash ofBytes(byte[] bytes) {
        try {
            return new TextHash(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
