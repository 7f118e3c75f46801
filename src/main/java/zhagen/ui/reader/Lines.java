package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;

/// Where the words are on a page, and which are at a point. Paragraphs that it needs are laid out. Screen thread.
final class Lines {

    private final Page page;

    Lines(Page page) {
        this.page = page;
    }

    /// The offset nearest to a point.
    int offsetAt(double x, double y) {
        var view = page.at(y);
        return view.offsetAt(x - view.getLayoutX(), view.lineAt(y + page.scrolled() - view.top()));
    }

    /// Whether a point is on the name beside a turn.
    boolean isOverSpeaker(double x, double y) {
        if (page.isEmpty()) {
            return false;
        }
        var view = page.at(y);
        return view.isOverSpeaker(x - view.getLayoutX(), y + page.scrolled() - view.top());
    }

    /// The character under a point, or -1 where there is none.
    int characterAt(double x, double y) {
        if (page.isEmpty()) {
            return -1;
        }
        var view = page.at(y);
        return view.characterAt(x - view.getLayoutX(), y + page.scrolled() - view.top());
    }

    Optional<Bounds> boundsOf(Span span) {
        var boxes = new ArrayList<Bounds>();
        for (var view : page.run()) {
            double dx = view.getLayoutX();
            double dy = view.top() - page.scrolled();
            if (span.isEmpty() && view.index() == page.paragraphs().indexAt(span.start())) {
                int line = view.lineAt(span.start(), false);
                boxes.add(new BoundingBox(dx + view.xOf(span.start(), line), dy + view.lineTop(line), 1,
                        page.lineHeight()));
            }
            view.rectangles(span).forEach(area -> boxes.add(new BoundingBox(dx + area.getMinX(), dy + area.getMinY(),
                    area.getWidth(), area.getHeight())));
        }
        return boxes.stream().filter(box -> box.getMaxY() > 0 && box.getMinY() < page.getHeight()).reduce(Lines::union);
    }

    /// The boxes around the words of a span as far as they are laid out, line by line, in the coordinates of what is scrolled.
    List<Rectangle2D> areas(Span span) {
        var areas = new ArrayList<Rectangle2D>();
        for (var view : page.run()) {
            view.rectangles(span).forEach(area -> areas.add(new Rectangle2D(area.getMinX() + view.getLayoutX(),
                    area.getMinY() + view.top(), area.getWidth(), area.getHeight())));
        }
        return areas;
    }

    private static Bounds union(Bounds one, Bounds other) {
        double x = Math.min(one.getMinX(), other.getMinX());
        double y = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(one.getMaxX(), other.getMaxX()) - x,
                Math.max(one.getMaxY(), other.getMaxY()) - y);
    }

    /// The line of the caret.
    Span lineOf(Caret caret) {
        var view = page.require(page.paragraphs().indexAt(caret.offset()));
        return view.line(view.lineAt(caret.offset(), caret.leaning()));
    }

    /// From the left edge of the words to the caret.
    double xOf(Caret caret) {
        var view = page.require(page.paragraphs().indexAt(caret.offset()));
        return view.xOf(caret.offset(), view.lineAt(caret.offset(), caret.leaning()));
    }

    /// The offset so many lines below the caret, above it for negative ones, nearest to `x`.
    int beside(Caret caret, int distance, double x) {
        var view = page.require(page.paragraphs().indexAt(caret.offset()));
        int line = view.lineAt(caret.offset(), caret.leaning()) + distance;
        while (line < 0) {
            if (view.index() == 0) {
                return view.words().start();
            }
            view = page.require(view.index() - 1);
            line += view.lineCount();
        }
        while (line >= view.lineCount()) {
            if (view.index() == page.paragraphs().count() - 1) {
                return view.words().end();
            }
            line -= view.lineCount();
            view = page.require(view.index() + 1);
        }
        return view.offsetAt(x, line);
    }

    /// In the coordinates of what is scrolled, the upper edge of the line with `offset`; none where it is not laid out.
    @Nullable
    Point2D pointOf(int offset, boolean leaning) {
        var view = page.paragraphs().count() == 0 ? null
                : page.find(page.paragraphs().indexAt(leaning ? offset - 1 : offset));
        if (view == null) {
            return null;
        }
        int line = view.lineAt(offset, leaning);
        return new Point2D(view.getLayoutX() + view.xOf(offset, line), view.top() + view.lineTop(line));
    }

    /// The line at the upper edge.
    Span topLine() {
        var view = page.at(0);
        return view.line(view.lineAt(page.scrolled() - view.top() + 1));
    }

    /// How far below the upper edge it begins.
    double topLineY() {
        var view = page.at(0);
        return view.top() + view.lineTop(view.lineAt(page.scrolled() - view.top() + 1)) - page.scrolled();
    }
}
