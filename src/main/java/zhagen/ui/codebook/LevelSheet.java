package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Placement;
import zhagen.model.Promotion;
import zhagen.model.Relation;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// Raises a code to a higher level or lowers it, and says first what follows from that. What else is selected can become its
/// members in the same act. Screen thread.
final class LevelSheet {

    private final Workbench workbench;
    private final ActSheet sheet;

    LevelSheet(Workbench workbench, ActSheet sheet) {
        this.workbench = workbench;
        this.sheet = sheet;
    }

    /// The next level above or below that of a code; null where there is none.
    static @Nullable Level next(Level level, int by) {
        int at = level.ordinal() + by;
        return at < 0 || at >= Level.values().length ? null : Level.values()[at];
    }

    /// @param others what else is selected
    void ask(Id<Code> id, Level level, List<Id<Code>> others) {
        var now = workbench.now().get();
        var code = now.get(id);
        var messages = workbench.messages().get();
        var taking = Promotion.members(now, code, level, others);
        var take = new CheckBox(messages.say("codebook.promote.take", taking.size()));
        take.setSelected(true);
        take.setWrapText(true);
        var body = new ArrayList<Node>();
        consequences(code, level).forEach(line -> body.add(Wrapped.of("· " + line, "second")));
        if (!taking.isEmpty()) {
            body.add(take);
        }
        var raising = level.compareTo(code.level()) > 0;
        var way = sheet.way(
                raising ? "codebook.promote.do" : "codebook.demote.do", new Object[] {name(level)}, "",
                () -> workbench.act((then, by) -> Promotion.to(
                        then, by, id, level, take.isSelected() ? taking.stream().map(Code::id).toList() : List.of())));
        sheet.ask(
                messages.say(raising ? "codebook.promote.ask" : "codebook.demote.ask",
                        code.name().in(messages.language()), name(level)),
                body, List.of(way));
    }

    private List<String> consequences(Code code, Level level) {
        var now = workbench.now().get();
        var messages = workbench.messages().get();
        var said = new ArrayList<String>();
        var numbering = now.study().numbering();
        var by = workbench.project().by();
        var after = now.after(Promotion.to(now, by, code.id(), level, List.of()));
        said.add(messages.say(
                "codebook.promote.number", numbering.of(now).getOrDefault(code.id(), ""),
                numbering.of(after).getOrDefault(code.id(), "")));
        said.add(messages.say("codebook.promote." + level.name().toLowerCase(Locale.ROOT)));
        var strength = workbench.counts().of(code.id());
        if (strength.passages() > 0) {
            said.add(messages.say("codebook.promote.passages", strength.passages(), strength.people()));
        }
        var home = Promotion.parentAt(now, code, level);
        if (code.parent() != null && (home == null || !home.id().equals(code.parent()))) {
            said.add(home == null
                    ? messages.say("codebook.promote.root", nameOf(now.get(code.parent())))
                    : messages.say("codebook.promote.rises", nameOf(now.get(code.parent())), nameOf(home)));
        }
        var released = Promotion.released(now, code, level);
        if (!released.isEmpty()) {
            said.add(messages.say("codebook.promote.releases", released.size()));
        }
        int held = now.pointingAt(code.id(), Relation.class).size()
                + now.pointingAt(code.id(), Placement.class).size();
        if (held > 0) {
            said.add(messages.say("codebook.promote.held", held));
        }
        return said;
    }

    private String nameOf(Code code) {
        return code.name().in(workbench.language());
    }

    private String name(Level level) {
        return workbench.messages().get().say("level." + level.name().toLowerCase(Locale.ROOT));
    }
}
