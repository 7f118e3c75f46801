package zhagen.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Source;
import zhagen.model.Span;

/// Joins passages of one source. Lists go in and come out in the order of the text, each place once; no two lists are compared pair
/// by pair.
final class Sweep {

    private Sweep() {}

    /// In order, the codings of equal places together.
    static List<Passage> distinct(List<Passage> passages) {
        var sorted = passages.stream().sorted().toList();
        var distinct = new ArrayList<Passage>(sorted.size());
        for (var passage : sorted) {
            if (!distinct.isEmpty() && distinct.getLast().place().equals(passage.place())) {
                distinct.add(joined(distinct.removeLast(), passage, passage.place()));
            } else {
                distinct.add(passage);
            }
        }
        return distinct;
    }

    private static Passage joined(Passage one, Passage other, Place place) {
        var codings = new LinkedHashSet<Coding>(one.codings());
        codings.addAll(other.codings());
        var span = new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
        return new Passage(place, span, List.copyOf(codings));
    }

    static List<Passage> either(List<Passage> some, List<Passage> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return distinct(all);
    }

    /// What a passage of each has in common.
    static List<Passage> shared(List<Passage> some, List<Passage> others) {
        var shared = new ArrayList<Passage>();
        var open = new ArrayList<Passage>();
        var othersOpen = new ArrayList<Passage>();
        int i = 0;
        int k = 0;
        while (i < some.size() && (k < others.size() || !othersOpen.isEmpty())
                || k < others.size() && (i < some.size() || !open.isEmpty())) {
            if (k == others.size() || i < some.size() && some.get(i).start() <= others.get(k).start()) {
                meet(some.get(i++), open, othersOpen, shared);
            } else {
                meet(others.get(k++), othersOpen, open, shared);
            }
        }
        return distinct(shared);
    }

    /// @param across passages of the other list that began before; those that have ended leave it
    private static void meet(Passage next, List<Passage> beside, List<Passage> across, List<Passage> shared) {
        if (next.span().isEmpty()) {
            return;
        }
        across.removeIf(passage -> passage.end() <= next.start());
        across.forEach(passage -> shared.add(joined(passage, next, common(passage, next))));
        beside.add(next);
    }

    private static Place common(Passage one, Passage other) {
        if (one.span().equals(other.span())) {
            return one.place().compareTo(other.place()) < 0 ? one.place() : other.place();
        }
        var span = new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
        return span.equals(one.span()) ? one.place()
                : span.equals(other.span()) ? other.place()
                : new Place(one.place().source(), span);
    }

    /// What is between the passages, before the first and behind the last.
    static List<Passage> outside(List<Passage> passages, Id<Source> source, int length) {
        var gaps = new ArrayList<Passage>();
        int free = 0;
        for (var passage : passages) {
            if (passage.start() > free && !passage.span().isEmpty()) {
                gaps.add(gap(source, free, passage.start()));
            }
            free = passage.span().isEmpty() ? free : Math.max(free, passage.end());
        }
        if (free < length) {
            gaps.add(gap(source, free, length));
        }
        return gaps;
    }

    private static Passage gap(Id<Source> source, int start, int end) {
        var place = Place.of(source, start, end);
        return new Passage(place, new Span(start, end), List.of());
    }
}
