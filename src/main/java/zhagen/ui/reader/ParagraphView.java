package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.ui.look.Hue;
import zhagen.ui.look.Tone;

/// A paragraph on the screen. Its origin is the upper left corner of its first line.
final class ParagraphView extends Group {

    private static final double TURN_GAP = 16;
    private static final double PARAGRAPH_GAP = 6;
    private static final double UNDERLINE = 2;
    /// So many marks over each other are shown one by one.
    private static final int DEEPEST = 4;
    private static final double BAR = 3;
    private static final double BAR_GAP = 7;
    /// How large signs are beside the words, of their size in the margin.
    private static final double SIGN = 0.8;

    private final int index;
    private final Paragraph paragraph;
    private final Setting setting;
    private final double height;
    private final List<Span> lines;
    private final List<Text> texts = new ArrayList<>();
    private final Group highlights = new Group();
    private final Group hits = new Group();
    private final Group selection = new Group();
    private final Group signs = new Group();
    private final Group outlines = new Group();
    private @Nullable Group numbers;

    /// @param turnEnds whether the next paragraph begins another turn, and stands off further
    ParagraphView(int index, Paragraph paragraph, boolean turnEnds, Setting setting) {
        this.index = index;
        this.paragraph = paragraph;
        this.setting = setting;
        this.lines = setting.lines(paragraph.words());
        setManaged(false);
        getChildren().addAll(highlights, hits, selection);
        var ink = setting.of(paragraph.block().quiet() ? Tone.SECOND_INK : Tone.INK);
        for (int i = 0; i < lines.size(); i++) {
            var text = text(lines.get(i).of(setting.text), setting.words, ink);
            text.setY(i * setting.lineHeight + setting.baseline());
            texts.add(text);
        }
        getChildren().addAll(texts);
        getChildren().addAll(signs, outlines);
        double tall = lines.size() * setting.lineHeight;
        if (paragraph.labelled()) {
            tall = Math.max(tall, label());
        }
        height = tall + (turnEnds ? TURN_GAP : paragraph.last() ? PARAGRAPH_GAP : 0);
        if (paragraph.block().hue() >= 0) {
            bar(turnEnds);
        }
        setMouseTransparent(true);
    }

    private void bar(boolean turnEnds) {
        double above = paragraph.labelled() ? setting.bandTop() : 0;
        double below = turnEnds ? (lines.size() - 1) * setting.lineHeight + setting.bandBottom() : height;
        var bar = new Rectangle(-BAR_GAP - BAR, above, BAR, below - above);
        bar.setFill(setting.palette.strong(Hue.of(paragraph.block().hue())));
        getChildren().add(bar);
    }

    private static Text text(String words, Font font, Paint ink) {
        var text = new Text(words);
        text.setFont(font);
        text.setFill(ink);
        return text;
    }

    /// @return its lower edge
    private double label() {
        var block = paragraph.block();
        double y = setting.baseline();
        if (!block.speaker().isEmpty()) {
            var name = Typesetter.elided(block.speaker(), setting.columns.gutter(), setting.speakers);
            labelText(name, setting.speaker, setting.of(Tone.SECOND_INK), y);
            y += Math.round(setting.em * 1.18);
        }
        boolean numbered = block.number() != 0 && setting.gutter == ReaderSettings.Gutter.TURNS;
        var number = numbered ? setting.numbering.apply(block.number()) : "";
        var both = number.isEmpty() || block.time().isEmpty() ? number + block.time() : number + " · " + block.time();
        if (!number.isEmpty() && !block.time().isEmpty() && setting.names.of(both) > setting.columns.gutter()) {
            labelText(elided(number), setting.time, setting.of(Tone.FAINT), y);
            y += Math.round(setting.em * 1.05);
            both = block.time();
        }
        labelText(elided(both), setting.time, setting.of(Tone.FAINT), y);
        return y + Math.round(setting.em * 0.4);
    }

    /// Whether a point is on the name of who speaks.
    boolean isOverSpeaker(double x, double y) {
        double end = setting.columns.gutterEnd() - setting.columns.wordsX();
        return paragraph.labelled() && !paragraph.block().speaker().isEmpty()
                && x >= end - setting.columns.gutter() && x <= end + 4
                && y >= 0 && y < setting.lineHeight;
    }

    private String elided(String words) {
        return Typesetter.elided(words, setting.columns.gutter(), setting.names);
    }

    private void labelText(String words, Font font, Paint ink, double y) {
        var label = text(words, font, ink);
        double gutterEnd = setting.columns.gutterEnd() - setting.columns.wordsX();
        label.setX(Math.round(gutterEnd - label.getLayoutBounds().getWidth()));
        label.setY(y);
        getChildren().add(label);
    }

