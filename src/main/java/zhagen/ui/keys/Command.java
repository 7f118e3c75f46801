package zhagen.ui.keys;

import java.util.List;

/// What can be done by key in an area.
///
/// @param keys those that give it unless the user says otherwise
/// @param fixed whether the user has no say
public record Command(Area area, String name, List<Key> keys, boolean fixed) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// By which the user's keys are kept.
    public String id() {
        return area.key() + "." + name;
    }

    /// The key of the words that say what it does.
    public String message() {
        return "keys." + id();
    }

    /// Whether one key could mean both. Those that are fixed are so on purpose.
    boolean meets(Command other) {
        return !equals(other) && !(fixed && other.fixed) && (area.isIn(other.area) || other.area.isIn(area));
    }
}
