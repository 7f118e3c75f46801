package zhagen.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.event.EventTarget;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.ui.look.Screen;

class KeymapTest {

    private static final Area SCREEN = Area.of("screen");
    private static final Area TEXT = SCREEN.inner("text");
    private static final Area TREE = SCREEN.inner("tree");
    private static final Command UNDO = Area.WINDOW.command("undo", "Ctrl+Z");
    private static final Command MEMO = SCREEN.command("memo", "M");
    private static final Command IN_VIVO = TEXT.command("inVivo", "V");
    private static final Command UNCODE = TEXT.command("uncode", "Delete", "Backspace");
    private static final Command WIDEN = TEXT.command("widen", "[");
    private static final Command NEW = TREE.command("new", "N");
    private static final Command MOVE = TEXT.fixed("move", "Up", "Down");
    private static final List<Command> ALL = List.of(UNDO, MEMO, IN_VIVO, UNCODE, WIDEN, NEW, MOVE);

    private final ObservableMap<String, String> kept = FXCollections.observableHashMap();
    private final Keymap keymap = new Keymap(kept);

    private static KeyEvent pressed(KeyCode code, String modifiers, EventTarget at) {
        return new KeyEvent(
                at, at, KeyEvent.KEY_PRESSED, "", "", code, modifiers.contains("S"), modifiers.contains("C"),
                modifiers.contains("A"), false);
    }

    private static KeyEvent pressed(KeyCode code, String modifiers) {
        return pressed(code, modifiers, new Pane());
    }