    /// Numbers the lines, as far as the reader wants it.
    ///
    /// @param first the number of the first, or 0 where it is not known yet
    void number(int first) {
        if (first == 0 || numbers != null) {
            return;
        }
        numbers = new Group();
        double end = setting.columns.numbersEnd() - setting.columns.wordsX();
        for (int i = 0; i < lines.size(); i++) {
            if (setting.gutter.numbers(first + i)) {
                var number = text(String.valueOf(first + i), setting.number, setting.of(Tone.FAINT));
                number.setX(Math.round(end - number.getLayoutBounds().getWidth()));
                number.setY(i * setting.lineHeight + setting.baseline());
                numbers.getChildren().add(number);
            }
        }
        getChildren().add(numbers);
    }

    int index() {
        return index;
    }

    Span words() {
        return paragraph.words();
    }

    Paragraph paragraph() {
        return paragraph;
    }

    double top() {
        return getLayoutY();
    }

    double bottom() {
        return getLayoutY() + height;
    }

    double height() {
        return height;
    }

    int lineCount() {
        return lines.size();
    }

    Span line(int number) {
        return lines.get(number);
    }

    /// @param leaning where lines meet, the earlier one
    int lineAt(int offset, boolean leaning) {
        int number = 0;
        while (number + 1 < lines.size() && (leaning ? lines.get(number + 1).start() < offset
                : lines.get(number + 1).start() <= offset)) {
            number++;
        }
        return number;
    }

    int lineAt(double y) {
        return Math.clamp((int) Math.floor(y / setting.lineHeight), 0, lines.size() - 1);
    }

    double lineTop(int number) {
        return number * setting.lineHeight;
    }

    double xOf(int offset, int line) {
        var span = lines.get(line);
        int within = Math.clamp(offset, span.start(), span.end()) - span.start();
        return within == 0 ? 0 : texts.get(line).getLayoutInfo().caretInfoAt(within, true).getSegmentAt(0).getMinX();
    }

    /// The offset nearest to `x` in a line.
    int offsetAt(double x, int line) {
        var span = lines.get(line);
        var hit = texts.get(line).hitTest(new Point2D(x, texts.get(line).getY()));
        return x <= 0 ? span.start() : span.start() + Math.clamp(hit.getInsertionIndex(), 0, span.length());
    }

    /// The character whose glyph is at a point of this view, or -1.
    int characterAt(double x, double y) {
        int line = (int) Math.floor(y / setting.lineHeight);
        if (x < 0 || line < 0 || line >= lines.size() || x >= texts.get(line).getLayoutBounds().getWidth()) {
            return -1;
        }
        return lines.get(line).start() + texts.get(line).hitTest(new Point2D(x, texts.get(line).getY())).getCharIndex();
    }

