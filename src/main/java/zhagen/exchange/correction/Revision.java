package zhagen.exchange.correction;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Rewrite.Splice;
import zhagen.model.Span;

/// A text that is being corrected by hand: what it was, what it says by now, and what was typed on the way.
///
/// @param typed leads from the one to the other, just as it was typed
public record Revision(String before, String text, List<Splice> typed) {

    public Revision {
        typed = List.copyOf(typed);
    }

    public static Revision of(String text) {
        return new Revision(text, text, List.of());
    }

    public boolean isEmpty() {
        return text.equals(before);
    }

    /// `span` of the text as it is by now gives way to `words`.
    public Revision replaced(Span span, String words) {
        var joined = new ArrayList<Splice>();
        int oldFrom = -1;
        int oldTo = 0;
        int newFrom = 0;
        int newTo = 0;
        int growth = 0;
        int growthThere = 0;
        for (var splice : typed) {
            int from = splice.at() + growth;
            int to = from + splice.inserted();
            growth += splice.inserted() - splice.removed();
            if (to < span.start()) {
                growthThere = growth;
                joined.add(splice);
            } else if (from <= span.end()) {
                if (oldFrom < 0) {
                    oldFrom = splice.at();
                    newFrom = from;
                }
                oldTo = splice.at() + splice.removed();
                newTo = to;
            } else {
                joined.add(splice);
            }
        }
        int behind = oldFrom < 0 ? span.end() - growthThere : span.end() <= newTo ? oldTo : oldTo + span.end() - newTo;
        int ahead = oldFrom < 0 ? span.start() - growthThere
                : span.start() >= newFrom ? oldFrom : oldFrom - newFrom + span.start();
        int start = oldFrom < 0 ? span.start() : Math.min(newFrom, span.start());
        int end = oldFrom < 0 ? span.end() : Math.max(newTo, span.end());
        joined.add(new Splice(ahead, behind - ahead, end - start - span.length() + words.length()));
        joined.removeIf(splice -> splice.removed() == 0 && splice.inserted() == 0);
        joined.sort((some, next) -> Integer.compare(some.at(), next.at()));
        return new Revision(before, text.substring(0, span.start()) + words + text.substring(span.end()), joined);
    }

    /// What was typed, without what came out the same, and widened where it would otherwise cut what people see as one character.
    public List<Splice> splices() {
        var exact = new ArrayList<Splice>();
        int growth = 0;
        for (var splice : typed) {
            int from = splice.at() + growth;
            growth += splice.inserted() - splice.removed();
            if (splice.removed() == 0 || splice.inserted() == 0) {
                exact.add(splice);
                continue;
            }
            Differences.between(
                    before.substring(splice.at(), splice.at() + splice.removed()),
                    text.substring(from, from + splice.inserted()))
                    .forEach(inside -> exact.add(
                            new Splice(splice.at() + inside.at(), inside.removed(), inside.inserted())));
        }
        return new Snapping(before, text).of(exact);
    }
}
