package zhagen.model;

import org.jspecify.annotations.Nullable;

/// How an item moves with its words when a text is rewritten.
final class Shift {

    private Shift() {}

    /// The item at its new place; the same object where nothing moves.
    ///
    /// @throws Refused where the rewriting cuts one of its places
    static Item by(Rewrite rewrite, Item item) {
        return switch (item) {
            case Turn turn -> turn(rewrite, turn);
            case Page page -> {
                var begins = span(rewrite, page.begins());
                yield begins.equals(page.begins()) ? page : page.at(begins);
            }
            case Coding coding -> {
                var place = place(rewrite, coding.place());
                yield place == coding.place() ? coding : coding.at(place);
            }
            case Evidence evidence -> {
                var place = place(rewrite, evidence.place());
                yield place == evidence.place() ? evidence : evidence.at(place);
            }
            case Memo memo -> memo(rewrite, memo);
            default -> item;
        };
    }

    private static Turn turn(Rewrite rewrite, Turn turn) {
        var whole = span(rewrite, turn.whole());
        var label = turn.label().isEmpty() ? new Span(whole.start(), whole.start()) : span(rewrite, turn.label());
        var words = turn.words().isEmpty() ? new Span(whole.end(), whole.end()) : span(rewrite, turn.words());
        return whole.equals(turn.whole()) && label.equals(turn.label()) && words.equals(turn.words())
                ? turn
                : turn.at(whole, label, words);
    }

    private static Memo memo(Rewrite rewrite, Memo memo) {
        var moved = memo.about(memo.links().stream()
                .map(link -> link instanceof Link.ToPlace(var place)
                        ? new Link.ToPlace(place(rewrite, place))
                        : link)
                .toList());
        return moved.equals(memo) ? memo : moved;
    }

    private static Place place(Rewrite rewrite, Place place) {
        if (!place.source().equals(rewrite.source()) || place.span() == null) {
            return place;
        }
        var moved = span(rewrite, place.span());
        return moved.equals(place.span()) ? place : new Place(place.source(), moved);
    }

    private static Span span(Rewrite rewrite, @Nullable Span span) {
        if (span == null || rewrite.cuts(span)) {
            throw Refused.because("change.cut");
        }
        return rewrite.moved(span);
    }
}
