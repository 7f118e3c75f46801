package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhagen.model.Placing.Part;

/// What a user can do with paradigms: a category has one place in each, and may have other places in others.
public final class Paradigms {

    /// The phenomenon itself, and the parts around it.
    public static final int PLACES = 1 + Part.values().length;

    private Paradigms() {}

    /// @throws Refused where the phenomenon has its paradigm already
    public static Change create(Snapshot now, By by, Id<Paradigm> id, Id<Code> phenomenon) {
        refuseSecond(now, phenomenon);
        int rank = now.all(Paradigm.class).mapToInt(Paradigm::rank).max().orElse(0) + Siblings.GAP;
        return new Edits(now, by)
                .add(new Paradigm(id, phenomenon, rank, Origin.of(by)))
                .as("change.paradigm.create", now.get(phenomenon).name());
    }

    /// Gives the paradigm another phenomenon, which leaves the place that it had there.
    ///
    /// @throws Refused where that has its own paradigm already
    public static Change around(Snapshot now, By by, Id<Paradigm> id, Id<Code> phenomenon) {
        var paradigm = now.get(id);
        if (!paradigm.phenomenon().equals(phenomenon)) {
            refuseSecond(now, phenomenon);
        }
        var edits = new Edits(now, by).alter(paradigm, it -> it.around(phenomenon));
        placing(now, id, phenomenon).ifPresent(edits::removeWithAll);
        return edits.as("change.paradigm.around", nameOf(now, id), now.get(phenomenon).name());
    }

    private static void refuseSecond(Snapshot now, Id<Code> phenomenon) {
        if (!now.pointingAt(phenomenon, Paradigm.class).isEmpty()) {
            throw Refused.because("paradigm.twice", now.get(phenomenon).name());
        }
    }

    public static Change delete(Snapshot now, By by, Id<Paradigm> id) {
        return new Edits(now, by).removeWithAll(now.get(id)).as("change.paradigm.delete", nameOf(now, id));
    }

    /// Lets categories fill a part, behind those that do. One that has another place in the paradigm leaves it, and takes its
    /// evidence along.
    ///
    /// @throws Refused where one is the phenomenon itself
    public static Change place(Snapshot now, By by, Id<Paradigm> id, Collection<Id<Code>> categories, Part part) {
        var edits = new Edits(now, by);
        var filling = of(now, id, part);
        int rank = filling.isEmpty() ? 0 : filling.getLast().rank();
        for (var category : categories) {
            refusePhenomenon(now, id, category);
            int next = rank + Siblings.GAP;
            var placed = placing(now, id, category);
            if (placed.isEmpty()) {
                edits.add(Placing.of(by, id, category, part, next));
            } else if (placed.get().part() != part) {
                edits.alter(placed.get(), it -> it.as(part, next));
            }
            rank = next;
        }
        return categories.size() == 1
                ? edits.as("change.placing.add", now.get(categories.iterator().next()).name(), called(part),
                        nameOf(now, id))
                : edits.as("change.placing.addMany", categories.size(), called(part), nameOf(now, id));
    }

    private static void refusePhenomenon(Snapshot now, Id<Paradigm> id, Id<Code> category) {
        if (now.get(id).phenomenon().equals(category)) {
            throw Refused.because("paradigm.itself", now.get(category).name());
        }
    }

    /// Puts a placing at `index` among those of a part, its own or another.
    public static Change move(Snapshot now, By by, Id<Placing> id, Part part, int index) {
        var placing = now.get(id);
        var others = of(now, placing.paradigm(), part).stream().filter(other -> !other.id().equals(id)).toList();
        var edits = new Edits(now, by);
        Siblings.put(edits, placing, others, index, Placing::rank,
                (it, rank) -> it.as(it.id().equals(id) ? part : it.part(), rank));
        return edits.as("change.placing.move", now.get(placing.category()).name(), nameOf(now, placing.paradigm()));
    }

    public static Change displace(Snapshot now, By by, Id<Placing> id) {
        var placing = now.get(id);
        return new Edits(now, by)
                .removeWithAll(placing)
                .as("change.placing.remove", now.get(placing.category()).name(), nameOf(now, placing.paradigm()));
    }

    /// What fills a part, in its order.
    public static List<Placing> of(Snapshot now, Id<Paradigm> id, Part part) {
        return now.pointingAt(id, Placing.class).stream().filter(placing -> placing.part() == part).toList();
    }

    /// How many of the [#PLACES] are filled.
    public static int filled(Snapshot now, Id<Paradigm> id) {
        return 1 + (int) now.pointingAt(id, Placing.class).stream().map(Placing::part).distinct().count();
    }

    /// The place of a category in the paradigm.
    public static Optional<Placing> placing(Snapshot now, Id<Paradigm> id, Id<Code> category) {
        return now.pointingAt(category, Placing.class).stream()
                .filter(placing -> placing.paradigm().equals(id))
                .findFirst();
    }

    /// The categories that relations make likely in a part, those nearest to the phenomenon first: causes are what bears on it,
    /// conditions moderate, strategies intervene, consequences follow from it or from the strategies.
    public static List<Code> likely(Snapshot now, Id<Paradigm> id, Part part) {
        var phenomenon = now.get(id).phenomenon();
        var near = new ArrayList<Id<Code>>();
        near.add(phenomenon);
        if (part == Part.CONSEQUENCE) {
            of(now, id, Part.STRATEGY).forEach(placing -> near.add(placing.category()));
        }
        return near.stream()
                .flatMap(end -> now.pointingAt(end, Relation.class).stream()
                        .flatMap(relation -> likely(now, relation, end, part)))
                .distinct()
                .filter(code -> !code.equals(phenomenon) && placing(now, id, code).isEmpty())
                .map(now::get)
                .toList();
    }

    private static Stream<Id<Code>> likely(Snapshot now, Relation relation, Id<Code> end, Part part) {
        var meaning = now.get(relation.type()).meaning();
        boolean comes = relation.to().equals(end);
        return switch (part) {
            case CAUSE -> comes && meaning == RelationType.Meaning.CAUSAL ? Stream.of(relation.from()) : Stream.empty();
            case CONTEXT -> comes && meaning.symmetric() ? Stream.of(relation.from()) : moderating(now, relation);
            case INTERVENING -> moderating(now, relation);
            case STRATEGY -> comes && meaning == RelationType.Meaning.INTERVENTION
                    ? Stream.of(relation.from())
                    : Stream.empty();
            case CONSEQUENCE -> !comes && meaning == RelationType.Meaning.CAUSAL
                    ? now.find(relation.to()).filter(Code.class::isInstance).map(code -> ((Code) code).id()).stream()
                    : Stream.empty();
        };
    }

    private static Stream<Id<Code>> moderating(Snapshot now, Relation relation) {
        return now.pointingAt(relation.id(), Relation.class).stream()
                .filter(other -> other.to().equals(relation.id()))
                .map(Relation::from);
    }

    /// What a part is called in labels of changes.
    public static Wording called(Part part) {
        return switch (part) {
            case CAUSE -> new Wording("因果条件", "causal conditions");
            case CONTEXT -> new Wording("脉络", "context");
            case INTERVENING -> new Wording("中介条件", "intervening conditions");
            case STRATEGY -> new Wording("行动／互动策略", "actions and strategies");
            case CONSEQUENCE -> new Wording("结果", "consequences");
        };
    }

    private static Wording nameOf(Snapshot now, Id<Paradigm> id) {
        return now.get(now.get(id).phenomenon()).name();
    }
}
