package zhagen.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks for words in the bytes of files, as UTF-8 and as UTF-16 in both orders.
final class Remains {

    private static final int CHUNK = 1 << 20;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /// So short a word of Latin letters stands in any file by chance.
    private static final int BY_CHANCE = 4;

    private final Map<Integer, List<byte[]>> byFirstTwo = new HashMap<>();
    private final boolean[] begins = new boolean[1 << 16];
    private int longest;

    private Remains(Collection<String> words) {
        for (var word : words) {
            for (var encoding : ENCODINGS) {
                var bytes = word.getBytes(encoding);
                if (word.getBytes(StandardCharsets.UTF_8).length >= BY_CHANCE) {
                    begins[pair(bytes, 0)] = true;
                    byFirstTwo.computeIfAbsent(pair(bytes, 0), _ -> new ArrayList<>()).add(bytes);
                    longest = Math.max(longest, bytes.length);
                }
            }
        }
    }

    private static int pair(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    /// The files below `folder`, and `folder` itself, in which or in whose names one of the words stands.
    static List<Path> of(Collection<String> words, Path folder) {
        var remains = new Remains(words);
        try (var files = Files.walk(folder)) {
            var found = new ArrayList<Path>();
            for (var file : files.sorted().toList()) {
                var name = file.toAbsolutePath().normalize().getFileName().toString();
                if (words.stream().anyMatch(name::contains)
                        || Files.isRegularFile(file) && remains.isIn(file)) {
                    found.add(file);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isIn(Path file) throws IOException {
        var bytes = new byte[CHUNK + longest];
        int kept = 0;
        try (var in = Files.newInputStream(file)) {
            for (int read = in.readNBytes(bytes, kept, CHUNK); read > 0; read = in.readNBytes(bytes, kept, CHUNK)) {
                int length = kept + read;
                if (isIn(bytes, length)) {
                    return true;
                }
                int keep = Math.min(longest, length);
                System.arraycopy(bytes, length - keep, bytes, 0, keep);
                kept = keep;
            }
        }
        return false;
    }

    private boolean isIn(byte[] bytes, int length) {
        for (int at = 0; at + 1 < length; at++) {
            if (begins[pair(bytes, at)] && isAt(bytes, at, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(byte[] bytes, int at, int length) {
        return byFirstTwo.getOrDefault(pair(bytes, at), List.of()).stream()
                .anyMatch(pattern -> at + pattern.length <= length
                        && Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length));
    }
}
