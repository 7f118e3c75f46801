package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Tone;

/// The reader's picture: the page with its margin and caret, and the overview. It asks the reader for what is to be
/// painted, and paints only what it is told has changed.
final class Sheet extends Region {

    private final Reader reader;
    private final Page page = new Page(this::dress);
    private final Lines lines = new Lines(page);
    private final Margin margin;
    private final Handles handles;
    private final Overview overview = new Overview(this::showAt);
    private final Rectangle caretMark = new Rectangle();
    private Paragraphs paragraphs = Paragraphs.NONE;
    private Setting.@Nullable Type type;
    private @Nullable Setting setting;
    /// Of the lines, where they are to be numbered.
    private @Nullable LineNumbers numbers;
    /// Where the text is to stand once there is a size to set it in.
    private int awaited;
    private double awaitedY;

    Sheet(Reader reader) {
        this.reader = reader;
        this.margin = new Margin(reader::choose, reader::hovered);
        this.handles = new Handles(reader, this);
        caretMark.setWidth(1.5);
        caretMark.setMouseTransparent(true);
        page.addLayer(margin);
        page.addLayer(caretMark);
        page.addLayer(handles);
        getChildren().addAll(page, overview);
    }

    /// Something above the words that moves with them.
    void addLayer(Node layer) {
        page.addLayer(layer);
    }

    Lines lines() {
        return lines;
    }

    Region page() {
        return page;
    }

    /// @param offset of the line to be seen at `y`
    void show(Paragraphs shown, int offset, double y) {
        paragraphs = shown;
        awaited = offset;
        awaitedY = y;
        setting = null;
        page.set(shown, null);
        reset();
    }

