package zhagen.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhagen.model.By;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Polarity;
import zhagen.model.RelationType;
import zhagen.model.Snapshot;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.Turn;
import zhagen.model.Wording;
import zhagen.search.SearchIndex;

/// Measures on the large project how fast the index follows, and how fast it finds.
public final class SearchBench {

    private static final int ROUNDS = 31;
    private static final int HITS = 50;
    private static final List<String> QUERIES = List.of(
            "我", "数据", "信任", "历史遗留", "部门系统", "信息孤岛 AND 部门", "數據標準", "share", "responsibility", "shar*",
            "\"data sharing\"", "\"when something goes wrong\"", "data NOT vendor", "(数据 OR data) -审批", "从来没有说过", "鼙");

    private final Map<TextHash, String> texts = new HashMap<>();
    private Snapshot now;

    private SearchBench() {
        var by = new By(Id.random(), Id.random(), Instant.parse("2025-01-01T00:00:00Z"));
        var causal = new RelationType(
                Id.random(), Wording.zh("因果"), RelationType.Meaning.CAUSAL, Polarity.PLUS, 1, Origin.of(by));
        now = Snapshot.empty().after(Studies.found(by, Wording.zh("规模"), "王", "W", List.of(causal)));
        LargeProject.build(by, 7, now, change -> {
            texts.putAll(change.texts());
            now = now.after(change);
        });
    }

    public static void main(String[] arguments) throws IOException {
        new SearchBench().run(Files.createTempDirectory("search-bench"));
    }

    private void run(Path folder) throws IOException {
        long bytes = texts.values().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long characters = texts.values().stream().mapToLong(String::length).sum();
        System.out.printf("%,d characters, %,d bytes, %,d turns%n", characters, bytes, now.count(Turn.class));
        for (int round = 1; round <= 3; round++) {
            try (var index = SearchIndex.open(folder.resolve("index" + round), now, 1, texts::get, _ -> {})) {
                long start = System.nanoTime();
                index.awaitCurrent();
                double seconds = (System.nanoTime() - start) / 1e9;
                double busy = busySeconds();
                System.out.printf(
                        "indexed in %.2f s: %.1f MB/s; in %.2f s of its thread's own time: %.1f MB/s%n",
                        seconds, bytes / 1e6 / seconds, busy, bytes / 1e6 / busy);
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

    /// The time that the index's thread had a processor, which other programs do not lengthen.
    private static double busySeconds() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread -> thread != null && thread.getThreadName().equals("search index"))
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum()
                / 1e9;
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
