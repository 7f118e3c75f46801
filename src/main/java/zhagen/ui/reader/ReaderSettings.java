package zhagen.ui.reader;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How somebody likes to read.
///
/// @param family of the letters; empty for the one that comes with the program
/// @param size in pixels
/// @param leading the height of a line as a multiple of the size
/// @param measure the most Chinese characters that a line holds; about twice as many Latin ones
/// @param strip whether the strip at the edge shows where the text is coded, or only where one is
/// @param wholeWords whether what is dragged over is taken by words
/// @param colours what highlights and stripes are coloured by
public record ReaderSettings(
        String family,
        double size,
        double leading,
        double measure,
        Gutter gutter,
        Stripes stripes,
        boolean strip,
        boolean wholeWords,
        Colours colours) {

    public static final double SMALLEST = 12;
    public static final double LARGEST = 32;
    public static final double TIGHTEST = 1.4;
    public static final double WIDEST = 2.6;
    public static final double SHORTEST = 20;
    public static final double LONGEST = 70;

    public static final ReaderSettings DEFAULT =
            new ReaderSettings("", 16, 1.95, 38, Gutter.TURNS, Stripes.NORMAL, true, false, Colours.CODES);

    /// What stands beside the words, besides who speaks and when.
    public enum Gutter {
        TURNS,
        FIFTH_LINES,
        LINES,
        NOTHING;

        boolean countsLines() {
            return this == LINES || this == FIFTH_LINES;
        }

        /// Whether a line, counted from 1, is numbered.
        boolean numbers(int line) {
            return this == LINES || this == FIFTH_LINES && line % 5 == 0;
        }
    }

    /// What highlights and stripes of one colour have in common.
    public enum Colours {
        CODES,
        CODERS;

        public Colours other() {
            return this == CODES ? CODERS : CODES;
        }
    }

    /// How much room the stripes have.
    public enum Stripes {
        OFF(0),
        NARROW(0.65),
        NORMAL(1),
        WIDE(1.6);

        final double factor;

        Stripes(double factor) {
            this.factor = factor;
        }
    }

    public ReaderSettings {
        size = Math.clamp(size, SMALLEST, LARGEST);
        leading = Math.clamp(leading, TIGHTEST, WIDEST);
        measure = Math.clamp(measure, SHORTEST, LONGEST);
    }

    public ReaderSettings sized(double newSize) {
        return new ReaderSettings(family, newSize, leading, measure, gutter, stripes, strip, wholeWords, colours);
    }

    public ReaderSettings in(String newFamily) {
        return new ReaderSettings(newFamily, size, leading, measure, gutter, stripes, strip, wholeWords, colours);
    }

    public ReaderSettings led(double newLeading) {
        return new ReaderSettings(family, size, newLeading, measure, gutter, stripes, strip, wholeWords, colours);
    }

    public ReaderSettings measured(double newMeasure) {
        return new ReaderSettings(family, size, leading, newMeasure, gutter, stripes, strip, wholeWords, colours);
    }

    public ReaderSettings beside(Gutter newGutter) {
        return new ReaderSettings(family, size, leading, measure, newGutter, stripes, strip, wholeWords, colours);
    }

    public ReaderSettings striped(Stripes newStripes) {
        return new ReaderSettings(family, size, leading, measure, gutter, newStripes, strip, wholeWords, colours);
    }

    public ReaderSettings stripShown(boolean newStrip) {
        return new ReaderSettings(family, size, leading, measure, gutter, stripes, newStrip, wholeWords, colours);
    }

    public ReaderSettings byWords(boolean newWholeWords) {
        return new ReaderSettings(family, size, leading, measure, gutter, stripes, strip, newWholeWords, colours);
    }

    public ReaderSettings colouredBy(Colours newColours) {
        return new ReaderSettings(family, size, leading, measure, gutter, stripes, strip, wholeWords, newColours);
    }

    /// As words, to be kept.
    public Map<String, String> kept() {
        return new TreeMap<>(Map.of(
                "family", family,
                "size", String.valueOf(size),
                "leading", String.valueOf(leading),
                "measure", String.valueOf(measure),
                "gutter", gutter.name().toLowerCase(Locale.ROOT),
                "stripes", stripes.name().toLowerCase(Locale.ROOT),
                "strip", String.valueOf(strip),
                "wholeWords", String.valueOf(wholeWords),
                "colours", colours.name().toLowerCase(Locale.ROOT)));
    }

    /// What was kept, with the default for what was not.
    ///
    /// @throws IllegalArgumentException where it was not kept by this version
    public static ReaderSettings of(Map<String, String> kept) {
        var known = DEFAULT.kept();
        known.putAll(kept);
        return new ReaderSettings(
                known.get("family"),
                Double.parseDouble(known.get("size")),
                Double.parseDouble(known.get("leading")),
                Double.parseDouble(known.get("measure")),
                Gutter.valueOf(known.get("gutter").toUpperCase(Locale.ROOT)),
                Stripes.valueOf(known.get("stripes").toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(known.get("strip")),
                Boolean.parseBoolean(known.get("wholeWords")),
                Colours.valueOf(known.get("colours").toUpperCase(Locale.ROOT)));
    }
}