    /// Sets everything anew, at the same place in the text.
    void reset() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        var settings = reader.settingsProperty().get();
        if (type == null || !type.serves(settings)) {
            type = Setting.Type.of(settings);
        }
        int offset = topOffset();
        double y = setting == null || page.isEmpty() ? awaitedY : lines.topLineY();
        var columns = Columns.of(getWidth(), settings, reader.stripedProperty().get());
        setting = new Setting(paragraphs, type, columns, reader.manner());
        numbers = null;
        overview.resizeRelocate(getWidth() - columns.overview() - 2, 4, columns.overview(),
                Math.max(0, getHeight() - 8));
        caretMark.setFill(palette().of(Tone.ACCENT));
        page.set(paragraphs, setting);
        margin.set(setting);
        handles.set(setting);
        if (settings.gutter().countsLines()) {
            numbers = new LineNumbers(paragraphs, setting);
            count(numbers);
        }
        page.putAt(paragraphs.nearest(offset), y);
        showOverview();
        moved();
    }

    /// Counts lines until all are counted, or others are to be.
    private void count(LineNumbers counting) {
        if (counting != numbers) {
            return;
        }
        boolean done = counting.count();
        page.run().forEach(view -> view.number(counting.first(view.index())));
        if (!done) {
            Platform.runLater(() -> count(counting));
        }
    }

    @Override
    protected void layoutChildren() {
        boolean wider = page.getWidth() != getWidth();
        boolean taller = page.getHeight() != getHeight();
        if (wider || taller) {
            page.resizeTo(getWidth(), getHeight());
        }
        if (wider || setting == null) {
            reset();
        } else if (taller) {
            overview.resize(overview.getWidth(), Math.max(0, getHeight() - 8));
            showOverview();
            scrollBy(0);
        }
    }

    void marksChanged(Collection<Mark> added, Collection<Mark> removed) {
        for (var view : page.run()) {
            if (touched(view.words(), removed) || touched(view.words(), added)) {
                dress(view);
            }
        }
        overview.change(added, removed);
        stripe();
        handles.place();
    }

    /// The selected mark is being dragged.
    void extentChanged(Span before, Span after) {
        page.run().stream()
                .filter(view -> view.words().overlaps(before) || view.words().overlaps(after))
                .forEach(this::emphasise);
        handles.place();
    }

    void codeChosen() {
        overview.choose(reader.chosenCode(), reader.marks());
    }

    /// The places of what can be dragged.
    void placeHandles() {
        handles.place();
    }

    private static boolean touched(Span words, Collection<Mark> marks) {
        return marks.stream().anyMatch(mark -> mark.span().overlaps(words));
    }

    void hitsChanged() {
        page.run().forEach(view -> view.showHits(reader.hits().in(view.words())));
        showOverview();
    }

    void selectionChanged(Span before, Span after) {
        for (var view : page.run()) {
            if (view.words().overlaps(before) || view.words().overlaps(after)) {
                view.showSelection(after);
            }
        }
        placeCaret();
    }

    void emphasisChanged(@Nullable Mark before, @Nullable Mark after) {
        for (var view : page.run()) {
            if (before != null && before.span().overlaps(view.words())
                    || after != null && after.span().overlaps(view.words())) {
                emphasise(view);
            }
        }
        emphasiseStripes();
        handles.place();
    }

    void placeCaret() {
        var caret = reader.caret();
        var view = paragraphs.count() == 0 ? null : page.find(paragraphs.indexAt(caret.offset()));
        caretMark.setVisible(view != null && setting != null && reader.isFocused());
        if (view != null && setting != null) {
            int line = view.lineAt(caret.offset(), caret.leaning());
            caretMark.setX(view.getLayoutX() + view.xOf(caret.offset(), line) - 0.75);
            caretMark.setY(view.top() + view.lineTop(line) + setting.bandTop() - 1);
            caretMark.setHeight(setting.bandBottom() - setting.bandTop() + 2);
        }
    }

    private void dress(ParagraphView view) {
        view.showMarks(reader.marksIn(view.words()));
        view.showHits(reader.hits().in(view.words()));
        view.showSelection(reader.getSelection());
        emphasise(view);
        if (numbers != null) {
            view.number(numbers.first(view.index()));
        }
    }

    private void emphasise(ParagraphView view) {
        view.emphasise(handles.drawn(reader.getSelectedMark()), reader.hoveredMarkProperty().get());
    }

    private void emphasiseStripes() {
        margin.emphasise(reader.getSelectedMark(), reader.hoveredMarkProperty().get());
    }

    private void stripe() {
        if (setting == null || page.isEmpty() || !setting.columns.striped()) {
            margin.show(new Packing(List.of(), List.of()));
            return;
        }
        var reaches = new ArrayList<Stripe.Reach>();
        var first = page.run().getFirst();
        var last = page.run().getLast();
        for (var mark : reader.marksIn(new Span(first.words().start(), last.words().end()))) {
            var start = page.find(paragraphs.indexAt(Math.max(mark.span().start(), first.words().start())));
            var end = page.find(paragraphs.indexAt(Math.min(mark.span().end(), last.words().end()) - 1));
            if (start != null && end != null) {
                double top = start.top() + start.lineTop(start.lineAt(mark.span().start(), false));
                double bottom = end.top() + end.lineTop(end.lineAt(mark.span().end(), true));
                reaches.add(new Stripe.Reach(mark, top + setting.bandTop(), bottom + setting.bandBottom(),
                        StripeView.nameWidth(mark, setting)));
            }
        }
        margin.show(Packing.of(reaches, setting.columns.stripes(), margin::laneOf));
        margin.follow(page.scrolled());
        emphasiseStripes();
    }

    private void showOverview() {
        overview.show(paragraphs.shown().text().length(), reader.marks(), reader.chosenCode(), reader.hits().all(),
                palette(),
                !reader.settingsProperty().get().strip());
        showViewport();
    }

    private Palette palette() {
        return reader.paletteProperty().get();
    }

    boolean isSet() {
        return setting != null && !page.isEmpty();
    }

    double lineHeight() {
        return setting == null ? 0 : setting.lineHeight;
    }

    boolean isOverWords(double x) {
        return setting != null && x >= setting.columns.wordsX() - 8
                && x < setting.columns.wordsX() + setting.columns.words() + 8;
    }

    /// In the gutter, where the speakers are.
    boolean isBesideWords(double x) {
        return setting != null && x < setting.columns.wordsX();
    }

    int topOffset() {
        return setting == null || page.isEmpty() ? awaited : lines.topLine().start();
    }

    /// How far below the upper edge that line begins.
    double topLineOffset() {
        return isSet() ? lines.topLineY() : 0;
    }

    /// Puts the line of `offset` at `y`, now or as soon as there is a size.
    void putAt(int offset, double y) {
        awaited = offset;
        awaitedY = y;
        if (setting != null && paragraphs.count() > 0) {
            page.putAt(paragraphs.nearest(offset), y);
            moved();
        }
    }

    void scrollBy(double pixels) {
        page.scrollBy(pixels);
        moved();
    }

    /// Brings a span onto the screen, if its beginning or what can be seen of it is not there.
    void reveal(Span span) {
        double start = lineY(span.start());
        double end = lineY(span.end());
        boolean begins = start >= lineHeight() / 2 && start + 2 * lineHeight() <= getHeight();
        boolean ends = end + lineHeight() <= getHeight() || start <= getHeight() * 0.3;
        if (!begins || !ends) {
            putAt(span.start(), Math.round(getHeight() * 0.3));
        }
    }

    /// Where the line with `offset` begins below the upper edge; infinitely far above where it is not laid out.
    private double lineY(int offset) {
        return lines.boundsOf(new Span(offset, offset)).map(Bounds::getMinY).orElse(Double.NEGATIVE_INFINITY);
    }

    /// Scrolls as little as need be to show the caret with a line around it.
    void follow(Caret caret) {
        if (!isSet()) {
            return;
        }
        var view = page.require(paragraphs.indexAt(caret.offset()));
        double y = view.top() + view.lineTop(view.lineAt(caret.offset(), caret.leaning())) - page.scrolled();
        if (y < -getHeight() || y > 2 * getHeight()) {
            putAt(caret.offset(), Math.round(getHeight() * 0.4));
        } else {
            scrollBy(Math.min(0, y - lineHeight()) + Math.max(0, y + 2 * lineHeight() - getHeight()));
        }
    }

    private void showAt(int offset, double height) {
        putAt(offset, Math.round(getHeight() * height));
    }

    private void moved() {
        if (page.takeChanged()) {
            stripe();
            handles.place();
        }
        margin.follow(page.scrolled());
        placeCaret();
        showViewport();
        reader.showsTurns(turns());
    }

    private void showViewport() {
        if (isSet()) {
            var bottom = page.at(getHeight() - 1);
            int line = bottom.lineAt(page.scrolled() + getHeight() - 1 - bottom.top());
            overview.showViewport(lines.topLine().start(), bottom.line(line).end());
        }
        overview.setVisible(isSet());
    }

    private Turns turns() {
        if (!isSet()) {
            return Turns.NONE;
        }
        var numbers = page.run().subList(page.firstVisible(), page.lastVisible() + 1).stream()
                .mapToInt(view -> view.paragraph().block().number()).filter(number -> number > 0).summaryStatistics();
        return numbers.getCount() == 0 ? Turns.NONE : new Turns(numbers.getMin(), numbers.getMax());
    }
}
