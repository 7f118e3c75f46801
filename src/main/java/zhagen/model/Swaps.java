package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Words of one source that give way to others at known places. What a word was coded as, its replacement is coded as: places that
/// begin or end in a word take its replacement in whole.
record Swaps(List<Swap> swaps) {

    /// `words` stand where the text has `span`.
    record Swap(Span span, String words) {

        int growth() {
            return words.length() - span.length();
        }
    }

    Swaps {
        swaps = List.copyOf(swaps);
    }

    String in(String text) {
        var swapped = new StringBuilder(text.length());
        int from = 0;
        for (var swap : swaps) {
            swapped.append(text, from, swap.span().start()).append(swap.words());
            from = swap.span().end();
        }
        return swapped.append(text, from, text.length()).toString();
    }

    /// Where the words of a span are afterwards.
    Span moved(Span span) {
        int growth = 0;
        int start = -1;
        int end = -1;
        for (var swap : swaps) {
            if (start < 0 && span.start() < swap.span().end()) {
                start = Math.min(span.start(), swap.span().start()) + growth;
            }
            if (end < 0 && span.end() <= swap.span().end()) {
                end = span.end() <= swap.span().start() ? span.end() + growth : swap.span().start() + growth
                        + swap.words().length();
            }
            growth += swap.growth();
        }
        start = start < 0 ? span.start() + growth : start;
        return new Span(start, span.isEmpty() ? start : end < 0 ? span.end() + growth : end);
    }

    /// Whether moving the span there and back would not give the same span.
    boolean widen(Span span) {
        return swaps.stream().map(Swap::span)
                .anyMatch(word -> isInside(span.start(), word) || isInside(span.end(), word));
    }

    private static boolean isInside(int offset, Span word) {
        return word.start() < offset && offset < word.end();
    }

    private List<Rewrite.Splice> splices() {
        var splices = new ArrayList<Rewrite.Splice>();
        for (var swap : swaps) {
            var last = splices.isEmpty() ? null : splices.getLast();
            if (last != null && last.end() == swap.span().start()) {
                splices.set(
                        splices.size() - 1,
                        new Rewrite.Splice(
                                last.at(),
                                last.removed() + swap.span().length(),
                                last.inserted() + swap.words().length()));
            } else {
                splices.add(new Rewrite.Splice(
                        swap.span().start(), swap.span().length(), swap.words().length()));
            }
        }
        return splices;
    }

    /// The edits that do it. What the words at the edges of a place would cut is taken from its place before, and put to its new one
    /// after the text has changed, which makes the inverse exact.
    ///
    /// @param exact where certain spans of certain items have to be afterwards
    List<Edit> edits(Snapshot now, Source source, String text, Map<Id<?>, Map<Span, Span>> exact) {
        var swapped = in(text);
        var rewrite = new Rewrite(
                source.id(), source.text(), text.length(), TextHash.of(swapped), swapped.length(), splices());
        var moves = new Moves(rewrite.splices());
        var before = new ArrayList<Edit>();
        var after = new ArrayList<Edit>();
        for (var item : now.pointingAt(source.id())) {
            var known = exact.getOrDefault(item.id(), Map.of());
            var parked = known.isEmpty() && spans(source.id(), item).stream().noneMatch(moves::cuts)
                    ? item
                    : parked(source.id(), item);
            if (parked != item) {
                before.add(Edit.alter(item, parked));
                after.add(Edit.alter(parked, placed(source.id(), item, known)));
            }
        }
        var edits = new ArrayList<>(before);
        edits.add(rewrite);
        edits.addAll(after);
        return edits;
    }

    /// The spans of a source that an item is about.
    static List<Span> spans(Id<Source> source, Item item) {
        return switch (item) {
            case Coding coding -> spans(source, coding.place());
            case Evidence evidence -> spans(source, evidence.place());
            case Turn turn -> List.of(turn.whole(), turn.label(), turn.words());
            case Page page -> List.of(page.begins());
            case Memo memo -> spans(source, memo.allLinks());
            case TheoryModel model -> spans(source, model.mentions());
            default -> List.of();
        };
    }

    private static List<Span> spans(Id<Source> source, List<Link> links) {
        return links.stream()
                .flatMap(link -> link instanceof Link.ToPlace(var place)
                        ? spans(source, place).stream()
                        : Stream.empty())
                .toList();
    }

    private static List<Span> spans(Id<Source> source, Place place) {
        return place.source().equals(source) && place.span() != null ? List.of(place.span()) : List.of();
    }

    private static Item parked(Id<Source> source, Item item) {
        var all = new Place(source, null);
        var nowhere = new Span(0, 0);
        return switch (item) {
            case Coding coding -> coding.at(all);
            case Evidence evidence -> evidence.at(all);
            case Turn turn -> turn.at(nowhere, nowhere, nowhere);
            case Page page -> page.at(nowhere);
            case Memo memo -> memo.relinked(link -> link.target().equals(source) ? null : link);
            case TheoryModel model -> model.mentioning(link -> link.target().equals(source) ? null : link);
            default -> item;
        };
    }

    private Item placed(Id<Source> source, Item item, Map<Span, Span> exact) {
        return switch (item) {
            case Coding coding -> coding.at(moved(source, coding.place(), exact));
            case Evidence evidence -> evidence.at(moved(source, evidence.place(), exact));
            case Turn turn -> turn.at(
                    moved(turn.whole(), exact), moved(turn.label(), exact), moved(turn.words(), exact));
            case Page page -> page.at(moved(page.begins(), exact));
            case Memo memo -> memo.relinked(link -> moved(source, link, exact));
            case TheoryModel model -> model.mentioning(link -> moved(source, link, exact));
            default -> item;
        };
    }

    private Link moved(Id<Source> source, Link link, Map<Span, Span> exact) {
        return link instanceof Link.ToPlace(var place) ? new Link.ToPlace(moved(source, place, exact)) : link;
    }

    private Place moved(Id<Source> source, Place place, Map<Span, Span> exact) {
        return place.source().equals(source) && place.span() != null
                ? new Place(source, moved(place.span(), exact))
                : place;
    }

    private Span moved(Span span, Map<Span, Span> exact) {
        var known = exact.get(span);
        return known != null ? known : moved(span);
    }
}
