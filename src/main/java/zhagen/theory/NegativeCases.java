package zhagen.theory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import zhagen.model.Evidence;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;

/// The passages that contradict what the theory claims (反例). What was rejected is claimed no longer.
public final class NegativeCases {

    private NegativeCases() {}

    /// Those of one claim together, in the order in which the claims were made; those of a claim in the order of the texts.
    public static List<Evidence> of(Snapshot now) {
        var sources = new HashMap<Id<Source>, Integer>();
        now.all(Source.class).forEach(source -> sources.put(source.id(), sources.size()));
        return now.all(Evidence.class)
                .filter(evidence -> evidence.stance() == Stance.CONTRADICTING && !isRejected(now, evidence.claim()))
                .sorted(Comparator.<Evidence, Instant>comparing(
                        evidence -> now.get(evidence.claim()).origin().made())
                        .thenComparing(evidence -> evidence.claim().value())
                        .thenComparing(evidence -> sources.get(evidence.place().source()))
                        .thenComparing(Evidence::place)
                        .thenComparing(Evidence::id))
                .toList();
    }

    static boolean isRejected(Snapshot now, Id<? extends Item> claim) {
        return now.get(claim) instanceof Relation relation && relation.status() == Relation.Status.REJECTED;
    }
}
