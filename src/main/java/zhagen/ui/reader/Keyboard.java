package zhagen.ui.reader;

import javafx.scene.input.KeyEvent;
import zhagen.model.Span;

/// The keys that move and extend the selection. Letters, Enter, Escape, and everything with Alt are left to others.
final class Keyboard {

    private final Reader reader;
    private final Sheet sheet;
    /// Where a series of steps up or down wants to be, in pixels; negative when there is none.
    private double goal = -1;

    Keyboard(Reader reader, Sheet sheet) {
        this.reader = reader;
        this.sheet = sheet;
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
            case UP, KP_UP -> goal = moveLines(-1, wanted, extending);
            case DOWN, KP_DOWN -> goal = moveLines(1, wanted, extending);
            case PAGE_UP -> goal = movePage(-1, wanted, extending);
            case PAGE_DOWN -> goal = movePage(1, wanted, extending);
            case HOME -> home(far, extending);
            case END -> end(far, extending);
            case C, COPY, INSERT -> {
                return far && reader.copy();
            }
            case A -> {
                return far && selectAll();
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
            moveTo(caret.span().start(), false);
        } else {
            var movement = reader.movement();
            int offset = caret.offset();
            moveTo(byWord ? movement.previousWord(offset) : movement.previous(offset), extending);
        }
    }

    private void right(boolean byWord, boolean extending) {
        var caret = reader.caret();
        if (!extending && !byWord && !caret.span().isEmpty()) {
            moveTo(caret.span().end(), false);
        } else {
            var movement = reader.movement();
            int offset = caret.offset();
            moveTo(byWord ? movement.nextWord(offset) : movement.next(offset), extending);
        }
    }

    private void home(boolean far, boolean extending) {
        moveTo(far ? 0 : caretLine().start(), extending);
    }

    private void end(boolean far, boolean extending) {
        if (far) {
            moveTo(Integer.MAX_VALUE, extending);
        } else {
            moveToLineEnd(extending);
        }
    }

    private boolean selectAll() {
        reader.select(new Caret(reader.paragraphs().nearest(0), reader.paragraphs().nearest(Integer.MAX_VALUE), false));
        return true;
    }

    private void moveTo(int offset, boolean extending) {
        reader.select(reader.caret().to(reader.paragraphs().nearest(offset), extending));
        sheet.follow(reader.caret());
    }

    private Span caretLine() {
        return sheet.lines().lineOf(reader.caret());
    }

    private void moveToLineEnd(boolean extending) {
        reader.select(reader.caret().to(caretLine().end(), extending).lean());
        sheet.follow(reader.caret());
    }

    /// @param wanted where in its line the caret wants to be, negative for where it is
    /// @return where it wanted to be
    private double moveLines(int direction, double wanted, boolean extending) {
        double x = wanted < 0 ? sheet.lines().xOf(reader.caret()) : wanted;
        moveTo(sheet.lines().beside(reader.caret(), direction, x), extending);
        return x;
    }

    private double movePage(int direction, double wanted, boolean extending) {
        double x = wanted < 0 ? sheet.lines().xOf(reader.caret()) : wanted;
        double distance = Math.max(sheet.lineHeight(), reader.getHeight() - 2 * sheet.lineHeight());
        sheet.scrollBy(direction * distance);
        moveTo(sheet.lines().beside(reader.caret(), direction * (int) Math.round(distance / sheet.lineHeight()), x),
                extending);
        return x;
    }
}
