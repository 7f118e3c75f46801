package zhagen.ui.axial;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is made when it is first wanted, so that nobody waits for what is not looked at. Screen thread.
final class Late<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        var known = made == null ? maker.get() : made;
        made = known;
        return known;
    }

    void ifMade(Consumer<T> action) {
        if (made != null) {
            action.accept(made);
        }
    }
}
