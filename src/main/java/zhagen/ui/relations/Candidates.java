package zhagen.ui.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Place;
import zhagen.model.Placing;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;

/// The passages in which evidence for a claim is looked for first: where both ends are coded in the same words or the same
/// turn, then where one of them is. What already is evidence is left out. Any thread.
final class Candidates {

    /// Which of the two ends a passage speaks of.
    enum Where {
        TOGETHER,
        FROM,
        TO
    }

    record Candidate(Place place, Where where) {}

    /// A coded stretch of the source at hand.
    private record Passage(Place place, Span span) implements Comparable<Passage> {

        @Override
        public int compareTo(Passage other) {
            return span.compareTo(other.span);
        }
    }

    private final Snapshot now;
    private final Counting counting;
    private final Map<Id<Source>, List<Span>> taken = new HashMap<>();
    private final List<Candidate> together = new ArrayList<>();
    private final List<Candidate> from = new ArrayList<>();
    private final List<Candidate> to = new ArrayList<>();

    private Candidates(Snapshot now, Id<? extends Item> claim) {
        this.now = now;
        this.counting = new Counting(now);
        now.pointingAt(claim, Evidence.class).forEach(evidence -> taken
                .computeIfAbsent(evidence.place().source(), _ -> new ArrayList<>())
                .add(span(evidence.place())));
    }

    /// In the order of [Where], then of the sources and their texts. A category's place in a paradigm is looked for in its own
    /// passages, first where the phenomenon is spoken of as well; none where the claim is gone, or another.
    static List<Candidate> of(Snapshot now, Id<? extends Item> claim) {
        return switch (now.find(claim).orElse(null)) {
            case Relation relation -> new Candidates(now, claim).between(relation.from(), relation.to());
            case Placing placing -> new Candidates(now, claim)
                    .between(placing.category(), now.get(placing.paradigm()).phenomenon()).stream()
                    .filter(candidate -> candidate.where() != Where.TO)
                    .toList();
            case null, default -> List.of();
        };
    }

    private List<Candidate> between(Id<? extends Item> one, Id<? extends Item> other) {
        var ofFrom = bySource(passages(one));
        var ofTo = bySource(passages(other));
        var nothing = new TreeSet<Passage>();
        now.all(Source.class).map(Source::id).forEach(source -> pair(source,
                ofFrom.getOrDefault(source, nothing), ofTo.getOrDefault(source, nothing)));
        return Stream.of(together, from, to).flatMap(List::stream).toList();
    }

    /// Those of a category; those of both ends of a relation and of its evidence.
    private Set<Place> passages(Id<? extends Item> end) {
        Item item = now.get(end);
        var places = new HashSet<Place>();
        if (item instanceof Code code) {
            places.addAll(counting.passages(code));
        } else if (item instanceof Relation relation) {
            places.addAll(counting.passages(now.get(relation.from())));
            places.addAll(passages(relation.to()));
            now.pointingAt(relation.id(), Evidence.class).forEach(evidence -> places.add(evidence.place()));
        }
        return places;
    }

    private Map<Id<Source>, NavigableSet<Passage>> bySource(Set<Place> places) {
        var sorted = new HashMap<Id<Source>, NavigableSet<Passage>>();
        places.forEach(place -> sorted.computeIfAbsent(place.source(), _ -> new TreeSet<>())
                .add(new Passage(place, span(place))));
        return sorted;
    }

    private Span span(Place place) {
        return place.within(now.get(place.source()).length());
    }

    /// Joins each passage of the one end with the nearest of the other that shares its words or its turn.
    private void pair(Id<Source> source, NavigableSet<Passage> some, NavigableSet<Passage> others) {
        var joined = new TreeSet<Span>();
        var alone = new ArrayList<Passage>();
        var met = new HashSet<Passage>();
        for (var passage : some) {
            var nearest = nearest(passage, others, met);
            if (nearest == null) {
                alone.add(passage);
            } else {
                joined.add(hull(passage.span(), nearest.span()));
            }
        }
        joined.forEach(span -> add(new Place(source, span), span, Where.TOGETHER, together));
        alone.forEach(passage -> add(passage.place(), passage.span(), Where.FROM, from));
        others.stream()
                .filter(other -> !met.contains(other))
                .forEach(other -> add(other.place(), other.span(), Where.TO, to));
    }

    private @Nullable Passage nearest(Passage passage, NavigableSet<Passage> others, Set<Passage> met) {
        var around = around(passage);
        Passage nearest = null;
        for (var other : others) {
            if (other.span().start() >= around.end()) {
                break;
            }
            if (around.overlaps(other.span())) {
                met.add(other);
                nearest = nearest == null || distance(passage, other) < distance(passage, nearest) ? other : nearest;
            }
        }
        return nearest;
    }

    /// The turns that a passage stands in; only itself where it is the whole source.
    private Span around(Passage passage) {
        var place = passage.place();
        var turns = place.span() == null ? null : Counting.turnsAt(now, place.source(), place.span());
        return turns == null || turns.isEmpty()
                ? passage.span()
                : hull(passage.span(), hull(turns.getFirst().whole(), turns.getLast().whole()));
    }

    private static int distance(Passage one, Passage other) {
        return Math.max(0, Math.max(one.span().start() - other.span().end(), other.span().start() - one.span().end()));
    }

    private static Span hull(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private void add(Place place, Span span, Where where, List<Candidate> into) {
        if (taken.getOrDefault(place.source(), List.of()).stream().noneMatch(span::overlaps)) {
            into.add(new Candidate(place, where));
        }
    }
}
