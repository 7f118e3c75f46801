package zhagen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zhagen.exchange.Importing;
import zhagen.model.Progress;
import zhagen.model.Wording;
import zhagen.project.Project;

/// Files in and out.
final class FilesBench implements Bench.Group {

    private static final int FILES = 200;
    private static final int CHARACTERS = 60_000;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var rows = new ArrayList<Row>();
        var texts = texts(folder.resolve("texts"));
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
        return rows;
    }

    private static List<Path> texts(Path folder) throws Exception {
        Files.createDirectories(folder);
        var words = new Words(7);
        var files = new ArrayList<Path>();
        for (int i = 0; i < FILES; i++) {
            boolean chinese = i % 2 == 0;
            var file = folder.resolve("interview-%03d.txt".formatted(i));
            files.add(file);
            if (Files.exists(file)) {
                continue;
            }
            var text = new StringBuilder();
            while (text.length() < CHARACTERS) {
                text.append(chinese ? "访谈者：" : "Interviewer: ").append(words.speech(chinese, 40)).append('\n');
                text.append(chinese ? "受访者：" : "Participant: ").append(words.speech(chinese, 260)).append('\n');
            }
            Files.writeString(file, text);
        }
        return files;
    }
}
