package zhagen.ui.models;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zhagen.diagram.Figure;
import zhagen.diagram.Painter;
import zhagen.diagram.Rect;
import zhagen.diagram.Style;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Placement.Spot;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Commands;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Palette;
import zhagen.ui.look.ScreenBrush;
import zhagen.ui.look.Tone;

/// A figure to be looked at closely: it can be moved, made larger, and its boxes and arrows selected, by mouse and by keyboard; boxes
/// can be put elsewhere. Screen thread.
final class ModelCanvas extends Region {

    private static final double SMALLEST = 0.15;
    private static final double LARGEST = 4;
    private static final double FITTING = 1.15;
    private static final double STEP = 1.2;
    private static final double PAN = 60;
    private static final double NUDGE = 8;
    private static final double SLOP = 4;
    private static final Area AREA = ModelsScreen.AREA.inner("canvas");
    static final Commands<ModelCanvas> COMMANDS = new Commands<ModelCanvas>()
            .trying(AREA.fixed("next", "Tab"), canvas -> canvas.next(false))
            .trying(AREA.fixed("previous", "Shift+Tab"), canvas -> canvas.next(true))
            .counting(AREA.fixed("way", "Left", "Right", "Up", "Down"), (canvas, key) -> canvas.arrow(key, false))
            .counting(
                    AREA.fixed("put", "Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down"),
                    (canvas, key) -> canvas.arrow(key, true))
            .with(AREA.command("fit", "F"), ModelCanvas::fit)
            .with(AREA.command("larger", "+", "="), canvas -> canvas.zoom(STEP))
            .with(AREA.command("smaller", "-"), canvas -> canvas.zoom(1 / STEP))
            .with(AREA.command("actual", "0"), canvas -> canvas.zoom(1 / canvas.scale))
            .trying(AREA.fixed("unselect", "Esc"), ModelCanvas::unselect);

    private final Canvas canvas = new Canvas();
    private final ObjectProperty<@Nullable Figure> figure = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Chosen> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private Predicate<Id<Code>> movable = _ -> false;
    private BiConsumer<Id<Code>, Spot> onMoved = (_, _) -> {};
    private double scale = 1;
    private double left;
    private double top;
    private boolean fitted = true;
    private @Nullable Grip grip;

    /// What the mouse holds: a box, or the paper.
    ///
    /// @param box null where it is the paper
    /// @param moved whether it has been moved far enough to be meant
    private record Grip(
            Figure.@Nullable Box box, double fromX, double fromY, double leftThen, double topThen, boolean moved,
            double dx, double dy) {

        Grip to(double x, double y) {
            return new Grip(
                    box, fromX, fromY, leftThen, topThen,
                    moved || Math.hypot(x - fromX, y - fromY) > SLOP, x - fromX, y - fromY);
        }
    }

    ModelCanvas() {
        Fonts.family();
        Fonts.semiboldFamily();
        getChildren().add(canvas);
        getStyleClass().addAll("model-canvas", "first-focus");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(120, 80);
        figure.subscribe(_ -> shown());
        chosen.subscribe(_ -> chose());
        palette.subscribe(_ -> paint());
        focusedProperty().subscribe(_ -> paint());
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(moved -> setCursor(over(moved.getX(), moved.getY()) == null ? Cursor.DEFAULT : Cursor.HAND));
        setOnScroll(this::scrolled);
        setOnZoom(this::zoomed);
    }

    ObjectProperty<@Nullable Figure> figure() {
        return figure;
    }

    ObjectProperty<@Nullable Chosen> chosen() {
        return chosen;
    }

    ObjectProperty<Palette> palette() {
        return palette;
    }

    /// @param may whether a box can be put elsewhere
    /// @param moved is told where the middle of a box was put
    void onMove(Predicate<Id<Code>> may, BiConsumer<Id<Code>, Spot> moved) {
        movable = may;
        onMoved = moved;
    }

    private void shown() {
        if (fitted) {
            fit();
        } else {
            paint();
        }
        describe();
    }

    private void chose() {
        reveal();
        paint();
        describe();
    }

    /// To a reader of the screen: what is selected, or else the whole figure in words.
    private void describe() {
        var shown = figure.get();
        setAccessibleText(shown == null ? "" : spoken(shown, chosen.get()));
    }

