package zhagen.exchange.transcript;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The encodings that a user can choose from, and what a file would say in each.
public final class Encodings {

    private static final int SAMPLE = 240;
    private static final int SHOWN = 32;
    private static final Charset BIG5 = Charset.forName("x-windows-950");

    public static final List<Charset> OFFERED = Stream.of(
            "UTF-8", "GB18030", "x-windows-950", "Big5-HKSCS", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1251",
            "Shift_JIS", "EUC-KR")
            .map(Charset::forName)
            .toList();

    private Encodings() {}

    /// What people call it.
    public static String name(Charset charset) {
        return charset.equals(BIG5) ? "Big5" : charset.name();
    }

    /// The first words that the bytes say in an encoding, those beyond ASCII if there are any.
    public static String sample(byte[] bytes, Charset charset) {
        var start = Decoded.sample(bytes);
        var source = start.length == 0 ? bytes : start;
        var words = new String(Arrays.copyOf(source, Math.min(SAMPLE, source.length)), charset)
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
        return words.substring(0, Math.min(SHOWN, words.length()));
    }
}
