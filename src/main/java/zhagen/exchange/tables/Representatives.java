package zhagen.exchange.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Tree;

/// Which passages stand for the others: those that somebody chose, then one of each source that has none yet, then the rest, in the
/// order of the sources. Only what counts can stand for what is counted.
final class Representatives {

    private final Snapshot now;
    private final Counting counting;
    private final Map<Id<Source>, Integer> order = new HashMap<>();

    Representatives(Snapshot now, Counting counting) {
        this.now = now;
        this.counting = counting;
        now.all(Source.class).forEach(source -> order.put(source.id(), order.size()));
    }

    /// Passages of a code or one below it; its exemplars are chosen.
    List<Place> of(Code code, int most) {
        var chosen = new HashMap<Place, Boolean>();
        for (var member : Tree.below(now, code)) {
            for (var coding : now.pointingAt(member.id(), Coding.class)) {
                chosen.merge(coding.place(), coding.exemplar(), Boolean::logicalOr);
            }
        }
        return pick(chosen, most);
    }

    /// What speaks for claims, from the first claim on; what is marked representative is chosen.
    List<Place> supporting(Collection<? extends Id<? extends Item>> claims, int most) {
        var picked = new ArrayList<Place>();
        int waiting = claims.size();
        for (var claim : claims) {
            int left = most - picked.size();
            var chosen = new LinkedHashMap<Place, Boolean>();
            for (var evidence : now.pointingAt(claim, Evidence.class)) {
                if (evidence.stance() == Evidence.Stance.SUPPORTING && !picked.contains(evidence.place())) {
                    chosen.merge(
                            evidence.place(), evidence.is(Evidence.Mark.REPRESENTATIVE), Boolean::logicalOr);
                }
            }
            picked.addAll(pick(chosen, Math.ceilDiv(left, waiting--)));
        }
        return picked;
    }

    private List<Place> pick(Map<Place, Boolean> chosen, int most) {
        var places = chosen.keySet().stream()
                .filter(counting::counts)
                .sorted(Comparator.comparing((Place place) -> !chosen.get(place))
                        .thenComparing(place -> order.getOrDefault(place.source(), Integer.MAX_VALUE))
                        .thenComparing(place -> place.span() == null ? -1 : place.span().start())
                        .thenComparing(place -> place.span() == null ? -1 : place.span().end()))
                .toList();
        var picked = new ArrayList<Place>();
        var seen = new HashSet<Id<Source>>();
        for (var place : places) {
            if (picked.size() < most && (chosen.get(place) || seen.add(place.source()))) {
                seen.add(place.source());
                picked.add(place);
            }
        }
        for (var place : places) {
            if (picked.size() < most && !picked.contains(place)) {
                picked.add(place);
            }
        }
        return picked;
    }
}
