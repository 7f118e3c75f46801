package zhagen.ui.workbench;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import zhagen.model.Item;
import zhagen.ui.keys.Command;

/// A stage of the method, as the rail offers it. A new screen is one more of these in the list of stages.
///
/// @param key its word in the rail is the message `stage.<key>`, what it is for `stage.<key>.tip`
/// @param homeOf the kinds of items that are shown on this screen
/// @param aside whether it accompanies the method instead of being a step of it
/// @param build makes the screen, when it is first wanted
/// @param commands what can be done there by key
public record Stage(
        String key,
        Ikon icon,
        Set<Class<? extends Item>> homeOf,
        boolean aside,
        Function<Workbench, Screen> build,
        List<Command> commands) {

    public Stage {
        homeOf = Set.copyOf(homeOf);
        commands = List.copyOf(commands);
    }

    /// A stage without commands of its own.
    public Stage(
            String key, Ikon icon, Set<Class<? extends Item>> homeOf, boolean aside,
            Function<Workbench, Screen> build) {
        this(key, icon, homeOf, aside, build, List.of());
    }
}
