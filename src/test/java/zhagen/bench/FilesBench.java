package zhagen.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import zhagen.exchange.Importing;
import zhagen.model.Progress;
import zhagen.model.Wording;
import zhagen.project.Project;

/// Files in and out.
final class FilesBench implements Bench.Group {

    private static final int FILES = 200;
    private static final int CHARACTERS = 60_000;
    private static final int MANY = 2_000;
    private static final int SHORT = 20_000;
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var rows = new ArrayList<Row>();
        var texts = texts(folder.resolve("texts"), FILES, CHARACTERS);
        long bytes = 0;
        for (var text : texts) {
            bytes += Files.size(text);
        }
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        var speeds = new double[4];
        for (int i = 0; i < speeds.length; i++) {
            var target = folder.resolve("import.zhagen");
            Bench.clear(target);
            try (var project = Project.create(target, Wording.same("import"), Bench.coder(), settings)) {
                long begun = System.nanoTime();
                var plan = Importing.plan(texts, project.now(), Progress.NONE);
                project.apply(now -> Importing.change(plan, now, project.by())).join();
                speeds[i] = bytes / 1e6 / ((System.nanoTime() - begun) / 1e9);
            }
        }
        rows.add(Row.speed("import plain text into the store", 20, Arrays.copyOfRange(speeds, 1, 4)));
        rows.addAll(manyFiles(folder, settings));
        return rows;
    }

    private static List<Row> manyFiles(Path folder, Project.Settings settings) throws Exception {
        var texts = texts(folder.resolve("many"), MANY, SHORT);
        var target = folder.resolve("many.zhagen");
        Bench.clear(target);
        try (var project = Project.create(target, Wording.same("many"), Bench.coder(), settings)) {
            var stops = new Times(new double[ROUNDS], new double[ROUNDS]);
            for (int i = 0; i < ROUNDS; i++) {
                long busy = Stopwatch.work();
                stops.passed()[i] = untilStopped(texts, project, 100L * (i + 1));
                stops.worked()[i] = (Stopwatch.work() - busy) / 1e6;
            }
            var old = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().contains("Tenured") || pool.getName().contains("Old"))
                    .findFirst()
                    .orElseThrow();
            System.gc();
            old.resetPeakUsage();
            var plan = Importing.plan(texts, project.now(), Progress.NONE);
            project.apply(now -> Importing.change(plan, now, project.by())).join();
            double most = old.getPeakUsage().getUsed() / 1048576.0;
            return List.of(
                    Row.times("import of 2,000 files, cancelled: until it stops", 1_000, stops),
                    new Row("memory at most, import of 2,000 files of 20,000 characters", "MB", 768, most, most,
                            Double.NaN, false));
        }
    }

    /// Milliseconds from the wish to stop until the work has ended.
    private static double untilStopped(List<Path> texts, Project project, long after) throws Exception {
        var wished = new AtomicLong();
        var work = CompletableFuture.supplyAsync(() -> {
            try {
                Importing.plan(texts, project.now(), (_, _) -> {
                    if (wished.get() != 0) {
                        throw new CancellationException();
                    }
                });
                throw new IllegalStateException("it was over before it could be cancelled");
            } catch (CancellationException e) {
                return System.nanoTime();
            }
        });
        Thread.sleep(after);
        wished.set(System.nanoTime());
        return (work.get() - wished.get()) / 1e6;
    }

    private static List<Path> texts(Path folder, int count, int characters) throws Exception {
        Files.createDirectories(folder);
        var words = new Words(7);
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            boolean chinese = i % 2 == 0;
            var file = folder.resolve("interview-%03d.txt".formatted(i));
            files.add(file);
            if (Files.exists(file)) {
                continue;
            }
            var text = new StringBuilder();
            while (text.length() < characters) {
                text.append(chinese ? "访谈者：" : "Interviewer: ").append(words.speech(chinese, 40)).append('\n');
                text.append(chinese ? "受访者：" : "Participant: ").append(words.speech(chinese, 260)).append('\n');
            }
            Files.writeString(file, text);
        }
        return files;
    }
}
