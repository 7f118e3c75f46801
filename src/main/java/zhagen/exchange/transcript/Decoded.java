package zhagen.exchange.transcript;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Refused;

/// The characters of a text file, and what its encoding was taken to be.
///
/// @param lost characters whose bytes did not fit the encoding
/// @param guessed whether another encoding could be meant just as well
record Decoded(String text, String encoding, int lost, boolean guessed) {

    private static final int SAMPLE = 1 << 13;
    /// The least share of ordinary characters in real Chinese; the wrong character set gives less than half of it.
    private static final double CHINESE = 0.35;
    private static final double NEAR = 0.05;
    private static final int SURE = 30;
    private static final char REPLACEMENT = '\uFFFD';

    private record Encoding(String name, Charset charset) {
        Encoding(String name) {
            this(name, Charset.forName(name));
        }
    }

    private static final Encoding UTF_8 = new Encoding("UTF-8");
    private static final List<Encoding> WIDE = List.of(new Encoding("UTF-16LE"), new Encoding("UTF-16BE"));
    private static final List<Encoding> CHINESE_ENCODINGS = List.of(
            new Encoding("GB18030"),
            new Encoding("Big5", Charset.forName("x-windows-950")),
            new Encoding("Big5-HKSCS"));

    /// Characters as the user wishes, or else as detected.
    static Decoded of(String fileName, byte[] bytes, Wishes wishes) {
        return wishes.charset() == null ? of(fileName, bytes) : as(bytes, wishes.charset());
    }

    static Decoded of(String fileName, byte[] bytes) {
        var marked = byMark(bytes);
        if (marked != null) {
            return as(bytes, marked);
        }
        var wide = byZeros(bytes);
        if (wide != null) {
            return as(bytes, wide, false);
        }
        var sample = sample(bytes);
        var start = new String(sample, StandardCharsets.UTF_8);
        var utf8 = count(start) <= 1 || isMostlyUtf8(start) ? utf8(bytes) : null;
        if (utf8 != null) {
            return utf8;
        }
        var chinese = chinese(sample);
        if (chinese != null) {
            return as(bytes, chinese, false);
        }
        return isShortChinese(sample)
                ? as(bytes, CHINESE_ENCODINGS.getFirst(), true)
                : western(fileName, bytes, sample);
    }

    /// A table may have so few characters that none of them is common. In GB 2312 the usual ones are together, and two bytes each.
    private static boolean isShortChinese(byte[] sample) {
        var pairs = 0;
        for (int i = 0; i < sample.length; i++) {
            if (sample[i] < 0) {
                var lead = sample[i] & 0xFF;
                var trail = i + 1 < sample.length ? sample[++i] & 0xFF : 0;
                var usual = lead >= 0xB0 && lead <= 0xD7 || lead >= 0xA1 && lead <= 0xA3;
                if (!usual || trail < 0xA1 || trail == 0xFF) {
                    return false;
                }
                pairs++;
            }
        }
        return pairs >= 4 && pairs <= 64;
    }

    /// The first bytes that say something about the encoding: from the first one beyond ASCII on. The start is even,
    /// for UTF-16.
    static byte[] sample(byte[] bytes) {
        var first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        var start = first & ~1;
        return Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE));
    }

    /// A stray byte or two do not make UTF-8 something else.
    private static @Nullable Decoded utf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (count(text) == 0 || isStrict(bytes)) {
            return new Decoded(text, "UTF-8", 0, false);
        }
        return isMostlyUtf8(text) ? new Decoded(text, "UTF-8", count(text), false) : null;
    }

    private static boolean isMostlyUtf8(String text) {
        var lost = count(text);
        return lost * 20L < text.chars().filter(character -> character > 0x7F).count();
    }

    static Decoded as(byte[] bytes, Charset charset) {
        return as(bytes, new Encoding(Encodings.name(charset), charset));
    }

    private static Decoded as(byte[] bytes, Encoding encoding) {
        return as(bytes, encoding, false);
    }

    private static Decoded as(byte[] bytes, Encoding encoding, boolean guessed) {
        var text = new String(bytes, encoding.charset());
        return new Decoded(text, encoding.name(), count(text), guessed);
    }

    private static @Nullable Encoding byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Encoding("UTF-32");
        }
        if (startsWith(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return CHINESE_ENCODINGS.getFirst();
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return WIDE.getFirst();
        }
        return startsWith(bytes, 0xFE, 0xFF) ? WIDE.getLast() : null;
    }

    /// UTF-16 without a mark: one byte of each ASCII character is zero, and always the same one.
    private static @Nullable Encoding byZeros(byte[] bytes) {
        var end = Math.min(SAMPLE, bytes.length);
        var even = 0;
        var odd = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even + odd == 0 || bytes.length % 2 != 0 || Math.min(even, odd) * 20 > Math.max(even, odd)) {
            return null;
        }
        return odd > even ? WIDE.getFirst() : WIDE.getLast();
    }

    private static @Nullable Encoding chinese(byte[] sample) {
        var shares = new LinkedHashMap<Encoding, Double>();
        var wide = sample.length % 2 == 0 ? WIDE : List.<Encoding>of();
        for (var encoding : Stream.concat(CHINESE_ENCODINGS.stream(), wide.stream()).toList()) {
            var text = new String(sample, encoding.charset());
            if (count(text) <= 1 + text.length() / 200) {
                shares.put(encoding, CommonCharacters.shareIn(text));
            }
        }
        var best = shares.values().stream().max(Double::compare).orElse(0.0);
        var near = shares.keySet().stream().filter(encoding -> shares.get(encoding) > best - NEAR).toList();
        if (best < CHINESE) {
            return null;
        }
        return near.size() == 1 ? near.getFirst() : elected(near, sample);
    }

    /// Where two fit alike, ICU has the vote.
    private static Encoding elected(List<Encoding> near, byte[] sample) {
        var vote = new CharsetDetector().setText(sample).detect();
        return near.stream()
                .filter(encoding -> vote != null && vote.getName().equalsIgnoreCase(encoding.name()))
                .findFirst()
                .orElseGet(near::getFirst);
    }

    /// The last resort: what ICU is sure of, or else the Western code page of Windows.
    private static Decoded western(String fileName, byte[] bytes, byte[] sample) {
        for (var match : new CharsetDetector().setText(sample).detectAll()) {
            var name = match.getName().startsWith("ISO-8859-1") ? "windows-1252" : match.getName();
            if (match.getConfidence() >= SURE && !name.startsWith("UTF") && Charset.isSupported(name)) {
                var decoded = as(bytes, new Encoding(name), true);
                if (decoded.lost() <= decoded.text().length() / 200) {
                    return decoded;
                }
            }
        }
        var decoded = as(bytes, new Encoding("windows-1252"), true);
        if (decoded.lost() > decoded.text().length() / 100) {
            throw Refused.because("import.refused.binary", fileName);
        }
        return decoded;
    }

    private static boolean isStrict(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int count(String text) {
        var count = 0;
        for (int at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
            count++;
        }
        return count;
    }
}
