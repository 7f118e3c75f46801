package zhagen.ui.reader;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;

/// The mouse over the words: press and drag selects, twice by words, three times by blocks, and the page follows a
/// pointer that leaves it. Whoever wants whole words has them from the first drag on; `Alt` turns that about.
final class Pointer {

    private final Reader reader;
    private final Sheet sheet;
    private final Aim aim;
    private final EdgeScroll edges;
    /// What the press selected; a drag keeps it in the selection.
    private Span pressed = new Span(0, 0);
    /// The character that was pressed; its word is looked for only where words are wanted, which takes long for the first time.
    private int pressedAt;
    private int clicks;
    private boolean down;
    private boolean dragging;
    private boolean byWords;
    private double x;
    private double y;

    Pointer(Reader reader, Sheet sheet, Aim aim) {
        this.reader = reader;
        this.sheet = sheet;
        this.aim = aim;
        var words = sheet.page();
        this.edges = new EdgeScroll(reader, this::extend);
        words.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        words.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        words.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        words.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX(), event.getY()));
        words.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(-1, -1));
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
        if (event.getClickCount() == 1 && !event.isShiftDown() && aim.take(event.getX(), event.getY())) {
            return;
        }
        int offset = reader.offsetAt(event.getX(), event.getY());
        clicks = Math.min(3, event.getClickCount());
        int character = sheet.lines().characterAt(event.getX(), event.getY());
        pressedAt = character < 0 || event.isShiftDown() ? offset : character;
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
        byWords = reader.settingsProperty().get().wholeWords() != event.isAltDown();
        extend();
        edges.at(y);
    }

    private void extend() {
        double within = Math.clamp(y, 0, reader.getHeight() - 1);
        var from = pressed;
        var reached = unit(reader.offsetAt(x, within));
        if (clicks == 1 && byWords && !reached.equals(pressed)) {
            from = reader.movement().wordAt(pressedAt);
            reached = reader.wordUnder(x, within);
        }
        boolean backwards = reached.start() < from.start();
        reader.select(backwards ? new Caret(from.end(), reached.start(), false)
                : new Caret(from.start(), Math.max(from.end(), reached.end()), false));
    }

    private void release(MouseEvent event) {
        edges.stop();
        if (aim.letGo() && event.isStillSincePress()) {
            int offset = reader.offsetAt(event.getX(), event.getY());
            reader.select(new Caret(offset, offset, false));
            click(event);
        }
        if (down && !dragging && clicks == 1 && !event.isShiftDown()) {
            click(event);
        }
        down = false;
    }

    private void click(MouseEvent event) {
        if (reader.isOverSpeaker(event.getX(), event.getY())) {
            reader.speakerClicked();
            return;
        }
        reader.choose(markAt(event.getX(), event.getY()), event);
    }

    private void hover(double atX, double atY) {
        var others = reader.isOverSpeaker(atX, atY) ? Cursor.HAND : Cursor.DEFAULT;
        sheet.page().setCursor(sheet.isOverWords(atX) ? Cursor.TEXT : others);
        reader.hovered(markAt(atX, atY));
    }

    private @Nullable Mark markAt(double atX, double atY) {
        int at = sheet.lines().characterAt(atX, atY);
        return at < 0 ? null : reader.innermostAt(at);
    }
}
