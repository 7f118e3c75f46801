package zhagen.ui.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.kordamp.ikonli.Ikon;
import zhagen.model.Item;
import zhagen.ui.keys.Command;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Workbench;

/// A part of the analysis, as the list at the left offers it.
///
/// @param key its name is the message `analysis.<key>`, what it is for `analysis.<key>.about`
/// @param homeOf the kinds of items that are shown there
/// @param build makes it, when it is first wanted
/// @param commands what can be done there by key
public record Part(
        String key, Ikon icon, Set<Class<? extends Item>> homeOf, Function<Workbench, Screen> build,
        List<Command> commands) {

    public Part {
        homeOf = Set.copyOf(homeOf);
        commands = List.copyOf(commands);
    }
}
