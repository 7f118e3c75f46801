package zhagen.ui.reader;

import javafx.scene.input.KeyEvent;

/// The keys that move and extend the selection. Letters, Enter, Escape, and everything with Alt are left to others.
final class Keyboard {

    private final Reader reader;
    /// Where a series of steps up or down wants to be, in pixels; negative when there is none.
    private double goal = -1;

    Keyboard(Reader reader) {
        this.reader = reader;
        reader.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || reader.isEmpty() || !understood(event)) {
            return;
        }
        event.consume();
    }

    private boolean understood(KeyEvent event) {
        boolean extending = event.isShiftDown();
        boolean far = event.isShortcutDown();
        double wanted = goal;
        goal = -1;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> left(far, extending);
            case RIGHT, KP_RIGHT -> right(far, extending);
            case UP, KP_UP -> goal = reader.moveLines(-1, wanted, extending);
            case DOWN, KP_DOWN -> goal = reader.moveLines(1, wanted, extending);
            case PAGE_UP -> goal = reader.movePage(-1, wanted, extending);
            case PAGE_DOWN -> goal = reader.movePage(1, wanted, extending);
            case HOME -> home(far, extending);
            case END -> end(far, extending);
            case C, COPY, INSERT -> {
                return far && reader.copy();
            }
            case A -> {
                return far && reader.selectAll();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void left(boolean byWord, boolean extending) {
        var caret = reader.caret();
        if (!extending && !byWord && !caret.span().isEmpty()) {
            reader.moveTo(caret.span().start(), false);
        } else {
            var movement = reader.movement();
            int offset = caret.offset();
            reader.moveTo(byWord ? movement.previousWord(offset) : movement.previous(offset), extending);
        }
    }

    private void right(boolean byWord, boolean extending) {
        var caret = reader.caret();
        if (!extending && !byWord && !caret.span().isEmpty()) {
            reader.moveTo(caret.span().end(), false);
        } else {
            var movement = reader.movement();
            int offset = caret.offset();
            reader.moveTo(byWord ? movement.nextWord(offset) : movement.next(offset), extending);
        }
    }

    private void home(boolean far, boolean extending) {
        reader.moveTo(far ? 0 : reader.caretLine().start(), extending);
    }

    private void end(boolean far, boolean extending) {
        if (far) {
            reader.moveTo(Integer.MAX_VALUE, extending);
        } else {
            reader.moveToLineEnd(extending);
        }
    }
}
