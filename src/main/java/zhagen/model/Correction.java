package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Corrects a source's text after it was coded. Every coding, turn, memo link and piece of evidence moves with its words; what is cut
/// at an edge shrinks; what is cut whole goes.
///
/// @param change the one change that does it
/// @param lost what goes, because none of its words is left
public record Correction(Change change, List<Item> lost) {

    public static Correction of(
            Snapshot now, By by, Id<Source> id, String newText, List<Rewrite.Splice> splices) {
        var source = now.get(id);
        var rewrite = new Rewrite(
                id, source.text(), source.length(), TextHash.of(newText), newText.length(), splices);
        var edits = new Edits(now, by);
        var lost = new ArrayList<Item>();
        for (var item : now.pointingAt(id)) {
            prepare(rewrite, item, edits, lost);
        }
        var all = new ArrayList<>(edits.toList());
        all.add(rewrite);
        var label = Label.of("change.source.correct", source.name());
        return new Correction(new Change(label, all, Map.of(rewrite.after(), newText)), List.copyOf(lost));
    }

    private static void prepare(Rewrite rewrite, Item item, Edits edits, List<Item> lost) {
        switch (item) {
            case Coding coding when coding.place().span() != null && rewrite.cuts(coding.place().span()) -> {
                var left = rewrite.shrunk(coding.place().span());
                if (left.isEmpty()) {
                    edits.removeWithAll(coding);
                    lost.add(coding);
                } else {
                    edits.alter(coding, it -> it.at(new Place(coding.place().source(), left)));
                }
            }
            case Evidence evidence when evidence.place().span() != null && rewrite.cuts(evidence.place().span()) -> {
                var left = rewrite.shrunk(evidence.place().span());
                if (left.isEmpty()) {
                    edits.removeWithAll(evidence);
                    lost.add(evidence);
                } else {
                    edits.alter(evidence, it -> it.at(new Place(evidence.place().source(), left)));
                }
            }
            case Turn turn when cuts(rewrite, turn) -> {
                var left = left(rewrite, turn);
                if (left == null) {
                    edits.removeWithAll(turn);
                } else {
                    edits.alter(turn, _ -> left);
                }
            }
            case Page page when rewrite.cuts(page.begins()) ->
                    edits.alter(page, it -> it.at(rewrite.spared(it.begins())));
            case Memo memo -> edits.alter(memo, it -> it.about(links(rewrite, it)));
            default -> {}
        }
    }

    private static boolean cuts(Rewrite rewrite, Turn turn) {
        return rewrite.cuts(turn.whole())
                || !turn.label().isEmpty() && rewrite.cuts(turn.label())
                || !turn.words().isEmpty() && rewrite.cuts(turn.words());
    }

    private static @Nullable Turn left(Rewrite rewrite, Turn turn) {
        var whole = turn.whole().isEmpty() ? turn.whole() : rewrite.shrunk(turn.whole());
        if (whole.isEmpty()) {
            return null;
        }
        var label = turn.label().isEmpty() ? turn.label() : rewrite.shrunk(turn.label());
        var words = turn.words().isEmpty() ? turn.words() : rewrite.shrunk(turn.words());
        return turn.at(
                whole,
                label.isEmpty() ? new Span(whole.start(), whole.start()) : label,
                words.isEmpty() ? new Span(whole.end(), whole.end()) : words);
    }

    private static List<Link> links(Rewrite rewrite, Memo memo) {
        var links = new ArrayList<Link>();
        for (var link : memo.links()) {
            if (link instanceof Link.ToPlace(var place)
                    && place.source().equals(rewrite.source())
                    && place.span() != null
                    && rewrite.cuts(place.span())) {
                var left = rewrite.shrunk(place.span());
                links.add(left.isEmpty()
                        ? new Link.ToItem(place.source())
                        : new Link.ToPlace(new Place(place.source(), left)));
            } else {
                links.add(link);
            }
        }
        return links;
    }
}
