package zhagen.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Corrects a source's text after it was coded. Every coding, turn, memo link and piece of evidence moves with its words; what is cut
/// at an edge shrinks, or takes what came in the place of its words; what is cut whole goes.
///
/// @param change the one change that does it
/// @param touched what loses words by it, in the order of the text
public record Correction(Change change, List<Touched> touched) {

    /// What loses words.
    ///
    /// @param item a coding, a piece of evidence, or a memo about the place
    /// @param before in the old text
    /// @param after in the new one; null where none of the words is left
    public record Touched(Item item, Span before, @Nullable Span after) {}

    public Correction {
        touched = List.copyOf(touched);
    }

    /// What goes, because none of its words is left; a memo stays, and is about the source then.
    public List<Item> lost() {
        return touched.stream().filter(loss -> loss.after() == null).map(Touched::item).toList();
    }

    /// A correction by hand. What is typed in a turn belongs to it.
    public static Correction of(
            Snapshot now, By by, Id<Source> id, String newText, List<Rewrite.Splice> splices) {
        var work = new Work(now, by, id, newText, splices);
        var spoken = new Spoken(splices, work.moves, newText, now.pointingAt(id, Speaker.class), by);
        return work.done(now.pointingAt(id, Speaker.class), spoken.after(now.pointingAt(id, Turn.class)));
    }

    /// A newer text, of which it was read anew who says what. Speakers and turns that are the same as before have the same ids.
    public static Correction of(
            Snapshot now,
            By by,
            Id<Source> id,
            String newText,
            List<Rewrite.Splice> splices,
            List<Speaker> speakers,
            List<Turn> turns) {
        return new Work(now, by, id, newText, splices).done(speakers, turns);
    }

    /// What the rewriting would cut is made smaller before it, and as large as it may be after it.
    private static final class Work {

        private final Snapshot now;
        private final By by;
        private final Source source;
        private final String newText;
        private final Rewrite rewrite;
        private final Moves moves;
        private final Edits before;
        private final Map<Id<?>, UnaryOperator<Item>> after = new HashMap<>();

        Work(Snapshot now, By by, Id<Source> id, String newText, List<Rewrite.Splice> splices) {
            this.now = now;
            this.by = by;
            this.source = now.get(id);
            this.newText = newText;
            this.before = new Edits(now, by);
            this.rewrite = new Rewrite(
                    id, source.text(), source.length(), TextHash.of(newText), newText.length(), splices);
            this.moves = new Moves(rewrite.splices());
        }

        Correction done(List<Speaker> speakers, List<Turn> turns) {
            var staying = new HashSet<Id<?>>();
            turns.forEach(turn -> staying.add(turn.id()));
            speakers.forEach(speaker -> staying.add(speaker.id()));
            now.pointingAt(source.id()).forEach(item -> prepare(item, staying));
            var label = Label.of("change.source.correct", source.name());
            var texts = Map.of(rewrite.after(), newText);
            var edits = new ArrayList<>(before.toList());
            edits.add(rewrite);
            var middle = now.after(new Change(label, edits, texts));
            var later = new Edits(middle, by);
            speakers.stream().filter(speaker -> !middle.has(speaker.id())).forEach(later::add);
            turns.forEach(turn -> middle.find(turn.id()).ifPresentOrElse(
                    there -> later.alter(there, it -> it.as(turn)), () -> later.add(turn)));
            after.forEach((id, alteration) -> middle.find(id).ifPresent(item -> later.alter((Item) item, alteration)));
            now.pointingAt(source.id(), Speaker.class).stream()
                    .filter(speaker -> !staying.contains(speaker.id()))
                    .forEach(later::removeWithAll);
            edits.addAll(later.toList());
            return new Correction(new Change(label, edits, texts), Outlook.touched(now, source.id(), moves));
        }

