package zhagen.ui.workbench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Key;
import zhagen.ui.keys.Keymap;

/// One command on the sheet of keys: what it does, its keys, which are pressed to be changed, and what else has them.
/// Screen thread.
final class KeyRow extends VBox {

    private final Workbench workbench;
    private final Keymap keymap;
    private final Command command;
    private final Button change = new Button();
    private final Button reset = new Button();
    private final VBox collisions = new VBox();
    private final EventHandler<KeyEvent> hearing = this::heard;
    private @Nullable Scene listening;

    KeyRow(Workbench workbench, Command command) {
        this.workbench = workbench;
        this.keymap = workbench.keymap();
        this.command = command;
        getStyleClass().add("key-row");
        change.getStyleClass().setAll("button", "key-change");
        change.setDisable(command.fixed());
        change.setOnAction(_ -> listen());
        change.focusedProperty().subscribe(focused -> {
            if (!focused) {
                stop();
            }
        });
        change.accessibleTextProperty().bind(workbench.say().string(
                "keys.change", workbench.say().string(command.message()), keymap.written(command)));
        reset.setGraphic(Icons.of(Feather.ROTATE_CCW, 12));
        reset.getStyleClass().setAll("button", "quiet");
        reset.setOnAction(_ -> {
            keymap.reset(command);
            change.requestFocus();
        });
        workbench.say().tip(reset, "keys.reset", String.join(" ", command.keys().stream().map(Key::shown).toList()));
        var words = workbench.say().text(new Label(), command.message());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(change, words, reset);
        line.getStyleClass().add("line");
        collisions.getStyleClass().add("collisions");
        collisions.managedProperty().bind(collisions.visibleProperty());
        getChildren().setAll(line, collisions);
        setShown(true);
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /// Whether it is what somebody looks for by its words in either language, or by its keys.
    boolean answers(String wanted) {
        var sought = wanted.toLowerCase(Locale.ROOT);
        return Stream.concat(
                Stream.of(Language.values())
                        .map(Messages::in)
                        .flatMap(in -> Stream.of(in.say(command.message()), in.say(command.area().message()))),
                keymap.keys(command).stream().flatMap(key -> Stream.of(key.shown(), key.written())))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(sought));
    }

    void refresh() {
        var caps = new FlowPane(4, 3);
        caps.setPrefWrapLength(120);
        var keys = keymap.shown(command);
        if (keys.isEmpty()) {
            caps.getChildren().add(workbench.say().text(new Label(), "keys.noKey"));
        }
        keys.forEach(key -> {
            var cap = new Label(key);
            cap.getStyleClass().add("key");
            caps.getChildren().add(cap);
        });
        change.textProperty().unbind();
        change.setText("");
        change.setGraphic(caps);
        reset.setVisible(keymap.isChanged(command));
        var others = keymap.collisions(command, workbench.commands());
        collisions.setVisible(!others.isEmpty());
        collisions.getChildren().setAll(others.stream().map(this::collision).toList());
    }

    private HBox collision(Command other) {
        var say = workbench.say();
        var words = say.text(
                new Label("", Icons.of(Feather.ALERT_TRIANGLE, 12)),
                "keys.collides",
                say.string(other.message()),
                say.string(other.area().message()));
        words.getStyleClass().addAll("warn", "small");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var take = say.text(new Button(), "keys.take");
        take.getStyleClass().setAll("button", "link");
        take.setMinWidth(USE_PREF_SIZE);
        take.setVisible(!other.fixed());
        take.setManaged(!other.fixed());
        take.setOnAction(_ -> {
            List.copyOf(keymap.keys(command)).forEach(key -> keymap.take(key, other));
            change.requestFocus();
        });
        var line = new HBox(words, take);
        line.getStyleClass().add("line");
        return line;
    }

    /// What is pressed next is the key. The scene is asked first, since to the sheet Escape means to go.
    private void listen() {
        stop();
        var scene = getScene();
        listening = scene;
        scene.addEventFilter(KeyEvent.ANY, hearing);
        change.setGraphic(null);
        workbench.say().text(change, "keys.press");
        change.getStyleClass().add("listening");
    }

    private void stop() {
        if (listening != null) {
            listening.removeEventFilter(KeyEvent.ANY, hearing);
            listening = null;
            change.getStyleClass().remove("listening");
            refresh();
        }
    }

    private void heard(KeyEvent event) {
        event.consume();
        Key.of(event).ifPresent(key -> {
            stop();
            if (!key.written().equals("Esc")) {
                keymap.change(command, List.of(key));
            }
        });
    }
}
