package zhagen.ui.reader;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import zhagen.model.Span;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Hue;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Tone;
import zhagen.ui.reader.ReaderSettings.Gutter;

/// Everything by which paragraphs are set and painted: type, widths and colours. It is made anew when one of them
/// changes, and all paragraphs with it.
final class Setting {

    final Palette palette;
    final IntFunction<String> numbering;
    final Function<Mark, Explained> explaining;
    final Gutter gutter;
    final Columns columns;
    final String text;
    final double em;
    final double lineHeight;
    final Font words;
    final Font speaker;
    final Font time;
    final Font number;
    final Advances names;
    final Advances speakers;

    private final Typesetter typesetter;

    Setting(Paragraphs paragraphs, Type type, Columns columns, Manner manner) {
        this.text = paragraphs.display();
        this.palette = manner.palette;
        this.numbering = manner.numbering;
        this.explaining = manner.explaining;
        this.gutter = manner.settings.gutter();
        this.columns = columns;
        this.em = type.size();
        this.lineHeight = Math.round(type.size() * manner.settings.leading());
        this.words = type.words().font();
        this.speaker = type.speakers().font();
        this.time = Fonts.regular(Math.max(10, type.size() * 0.72));
        this.number = Fonts.regular(Math.max(9, type.size() * 0.62));
        this.names = type.names();
        this.speakers = type.speakers();
        this.typesetter = new Typesetter(text, new Graphemes(text), type.words());
    }

    /// How whoever holds the reader, and whoever reads, want it.
    record Manner(
            ReaderSettings settings,
            Palette palette,
            IntFunction<String> numbering,
            Function<Mark, Explained> explaining) {}

    /// The type in one size. Its measures are costly to gather and are kept while the size stays.
    record Type(String family, double size, Advances words, Advances speakers, Advances names) {

        static Type of(ReaderSettings settings) {
            double size = settings.size();
            var words = settings.family().isEmpty() ? Fonts.regular(size) : Font.font(settings.family(), size);
            return new Type(settings.family(), size, new Advances(words),
                    new Advances(Fonts.semibold(Math.round(size * 0.84 * 2) / 2.0)), new Advances(Fonts.regular(12)));
        }

        boolean serves(ReaderSettings settings) {
            return size == settings.size() && family.equals(settings.family());
        }
    }

    List<Span> lines(Span span) {
        return typesetter.lines(span, columns.words());
    }

    /// From the top of a line to the foot of its letters.
    double baseline() {
        return Math.round(lineHeight / 2 + em * 0.37);
    }

    double bandTop() {
        return Math.round(baseline() - em * 1.06);
    }

    double bandBottom() {
        return Math.round(baseline() + em * 0.34);
    }

    /// From the foot of a highlight to the head of the one in the next line.
    double betweenBands() {
        return Math.max(2, lineHeight - bandBottom() + bandTop() - 1);
    }

    Color of(Tone tone) {
        return palette.of(tone);
    }

    Color strong(Mark mark) {
        return palette.strong(Hue.of(mark.hue()));
    }

    Color pale(Mark mark) {
        return palette.pale(Hue.of(mark.hue()));
    }
}
