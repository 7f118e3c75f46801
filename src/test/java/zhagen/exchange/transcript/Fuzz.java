package zhagen.exchange.transcript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Reads files that were whole until bits flipped, ends were cut, blocks doubled and pieces of others came in. Each case follows from
/// its seed alone.
public final class Fuzz {

    private static final List<Golden> FILES = Golden.all().stream().filter(file -> file.bytes().length > 0).toList();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LARGEST = 4 << 20;
    private static final List<Wishes> WISHES = List.of(
            Wishes.NONE,
            Wishes.NONE,
            Wishes.NONE.with(Wishes.Use.RESPONDENTS),
            Wishes.NONE.with(Wishes.Use.QUESTIONS),
            Wishes.NONE.with(Wishes.Use.TRANSCRIPT),
            Wishes.NONE.with(new Wishes.Layout.Known("name-colon")),
            Wishes.NONE.with(new Wishes.Layout.Known("heading")),
            Wishes.NONE.with(new Wishes.Layout.Own("{speaker}：{text}\n[{time}] {speaker}")));

    private Fuzz() {}

    /// Mutates and reads one file.
    ///
    /// @return how long reading took
    public static Duration read(long seed) {
        var random = new Random(seed);
        var file = FILES.get(random.nextInt(FILES.size()));
        var bytes = mutated(file.bytes(), random);
        var wishes = WISHES.get(random.nextInt(WISHES.size()));
        long begun = System.nanoTime();
        try {
            Valid.check(file.input().getFileName().toString(), bytes, wishes);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed %d, mutated from %s, %s".formatted(seed, file, wishes), e);
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        if (took.compareTo(PATIENCE) > 0) {
            throw new AssertionError("seed %d, mutated from %s, took %s".formatted(seed, file, took));
        }
        return took;
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        var zipped = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        if (zipped && random.nextInt(3) > 0) {
            return inside(bytes, random);
        }
        var mutated = bytes;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutated = mutation(mutated, random);
        }
        return mutated;
    }

    private static byte[] mutation(byte[] bytes, Random random) {
        if (bytes.length < 2 || bytes.length > LARGEST) {
            return bytes;
        }
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(Math.min(4096, bytes.length - from));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, from);
            case 2 -> joined(bytes, 0, to, bytes, from, bytes.length);
            case 3 -> joined(bytes, 0, from, bytes, to, bytes.length);
            case 4 -> {
                var other = FILES.get(random.nextInt(FILES.size())).bytes();
                yield joined(bytes, 0, from, other, random.nextInt(other.length), other.length);
            }
            case 5 -> repeated(bytes, from, Math.max(from + 1, to), 1 + random.nextInt(40));
            default -> {
                var special = List
                        .of("\0", "\uFEFF", "\r\n", "\uD83D", "：", "<v ", "{\"a\":[", "\"", "\t\t", "00:00", "&#x0;",
                                "，")
                        .get(random.nextInt(12))
                        .getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
                yield joined(joined(bytes, 0, from, special, 0, special.length), 0, from + special.length, bytes, from,
                        bytes.length);
            }
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        var flipped = bytes.clone();
        for (int i = random.nextInt(16); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] repeated(byte[] bytes, int from, int to, int times) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        for (int i = 0; i < times; i++) {
            out.write(bytes, from, to - from);
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        var joined = Arrays.copyOf(Arrays.copyOfRange(one, from, to), to - from + otherTo - otherFrom);
        System.arraycopy(other, otherFrom, joined, to - from, otherTo - otherFrom);
        return joined;
    }

    /// Mutates what an archive holds, so that the parsers behind the unpacking are reached.
    private static byte[] inside(byte[] bytes, Random random) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes)); var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(random.nextInt(3) == 0 ? mutation(content, random) : content);
                zip.closeEntry();
            }
        } catch (IOException _) {
            return mutation(bytes, random); // a golden file may be damaged on purpose
        }
        return out.toByteArray();
    }
}