        private void prepare(Item item, Set<Id<?>> staying) {
            switch (item) {
                case Coding coding -> placed(coding, coding.place(), Coding::at);
                case Evidence evidence -> evidence(evidence);
                case Turn turn -> turn(turn, staying.contains(turn.id()));
                case Page page when moves.cuts(page.begins()) ->
                        before.alter(page, it -> it.at(moves.spared(it.begins())));
                case Memo memo -> memo(memo);
                case TheoryModel model -> {
                    before.alter(model, it -> it.mentioning(this::left));
                    then(model, it -> model.mentioning(this::kept).with(it.origin()));
                }
                default -> {}
            }
        }

        private <T extends Item> void placed(T item, Place place, BiFunction<T, Place, T> at) {
            var span = place.span();
            if (span == null || !moves.cuts(span)) {
                return;
            }
            var kept = moves.kept(span);
            if (kept == null) {
                before.removeWithAll(item);
                return;
            }
            var left = new Place(place.source(), span.isEmpty() ? moves.spared(span) : moves.shrunk(span));
            before.alter(item, it -> at.apply(it, left));
            then(item, it -> at.apply(it, new Place(place.source(), kept)));
        }

        /// Whoever judged it, judged other words.
        private void evidence(Evidence evidence) {
            placed(evidence, evidence.place(), Evidence::at);
            var span = evidence.place().span();
            if (span == null || !span.isEmpty() && moves.rewords(span)) {
                then(evidence, it -> it.marked(Evidence.Mark.REWORDED, true));
            }
        }

        /// After what else is to be done with the item then.
        @SuppressWarnings("unchecked")
        private <T extends Item> void then(T item, UnaryOperator<T> alteration) {
            var earlier = after.getOrDefault(item.id(), UnaryOperator.identity());
            after.put(item.id(), it -> alteration.apply((T) earlier.apply(it)));
        }

        private void turn(Turn turn, boolean stays) {
            var left = cuts(turn) ? left(turn) : turn;
            if (left != null && stays) {
                before.alter(turn, _ -> left);
            } else if (stays) {
                before.remove(turn);
            } else {
                before.removeWithAll(turn);
            }
        }

        private boolean cuts(Turn turn) {
            return moves.cuts(turn.whole())
                    || !turn.label().isEmpty() && moves.cuts(turn.label())
                    || !turn.words().isEmpty() && moves.cuts(turn.words());
        }

        private @Nullable Turn left(Turn turn) {
            var whole = turn.whole().isEmpty() ? turn.whole() : moves.shrunk(turn.whole());
            if (whole.isEmpty()) {
                return null;
            }
            var label = turn.label().isEmpty() ? turn.label() : moves.shrunk(turn.label());
            var words = turn.words().isEmpty() ? turn.words() : moves.shrunk(turn.words());
            return turn.at(
                    whole,
                    label.isEmpty() ? new Span(whole.start(), whole.start()) : label,
                    words.isEmpty() ? new Span(whole.end(), whole.end()) : words);
        }

        /// Where none of the words is left, the memo is about the source, and its own words say that they are gone.
        private void memo(Memo memo) {
            var source = new Link.ToItem(this.source.id());
            var left = memo
                    .about(memo.links().stream().map(link -> Objects.requireNonNullElse(left(link), source)).toList())
                    .mentioning(this::left);
            var kept = memo
                    .about(memo.links().stream().map(link -> Objects.requireNonNullElse(kept(link), source)).toList())
                    .mentioning(this::kept);
            before.alter(memo, _ -> left);
            then(memo, it -> kept.with(it.origin()));
        }

        private @Nullable Link left(Link link) {
            var span = here(link);
            return span == null ? link : moves.kept(span) == null ? null : to(moves.cuts(span) ? shrunk(span) : span);
        }

        private @Nullable Link kept(Link link) {
            var span = here(link);
            var kept = span == null ? null : moves.kept(span);
            return span == null ? link : kept == null ? null : to(kept);
        }

        /// The words of this source that a link leads to, if it does.
        private @Nullable Span here(Link link) {
            return link instanceof Link.ToPlace(var place) && place.source().equals(source.id()) ? place.span() : null;
        }

        private Link to(Span span) {
            return new Link.ToPlace(new Place(source.id(), span));
        }

        private Span shrunk(Span span) {
            return span.isEmpty() ? moves.spared(span) : moves.shrunk(span);
        }
    }
}
