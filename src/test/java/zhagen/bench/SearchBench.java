package zhagen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Origin;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.TextHash;
import zhagen.model.Turn;
import zhagen.model.Utterance;
import zhagen.model.Values;
import zhagen.search.SearchIndex;

/// Measures the index on 500 sources of 20,000 characters, half Chinese, half English: how fast it follows, and how fast it finds.
public final class SearchBench {

    private static final int SOURCES = 500;
    private static final int CHARACTERS = 20_000;
    private static final int ROUNDS = 31;
    private static final int HITS = 50;
    private static final List<String> QUERIES = List.of(
            "的", "我", "数据", "责任清单", "历史数据质量", "信息孤岛 AND 部门利益", "數據標準", "share", "trusted", "shar*", "\"sharing information\"",
            "data NOT privacy", "(数据 OR data) -审批", "API接口", "第17条", "“一网通办”", "departments", "鼙");

    private final Map<TextHash, String> texts = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private long bytes;

    private SearchBench() {
        var coder = Id.<Coder>random();
        var origin = new Origin(coder, Instant.EPOCH, coder, Instant.EPOCH, "");
        for (int i = 0; i < SOURCES; i++) {
            write(i, origin);
        }
    }

    private void write(int number, Origin origin) {
        var speech = new InventedSpeech(number);
        var id = Id.<Source>random();
        var text = new StringBuilder();
        for (int turn = 1; text.length() < CHARACTERS; turn++) {
            int length = 20 + speech.random().nextInt(200);
            var words = number % 2 == 0 ? speech.chinese(length) : speech.english(length);
            int start = text.length();
            text.append("A01：").append(words);
            var whole = new Span(start, text.length());
            var label = new Span(start, start + 4);
            var said = new Span(start + 4, text.length());
            items.add(new Turn(Id.random(), id, turn, whole, label, said, null, null, Utterance.ANSWER, origin));
            text.append('\n');
        }
        var all = text.toString();
        var hash = TextHash.of(all);
        texts.put(hash, all);
        bytes += all.getBytes(StandardCharsets.UTF_8).length;
        items.add(new Source(
                id, Source.Type.INTERVIEW, "A" + number, "", null, "", hash, all.length(), number, Values.NONE,
                Source.Provenance.HERE, origin));
    }

    public static void main(String[] arguments) throws IOException {
        new SearchBench().run(Files.createTempDirectory("search-bench"));
    }

    private void run(Path folder) throws IOException {
        var now = Snapshot.of(items);
        long characters = texts.values().stream().mapToLong(String::length).sum();
        System.out.printf("%,d characters, %,d bytes, %,d turns%n", characters, bytes, now.count(Turn.class));
        for (int round = 1; round <= 3; round++) {
            try (var index = SearchIndex.open(folder.resolve("index" + round), now, 1, texts::get, _ -> {})) {
                long start = System.nanoTime();
                index.awaitCurrent();
                double seconds = (System.nanoTime() - start) / 1e9;
                System.out.printf("indexed in %.2f s: %.1f MB/s%n", seconds, bytes / 1e6 / seconds);
            }
        }
        var last = folder.resolve("index3");
        try (var files = Files.list(last)) {
            System.out.printf("index: %,d bytes%n", files.mapToLong(file -> file.toFile().length()).sum());
        }
        long start = System.nanoTime();
        try (var index = SearchIndex.open(last, now, 1, texts::get, _ -> {})) {
            index.awaitCurrent();
            System.out.printf("opened in %.0f ms%n", (System.nanoTime() - start) / 1e6);
            QUERIES.forEach(query -> measure(index, query));
        }
    }

    private static void measure(SearchIndex index, String query) {
        var times = new double[ROUNDS];
        int total = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            total = index.search(query, HITS).total();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                "%6.1f ms median, %6.1f worst, %6.1f first: %,7d × %s%n",
                times[ROUNDS / 2], times[ROUNDS - 1], first, total, query);
    }
}
