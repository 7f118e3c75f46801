package zhagen.ui.keys;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of the window that has the keyboard, and commands of its own. Those of the areas that it stands in work in it, too.
///
/// @param key its name is the message `keys.area.<key>`
/// @param within the area around it; null for the window itself
public record Area(String key, @Nullable Area within) {

    private static final int MANY = 4;

    /// The whole window.
    public static final Area WINDOW = new Area("window", null);

    /// An area of the window.
    public static Area of(String key) {
        return new Area(key, WINDOW);
    }

    public Area inner(String name) {
        return new Area(name, this);
    }

    /// The key of its name.
    public String message() {
        return "keys.area." + key;
    }

    /// A command that is given here.
    ///
    /// @param keys as [Key#written()], the one to be shown first; a whole row of keys is fixed
    public Command command(String name, String... keys) {
        return new Command(this, name, keysOf(keys), keys.length > MANY);
    }

    /// A command whose keys are those of the system, or too many, to be changed.
    public Command fixed(String name, String... keys) {
        return new Command(this, name, keysOf(keys), true);
    }

    private static List<Key> keysOf(String... keys) {
        return Stream.of(keys).map(Key::new).toList();
    }

    /// Whether it is this area, or around it.
    boolean isIn(Area other) {
        return equals(other) || within != null && within.isIn(other);
    }
}
