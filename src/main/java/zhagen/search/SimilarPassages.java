package zhagen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Texts;

/// Finds the coded passages that read most like a given one: the index says in which turns its rarer words stand, and what is coded
/// there is compared with the passage word by word, as is what is written about its codes. One search, one thread.
final class SimilarPassages {

    private static final int ASKED = 24;
    private static final int FEW_TURNS = 200;
    private static final int MANY_TURNS = 5_000;
    private static final int COMPARED = 80;
    /// What the words of a code count besides those of its passage.
    private static final double DEFINED = 0.5;
    private static final double LEAST = 0.12;

    private final IndexSearcher searcher;
    private final Snapshot now;
    private final Texts texts;
    private final Finder finder;
    private final Counting counting;
    private final Stems stems = new Stems();
    private final Map<String, Double> rarities = new HashMap<>();
    private final Map<Id<Code>, Wordbag> codes = new HashMap<>();

    /// @param now as it is seen by whoever asks: of what is not seen, nothing is found
    SimilarPassages(IndexSearcher searcher, Snapshot now, Texts texts) {
        this.searcher = searcher;
        this.now = now;
        this.texts = texts;
        this.finder = new Finder(searcher, now, texts);
        this.counting = new Counting(now);
    }

    /// The most similar first. None of them overlaps the place.
    List<Similar> to(Place place, int limit) throws IOException {
        var text = texts.read(now.get(place.source()));
        var wanted = bag(text, place.within(text.length()));
        var asked = wanted.heaviest(ASKED);
        if (asked.isEmpty()) {
            return List.of();
        }
        var similar = new ArrayList<Similar>();
        coded(asked, place).forEach((coded, codes) -> {
            double words = wanted.likeness(bag(coded));
            double likeness = words + (1 - words) * DEFINED * defined(wanted, codes);
            if (likeness >= LEAST) {
                similar.add(new Similar(coded, List.copyOf(codes), likeness));
            }
        });
        similar.sort(Comparator.comparingDouble(Similar::likeness).reversed().thenComparing(Similar::place));
        return similar.stream().limit(limit).toList();
    }

    /// How much the passage reads like what is written about one of the codes: its names, its definition and its rules.
    private double defined(Wordbag wanted, Set<Id<Code>> of) {
        return of.stream()
                .mapToDouble(id -> wanted.likeness(codes.computeIfAbsent(id, _ -> bag(Wordings.of(now.get(id))))))
                .max()
                .orElse(0);
    }

    /// What is coded in the turns that the words stand in, with its codes. Where little is coded, more turns are looked through.
    private Map<Place, Set<Id<Code>>> coded(List<Expression.Words> words, Place place) throws IOException {
        var sources = now.all(Source.class)
                .map(Source::id)
                .filter(source -> !now.pointingAt(source, Coding.class).isEmpty())
                .collect(Collectors.toSet());
        if (sources.isEmpty()) {
            return Map.of();
        }
        var search = new Search("", 1).forKinds(Set.of(HitKind.TURN)).inSources(sources).asCountedIn(now.study());
        var query = new Queries(searcher.getIndexReader()).of(new Expression.Any(List.copyOf(words)), search, now);
        for (int most = FEW_TURNS;; most *= 5) {
            var turns = searcher.search(query, new TopScoreDocCollectorManager(most, most)).scoreDocs;
            var coded = codedIn(turns, place);
            if (coded.size() >= COMPARED || turns.length < most || most >= MANY_TURNS) {
                return coded;
            }
        }
    }

    /// At most as many as are compared, those first whose turn is the most similar.
    private Map<Place, Set<Id<Code>>> codedIn(ScoreDoc[] turns, Place place) throws IOException {
        var ranks = new HashMap<Id<Source>, TreeMap<Integer, Turn>>();
        for (int rank = 0; rank < turns.length; rank++) {
            var said = finder.place(turns[rank].doc).orElse(null);
            if (said != null && said.span() != null) {
                ranks.computeIfAbsent(said.source(), _ -> new TreeMap<>())
                        .put(said.span().start(), new Turn(said.span(), rank));
            }
        }
        var ranked = new TreeMap<Integer, Map<Place, Set<Id<Code>>>>();
        ranks.forEach((source, said) -> now.pointingAt(source, Coding.class).forEach(coding -> {
            var span = coding.place().span();
            var turn = span == null || span.isEmpty() ? null : said.floorEntry(span.end() - 1);
            if (turn != null && turn.getValue().words().overlaps(span) && isAnother(coding.place(), span, place)) {
                ranked.computeIfAbsent(turn.getValue().rank(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(coding.place(), _ -> new LinkedHashSet<>())
                        .add(coding.code());
            }
        }));
        var coded = new LinkedHashMap<Place, Set<Id<Code>>>();
        ranked.values().forEach(there -> there.forEach((passage, codes) -> {
            if (coded.size() < COMPARED) {
                coded.put(passage, codes);
            }
        }));
        return coded;
    }

    private record Turn(Span words, int rank) {}

    private boolean isAnother(Place coded, Span span, Place place) {
        boolean same = coded.source().equals(place.source())
                && (place.span() == null || span.overlaps(place.span()));
        return !same && counting.counts(coded);
    }

    /// Empty where the text cannot be read any more.
    private Wordbag bag(Place place) {
        try {
            var text = texts.read(now.get(place.source()));
            var span = place.within(text.length());
            return span.end() <= text.length() ? bag(text, span) : bag("");
        } catch (Refused _) {
            return bag("");
        }
    }

    private Wordbag bag(String text) {
        return bag(text, new Span(0, text.length()));
    }

    private Wordbag bag(String text, Span span) {
        return new Wordbag(text, span, stems, (word, words) -> rarities.computeIfAbsent(word, _ -> rarity(words)));
    }

    private double rarity(Expression.Words words) {
        var folded = words.units().stream().map(Unit::folded).collect(Collectors.joining());
        boolean sign = words.units().size() == 1 && words.units().getFirst().sign();
        try {
            var reader = searcher.getIndexReader();
            int standing = reader.docFreq(new Term(sign ? Fields.SIGN : Fields.TEXT, folded));
            return Math.max(0, Math.log((1.0 + reader.numDocs()) / (1.0 + standing)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
