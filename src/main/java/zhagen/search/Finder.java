package zhagen.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Memo;
import zhagen.model.Place;
import zhagen.model.Refused;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Texts;
import zhagen.model.Turn;

/// One search: looks in the index, and in the project for the words found there. One thread.
final class Finder {

    private final IndexSearcher searcher;
    private final Snapshot now;
    private final Texts texts;

    Finder(IndexSearcher searcher, Snapshot now, Texts texts) {
        this.searcher = searcher;
        this.now = now;
        this.texts = texts;
    }

    /// What was found, and how much there is.
    record Found(int total, List<Hit> hits) {}

    Found find(Expression expression, Search search) throws IOException {
        var query = new Queries(searcher.getIndexReader()).of(expression, search, now);
        int most = Math.min(search.limit(), Math.max(1, searcher.getIndexReader().maxDoc()));
        var top = searcher.search(query, new TopScoreDocCollectorManager(most, Integer.MAX_VALUE));
        var highlights = new Highlights(expression);
        var hits = new TreeMap<Integer, Hit>();
        for (int rank : bySource(top.scoreDocs)) {
            try {
                hit(top.scoreDocs[rank], highlights).ifPresent(hit -> hits.put(rank, hit));
            } catch (Refused _) {
                // its text cannot be read any more: the others are found
            }
        }
        return new Found((int) top.totalHits.value(), List.copyOf(hits.values()));
    }

    /// The documents of a source stand together in the index: looked up in their order, each text is read once.
    private static int[] bySource(ScoreDoc[] found) {
        return IntStream.range(0, found.length)
                .boxed()
                .sorted(Comparator.comparingInt(rank -> found[rank].doc))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Empty where the project has moved on and the index has not followed yet.
    private Optional<Hit> hit(ScoreDoc found, Highlights highlights) throws IOException {
        var bytes = itemOf(found.doc);
        var id = new Id<Item>(Fields.id(bytes));
        var item = now.find(id).orElse(null);
        if (bytes.hasRemaining()) {
            var span = new Span(bytes.getInt(), bytes.getInt());
            return item instanceof Source source && span.end() <= source.length()
                    ? Optional.of(said(source, source, span, highlights, found.score))
                    : Optional.empty();
        }
        return Optional.ofNullable(switch (item) {
            case Turn turn -> said(turn, now.get(turn.source()), turn.words(), highlights, found.score);
            case Source source -> item(HitKind.SOURCE, source, Wordings.of(source), highlights, found.score);
            case Code code -> item(HitKind.CODE, code, Wordings.of(code), highlights, found.score);
            case Memo memo -> item(HitKind.MEMO, memo, Wordings.of(memo), highlights, found.score);
            case Relation relation ->
                    item(HitKind.RELATION, relation, Wordings.of(relation, now), highlights, found.score);
            case null, default -> null;
        });
    }

    /// Where the words stand of which a document is made; empty where they are not said in a source, or not there any more.
    Optional<Place> place(int doc) throws IOException {
        var bytes = itemOf(doc);
        var item = now.find(new Id<Item>(Fields.id(bytes))).orElse(null);
        return switch (item) {
            case Turn turn -> Optional.of(new Place(turn.source(), turn.words()));
            case Source source when bytes.hasRemaining() -> Optional.of(
                    Place.of(source.id(), bytes.getInt(), bytes.getInt())).filter(
                            place -> place.within(0).end() <= source.length());
            case null, default -> Optional.empty();
        };
    }

    private ByteBuffer itemOf(int doc) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var items = leaf.reader().getBinaryDocValues(Fields.ITEM);
        if (items == null || !items.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a document of nothing");
        }
        return Fields.buffer(items.binaryValue());
    }

    private Hit said(Item item, Source source, Span span, Highlights highlights, float score) {
        var text = texts.read(source);
        return new Hit(
                HitKind.TURN,
                item.id(),
                new Place(source.id(), span),
                highlights.in(text, span.start(), span.end()),
                span.of(text),
                score);
    }

    private static Hit item(HitKind kind, Item item, String shown, Highlights highlights, float score) {
        return new Hit(kind, item.id(), null, highlights.in(shown, 0, shown.length()), shown, score);
    }
}