    /// The rectangles of the words that `span` covers here, one or more a line, as tall as highlights are,
    /// and on whole pixels.
    List<Rectangle2D> rectangles(Span span) {
        var rectangles = new ArrayList<Rectangle2D>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.overlaps(span)) {
                int start = Math.max(line.start(), span.start()) - line.start();
                int end = Math.max(start, Math.min(inkEnd(line), span.end()) - line.start());
                for (var part : texts.get(i).getLayoutInfo().getSelectionGeometry(start, end, false)) {
                    double left = Math.round(part.getMinX());
                    rectangles.add(new Rectangle2D(left, lineTop(i) + setting.bandTop(),
                            Math.round(part.getMaxX()) - left, setting.bandBottom() - setting.bandTop()));
                }
            }
        }
        return rectangles;
    }

    /// Spaces at the end of a line are not painted.
    private int inkEnd(Span line) {
        int end = line.end();
        while (end > line.start() + 1 && setting.text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    void showMarks(List<Mark> marks) {
        var painted = new ArrayList<Node>();
        var depths = new ArrayList<Node>();
        int counted = -1;
        for (var band : Band.of(marks, words())) {
            boolean last = band.slot() == DEEPEST - 1 && band.slots() > DEEPEST;
            if (band.slot() < DEEPEST) {
                var areas = rectangles(band.span());
                for (int i = 0; i < areas.size(); i++) {
                    boolean begins = i == 0 && band.span().start() == band.mark().span().start();
                    boolean ends = i == areas.size() - 1 && band.span().end() == band.mark().span().end();
                    paint(band, parted(areas.get(i), begins, ends), last, painted);
                }
                if (last && !areas.isEmpty() && counted != band.span().start()) {
                    addDepth(band.slots(), areas.getFirst(), depths);
                }
            }
            counted = last ? band.span().end() : counted;
        }
        painted.addAll(depths);
        highlights.getChildren().setAll(painted);
        showSigns(marks);
    }

    /// A hair narrower where the mark begins and ends, so that two of one colour are told apart.
    private static Rectangle2D parted(Rectangle2D area, boolean begins, boolean ends) {
        double left = begins ? 1 : 0;
        double right = ends ? 1 : 0;
        return new Rectangle2D(area.getMinX() + left, area.getMinY(), Math.max(1, area.getWidth() - left - right),
                area.getHeight());
    }

    /// @param more whether this stands for several that have no share of their own
    private void paint(Band band, Rectangle2D area, boolean more, List<Node> painted) {
        int slots = Math.min(band.slots(), DEEPEST);
        double top = Math.round(area.getMinY() + area.getHeight() * band.slot() / slots);
        double bottom = Math.round(area.getMinY() + area.getHeight() * (band.slot() + 1) / slots);
        painted.add(filled(area, top, bottom - top, more ? setting.of(Tone.LINE) : setting.pale(band.mark())));
        if (slots > 1) {
            double lane = Math.min(UNDERLINE + 1, setting.betweenBands() / slots);
            double thickness = Math.min(UNDERLINE, lane * 0.7);
            double foot = area.getMaxY() + lane * (band.slot() + 1) - thickness;
            painted.add(
                    filled(area, foot, thickness, more ? setting.of(Tone.SECOND_INK) : setting.strong(band.mark())));
        }
    }

    /// How many marks overlap where that is more than can be told apart, above the end of the words.
    private void addDepth(int count, Rectangle2D area, List<Node> depths) {
        var number = text(String.valueOf(count), setting.number, setting.of(Tone.INK));
        double width = number.getLayoutBounds().getWidth();
        number.setX(Math.round(area.getMaxX() - width - 1));
        number.setY(area.getMinY());
        double high = Math.round(setting.em * 0.5);
        var plate = new Rectangle(number.getX() - 2, area.getMinY() - high, Math.round(width + 4), high + 1);
        plate.setFill(setting.of(Tone.PAPER));
        depths.add(plate);
        depths.add(number);
    }

    /// Above the beginning of the words.
    private void showSigns(List<Mark> marks) {
        signs.getChildren().clear();
        int last = -1;
        double x = 0;
        for (var mark : marks) {
            int start = mark.span().start();
            if (!mark.signs().isEmpty() && words().start() <= start && start < words().end()) {
                int line = lineAt(start, false);
                x = start == last ? x : xOf(start, line);
                last = start;
                var shapes = Signs.of(mark, setting.strong(mark));
                shapes.getTransforms().add(new Scale(SIGN, SIGN));
                shapes.setLayoutX(Math.round(x));
                shapes.setLayoutY(lineTop(line) + setting.bandTop() - Math.round(SIGN * 10) + 1);
                signs.getChildren().add(shapes);
                x += Signs.width(mark) * SIGN;
            }
        }
    }

    private static Rectangle filled(Rectangle2D area, double y, double height, Color color) {
        var rectangle = new Rectangle(area.getMinX(), y, area.getWidth(), height);
        rectangle.setFill(color);
        return rectangle;
    }

    void showHits(List<Span> found) {
        hits.getChildren().clear();
        for (var hit : found) {
            for (var area : rectangles(hit)) {
                var frame = rounded(area);
                frame.setFill(setting.of(Tone.WARNING).deriveColor(0, 1, 1, 0.18));
                var foot = new Rectangle(area.getMinX(), area.getMaxY() - 2, area.getWidth(), 2);
                foot.setFill(setting.of(Tone.WARNING));
                hits.getChildren().addAll(frame, foot);
            }
        }
    }

    void showSelection(Span span) {
        var painted = new ArrayList<Rectangle>();
        for (var area : rectangles(span)) {
            painted.add(filled(area, area.getMinY(), area.getHeight(), setting.of(Tone.ACCENT)));
            var inner = new Rectangle2D(area.getMinX() + 1, 0, Math.max(0, area.getWidth() - 2), 0);
            painted.add(filled(inner, area.getMinY() + 1, area.getHeight() - 2, setting.of(Tone.SELECTION)));
        }
        selection.getChildren().setAll(painted);
    }

    /// Frames the words of the one and underlines those of the other.
    void emphasise(@Nullable Mark selected, @Nullable Mark hovered) {
        outlines.getChildren().clear();
        if (hovered != null) {
            for (var area : rectangles(hovered.span())) {
                var line = new Rectangle(area.getMinX(), area.getMaxY() - 1, area.getWidth(), 2);
                line.setFill(setting.strong(hovered));
                outlines.getChildren().add(line);
            }
        }
        if (selected != null) {
            for (var area : rectangles(selected.span())) {
                var frame = rounded(area);
                frame.setFill(Color.TRANSPARENT);
                frame.setStroke(setting.strong(selected));
                frame.setStrokeWidth(1.5);
                outlines.getChildren().add(frame);
            }
        }
    }

    private static Rectangle rounded(Rectangle2D area) {
        var rectangle = new Rectangle(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        rectangle.setArcWidth(4);
        rectangle.setArcHeight(4);
        return rectangle;
    }
}