    private static String spoken(Figure shown, @Nullable Chosen what) {
        return switch (what) {
            case Chosen.Box(var category) -> shown.box(category).map(Figure.Box::spoken).orElse("");
            case Chosen.Arrow(var key) -> shown.arrow(key).map(Figure.Arrow::spoken).orElse("");
            case null -> shown.title() + "\n" + shown.description();
        };
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            if (fitted) {
                fit();
            } else {
                paint();
            }
        }
    }

    /// Shows all of the figure, as large as it goes and no larger than reads well.
    void fit() {
        var shown = figure.get();
        fitted = true;
        if (shown != null && getWidth() > 0 && shown.bounds().width() > 0) {
            var bounds = shown.bounds();
            scale = Math.clamp(
                    Math.min(getWidth() / bounds.width(), getHeight() / bounds.height()), SMALLEST, FITTING);
            left = (getWidth() - bounds.width() * scale) / 2 - bounds.x() * scale;
            top = (getHeight() - bounds.height() * scale) / 2 - bounds.y() * scale;
        }
        paint();
    }

    void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    private void zoom(double factor, double x, double y) {
        double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
        left = x - (x - left) * next / scale;
        top = y - (y - top) * next / scale;
        scale = next;
        fitted = false;
        paint();
    }

    private void pan(double dx, double dy) {
        left += dx;
        top += dy;
        fitted = false;
        paint();
    }

    private void paint() {
        var gc = canvas.getGraphicsContext2D();
        gc.setTransform(1, 0, 0, 1, 0, 0);
        gc.setFill(palette.get().of(Tone.PAPER));
        gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var shown = figure.get();
        if (shown == null) {
            return;
        }
        var marks = new ChosenMarks(gc, palette.get(), scale, chosen.get());
        gc.save();
        gc.setTransform(scale, 0, 0, scale, left, top);
        marks.under(shown);
        gc.restore();
        gc.save();
        var brush = new ScreenBrush(gc);
        brush.translate(left, top);
        brush.scale(scale, scale);
        Painter.paint(shown, brush, palette.get() == Palette.LIGHT ? Style.LIGHT : Style.DARK);
        gc.restore();
        gc.save();
        gc.setTransform(scale, 0, 0, scale, left, top);
        marks.round(shown);
        if (grip != null && grip.box() != null && grip.moved()) {
            var box = grip.box().bounds();
            marks.going(new Rect(
                    box.x() + grip.dx() / scale, box.y() + grip.dy() / scale, box.width(), box.height()));
        }
        gc.restore();
        if (isFocused()) {
            gc.setStroke(palette.get().of(Tone.ACCENT));
            gc.setLineWidth(1);
            gc.setLineDashes();
            gc.strokeRect(0.5, 0.5, canvas.getWidth() - 1, canvas.getHeight() - 1);
        }
    }

    private Point2D paper(double x, double y) {
        return new Point2D((x - left) / scale, (y - top) / scale);
    }

    private @Nullable Chosen over(double x, double y) {
        var shown = figure.get();
        if (shown == null) {
            return null;
        }
        var at = paper(x, y);
        var box = shown.boxAt(at.getX(), at.getY());
        if (box.isPresent()) {
            return new Chosen.Box(box.get().category());
        }
        return shown.arrowAt(at.getX(), at.getY()).map(arrow -> new Chosen.Arrow(arrow.key())).orElse(null);
    }

    private void pressed(MouseEvent pressed) {
        requestFocus();
        if (pressed.getButton() == MouseButton.SECONDARY) {
            chosen.set(over(pressed.getX(), pressed.getY()));
            return;
        }
        var what = over(pressed.getX(), pressed.getY());
        chosen.set(what);
        var shown = figure.get();
        var box = what instanceof Chosen.Box(var category) && shown != null && movable.test(category)
                ? shown.box(category).orElse(null)
                : null;
        if (what == null || box != null || pressed.getButton() == MouseButton.MIDDLE) {
            grip = new Grip(box, pressed.getX(), pressed.getY(), left, top, false, 0, 0);
        }
    }

    private void dragged(MouseEvent dragged) {
        var held = grip;
        if (held == null) {
            return;
        }
        held = held.to(dragged.getX(), dragged.getY());
        grip = held;
        if (!held.moved()) {
            return;
        }
        setCursor(held.box() == null ? Cursor.CLOSED_HAND : Cursor.MOVE);
        if (held.box() == null) {
            left = held.leftThen() + held.dx();
            top = held.topThen() + held.dy();
            fitted = false;
        }
        paint();
    }

    private void released(MouseEvent released) {
        var held = grip;
        grip = null;
        setCursor(Cursor.DEFAULT);
        if (held != null && held.moved() && held.box() != null) {
            fitted = false;
            put(held.box(), held.dx() / scale, held.dy() / scale);
        }
        paint();
    }

    private void put(Figure.Box box, double dx, double dy) {
        var middle = box.bounds().middle();
        onMoved.accept(box.category(), new Spot(Math.rint(middle.x() + dx), Math.rint(middle.y() + dy)));
    }

    private void scrolled(ScrollEvent scrolled) {
        if (scrolled.isShiftDown() || scrolled.getDeltaX() != 0) {
            pan(scrolled.getDeltaX() == 0 ? scrolled.getDeltaY() : scrolled.getDeltaX(), 0);
        } else if (scrolled.getDeltaY() != 0) {
            zoom(scrolled.getDeltaY() > 0 ? 1.1 : 1 / 1.1, scrolled.getX(), scrolled.getY());
        }
        scrolled.consume();
    }

    private void zoomed(ZoomEvent zoomed) {
        zoom(zoomed.getZoomFactor(), zoomed.getX(), zoomed.getY());
        zoomed.consume();
    }

    private boolean unselect() {
        boolean any = chosen.get() != null;
        chosen.set(null);
        return any;
    }

    /// Selects the next box or arrow; past the last the keyboard goes on to the next control.
    private boolean next(boolean backwards) {
        var shown = figure.get();
        if (shown == null) {
            return false;
        }
        var all = Wandering.all(shown);
        int index = chosen.get() == null ? backwards ? all.size() : -1 : all.indexOf(chosen.get());
        int next = index + (backwards ? -1 : 1);
        if (next < 0 || next >= all.size()) {
            return false;
        }
        chosen.set(all.get(next));
        return true;
    }

    /// Goes to the next box that way; with Alt, puts the box a little further that way.
    private void arrow(int way, boolean put) {
        int dx = List.of(-1, 1, 0, 0).get(way);
        int dy = List.of(0, 0, -1, 1).get(way);
        var shown = figure.get();
        if (shown == null) {
            return;
        }
        if (!(chosen.get() instanceof Chosen.Box(var category))) {
            if (put || shown.boxes().isEmpty()) {
                pan(-dx * PAN, -dy * PAN);
            } else {
                chosen.set(Wandering.all(shown).getFirst());
            }
            return;
        }
        shown.box(category).ifPresent(box -> {
            if (put && movable.test(category)) {
                fitted = false;
                put(box, dx * NUDGE, dy * NUDGE);
            } else if (!put) {
                Wandering.towards(shown, box, dx, dy).ifPresent(other -> chosen.set(new Chosen.Box(other.category())));
            }
        });
    }

    /// Brings what is selected onto the canvas where it lies outside.
    private void reveal() {
        var shown = figure.get();
        if (shown == null || getWidth() == 0 || !(chosen.get() instanceof Chosen.Box(var category))) {
            return;
        }
        var box = shown.box(category).map(Figure.Box::bounds).orElse(null);
        if (box == null) {
            return;
        }
        double x = box.x() * scale + left;
        double y = box.y() * scale + top;
        double right = box.right() * scale + left;
        double bottom = box.bottom() * scale + top;
        if (x < 0 || y < 0 || right > getWidth() || bottom > getHeight()) {
            pan(Math.min(0, getWidth() - right - 24) + Math.max(0, 24 - x),
                    Math.min(0, getHeight() - bottom - 24) + Math.max(0, 24 - y));
        }
    }

    /// Where a box is on the canvas, in its own coordinates; for menus and pointers.
    Rect onCanvas(Id<Code> category) {
        var box = Objects.requireNonNull(figure.get()).box(category).orElseThrow().bounds();
        return new Rect(box.x() * scale + left, box.y() * scale + top, box.width() * scale, box.height() * scale);
    }
}
