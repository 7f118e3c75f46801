package zhagen.ui.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;

/// A line in the list of relations: a category, then each relation that begins there.
sealed interface Line {

    record From(Code category, int hue, int relations) implements Line {}

    record Entry(Relation relation, RelationType type, Strength supporting, Strength contradicting) implements Line {

        /// What is weak about the relation, the worst first.
        Optional<Weakness> weakness() {
            if (supporting.passages() == 0) {
                return Optional.of(contradicting.passages() == 0 ? Weakness.NO_EVIDENCE : Weakness.ONLY_CONTRADICTED);
            }
            return supporting.people() <= 1 ? Optional.of(Weakness.ONE_PERSON) : Optional.empty();
        }
    }

    enum Weakness {
        NO_EVIDENCE,
        ONLY_CONTRADICTED,
        ONE_PERSON
    }

    /// The relations that are wanted, below the categories that they begin at, both in the order of the tree.
    static List<Line> of(Snapshot now, Predicate<Relation> wanted) {
        var rank = ranks(now);
        var counting = new Counting(now);
        var byFrom = new HashMap<Id<Code>, List<Entry>>();
        now.all(Relation.class)
                .filter(wanted)
                .forEach(relation -> byFrom.computeIfAbsent(relation.from(), _ -> new ArrayList<>())
                        .add(entry(now, counting, relation)));
        var lines = new ArrayList<Line>();
        byFrom.keySet().stream().sorted(Comparator.comparing(rank::get)).forEach(id -> {
            var entries = byFrom.get(id);
            entries.sort(Comparator.comparing(entry -> rank.getOrDefault(entry.relation().to(), Integer.MAX_VALUE)));
            var from = now.get(id);
            lines.add(new From(from, Tree.hue(now, from), entries.size()));
            lines.addAll(entries);
        });
        return lines;
    }

    private static Map<Id<? extends Item>, Integer> ranks(Snapshot now) {
        var ranks = new HashMap<Id<? extends Item>, Integer>();
        Tree.all(now).forEach(code -> ranks.put(code.id(), ranks.size()));
        return ranks;
    }

    private static Entry entry(Snapshot now, Counting counting, Relation relation) {
        return new Entry(
                relation,
                now.get(relation.type()),
                counting.of(relation, Evidence.Stance.SUPPORTING),
                counting.of(relation, Evidence.Stance.CONTRADICTING));
    }
}
