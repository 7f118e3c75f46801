package zhagen.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import zhagen.analysis.Difference.Fate;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;

/// What became of the codes that a theory brought: which codes of the study they are by now.
///
/// @param rows in the order of the tree in which the theory brought them
public record PriorMapping(List<Row> rows) {

    /// @param prior as it was brought
    /// @param fates what happened to it since; none where it is the same
    /// @param finals what it is by now: itself, what it was merged into or split into, and what the study says corresponds to it
    /// @param strength what the finals are used for, together
    public record Row(Code prior, Set<Fate> fates, List<Code> finals, Strength strength) {}

    public PriorMapping {
        rows = List.copyOf(rows);
    }

    /// @param brought the state in which the codes were brought; the present one where nobody kept it
    public static PriorMapping of(Snapshot brought, Snapshot now) {
        return new Work(brought, now).mapping();
    }

    /// Each theory is followed from when it was brought, so far as that is kept.
    ///
    /// @param kept earlier states, the oldest first
    public static PriorMapping since(Collection<Snapshot> kept, Snapshot now) {
        var rows = new LinkedHashMap<Id<Code>, Row>();
        Stream.concat(kept.stream(), Stream.of(now))
                .flatMap(state -> of(state, now).rows().stream())
                .forEach(row -> rows.putIfAbsent(row.prior().id(), row));
        return new PriorMapping(List.copyOf(rows.values()));
    }

    private static final class Work {

        private final Snapshot brought;
        private final Snapshot now;
        private final Map<Id<Code>, Difference.OfCode> differing = new HashMap<>();
        private final Map<Id<Code>, List<Id<Code>>> splits = new HashMap<>();

        Work(Snapshot brought, Snapshot now) {
            this.brought = brought;
            this.now = now;
            for (var code : Difference.between(brought, now).codes()) {
                differing.put(code.code().id(), code);
                if (code.fates().contains(Fate.SPLIT)) {
                    code.others().forEach(from -> splits.computeIfAbsent(from, _ -> new ArrayList<>())
                            .add(code.code().id()));
                }
            }
        }

        PriorMapping mapping() {
            var counting = new Counting(now);
            return new PriorMapping(Tree.all(brought).stream()
                    .filter(code -> !code.prior().isEmpty())
                    .map(code -> {
                        var finals = finals(code);
                        var places = new LinkedHashSet<Place>();
                        finals.forEach(it -> places.addAll(counting.passages(it)));
                        var fates = differing.containsKey(code.id())
                                ? differing.get(code.id()).fates()
                                : Set.<Fate>of();
                        return new Row(code, fates, finals, counting.ofDistinct(places));
                    })
                    .toList());
        }

        private List<Code> finals(Code prior) {
            var finals = new LinkedHashSet<Id<Code>>();
            if (now.has(prior.id())) {
                finals.add(prior.id());
            } else if (differing.containsKey(prior.id())) {
                finals.addAll(differing.get(prior.id()).others());
            }
            finals.addAll(splits.getOrDefault(prior.id(), List.of()));
            for (var relation : now.pointingAt(prior.id(), Relation.class)) {
                if (now.get(relation.type()).meaning() == RelationType.Meaning.CORRESPONDENCE) {
                    relation.references().stream()
                            .filter(id -> !id.equals(prior.id()))
                            .flatMap(id -> now.find((Id<?>) id).stream())
                            .filter(Code.class::isInstance)
                            .forEach(code -> finals.add(((Code) code).id()));
                }
            }
            return finals.stream().flatMap(id -> now.find(id).stream()).toList();
        }
    }
}
