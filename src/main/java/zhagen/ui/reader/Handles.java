package zhagen.ui.reader;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.ui.look.Tone;

/// The two ends of the selected mark, to be dragged. What comes of it is shown while one drags, and handed over when one lets go;
/// `Escape` gives it up.
final class Handles extends Group {

    private static final double TOUCH = 9;
    private static final double KNOB = 4.5;

    private final Reader reader;
    private final Sheet sheet;
    private final Handle start = new Handle(true);
    private final Handle end = new Handle(false);
    private final EdgeScroll edges;
    private @Nullable Setting setting;
    private @Nullable Handle dragged;
    private Span extent = new Span(0, 0);
    private double x;
    private double y;
    private boolean freely;

    Handles(Reader reader, Sheet sheet) {
        this.reader = reader;
        this.sheet = sheet;
        this.edges = new EdgeScroll(reader, this::extend);
        setManaged(false);
        getChildren().addAll(start, end);
        sheet.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        sheet.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        reader.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (dragged != null && pressed.getCode() == KeyCode.ESCAPE) {
                stop();
                pressed.consume();
            }
        });
    }

    void set(Setting how) {
        setting = how;
    }

    /// The selected mark as it would become, while it is dragged.
    @Nullable
    Mark drawn(@Nullable Mark selected) {
        return selected == null || dragged == null ? selected : selected.at(extent);
    }

    /// Puts them where the ends of the selected mark are.
    void place() {
        var mark = drawn(reader.getSelectedMark());
        boolean shown = mark != null && setting != null && reader.hasHandles();
        if (!shown && dragged != null) {
            stop();
        }
        start.place(shown ? mark : null);
        end.place(shown ? mark : null);
    }

    private void press(Handle handle, MouseEvent event) {
        var mark = reader.getSelectedMark();
        if (event.getButton() == MouseButton.PRIMARY && mark != null) {
            dragged = handle;
            extent = mark.span();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (dragged != null) {
            var at = sheet.sceneToLocal(event.getSceneX(), event.getSceneY());
            x = at.getX();
            y = at.getY();
            freely = event.isAltDown();
            extend();
            edges.at(y);
            event.consume();
        }
    }

    private void extend() {
        var handle = dragged;
        if (handle == null) {
            return;
        }
        var before = extent;
        double within = Math.clamp(y, 0, Math.max(0, reader.getHeight() - 1));
        int at = reader.offsetAt(x, within);
        boolean words = reader.settingsProperty().get().wholeWords() != freely;
        if (words) {
            var word = reader.wordUnder(x, within);
            at = handle.starts ? word.start() : word.end();
        }
        extent = handle.starts
                ? new Span(Math.min(at, reader.movement().previous(extent.end())), extent.end())
                : new Span(extent.start(), Math.max(at, reader.movement().next(extent.start())));
        if (!extent.equals(before)) {
            sheet.extentChanged(before, extent);
        }
    }

    private void release(MouseEvent event) {
        var mark = reader.getSelectedMark();
        if (dragged != null) {
            var chosen = extent;
            stop();
            if (mark != null && !chosen.equals(mark.span())) {
                reader.resized(mark, chosen);
            }
            event.consume();
        }
    }

    private void stop() {
        edges.stop();
        var before = extent;
        dragged = null;
        var mark = reader.getSelectedMark();
        sheet.extentChanged(before, mark == null ? before : mark.span());
    }

    /// One end: a line as high as the highlight with a knob, above it at the beginning and below it at the end.
    private final class Handle extends Group {

        private final boolean starts;
        private final Rectangle touch = new Rectangle();
        private final Rectangle line = new Rectangle();
        private final Circle knob = new Circle(KNOB);

        Handle(boolean starts) {
            this.starts = starts;
            touch.setFill(Color.TRANSPARENT);
            line.setWidth(2);
            knob.setStrokeWidth(1.5);
            getChildren().addAll(touch, line, knob);
            setManaged(false);
            setCursor(Cursor.H_RESIZE);
            setVisible(false);
            getStyleClass().add(starts ? "start-handle" : "end-handle");
            setOnMousePressed(event -> press(this, event));
            setOnMouseMoved(MouseEvent::consume); // it is not over the words
        }

        private void place(@Nullable Mark mark) {
            var how = setting;
            var at = mark == null || how == null ? null
                    : sheet.lines().pointOf(starts ? mark.span().start() : mark.span().end(), !starts);
            setVisible(at != null);
            if (mark == null || at == null || how == null) {
                return;
            }
            double height = how.bandBottom() - how.bandTop();
            line.setX(-1);
            line.setHeight(height);
            line.setFill(how.strong(mark));
            knob.setCenterY(starts ? -KNOB + 1 : height + KNOB - 1);
            knob.setFill(how.strong(mark));
            knob.setStroke(how.of(Tone.PAPER));
            touch.setX(-TOUCH);
            touch.setY(starts ? -2 * KNOB : 0);
            touch.setWidth(2 * TOUCH);
            touch.setHeight(height + 2 * KNOB);
            setLayoutX(Math.round(at.getX()));
            setLayoutY(Math.round(at.getY() + how.bandTop()));
        }
    }
}
