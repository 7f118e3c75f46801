package zhagen.ui.workbench;

import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import zhagen.messages.Messages;

/// Binds what the screen says to the messages, so that it follows the language at once. Screen thread.
public final class Say {

    private final ObservableValue<Messages> messages;

    public Say(ObservableValue<Messages> messages) {
        this.messages = messages;
    }

    /// The words themselves; arguments that are observable are followed too.
    public StringExpression string(String key, Object... arguments) {
        var followed = Stream.concat(Stream.of(messages), Stream.of(arguments))
                .filter(Observable.class::isInstance)
                .toArray(Observable[]::new);
        return Bindings.createStringBinding(() -> messages.getValue().say(key, valuesOf(arguments)), followed);
    }

    public <L extends Labeled> L text(L labelled, String key, Object... arguments) {
        labelled.textProperty().bind(string(key, arguments));
        return labelled;
    }

    public <M extends MenuItem> M text(M item, String key, Object... arguments) {
        item.textProperty().bind(string(key, arguments));
        return item;
    }

    /// What an empty place says: what will be there, and how to begin.
    public Label empty(String key, Object... arguments) {
        return empty(text(new Label(), key, arguments));
    }

    /// As [#empty(String, Object...)], where it depends which message that is.
    public Label empty(ObservableValue<String> key) {
        var label = new Label();
        label.textProperty().bind(messages.flatMap(words -> key.map(words::say)));
        return empty(label);
    }

    private static Label empty(Label label) {
        label.getStyleClass().add("empty"); // which wraps
        return label;
    }

    /// What an empty field says is to be typed there.
    public <F extends TextInputControl> F prompt(F field, String key, Object... arguments) {
        field.promptTextProperty().bind(string(key, arguments));
        return field;
    }

    /// What the node is for, to the mouse and to a screen reader.
    public <N extends Node> N tip(N node, String key, Object... arguments) {
        var words = string(key, arguments);
        node.accessibleTextProperty().bind(words);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) { // only now: a tooltip takes longer to make than what it is for
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, tooltip(words));
            }
        });
        return node;
    }

    /// What a screen reader calls a node that shows no word of its own.
    public <N extends Node> N name(N node, String key, Object... arguments) {
        node.accessibleTextProperty().bind(string(key, arguments));
        return node;
    }

    /// A tooltip to be shared by many nodes.
    public Tooltip tooltip(String key, Object... arguments) {
        return tooltip(string(key, arguments));
    }

    private static Tooltip tooltip(ObservableValue<String> words) {
        var tip = new Tooltip();
        tip.textProperty().bind(words);
        return tip;
    }

    private static Object[] valuesOf(Object[] arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof ObservableValue<?> followed ? followed.getValue() : argument)
                .toArray();
    }
}
