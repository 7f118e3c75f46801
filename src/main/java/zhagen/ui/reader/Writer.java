package zhagen.ui.reader;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Tone;

/// The keys, the clipboard and the input method of whoever writes in the reader. Where nobody may, it leaves all of them alone.
final class Writer implements InputMethodRequests {

    private final Reader reader;
    /// What an input method is composing, beside the caret; the text itself gets it when it is committed.
    private final Text composing = new Text();
    private @Nullable Writing writing;

    Writer(Reader reader) {
        this.reader = reader;
        composing.setManaged(false);
        composing.setMouseTransparent(true);
        composing.setUnderline(true);
        reader.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        reader.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        reader.setOnInputMethodTextChanged(this::composed);
    }

    Text composing() {
        return composing;
    }

    boolean isActive() {
        return writing != null;
    }

    void begin(@Nullable Writing into) {
        writing = into;
        composing.setText("");
        reader.setInputMethodRequests(into == null ? null : this); // without one, letters are keys even where Chinese is typed
    }

    private void pressed(KeyEvent event) {
        if (writing == null || event.isAltDown()) {
            return;
        }
        var done = true;
        boolean far = event.isShortcutDown();
        switch (event.getCode()) {
            case BACK_SPACE -> delete(far, true);
            case DELETE -> delete(far, false);
            case ENTER -> {
                done = !far;
                if (done) {
                    type("\n");
                }
            }
            case TAB -> {
                // neither leads away from the text nor stands in one
            }
            case X, CUT -> {
                done = far && reader.copy();
                if (done) {
                    type("");
                }
            }
            case V, PASTE -> {
                done = far;
                if (far) {
                    paste();
                }
            }
            case Z -> {
                done = far;
                if (far && event.isShiftDown()) {
                    writing.redo();
                } else if (far) {
                    writing.undo();
                }
            }
            case Y -> {
                done = far;
                if (far) {
                    writing.redo();
                }
            }
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (writing == null) {
            return;
        }
        boolean command = event.isMetaDown() || event.isControlDown() != event.isAltDown(); // both together are AltGr
        if (!command && event.getCharacter().codePoints().noneMatch(Character::isISOControl)) {
            type(event.getCharacter());
        }
        event.consume();
    }

    private void composed(InputMethodEvent event) {
        if (writing == null) {
            return;
        }
        var words = new StringBuilder();
        event.getComposed().forEach(run -> words.append(run.getText()));
        composing.setText(words.toString());
        composing.setFont(Fonts.regular(reader.settingsProperty().get().size()));
        composing.setFill(reader.paletteProperty().get().of(Tone.ACCENT));
        caretBounds().ifPresent(at -> composing.relocate(at.getMaxX() + 2, at.getMinY()));
        if (!event.getCommitted().isEmpty()) {
            type(event.getCommitted());
        }
        event.consume();
    }

    private Optional<Bounds> caretBounds() {
        int at = reader.caret().offset();
        return reader.boundsOf(new Span(at, at));
    }

    private void paste() {
        var words = Clipboard.getSystemClipboard().getString();
        if (words != null) {
            type(words.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
        }
    }

    private void type(String words) {
        replace(reader.getSelection(), words);
    }

    private void delete(boolean word, boolean backwards) {
        var selected = reader.getSelection();
        if (selected.isEmpty()) {
            var movement = reader.movement();
            int at = selected.start();
            int to = backwards
                    ? word ? movement.previousWord(at) : movement.previous(at)
                    : word ? movement.nextWord(at) : movement.next(at);
            selected = new Span(Math.min(at, to), Math.max(at, to));
        }
        replace(selected, "");
    }

    private void replace(Span span, String words) {
        if (writing != null && !(span.isEmpty() && words.isEmpty())) {
            writing.replace(span, words);
        }
    }

    @Override
    public Point2D getTextLocation(int offset) {
        return caretBounds()
                .map(at -> reader.localToScreen(at.getMinX(), at.getMaxY()))
                .orElseGet(() -> reader.localToScreen(0, 0));
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // what was committed is in the text; undo takes it back
    }

    @Override
    public String getSelectedText() {
        return reader.selectedText();
    }
}
