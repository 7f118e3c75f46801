package zhagen.diagram;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The kinds of lettering in a figure, each with its font. The font files are opened at the first question, once; any thread.
public enum Type {
    NAME(14),
    SECOND_NAME(12),
    SMALL(11),
    FRAME(12),
    SIGN(13);

    /// The family as figures name it, for those who open them.
    static final String FAMILY = "Noto Sans SC";

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private final int size;

    Type(int size) {
        this.size = size;
    }

    private static final class Files {

        private static final Map<Type, Font> FONTS = new EnumMap<>(Type.class);

        static {
            var regular = open("NotoSansSC_400Regular.ttf");
            var semibold = open("NotoSansSC_600SemiBold.ttf");
            for (var type : values()) {
                FONTS.put(type, (type.strong() ? semibold : regular).deriveFont((float) type.size));
            }
        }

        private static Font open(String file) {
            try (var in = Objects.requireNonNull(Type.class.getResourceAsStream("/zhagen/fonts/" + file), file)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(file, e);
            }
        }
    }

    public boolean strong() {
        return this == NAME || this == SIGN;
    }

    public Font font() {
        return Objects.requireNonNull(Files.FONTS.get(this));
    }

    double width(String text) {
        return font().getStringBounds(text, PLAIN).getWidth();
    }

    /// From one baseline to the next.
    double leading() {
        return Math.round(size * 1.36);
    }

    /// From the foot of its line up to its baseline.
    double drop() {
        return Math.round(size * 0.34);
    }

    /// The text in lines of about the same length, none longer than `width` if that can be had.
    List<String> wrapped(String text, double width, Locale locale) {
        var lines = broken(text, width, locale);
        if (lines.size() < 2) {
            return lines;
        }
        double low = width / 2;
        double high = width;
        for (int i = 0; i < 6; i++) {
            double middle = (low + high) / 2;
            if (broken(text, middle, locale).size() == lines.size()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return broken(text, high, locale);
    }

    private List<String> broken(String text, double width, Locale locale) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var piece = text.substring(start, end);
            if (!line.isEmpty() && width((line + piece).strip()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
