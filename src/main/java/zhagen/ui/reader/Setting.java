package zhagen.ui.reader;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import zhagen.model.Span;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Hue;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Tone;

/// Everything by which paragraphs are set and painted: type, widths and colours. It is made anew when one of them
/// changes, and all paragraphs with it.
final class Setting {

    final Palette palette;
    final IntFunction<String> numbering;
    final Columns columns;
    final String text;
    final double em;
    final double lineHeight;
    final Font words;
    final Font speaker;
    final Font time;
    final Advances names;
    final Advances speakers;

    private final Typesetter typesetter;

    Setting(Paragraphs paragraphs, Type type, double leading, Columns columns, Palette palette,
            IntFunction<String> numbering) {
        this.text = paragraphs.display();
        this.palette = palette;
        this.numbering = numbering;
        this.columns = columns;
        this.em = type.size();
        this.lineHeight = Math.round(type.size() * leading);
        this.words = type.words().font();
        this.speaker = type.speakers().font();
        this.time = Fonts.regular(Math.max(10, type.size() * 0.72));
        this.names = type.names();
        this.speakers = type.speakers();
        this.typesetter = new Typesetter(text, new Graphemes(text), type.words());
    }

    /// The type in one size. Its measures are costly to gather and are kept while the size stays.
    record Type(double size, Advances words, Advances speakers, Advances names) {

        static Type of(double size) {
            return new Type(size, new Advances(Fonts.regular(size)),
                    new Advances(Fonts.semibold(Math.round(size * 0.84 * 2) / 2.0)), new Advances(Fonts.regular(12)));
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
