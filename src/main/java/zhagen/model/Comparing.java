package zhagen.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What comes of comparing passages of codes with each other: a decision, and a memo that points at what was compared.
public final class Comparing {

    private Comparing() {}

    /// The codes stay as they are; the memo says why.
    ///
    /// @throws Refused where nothing is said
    public static Change keep(
            Snapshot now, By by, List<Id<Code>> codes, Collection<Place> passages, String words, Language language) {
        if (words.isBlank()) {
            throw Refused.because("comparison.wordless");
        }
        var title = codes.stream().map(code -> now.get(code).name().in(language)).collect(Collectors.joining(" ‖ "));
        var memo = Memos.fresh(
                now, by, Id.random(), Memo.Type.COMPARISON, title, words.strip(), links(codes, passages));
        return new Edits(now, by).add(memo).as("change.comparison.keep", title);
    }

    /// One of two codes is merged into the other, and a memo says why.
    public static Change merge(
            Snapshot now, By by, Id<Code> from, Id<Code> into, Collection<Place> passages, String words,
            Language language) {
        var title = now.get(from).name().in(language) + " ‖ " + now.get(into).name().in(language);
        var merged = Merging.merge(now, by, from, into, now.get(into).name(), Reason.NONE);
        if (words.isBlank()) {
            return merged;
        }
        var then = now.after(merged);
        var memo = Memos.fresh(
                then, by, Id.random(), Memo.Type.COMPARISON, title, words.strip(), links(List.of(into), passages));
        return merged.then(new Edits(then, by).add(memo).as("change.comparison.keep", title));
    }

    private static List<Link> links(List<Id<Code>> codes, Collection<Place> passages) {
        return Stream.concat(
                codes.stream().map(code -> (Link) new Link.ToItem(code)),
                passages.stream().map(Link.ToPlace::new)).toList();
    }
}
