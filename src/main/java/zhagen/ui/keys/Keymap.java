package zhagen.ui.keys;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// The keys that give each command: its own, unless the user chose others. Screen thread.
public final class Keymap {

    private static final int MANY = 4;

    private final ObservableMap<String, String> chosen;

    /// @param chosen the user's keys by the command's id, apart by spaces; it is followed, and changed
    public Keymap(ObservableMap<String, String> chosen) {
        this.chosen = chosen;
    }

    public List<Key> keys(Command command) {
        var kept = command.fixed() ? null : chosen.get(command.id());
        if (kept == null) {
            return command.keys();
        }
        try {
            return Stream.of(kept.split(" ")).filter(key -> !key.isEmpty()).map(Key::new).toList();
        } catch (IllegalArgumentException _) { // kept by another version
            return command.keys();
        }
    }

    /// Which of the command's keys was pressed, or -1. While somebody writes, what writes is no command.
    int which(KeyEvent event, Command command) {
        return Key.of(event)
                .filter(key -> !key.writes() || !Writing.at(event.getTarget()))
                .map(keys(command)::indexOf)
                .orElse(-1);
    }

    /// Whether the event is this command; for those that stand alone. A screen has [Commands].
    public boolean means(KeyEvent event, Command command) {
        return which(event, command) >= 0;
    }

    /// The command's keys as they stand on the keyboard, empty where it has none. It follows what the user makes of them.
    public StringExpression written(Command command) {
        return Bindings.createStringBinding(() -> String.join(" ", shown(command)), chosen);
    }

    /// The first of the command's keys, for a hint beside it. It follows what the user makes of them.
    public StringExpression first(Command command) {
        return Bindings.createStringBinding(
                () -> keys(command).stream().findFirst().map(Key::shown).orElse(""), chosen);
    }

    /// Each of its keys; of many only the first and the last.
    public List<String> shown(Command command) {
        var keys = keys(command).stream().map(Key::shown).toList();
        return keys.size() > MANY ? List.of(keys.getFirst() + " … " + keys.getLast()) : keys;
    }

    /// Lets these keys, and no others, give the command.
    public void change(Command command, List<Key> keys) {
        if (keys.equals(command.keys())) {
            reset(command);
        } else {
            chosen.put(command.id(), keys.stream().map(Key::written).collect(Collectors.joining(" ")));
        }
    }

    /// Takes a key away from a command.
    public void take(Key key, Command from) {
        change(from, keys(from).stream().filter(other -> !other.equals(key)).toList());
    }

    public void reset(Command command) {
        chosen.remove(command.id());
    }

    /// Tells each change of a key.
    public Subscription follow(Runnable changed) {
        InvalidationListener listener = _ -> changed.run();
        chosen.addListener(listener);
        return () -> chosen.removeListener(listener);
    }

    public void resetAll() {
        chosen.clear();
    }

    public boolean isChanged(Command command) {
        return !keys(command).equals(command.keys());
    }

    /// Those of the others that a key of this command could mean as well.
    public List<Command> collisions(Command command, Collection<Command> others) {
        var keys = keys(command);
        return others.stream()
                .filter(command::meets)
                .filter(other -> keys(other).stream().anyMatch(keys::contains))
                .toList();
    }
}
