package zhagen.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Raising a code to a higher level, or lowering it, with what follows from that in the tree: nothing stands below something less
/// abstract than itself.
public final class Promotion {

    private Promotion() {}

    /// Brings a code to a level.
    ///
    /// @param members codes that come to stand below it in the same act, at its end; what may not stand there is passed over
    public static Change to(Snapshot now, By by, Id<Code> id, Level level, Collection<Id<Code>> members) {
        var code = now.get(id);
        var edits = new Edits(now, by);
        edits.alter(code, it -> it.at(level));
        var home = homeAt(now, code, level);
        if (home != code) {
            Siblings.putBehind(now, edits, List.of(code), home);
        }
        var released = released(now, code, level);
        if (!released.isEmpty()) {
            Siblings.putBehind(now, edits, released, home);
        }
        var taken = members(now, code, level, members);
        if (!taken.isEmpty()) {
            Siblings.put(now, edits, taken, id, now.children(id).size());
        }
        var raised = level.compareTo(code.level()) > 0;
        return taken.isEmpty()
                ? edits.as(raised ? "change.code.promote" : "change.code.demote", code.name(), nameOf(level))
                : edits.as("change.code.promoteWith", code.name(), nameOf(level), taken.size());
    }

    static Wording nameOf(Level level) {
        return switch (level) {
            case CONCEPT -> new Wording("初始概念", "concept");
            case CATEGORY -> new Wording("范畴", "category");
            case MAIN -> new Wording("主范畴", "main category");
            case CORE -> new Wording("核心范畴", "core category");
        };
    }

    /// The code that it comes to stand behind: itself, where its parent is more abstract than `level`; else the nearest code above
    /// whose parent is.
    private static Code homeAt(Snapshot now, Code code, Level level) {
        var home = code;
        for (var parent = above(now, home); parent != null && parent.level().compareTo(level) <= 0;) {
            home = parent;
            parent = above(now, home);
        }
        return home;
    }

    private static @Nullable Code above(Snapshot now, Code code) {
        return code.parent() == null ? null : now.get(code.parent());
    }

    /// The members that a code lets go of when it comes to a level: those that are as abstract, and more. A concept keeps none.
    public static List<Code> released(Snapshot now, Code code, Level level) {
        return level.compareTo(code.level()) >= 0
                ? List.of()
                : now.children(code.id()).stream()
                        .filter(child -> child.level().compareTo(level) >= 0)
                        .toList();
    }

    /// Where the code stands when it has come to a level: below this code, or at the root.
    public static @Nullable Code parentAt(Snapshot now, Code code, Level level) {
        return above(now, homeAt(now, code, level));
    }

    /// Those of `wanted` that can become members of the code at a level: less abstract than it, and not above it.
    public static List<Code> members(Snapshot now, Code code, Level level, Collection<Id<Code>> wanted) {
        return Tree.tops(now, wanted).stream()
                .filter(member -> member.level().compareTo(level) < 0)
                .filter(member -> !Tree.isWithin(now, code, member.id()) && !code.id().equals(member.parent()))
                .toList();
    }
}
