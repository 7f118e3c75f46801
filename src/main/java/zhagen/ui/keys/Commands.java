package zhagen.ui.keys;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// What a part of the screen does at which command. A value: the part has one for good, and asks it at each key.
///
/// @param <S> the part of the screen that acts
public final class Commands<S> {

    private final List<Deed<S>> deeds;

    private record Deed<S>(Command command, Act<S> act) {}

    private interface Act<S> {

        /// @return whether it was done
        boolean by(S screen, int key);
    }

    public Commands() {
        this(List.of());
    }

    private Commands(List<Deed<S>> deeds) {
        this.deeds = deeds;
    }

    public Commands<S> with(Command command, Consumer<S> act) {
        return and(command, (screen, _) -> {
            act.accept(screen);
            return true;
        });
    }

    /// @param act answers whether there was anything to do; if not, the key is left to others
    public Commands<S> trying(Command command, Predicate<S> act) {
        return and(command, (screen, _) -> act.test(screen));
    }

    /// @param act is told which of the command's keys it was, from 0
    public Commands<S> counting(Command command, ObjIntConsumer<S> act) {
        return and(command, (screen, key) -> {
            act.accept(screen, key);
            return true;
        });
    }

    /// What the controls do by themselves, so that people read of it.
    public Commands<S> told(Command command) {
        return and(command, (_, _) -> false);
    }

    private Commands<S> and(Command command, Act<S> act) {
        return new Commands<>(Stream.concat(deeds.stream(), Stream.of(new Deed<>(command, act))).toList());
    }

    /// All of them, for those who show them.
    public List<Command> list() {
        return deeds.stream().map(Deed::command).toList();
    }

    /// Does what was pressed or typed, and consumes it.
    public void act(KeyEvent event, Keymap keymap, S screen) {
        var scene = event.getTarget() instanceof Node node ? node.getScene() : null;
        for (var deed : deeds) {
            int key = keymap.which(event, deed.command());
            if (key >= 0 && deed.act().by(screen, key)) {
                event.consume();
                if (scene != null && event.getEventType() == KeyEvent.KEY_PRESSED) {
                    keepFromWriting(scene);
                }
                return;
            }
        }
    }

    /// What was a command is not also the first letter in a field that came with it.
    private static void keepFromWriting(Scene scene) {
        scene.addEventFilter(KeyEvent.ANY, new EventHandler<>() {
            @Override
            public void handle(KeyEvent next) {
                scene.removeEventFilter(KeyEvent.ANY, this);
                if (next.getEventType() == KeyEvent.KEY_TYPED) {
                    next.consume();
                }
            }
        });
    }
}
