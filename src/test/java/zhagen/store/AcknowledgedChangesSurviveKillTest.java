package zhagen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Wording;
import zhagen.project.Examples;
import zhagen.project.Project;

class AcknowledgedChangesSurviveKillTest {

    private static final int KILLS = 50;

    @TempDir
    private Path temp;

    private record Told(long number, long hash) {}

    @ParameterizedTest
    @ValueSource(longs = {7})
    void whatWasAcknowledgedIsThereAfterAKillAtAnyMoment(long seed) throws Exception {
        var random = new Random(seed);
        var folder = temp.resolve("Killed.zhagen");
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        Project.create(folder, Wording.zh("研究"), Examples.coder("王敏"), settings).close();
        long acknowledged = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            var told = runAndKill(folder, random);
            try (var store = Store.open(folder)) {
                var loaded = store.load();
                assertThat(store.last()).isGreaterThanOrEqualTo(acknowledged);
                assertThat(Peek.replayed(folder, Long.MAX_VALUE)).isEqualTo(loaded);
                if (!told.isEmpty()) {
                    var newest = told.getLast();
                    assertThat(store.last()).isBetween(newest.number(), newest.number() + 1);
                    assertThat(Peek.hash(Peek.replayed(folder, newest.number()))).isEqualTo(newest.hash());
                    acknowledged = newest.number();
                }
            }
        }
        assertThat(acknowledged).as("enough was done between the kills").isGreaterThan(10 * KILLS);
    }

    private static List<Told> runAndKill(Path folder, Random random) throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                folder.toString(),
                Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new ArrayList<Told>();
        try (var out = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).as("the project opens").startsWith("open ");
            int changes = random.nextInt(40);
            if (changes == 0) {
                killer(random.nextInt(50_000_000), program);
            }
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.matches("\\d+ -?\\d+ \\.")) {
                    var words = line.split(" ");
                    told.add(new Told(Long.parseLong(words[0]), Long.parseLong(words[1])));
                }
                if (told.size() == changes) {
                    killer(random.nextInt(8_000_000), program);
                }
            }
        } finally {
            program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        return told;
    }

    /// Strikes at any moment of the next change or two, and leaves what was told until then to be read.
    private static void killer(int nanos, Process program) {
        Thread.ofPlatform().start(() -> {
            LockSupport.parkNanos(nanos);
            program.toHandle().destroyForcibly(); // the process itself would close the stream that is being read
        });
    }
}