    private static KeyEvent typed(String character) {
        var pane = new Pane();
        return new KeyEvent(
                pane, pane, KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @Test
    void aCommandIsGivenByItsOwnKeyAndByNoOther() {
        assertThat(keymap.means(pressed(KeyCode.V, ""), IN_VIVO)).isTrue();
        assertThat(keymap.means(pressed(KeyCode.V, "S"), IN_VIVO)).isFalse();
        assertThat(keymap.means(pressed(KeyCode.V, "C"), IN_VIVO)).isFalse();
        assertThat(keymap.means(pressed(KeyCode.BACK_SPACE, ""), UNCODE)).isTrue();
        assertThat(keymap.means(pressed(KeyCode.Z, "C"), UNDO)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "【"})
    void aBracketCountsByWhatItTypes(String bracket) {
        assertThat(keymap.means(typed(bracket), WIDEN)).isTrue();
        assertThat(keymap.means(pressed(KeyCode.OPEN_BRACKET, ""), WIDEN)).isFalse();
    }

    @Test
    void whereSomebodyWritesALetterIsNoCommand() {
        var field = Screen.on(TextField::new);
        assertThat(keymap.means(pressed(KeyCode.V, "", field), IN_VIVO)).isFalse();
        assertThat(keymap.means(pressed(KeyCode.DELETE, "", field), UNCODE)).isFalse();
        assertThat(keymap.means(pressed(KeyCode.Z, "C", field), UNDO)).isTrue();
    }

    @Test
    void theUsersKeyTakesThePlaceOfTheOld() {
        keymap.change(IN_VIVO, List.of(new Key("Ctrl+Shift+V")));

        assertThat(keymap.means(pressed(KeyCode.V, "CS"), IN_VIVO)).isTrue();
        assertThat(keymap.means(pressed(KeyCode.V, ""), IN_VIVO)).isFalse();
        assertThat(keymap.written(IN_VIVO).get()).isEqualTo("Ctrl+Shift+V");
        assertThat(keymap.isChanged(IN_VIVO)).isTrue();
        assertThat(kept).containsEntry("text.inVivo", "Ctrl+Shift+V");
    }

    @Test
    void whatIsWrittenFollowsTheKey() {
        var written = keymap.written(UNCODE);
        assertThat(written.get()).isEqualTo("Delete Backspace");
        keymap.take(new Key("Backspace"), UNCODE);
        assertThat(written.get()).isEqualTo("Delete");
        keymap.change(UNCODE, List.of());
        assertThat(written.get()).isEmpty();
        keymap.reset(UNCODE);
        assertThat(written.get()).isEqualTo("Delete Backspace");
    }

    @Test
    void aKeyThatIsGivenBackIsNoChange() {
        keymap.change(IN_VIVO, List.of(new Key("X")));
        keymap.change(IN_VIVO, List.of(new Key("V")));
        assertThat(kept).isEmpty();
    }

    @Test
    void resettingAllLeavesNothingOfTheUser() {
        keymap.change(IN_VIVO, List.of(new Key("X")));
        keymap.change(NEW, List.of());
        keymap.resetAll();
        assertThat(ALL).noneMatch(keymap::isChanged);
        assertThat(kept).isEmpty();
    }

    @Test
    void keysCollideInTheSameAreaAndInOneWithinTheOther() {
        keymap.change(IN_VIVO, List.of(new Key("M")));
        assertThat(keymap.collisions(IN_VIVO, ALL)).containsExactly(MEMO);
        assertThat(keymap.collisions(MEMO, ALL)).containsExactly(IN_VIVO);

        keymap.change(IN_VIVO, List.of(new Key("Delete"), new Key("Ctrl+Z")));
        assertThat(keymap.collisions(IN_VIVO, ALL)).containsExactly(UNDO, UNCODE);

        keymap.change(IN_VIVO, List.of(new Key("Up")));
        assertThat(keymap.collisions(IN_VIVO, ALL)).containsExactly(MOVE);
    }

    @Test
    void areasBesideEachOtherShareKeys() {
        keymap.change(NEW, List.of(new Key("V")));
        assertThat(keymap.collisions(NEW, ALL)).isEmpty();
    }

    @Test
    void takingTheKeyFromTheOtherEndsACollision() {
        keymap.change(IN_VIVO, List.of(new Key("Delete")));
        keymap.take(new Key("Delete"), UNCODE);
        assertThat(keymap.collisions(IN_VIVO, ALL)).isEmpty();
        assertThat(keymap.keys(UNCODE)).containsExactly(new Key("Backspace"));
    }

    @Test
    void whatNoKeyIsCannotBeKept() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Key("Ctrl+Nothing"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Key(""));
        kept.put("text.inVivo", "Hyper+X");
        assertThat(keymap.keys(IN_VIVO)).containsExactly(new Key("V"));
    }

    @Test
    void everyKeyThatCanBePressedCanBeKept() {
        for (var code : KeyCode.values()) {
            for (var modifiers : List.of("", "S", "C", "A", "CA", "CS", "CAS")) {
                Key.of(pressed(code, modifiers)).ifPresent(key -> assertThat(new Key(key.written())).isEqualTo(key));
            }
        }
    }

    @Test
    void aNumberPadIsAKeyboard() {
        assertThat(Key.of(pressed(KeyCode.NUMPAD3, "C"))).contains(new Key("Ctrl+3"));
        assertThat(Key.of(pressed(KeyCode.ADD, "C"))).contains(new Key("Ctrl+Plus"));
        assertThat(Key.of(pressed(KeyCode.EQUALS, "CS"))).contains(new Key("Ctrl+Plus"));
        assertThat(Key.of(pressed(KeyCode.KP_UP, ""))).contains(new Key("Up"));
    }

    @Test
    void aScreenDoesWhatTheKeySaysAndLeavesTheRestToOthers() {
        var done = new ArrayList<String>();
        var commands = new Commands<List<String>>()
                .with(IN_VIVO, list -> list.add("in vivo"))
                .trying(NEW, _ -> false)
                .counting(MOVE, (list, key) -> list.add("moved " + key));
        var left = pressed(KeyCode.N, "");
        commands.act(pressed(KeyCode.V, ""), keymap, done);
        commands.act(pressed(KeyCode.DOWN, ""), keymap, done);
        commands.act(left, keymap, done);
        assertThat(done).containsExactly("in vivo", "moved 1");
        assertThat(left.isConsumed()).isFalse();
        assertThat(commands.list()).containsExactly(IN_VIVO, NEW, MOVE);
    }
}
