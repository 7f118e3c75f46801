package zhagen.ui.workbench;

import java.util.List;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Commands;

/// How large everything is shown, in percent.
public final class TextSize {

    /// What can be chosen.
    public static final List<Integer> ALL = List.of(100, 125, 150, 175, 200);

    public static final Commands<Preferences> COMMANDS = new Commands<Preferences>()
            .with(Area.WINDOW.command("larger", "Ctrl+Plus"), preferences -> step(preferences, 1))
            .with(Area.WINDOW.command("smaller", "Ctrl+Minus"), preferences -> step(preferences, -1))
            .with(Area.WINDOW.command("usualSize", "Ctrl+0"), preferences -> preferences.size().set(ALL.getFirst()));

    private TextSize() {}

    private static void step(Preferences preferences, int by) {
        int next = Math.max(0, ALL.indexOf(preferences.size().get())) + by;
        preferences.size().set(ALL.get(Math.clamp(next, 0, ALL.size() - 1)));
    }
}
