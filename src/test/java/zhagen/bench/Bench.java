package zhagen.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zhagen.model.By;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Wording;
import zhagen.project.Project;

/// Measures every budget that exists and prints *measured, budget, ratio*, also as `bench.json`. A ratio above 1 is marked and fails
/// nothing: the machine may be busy, and the figures are for people.
public final class Bench {

    static final long SEED = 2_026;

    private Bench() {}

    /// @param args the folder to work in, and which rows, by a part of their group's name; none for all
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var wanted = args.length > 1 ? args[1] : "";
        double before = load();
        var large = largeProject(folder.resolve("large.zhagen"));
        var rows = new ArrayList<Row>();
        boolean sound = true;
        for (var group : groups()) {
            if (group.name().contains(wanted)) {
                System.out.println("measuring " + group.name() + " …");
                try {
                    rows.addAll(group.measure(large, folder));
                } catch (Exception | LinkageError | AssertionError e) {
                    sound = false;
                    System.out.println("could not measure " + group.name() + ": " + e);
                    e.printStackTrace(System.out);
                }
            }
        }
        System.out.printf("%n%s%n", Row.HEAD);
        rows.forEach(System.out::println);
        System.out.printf(Locale.ROOT, "load of the machine: %.1f before, %.1f after%n", before, load());
        Files.writeString(
                folder.getParent().resolve("bench.json"),
                rows.stream().map(Row::json).collect(Collectors.joining(",\n  ", "{\"rows\": [\n  ", "\n]}\n")));
        System.exit(sound ? 0 : 1); // the toolkit's threads would keep the program alive
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// Some rows that are measured together.
    interface Group {

        String name();

        /// @param large the folder of the large project, closed
        /// @param folder to work in
        List<Row> measure(Path large, Path folder) throws Exception;
    }

    private static List<Group> groups() {
        return List.of(
                new CoreBench(), new FilesBench(), new WorkbookBench(), new FindingBench(), new DuplicatesBench(),
                new CardBench(),
                new SaturationBench(),
                new ClaimsBench(),
                new TablesBench(),
                new DrawingBench(),
                new RetrievalBench(), new ReaderBench(), new MemosBench(), new AxialBench(), new WindowBench(),
                new CodebookBench(),
                new StartBench(),
                new FuzzBench());
    }

    static Path largeProject(Path folder) throws IOException {
        if (Files.exists(folder.resolve("complete"))) {
            return folder;
        }
        clear(folder);
        System.out.println("building the large project …");
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        try (var project = Project.create(folder, new Wording("大项目", "Large project"), coder(), settings)) {
            LargeProject.build(project.by(), SEED, project.now(), change -> project.apply(_ -> change).join());
        }
        Files.createFile(folder.resolve("complete"));
        return folder;
    }

    static Coder coder() {
        var id = Id.<Coder>random();
        var by = new By(id, Id.random(), Instant.parse("2025-01-01T00:00:00Z"));
        return new Coder(id, "Bench", "B", 0, Origin.of(by));
    }

    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
