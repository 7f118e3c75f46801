package zhagen.ui.keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A combination of keys, as it is kept: `Ctrl+Shift+Z`, `F2`, or what it types where that counts: `[`. `Ctrl` is the key for
/// shortcuts of the system, whatever its name there. Signs stand in different places on different keyboards, and a Chinese
/// keyboard types its own; letters and digits are told by their place.
public record Key(String written) {

    private static final Map<String, KeyCode> CODES = Stream.of(KeyCode.values())
            .collect(Collectors.toUnmodifiableMap(Key::nameOf, Function.identity(), (first, _) -> first));
    private static final Map<String, String> SIGNS = Map.of(
            "【", "[", "】", "]", "『", "{", "』", "}", "、", "/", "／", "/", "＋", "+", "－", "-", "？", "?", "。", ".");
    private static final Map<String, String> SHOWN = Map.of("Up", "↑", "Down", "↓", "Left", "←", "Right", "→");
    private static final String MODIFIERS = "^(Ctrl\\+)?(Alt\\+)?(Shift\\+)?";

    /// @throws IllegalArgumentException where there is no such key
    public Key {
        var base = written.replaceFirst(MODIFIERS, "");
        boolean sign = written.codePointCount(0, written.length()) == 1 && isSign(written.codePointAt(0));
        if (!sign && !CODES.containsKey(base)) {
            throw new IllegalArgumentException("not a key: " + written);
        }
    }

    /// What was pressed or typed; nothing where the event alone is none: a modifier, or a sign before it is typed.
    public static Optional<Key> of(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            return pressed(event);
        }
        return event.getEventType() == KeyEvent.KEY_TYPED ? typed(event) : Optional.empty();
    }

    private static Optional<Key> pressed(KeyEvent event) {
        var code = folded(event.getCode());
        boolean shift = event.isShiftDown() && code != KeyCode.PLUS;
        boolean letter = code.isLetterKey() || code.isDigitKey() && !shift;
        boolean beyondSigns = code.isFunctionKey() || code.isNavigationKey() || code.isWhitespaceKey()
                || List.of(KeyCode.ESCAPE, KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.INSERT, KeyCode.CONTEXT_MENU)
                        .contains(code);
        if (code.isModifierKey() || code == KeyCode.UNDEFINED || !letter && !beyondSigns && !event.isShortcutDown()) {
            return Optional.empty();
        }
        return Optional.of(new Key((event.isShortcutDown() ? "Ctrl+" : "") + (event.isAltDown() ? "Alt+" : "")
                + (shift ? "Shift+" : "") + nameOf(code)));
    }

    private static Optional<Key> typed(KeyEvent event) {
        boolean command = event.isMetaDown() || event.isControlDown() && !event.isAltDown(); // both together are AltGr
        var sign = SIGNS.getOrDefault(event.getCharacter(), event.getCharacter());
        boolean one = sign.codePointCount(0, sign.length()) == 1;
        return one && !command && isSign(sign.codePointAt(0)) ? Optional.of(new Key(sign)) : Optional.empty();
    }

    private static boolean isSign(int character) {
        return !Character.isLetterOrDigit(character) && !Character.isWhitespace(character)
                && !Character.isISOControl(character);
    }

    /// The keys of a number pad are those of the keyboard.
    private static KeyCode folded(KeyCode code) {
        return switch (code) {
            case KP_UP -> KeyCode.UP;
            case KP_DOWN -> KeyCode.DOWN;
            case KP_LEFT -> KeyCode.LEFT;
            case KP_RIGHT -> KeyCode.RIGHT;
            case ADD, EQUALS -> KeyCode.PLUS;
            case SUBTRACT, UNDERSCORE -> KeyCode.MINUS;
            default -> code.isKeypadKey() && code.isDigitKey()
                    ? KeyCode.valueOf(code.name().replace("NUMPAD", "DIGIT")) : code;
        };
    }

    private static String nameOf(KeyCode code) {
        return code.getName().replace(" ", "");
    }

    /// As it stands on the keyboard.
    public String shown() {
        var base = base();
        return written.substring(0, written.length() - base.length()) + SHOWN.getOrDefault(base, base);
    }

    private String base() {
        return written.length() == 1 ? written : written.replaceFirst(MODIFIERS, "");
    }

    /// Whether it writes, moves or deletes where somebody writes, and so cannot be a command there.
    public boolean writes() {
        var code = CODES.get(base());
        boolean far = written.startsWith("Ctrl+") || written.startsWith("Alt+");
        return !far && (code == null || !code.isFunctionKey() && code != KeyCode.ESCAPE);
    }
}
