package zhagen.ui.workbench;

import java.util.Set;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import zhagen.model.Item;

/// A stage of the method, as the rail offers it. A new screen is one more of these in the list of stages.
///
/// @param key its word in the rail is the message `stage.<key>`, what it is for `stage.<key>.tip`
/// @param homeOf the kinds of items that are shown on this screen
/// @param aside whether it accompanies the method instead of being a step of it
/// @param build makes the screen, when it is first wanted
public record Stage(
        String key, Ikon icon, Set<Class<? extends Item>> homeOf, boolean aside, Function<Workbench, Screen> build) {

    public Stage {
        homeOf = Set.copyOf(homeOf);
    }
}
