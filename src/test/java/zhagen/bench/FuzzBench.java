package zhagen.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import zhagen.exchange.transcript.Fuzz;

/// Mutated files, for minutes: each is read or refused, and none takes long. A failure says its seed.
final class FuzzBench implements Bench.Group {

    private static final Duration LENGTH = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public List<Row> measure(Path large, Path folder) {
        long seed = new Random().nextLong(1L << 40);
        System.out.println("seeds from " + seed);
        long end = System.nanoTime() + LENGTH.toNanos();
        double slowest = 0;
        double all = 0;
        int files = 0;
        while (System.nanoTime() < end) {
            double took = Fuzz.read(seed + files).toNanos() / 1e6;
            slowest = Math.max(slowest, took);
            all += took;
            files++;
        }
        return List.of(new Row(
                "read one of %d mutated files".formatted(files), "ms", 2_000, all / files, slowest, Double.NaN, false));
    }
}
