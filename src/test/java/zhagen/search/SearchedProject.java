package zhagen.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Origin;
import zhagen.model.Polarity;
import zhagen.model.Refused;
import zhagen.model.RelationType;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.Turn;
import zhagen.model.Utterance;
import zhagen.model.Values;
import zhagen.model.Wording;

/// A project in memory with an index that follows it.
final class SearchedProject implements AutoCloseable {

    final By by = new By(Id.random(), Id.random(), Instant.parse("2025-08-12T02:00:00Z"));
    final Map<TextHash, String> texts = new ConcurrentHashMap<>();
    final List<IndexState> states = new ArrayList<>();
    final RelationType causal = new RelationType(
            Id.random(), new Wording("影响", "affects"), RelationType.Meaning.CAUSAL, Polarity.PLUS, 1, Origin.of(by));
    private final Deque<Change> made = new ArrayDeque<>();
    private long number = 1;
    Snapshot now = Snapshot.empty().after(Studies.found(by, Wording.zh("研究"), "王", "W", List.of(causal)));
    private @Nullable SearchIndex index;

    static SearchedProject inMemory() {
        var project = new SearchedProject();
        project.index = project.open(null);
        return project;
    }

    static SearchedProject in(Path folder) {
        var project = new SearchedProject();
        project.index = project.open(folder);
        return project;
    }

    SearchIndex open(@Nullable Path folder) {
        return SearchIndex.open(folder, now, number, this::read, state -> {
            synchronized (states) {
                states.add(state);
            }
        });
    }

    private String read(TextHash hash) {
        var text = texts.get(hash);
        if (text == null) {
            throw Refused.because("store.noText");
        }
        return text;
    }

    void reopen(Path folder) {
        close();
        index = open(folder);
    }

    Change make(Change change) {
        texts.putAll(change.texts());
        now = now.after(change);
        made.push(change);
        if (index != null) {
            index.follow(change, now, ++number);
        }
        return change;
    }

    /// Takes back the last change that stands, if any does.
    void undo() {
        if (!made.isEmpty()) {
            make(made.pop().inverse());
            made.pop();
        }
    }

    SearchIndex index() {
        if (index == null) {
            throw new IllegalStateException("closed");
        }
        index.awaitCurrent();
        return index;
    }

    SearchResult search(String query) {
        return index().search(query, 1_000);
    }

    /// The words that are highlighted by a query, in any order of hits.
    List<String> found(String query) {
        return search(query).hits().stream()
                .flatMap(hit -> hit.highlights().stream()
                        .map(span -> span.of(hit.place() == null ? hit.shown() : text(hit.place().source()))))
                .sorted()
                .toList();
    }

    String text(Id<Source> source) {
        return texts.get(now.get(source).text());
    }

    /// A source of which every line that begins with `A: ` is a turn, and the others are outside all turns.
    Id<Source> source(String name, String text) {
        return source(name, text, null);
    }

    Id<Source> source(String name, String text, @Nullable Speaker speaker) {
        var id = speaker == null ? Id.<Source>random() : speaker.source();
        var hash = TextHash.of(text);
        var items = new ArrayList<Item>();
        items.add(new Source(
                id,
                Source.Type.INTERVIEW,
                name,
                "",
                null,
                "zh",
                hash,
                text.length(),
                Sources.lastRank(now),
                Values.NONE,
                Source.Provenance.HERE,
                Origin.of(by)));
        if (speaker != null) {
            items.add(speaker);
        }
        int start = 0;
        for (var line : text.split("\n", -1)) {
            if (line.startsWith("A: ")) {
                items.add(turn(id, items.size(), start, line.length(), speaker));
            }
            start += line.length() + 1;
        }
        make(Sources.add(now, by, items, Map.of(hash, text)));
        return id;
    }

    private Turn turn(Id<Source> source, int number, int start, int length, @Nullable Speaker speaker) {
        return new Turn(
                Id.random(),
                source,
                number,
                new Span(start, start + length),
                new Span(start, start + 2),
                new Span(start + 3, start + length),
                speaker == null ? null : speaker.id(),
                null,
                Utterance.ANSWER,
                Origin.of(by));
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
            index = null;
        }
    }
}
