package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The paragraphs on the screen and a little beyond, one run without gaps. There is no height of the whole text:
/// the page knows where it is by its paragraphs, so nothing jumps when others turn out taller than thought.
final class Page extends Region {

    private static final double HEAD = 18;
    private static final double FOOT = 72;
    /// What is kept ready outside the screen, in pixels.
    private static final double BEYOND = 240;

    private final Group content = new Group();
    private final Group paper = new Group();
    private final Rectangle frame = new Rectangle();
    private final List<ParagraphView> run = new ArrayList<>();
    private final Consumer<ParagraphView> onEntering;
    private Paragraphs paragraphs = Paragraphs.NONE;
    private @Nullable Setting setting;
    /// What is at the upper edge of the screen, in the coordinates of `content`.
    private double top;
    private boolean changed;

    /// @param onEntering dresses a paragraph that comes into view
    Page(Consumer<ParagraphView> onEntering) {
        this.onEntering = onEntering;
        setManaged(false);
        setClip(frame);
        content.setManaged(false);
        paper.setManaged(false);
        content.getChildren().add(paper);
        getChildren().add(content);
    }

    /// A layer above the words that moves with them.
    void addLayer(Node layer) {
        layer.setManaged(false);
        content.getChildren().add(layer);
    }

    /// @param how null where there is no size yet to set them in
    void set(Paragraphs shown, @Nullable Setting how) {
        paragraphs = shown;
        setting = how;
        clear();
    }

    void resizeTo(double width, double height) {
        resizeRelocate(0, 0, width, height);
        frame.setWidth(width);
        frame.setHeight(height);
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    double lineHeight() {
        return setting == null ? 0 : setting.lineHeight;
    }

    List<ParagraphView> run() {
        return Collections.unmodifiableList(run);
    }

    boolean isEmpty() {
        return run.isEmpty();
    }

    double scrolled() {
        return top;
    }

    /// Whether paragraphs came or went since this was last asked.
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /// Puts the line with `offset` at `y` below the upper edge, as far as the text's ends allow.
    void putAt(int offset, double y) {
        if (setting == null || paragraphs.count() == 0) {
            return;
        }
        var view = require(paragraphs.indexAt(offset));
        int line = view.lineAt(offset, false);
        boolean beginning = view.index() == 0 && line == 0;
        top = view.top() + view.lineTop(line) - (beginning ? Math.max(y, HEAD) : y);
        fill();
    }

    void scrollBy(double distance) {
        if (!run.isEmpty()) {
            top += distance;
            fill();
        }
    }

    /// The view of a paragraph, made if need be.
    ParagraphView require(int index) {
        if (run.isEmpty() || index < run.getFirst().index() - 1 || index > run.getLast().index() + 1) {
            clear();
            add(index, 0, 0);
            top = -Math.round(getHeight() * 0.4);
        } else if (index < run.getFirst().index()) {
            addBefore();
        } else if (index > run.getLast().index()) {
            addAfter();
        }
        return run.get(index - run.getFirst().index());
    }

    @Nullable
    ParagraphView find(int index) {
        boolean here = !run.isEmpty() && index >= run.getFirst().index() && index <= run.getLast().index();
        return here ? run.get(index - run.getFirst().index()) : null;
    }

    /// The paragraph at `y` below the upper edge, or the nearest to it.
    ParagraphView at(double y) {
        int low = 0;
        int high = run.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (run.get(middle).bottom() > top + y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return run.get(low);
    }

    /// Where in the run the first and the last paragraph stand of which something is on the screen.
    int firstVisible() {
        return at(0).index() - run.getFirst().index();
    }

    int lastVisible() {
        return at(Math.max(0, getHeight() - 1)).index() - run.getFirst().index();
    }

    void clear() {
        run.clear();
        paper.getChildren().clear();
        changed = true;
    }

    private void fill() {
        keepWithinText();
        while (run.getFirst().index() > 0 && run.getFirst().top() > top - BEYOND) {
            addBefore();
        }
        while (run.getLast().index() < paragraphs.count() - 1 && run.getLast().bottom() < top + getHeight() + BEYOND) {
            addAfter();
        }
        keepWithinText();
        while (run.size() > 1 && run.getFirst().bottom() < top - 2 * BEYOND) {
            drop(run.removeFirst());
        }
        while (run.size() > 1 && run.getLast().top() > top + getHeight() + 2 * BEYOND) {
            drop(run.removeLast());
        }
        content.setTranslateY(-Math.round(top));
    }

    private void keepWithinText() {
        var last = run.getLast();
        if (last.index() == paragraphs.count() - 1) {
            double lowest = last.bottom() + FOOT - getHeight();
            while (top > lowest && run.getFirst().index() > 0 && run.getFirst().top() > lowest) {
                addBefore();
            }
            top = Math.min(top, lowest);
        }
        if (run.getFirst().index() == 0) {
            top = Math.max(top, run.getFirst().top() - HEAD);
        }
    }

    private void addBefore() {
        var first = run.getFirst();
        var view = view(first.index() - 1);
        place(view, 0, first.top() - view.height());
    }

    private void addAfter() {
        add(run.getLast().index() + 1, run.size(), run.getLast().bottom());
    }

    private void add(int index, int at, double y) {
        place(view(index), at, y);
    }

    private void place(ParagraphView view, int at, double y) {
        view.setLayoutX(setting == null ? 0 : setting.columns.wordsX());
        view.setLayoutY(y);
        run.add(at, view);
        paper.getChildren().add(view);
        onEntering.accept(view);
        changed = true;
    }

    private ParagraphView view(int index) {
        if (setting == null) {
            throw new IllegalStateException("a page without a setting has no paragraphs");
        }
        var paragraph = paragraphs.get(index);
        boolean turnEnds = index + 1 == paragraphs.count() || paragraphs.get(index + 1).labelled();
        return new ParagraphView(index, paragraph, turnEnds, setting);
    }

    private void drop(ParagraphView view) {
        paper.getChildren().remove(view);
        changed = true;
    }
}
