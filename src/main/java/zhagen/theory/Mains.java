package zhagen.theory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.TheoryModel;
import zhagen.model.Tree;

/// The main categories of a study, and how relations lead from one to another, lifted to them. Rejected relations are left out, and those
/// that a model leaves out. It lives on one thread.
public final class Mains {

    private final Snapshot now;
    private final Set<Id<Relation>> excluded;
    private final Map<Id<Code>, @Nullable Id<Code>> standing = new HashMap<>();
    private final Map<Id<Relation>, Set<Id<Code>>> touched = new HashMap<>();

    /// @param model null for all relations of the study
    public Mains(Snapshot now, @Nullable TheoryModel model) {
        this.now = now;
        this.excluded = model == null ? Set.of() : model.excluded();
    }

    /// In the order of the codebook, the core category among them.
    public static List<Code> all(Snapshot now) {
        return Tree.all(now).stream().filter(Mains::isMain).toList();
    }

    private static boolean isMain(Code code) {
        return code.level().compareTo(Level.MAIN) >= 0;
    }

    /// The main category that stands for a code: itself, or the nearest above; null where there is none.
    public @Nullable Id<Code> of(Id<Code> code) {
        if (!standing.containsKey(code)) {
            standing.put(code, Tree.path(now, now.get(code)).reversed().stream()
                    .filter(Mains::isMain)
                    .map(Code::id)
                    .findFirst()
                    .orElse(null));
        }
        return standing.get(code);
    }

    /// The main categories that a relation is about: those of its ends, and, where it moderates, those of what it moderates.
    public Set<Id<Code>> of(Relation relation) {
        var known = touched.get(relation.id());
        if (known != null) {
            return known;
        }
        touched.put(relation.id(), Set.of()); // relations that moderate each other in a ring end nowhere
        var all = new LinkedHashSet<Id<Code>>();
        add(of(relation.from()), all);
        switch (now.get(relation.to())) {
            case Code code -> add(of(code.id()), all);
            case Relation moderated -> all.addAll(of(moderated));
            default -> {}
        }
        touched.put(relation.id(), all);
        return all;
    }

    private static void add(@Nullable Id<Code> main, Set<Id<Code>> into) {
        if (main != null) {
            into.add(main);
        }
    }

    /// Which main categories each is related to, whatever the direction; what stands below another is related to that.
    public Map<Id<Code>, Set<Id<Code>>> neighbours() {
        var neighbours = new LinkedHashMap<Id<Code>, Set<Id<Code>>>();
        now.all(Relation.class)
                .filter(relation -> relation.status() != Relation.Status.REJECTED && !excluded.contains(relation.id()))
                .forEach(relation -> join(of(relation), neighbours));
        for (var main : all(now)) {
            var above = main.parent() == null ? null : of(main.parent());
            if (above != null) {
                join(Set.of(main.id(), above), neighbours);
            }
        }
        return neighbours;
    }

    private static void join(Set<Id<Code>> mains, Map<Id<Code>, Set<Id<Code>>> neighbours) {
        for (var main : mains) {
            var others = neighbours.computeIfAbsent(main, _ -> new LinkedHashSet<>());
            others.addAll(mains);
            others.remove(main);
        }
    }
}
