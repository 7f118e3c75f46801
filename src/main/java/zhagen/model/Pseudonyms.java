package zhagen.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Puts other words in the place of those that tell who somebody is, in all texts and in names and notes, and takes that back.
public final class Pseudonyms {

    /// Everything but coders, who are the researchers themselves.
    public static final Set<Kind> EVERYWHERE = EnumSet.complementOf(EnumSet.of(Kind.CODER));

    private Pseudonyms() {}

    /// @param change empty where no word occurs
    public record Replaced(Change change, Trace trace) {}

    /// Replaces the words in the texts of all sources, and in the names and notes of items of these kinds.
    ///
    /// @throws Refused where two participants would have one code name
    public static Replaced replace(
            Snapshot now, By by, Texts texts, Collection<Pseudonym> pseudonyms, Set<Kind> kinds, Progress progress) {
        var replacements = byWord(pseudonyms);
        var finder = new WordFinder(replacements.keySet());
        var work = new Work(now, by, texts);
        var inTexts = new ArrayList<Trace.InText>();
        var sources = now.all(Source.class).toList();
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            var text = texts.read(source);
            var swaps = finder.in(text).stream()
                    .map(match -> new Swaps.Swap(match.span(), replacements.get(match.word())))
                    .filter(swap -> !swap.words().equals(swap.span().of(text)))
                    .toList();
            if (!swaps.isEmpty()) {
                inTexts.add(work.swap(source, text, new Swaps(swaps), Map.of()));
            }
            progress.report(i + 1, sources.size());
        }
        var inItems = work.reword(kinds, words -> finder.replaced(words, replacements));
        var trace = new Trace(inTexts, inItems);
        return new Replaced(
                work.as(Label.of("change.pseudonyms.replace", replacements.size(), trace.places())), trace);
    }

    private static Map<String, String> byWord(Collection<Pseudonym> pseudonyms) {
        var replacements = new HashMap<String, String>();
        for (var pseudonym : pseudonyms) {
            var other = replacements.put(pseudonym.word(), pseudonym.replacement());
            if (other != null && !other.equals(pseudonym.replacement())) {
                throw Refused.because("pseudonym.twice", pseudonym.word(), other, pseudonym.replacement());
            }
        }
        return replacements;
    }

    /// In how many items of each kind the words are written, sources' texts aside.
    public static Map<Kind, Integer> occurrences(Snapshot now, WordFinder finder) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        now.everything(item -> {
            if (Wordings.of(item).stream().anyMatch(finder::occursIn)) {
                counts.merge(Kind.of(item), 1, Integer::sum);
            }
        });
        return counts;
    }

    /// Takes back what the traces tell of. A source that says what it said then gets back exactly what stood at each place;
    /// in one that was corrected since, each replacement becomes the word that it most often stood for.
    ///
    /// @param traces in the order in which they came about
    public static Change restore(Snapshot now, By by, Texts texts, List<Trace> traces, Progress progress) {
        var work = new Work(now, by, texts);
        int total = traces.stream().mapToInt(trace -> trace.texts().size()).sum();
        int done = 0;
        for (var trace : traces.reversed()) {
            for (var in : trace.texts()) {
                work.now.find(in.source()).ifPresent(source -> restore(work, source, in));
                progress.report(++done, total);
            }
            work.write(trace.items());
        }
        return work.as(Label.of("change.pseudonyms.restore", work.places));
    }

    private static void restore(Work work, Source source, Trace.InText in) {
        if (source.text().equals(in.before())) {
            return;
        }
        var text = work.texts.read(source);
        if (!source.text().equals(in.text())) {
            var originals = mostOften(in.places());
            var swaps = new WordFinder(originals.keySet()).in(text).stream()
                    .map(match -> new Swaps.Swap(match.span(), originals.get(match.word())))
                    .toList();
            work.swap(source, text, new Swaps(swaps), Map.of());
            return;
        }
        var swaps = in.places().stream()
                .map(at -> new Swaps.Swap(new Span(at.at(), at.at() + at.is().length()), at.was()))
                .toList();
        var exact = new HashMap<Id<?>, Map<Span, Span>>();
        for (var widened : in.widened()) {
            exact.computeIfAbsent(widened.item(), _ -> new HashMap<>()).put(widened.is(), widened.was());
        }
        work.swap(source, text, new Swaps(swaps), exact);
    }

    private static Map<String, String> mostOften(List<Trace.At> places) {
        return places.stream()
                .collect(Collectors.groupingBy(
                        Trace.At::is, Collectors.groupingBy(Trace.At::was, Collectors.counting())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, counted -> counted.getValue().entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey()));
    }

    /// The edits so far, and the project as they leave it.
    private static final class Work {

        private final By by;
        private final Texts texts;
        private final List<Edit> edits = new ArrayList<>();
        private final Map<TextHash, String> newTexts = new HashMap<>();
        private Snapshot now;
        private int places;

        Work(Snapshot now, By by, Texts texts) {
            this.now = now;
            this.by = by;
            this.texts = hash -> newTexts.containsKey(hash) ? newTexts.get(hash) : texts.read(hash);
        }

        Trace.InText swap(Source source, String text, Swaps swaps, Map<Id<?>, Map<Span, Span>> exact) {
            var swapped = swaps.in(text);
            var hash = TextHash.of(swapped);
            if (hash.equals(source.text())) {
                return new Trace.InText(source.id(), source.text(), hash, List.of(), List.of());
            }
            newTexts.put(hash, swapped);
            var widened = new ArrayList<Trace.Widened>();
            for (var item : now.pointingAt(source.id())) {
                Swaps.spans(source.id(), item).stream()
                        .filter(swaps::widen)
                        .forEach(span -> widened.add(new Trace.Widened(item.id(), swaps.moved(span), span)));
            }
            make(swaps.edits(now, source, text, exact));
            places += swaps.swaps().size();
            return new Trace.InText(source.id(), source.text(), hash, places(text, swaps), widened);
        }

        private static List<Trace.At> places(String text, Swaps swaps) {
            var places = new ArrayList<Trace.At>();
            int growth = 0;
            for (var swap : swaps.swaps()) {
                places.add(new Trace.At(swap.span().start() + growth, swap.words(), swap.span().of(text)));
                growth += swap.growth();
            }
            return places;
        }

        private void make(List<Edit> more) {
            now = now.after(new Change(Label.of("change.pseudonyms.replace"), more));
            edits.addAll(more);
        }

        List<Trace.InItem> reword(Set<Kind> kinds, UnaryOperator<String> words) {
            var changed = new ArrayList<Trace.InItem>();
            var more = new ArrayList<Edit>();
            now.everything(item -> {
                if (kinds.contains(Kind.of(item))) {
                    var said = Wordings.with(item, words);
                    if (!said.equals(item)) {
                        more.add(Edit.alter(item, said.with(said.origin().modified(by))));
                        note(item, said, changed);
                    }
                }
            });
            make(more);
            refuseNamesakes();
            return changed;
        }

        private static void note(Item item, Item said, List<Trace.InItem> changed) {
            var was = Wordings.of(item);
            var is = Wordings.of(said);
            for (int i = 0; i < was.size(); i++) {
                if (!was.get(i).equals(is.get(i))) {
                    changed.add(new Trace.InItem(item.id(), i, is.get(i), was.get(i)));
                }
            }
        }

        private void refuseNamesakes() {
            var names = new HashSet<String>();
            now.all(Participant.class).map(Participant::codeName).forEach(name -> {
                if (!names.add(name)) {
                    throw Refused.because("participant.twice", name);
                }
            });
        }

        /// What still says what it said then, says again what it said before.
        void write(List<Trace.InItem> changed) {
            var byItem = new HashMap<Id<?>, List<Trace.InItem>>();
            changed.forEach(in -> byItem.computeIfAbsent(in.item(), _ -> new ArrayList<>()).add(in));
            var more = new ArrayList<Edit>();
            byItem.forEach((id, ins) -> now.find(id).ifPresent(item -> {
                int[] index = {0};
                var said = Wordings.with(item, words -> said(ins, index[0]++, words));
                if (!said.equals(item)) {
                    more.add(Edit.alter(item, said.with(said.origin().modified(by))));
                }
            }));
            make(more);
        }

        private static String said(List<Trace.InItem> ins, int index, String words) {
            return ins.stream()
                    .filter(in -> in.index() == index && in.is().equals(words))
                    .map(Trace.InItem::was)
                    .findFirst()
                    .orElse(words);
        }

        Change as(Label label) {
            return new Change(label, edits, newTexts);
        }
    }
}
