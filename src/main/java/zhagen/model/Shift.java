package zhagen.model;

import org.jspecify.annotations.Nullable;

/// How an item moves with its words when a text is rewritten.
final class Shift {

    private final Id<Source> source;
    private final Moves moves;

    Shift(Rewrite rewrite) {
        source = rewrite.source();
        moves = new Moves(rewrite.splices());
    }

    /// The item at its new place; the same object where nothing moves.
    ///
    /// @throws Refused where the rewriting cuts one of its places
    Item of(Item item) {
        return switch (item) {
            case Turn turn -> turn(turn);
            case Page page -> {
                var begins = span(page.begins());
                yield begins.equals(page.begins()) ? page : page.at(begins);
            }
            case Coding coding -> {
                var place = place(coding.place());
                yield place == coding.place() ? coding : coding.at(place);
            }
            case Evidence evidence -> {
                var place = place(evidence.place());
                yield place == evidence.place() ? evidence : evidence.at(place);
            }
            case Memo memo -> memo(memo);
            case TheoryModel model -> {
                var moved = model.mentioning(this::link);
                yield moved.equals(model) ? model : moved;
            }
            default -> item;
        };
    }

    private Turn turn(Turn turn) {
        var whole = span(turn.whole());
        var label = turn.label().isEmpty() ? new Span(whole.start(), whole.start()) : span(turn.label());
        var words = turn.words().isEmpty() ? new Span(whole.end(), whole.end()) : span(turn.words());
        return whole.equals(turn.whole()) && label.equals(turn.label()) && words.equals(turn.words())
                ? turn
                : turn.at(whole, label, words);
    }

    private Memo memo(Memo memo) {
        var moved = memo.relinked(this::link);
        return moved.equals(memo) ? memo : moved;
    }

    private Link link(Link link) {
        return link instanceof Link.ToPlace(var place) ? new Link.ToPlace(place(place)) : link;
    }

    private Place place(Place place) {
        if (!place.source().equals(source) || place.span() == null) {
            return place;
        }
        var moved = span(place.span());
        return moved.equals(place.span()) ? place : new Place(place.source(), moved);
    }

    private Span span(@Nullable Span span) {
        if (span == null || moves.cuts(span)) {
            throw Refused.because("change.cut");
        }
        return moves.moved(span);
    }
}
