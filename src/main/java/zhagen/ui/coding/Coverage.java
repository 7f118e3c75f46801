package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Turn;

/// How much of a source is coded.
///
/// @param coded characters of the words spoken that at least one coding covers
/// @param words characters of the words spoken
/// @param codings how many there are
/// @param turns how many there are
public record Coverage(int coded, int words, int codings, int turns) {

    public static final Coverage NONE = new Coverage(0, 0, 0, 0);

    /// From 0 to 1.
    public double share() {
        return words == 0 ? 0 : (double) coded / words;
    }

    public static Coverage of(Snapshot now, Id<Source> source) {
        int length = now.get(source).length();
        var codings = now.pointingAt(source, Coding.class);
        var turns = now.pointingAt(source, Turn.class);
        var spoken = turns.isEmpty()
                ? List.of(new Span(0, length))
                : turns.stream().map(Turn::words).toList();
        var covered = joined(codings, length);
        int words = 0;
        int coded = 0;
        int first = 0;
        for (var span : spoken) {
            words += span.length();
            while (first < covered.size() && covered.get(first).end() <= span.start()) {
                first++;
            }
            for (int i = first; i < covered.size() && covered.get(i).start() < span.end(); i++) {
                var cover = covered.get(i);
                coded += Math.min(cover.end(), span.end()) - Math.max(cover.start(), span.start());
            }
        }
        return new Coverage(coded, words, codings.size(), turns.size());
    }

    /// The stretches that codings cover, apart from each other, in the order of the text.
    private static List<Span> joined(List<Coding> codings, int length) {
        var joined = new ArrayList<Span>();
        for (var coding : codings) {
            var span = coding.place().within(length);
            if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
                var last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
