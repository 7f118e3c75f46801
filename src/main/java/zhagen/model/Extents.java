package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a user can do to how far codings reach. A memo about exactly the words of a coding goes with it, wherever no other coding
/// is about the same words.
public final class Extents {

    private Extents() {}

    /// Makes two codings of one. The first stays what it was; the second is new, by the same coder, and shows its code as well.
    ///
    /// @param gap what lies between the two and belongs to neither; empty where they meet
    public static Change split(Snapshot now, By by, Id<Coding> id, Span gap) {
        var coding = now.get(id);
        var whole = coding.place().span();
        if (whole == null || gap.start() <= whole.start() || gap.end() >= whole.end()) {
            throw Refused.because("coding.splitOutside", now.get(coding.code()).name());
        }
        var first = coding.at(Place.of(coding.place().source(), whole.start(), gap.start()));
        var second = new Coding(
                Id.random(),
                Place.of(coding.place().source(), gap.end(), whole.end()),
                coding.code(),
                coding.round(),
                coding.exemplar(),
                coding.origin().imported("").modified(by));
        var edits = new Edits(now, by).alter(coding, it -> it.at(first.place())).add(second);
        for (var memo : now.pointingAt(id, Memo.class)) {
            edits.alter(memo, it -> it.about(replaced(it.links(), new Link.ToItem(id),
                    List.of(new Link.ToItem(id), new Link.ToItem(second.id())))));
        }
        for (var location : now.pointingAt(id, Location.class)) {
            edits.add(new Location(Id.random(), location.property(), second.id(), location.at(),
                    location.origin().imported("").modified(by)));
        }
        follow(now, edits, coding.place(), List.of(first.place(), second.place()), Set.of(id));
        return edits.as("change.coding.split", now.get(coding.code()).name());
    }

    /// Makes one coding of all of the same code by the same coder in the same source; it reaches as far as all of them, and over
    /// what lies between.
    public static Change join(Snapshot now, By by, Collection<Id<Coding>> ids) {
        var edits = new Edits(now, by);
        int gone = 0;
        Wording name = Wording.NONE;
        for (var group : groups(now, ids)) {
            var joined = join(now, edits, group);
            name = now.get(joined.code()).name();
            gone += group.size() - 1;
        }
        if (gone == 0) {
            throw Refused.because("coding.nothingToJoin");
        }
        return gone == 1 ? edits.as("change.coding.join", name) : edits.as("change.coding.joinMany", gone + 1, name);
    }

    private record Kin(Id<Source> source, Id<Code> code, Id<Coder> coder) {

        static Kin of(Coding coding) {
            return new Kin(coding.place().source(), coding.code(), coding.origin().coder());
        }
    }

    private static List<List<Coding>> groups(Snapshot now, Collection<Id<Coding>> ids) {
        return ids.stream()
                .distinct()
                .map(now::get)
                .filter(coding -> coding.place().span() != null)
                .sorted(Comparator.comparing(Coding::place))
                .collect(Collectors.groupingBy(Kin::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .toList();
    }

    private static Coding join(Snapshot now, Edits edits, List<Coding> group) {
        place(now, edits, group);
        var first = group.getFirst();
        var source = first.place().source();
        int start = group.stream().mapToInt(coding -> spanOf(coding).start()).min().orElseThrow();
        int end = group.stream().mapToInt(coding -> spanOf(coding).end()).max().orElseThrow();
        var place = Place.of(source, start, end);
        var ids = group.stream().map(Coding::id).collect(Collectors.toSet());
        var exemplar = group.stream().anyMatch(Coding::exemplar);
        edits.alter(first, it -> it.at(place).exemplary(exemplar));
        for (var coding : group) {
            follow(now, edits, coding.place(), List.of(place), ids);
            if (coding != first) {
                now.pointingAt(coding.id(), Memo.class)
                        .forEach(memo -> edits.alter(memo, it -> it.redirected(coding.id(), first.id())));
                edits.removeWithAll(coding);
            }
        }
        return first;
    }

    private record Along(Id<Property> property, Id<Coder> coder) {}

    /// What is made of the group stands along a property where its first passage stood that a coder placed there.
    private static void place(Snapshot now, Edits edits, List<Coding> group) {
        var first = group.getFirst().id();
        var placed = new HashSet<Along>();
        for (var coding : group) {
            for (var location : now.pointingAt(coding.id(), Location.class)) {
                if (!placed.add(new Along(location.property(), location.origin().coder()))) {
                    edits.remove(location);
                } else if (!coding.id().equals(first)) {
                    edits.alter(location, it -> it.redirected(coding.id(), first));
                }
            }
        }
    }

    /// The coding and those of the same code by the same coder that it touches or overlaps, or that one of these does.
    ///
    /// @param nothing whether what lies between two codings parts them no more than if they touched
    public static List<Coding> touching(Snapshot now, Id<Coding> id, Predicate<Span> nothing) {
        var coding = now.get(id);
        if (coding.place().span() == null) {
            return List.of(coding);
        }
        var others = new ArrayList<>(now.pointingAt(coding.code(), Coding.class).stream()
                .filter(other -> other.place().span() != null && Kin.of(other).equals(Kin.of(coding)))
                .toList());
        others.remove(coding);
        var together = new ArrayList<>(List.of(coding));
        var reach = spanOf(coding);
        for (boolean grown = true; grown;) {
            grown = false;
            for (var other : List.copyOf(others)) {
                var span = spanOf(other);
                if (meet(reach, span, nothing)) {
                    reach = new Span(Math.min(reach.start(), span.start()), Math.max(reach.end(), span.end()));
                    together.add(other);
                    others.remove(other);
                    grown = true;
                }
            }
        }
        return together;
    }

    private static boolean meet(Span one, Span other, Predicate<Span> nothing) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return to <= from || nothing.test(new Span(from, to));
    }

    private static Span spanOf(Coding coding) {
        return coding.place().within(0);
    }

    /// Lets the memos about exactly the words at `from` be about those at `to`. Where a coding stays at `from`, they are about both.
    ///
    /// @param moved the codings that do not stay
    static void follow(Snapshot now, Edits edits, Place from, List<Place> to, Set<Id<Coding>> moved) {
        var link = new Link.ToPlace(from);
        var memos = now.pointingAt(from.source(), Memo.class).stream()
                .filter(memo -> memo.allLinks().contains(link))
                .toList();
        if (memos.isEmpty()) {
            return;
        }
        boolean stays = now.pointingAt(from.source(), Coding.class).stream()
                .anyMatch(coding -> coding.place().equals(from) && !moved.contains(coding.id()));
        var places = Stream.concat(stays ? Stream.of(from) : Stream.of(), to.stream())
                .<Link>map(Link.ToPlace::new)
                .toList();
        memos.forEach(memo -> edits.alter(memo, it -> it.about(replaced(it.links(), link, places))
                .mentioning(other -> other.equals(link) ? places.getFirst() : other)));
    }

    private static List<Link> replaced(List<Link> links, Link link, List<? extends Link> by) {
        return links.stream().flatMap(each -> each.equals(link) ? by.stream() : Stream.of(each)).toList();
    }
}
