package zhagen.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.TheoryModel;
import zhagen.theory.Graph.Edge;
import zhagen.theory.Graph.End;
import zhagen.theory.Graph.Inside;
import zhagen.theory.Graph.Key;
import zhagen.theory.Graph.Node;

/// How the graph of a model follows from its placements, the tree and the relations. Relations of members are lifted to the
/// category that stands for them, with the union of their evidence; a sign flips once per reversed membership on its way;
/// opposite signs on one arrow make ±. Rejected and excluded relations are left out.
public final class Derivation {

    private final Snapshot now;
    private final TheoryModel model;
    private final Options options;
    private final Standing standing;
    private final Counting counting;
    private final Map<Id<Relation>, Set<Lift>> lifts = new HashMap<>();
    private final Map<Key, List<Lifted>> arrows = new LinkedHashMap<>();
    private final Map<Id<Code>, LinkedHashSet<Id<Relation>>> inside = new LinkedHashMap<>();

    /// Where a relation goes.
    private sealed interface Lift {

        record Onto(Key key, boolean flipped) implements Lift {}

        record Into(Id<Code> category) implements Lift {}
    }

    private record Lifted(Relation relation, Polarity polarity) {}

    private Derivation(Snapshot now, TheoryModel model, Options options) {
        this.now = now;
        this.model = model;
        this.options = options;
        this.standing = new Standing(now, model, options);
        this.counting = new Counting(now);
    }

    public static Graph of(Snapshot now, TheoryModel model) {
        return of(now, model, Options.AS_PLACED);
    }

    public static Graph of(Snapshot now, TheoryModel model, Options options) {
        return new Derivation(now, model, options).graph();
    }

    private Graph graph() {
        now.all(Relation.class).filter(this::inScope).forEach(relation -> {
            for (var lift : lift(relation)) {
                switch (lift) {
                    case Lift.Onto(var key, var flipped) -> arrows.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(new Lifted(
                                    relation,
                                    flipped ? relation.polarity().flipped() : relation.polarity()));
                    case Lift.Into(var category) ->
                            inside.computeIfAbsent(category, _ -> new LinkedHashSet<>()).add(relation.id());
                }
            }
        });
        var edges = arrows.entrySet().stream().map(arrow -> edge(arrow.getKey(), arrow.getValue())).toList();
        var internal = inside.entrySet().stream()
                .map(entry -> new Inside(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        return new Graph(nodes(), edges, internal);
    }

    private boolean inScope(Relation relation) {
        return relation.status() != Relation.Status.REJECTED
                && !model.excluded().contains(relation.id())
                && (options.inferred() || relation.basis() == Relation.Basis.EXPLICIT);
    }

    private Set<Lift> lift(Relation relation) {
        var known = lifts.get(relation.id());
        if (known != null) {
            return known;
        }
        lifts.put(relation.id(), Set.of()); // relations that moderate each other in a ring end nowhere
        var lift = inScope(relation) ? lifted(relation) : Set.<Lift>of();
        lifts.put(relation.id(), lift);
        return lift;
    }

    private Set<Lift> lifted(Relation relation) {
        return now.get(relation.to()) instanceof Relation target
                ? ontoArrows(relation, target)
                : betweenBoxes(relation, new Id<>(relation.to().value()));
    }

    private Set<Lift> betweenBoxes(Relation relation, Id<Code> to) {
        var lifts = new LinkedHashSet<Lift>();
        var ends = standing.of(to);
        for (var from : standing.of(relation.from())) {
            for (var end : ends) {
                lifts.add(from.category().equals(end.category())
                        ? new Lift.Into(from.category())
                        : new Lift.Onto(
                                Key.of(from.category(), new End.Box(end.category()), meaning(relation)),
                                from.flipped() ^ end.flipped()));
            }
        }
        return lifts;
    }

    /// A moderation strengthens or weakens its arrow whichever way that points, so only its own end can flip it.
    private Set<Lift> ontoArrows(Relation relation, Relation target) {
        var lifts = new LinkedHashSet<Lift>();
        for (var from : standing.of(relation.from())) {
            for (var end : lift(target)) {
                lifts.add(switch (end) {
                    case Lift.Onto(var key, _) -> new Lift.Onto(
                            Key.of(from.category(), new End.Arrow(key), meaning(relation)), from.flipped());
                    case Lift.Into within -> within;
                });
            }
        }
        return lifts;
    }

    private Meaning meaning(Relation relation) {
        return now.get(relation.type()).meaning();
    }

    private Edge edge(Key key, List<Lifted> lifted) {
        var relations = lifted.stream().map(Lifted::relation).distinct().toList();
        return new Edge(
                key,
                together(lifted.stream().map(Lifted::polarity).collect(Collectors.toSet())),
                relations.stream().allMatch(relation -> relation.basis() == Relation.Basis.INFERRED),
                relations.stream().map(Relation::id).toList(),
                strength(relations, Stance.SUPPORTING),
                strength(relations, Stance.CONTRADICTING));
    }

    /// The sign of several relations seen as one: unknown where one of them is, ± where they disagree.
    static Polarity together(Set<Polarity> signs) {
        if (signs.contains(Polarity.UNKNOWN)) {
            return Polarity.UNKNOWN;
        }
        var signed = new HashSet<>(signs);
        signed.remove(Polarity.NONE);
        return switch (signed.size()) {
            case 0 -> Polarity.NONE;
            case 1 -> signed.iterator().next();
            default -> Polarity.BOTH;
        };
    }

    private Strength strength(Collection<Relation> relations, Stance stance) {
        var places = new HashSet<Place>();
        for (var relation : relations) {
            now.pointingAt(relation.id(), Evidence.class).stream()
                    .filter(evidence -> evidence.stance() == stance)
                    .forEach(evidence -> places.add(evidence.place()));
        }
        return places.isEmpty() ? Strength.NONE : counting.of(places);
    }

    private List<Node> nodes() {
        var members = standing.members();
        var related = new LinkedHashSet<Id<Code>>();
        for (var key : arrows.keySet()) {
            related.add(key.from());
            if (key.to() instanceof End.Box(var category)) {
                related.add(category);
            }
        }
        related.addAll(inside.keySet());
        if (options.level() != null) {
            members.keySet().removeIf(category -> !related.contains(category) && standing.opensInto(category, related));
        }
        related.forEach(category -> members.computeIfAbsent(
                category, _ -> Objects.requireNonNull(standing.by(category))));
        return members.entrySet().stream()
                .map(member -> new Node(member.getKey(), member.getValue(), counting.of(now.get(member.getKey()))))
                .toList();
    }
}
