package zhagen.ui.reader;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import zhagen.model.Span;

/// The mouse over the words: press and drag selects, twice by words, three times by blocks, and the page follows a
/// pointer that leaves it.
final class Pointer {

    private final Reader reader;
    private final AnimationTimer follower;
    /// What the press selected; a drag keeps it in the selection.
    private Span pressed = new Span(0, 0);
    private int clicks;
    private boolean down;
    private boolean dragging;
    private double x;
    private double y;

    Pointer(Reader reader, Node words) {
        this.reader = reader;
        this.follower = new AnimationTimer() {
            @Override
            public void handle(long now) {
                follow();
            }
        };
        words.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        words.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        words.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        words.addEventHandler(MouseEvent.MOUSE_MOVED, event -> reader.hover(event.getX(), event.getY()));
        words.addEventHandler(MouseEvent.MOUSE_EXITED, event -> reader.hover(-1, -1));
        reader.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (!event.isShortcutDown()) {
                reader.scrollBy(-event.getDeltaY());
                event.consume();
            }
        });
    }

    private void press(MouseEvent event) {
        reader.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || reader.isEmpty()) {
            return;
        }
        int offset = reader.offsetAt(event.getX(), event.getY());
        clicks = Math.min(3, event.getClickCount());
        down = true;
        dragging = false;
        if (event.isShiftDown()) {
            pressed = new Span(reader.caret().anchor(), reader.caret().anchor());
            clicks = 1;
            reader.select(new Caret(pressed.start(), offset, false));
        } else {
            pressed = unit(offset);
            reader.select(new Caret(pressed.start(), pressed.end(), false));
        }
    }

    /// What a press with this many clicks takes at `offset`.
    private Span unit(int offset) {
        return switch (clicks) {
            case 2 -> reader.movement().wordAt(offset);
            case 3 -> reader.movement().blockAt(offset);
            default -> new Span(offset, offset);
        };
    }

    private void drag(MouseEvent event) {
        if (!down) {
            return;
        }
        dragging = true;
        x = event.getX();
        y = event.getY();
        extend();
        if (y < 0 || y > reader.getHeight()) {
            follower.start();
        } else {
            follower.stop();
        }
    }

    private void extend() {
        var reached = unit(reader.offsetAt(x, Math.clamp(y, 0, reader.getHeight() - 1)));
        boolean backwards = reached.start() < pressed.start();
        reader.select(backwards ? new Caret(pressed.end(), reached.start(), false)
                : new Caret(pressed.start(), Math.max(pressed.end(), reached.end()), false));
    }

    private void follow() {
        double beyond = y < 0 ? y : y - reader.getHeight();
        reader.scrollBy(Math.clamp(beyond / 4, -40, 40));
        extend();
    }

    private void release(MouseEvent event) {
        follower.stop();
        if (down && !dragging && clicks == 1 && !event.isShiftDown()) {
            reader.clicked(event);
        }
        down = false;
    }
}
