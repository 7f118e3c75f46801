package zhagen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Wording;
import zhagen.project.Examples;
import zhagen.project.Project;

class AcknowledgedChangesSurviveKillTest {

    private static final int KILLS = 25;
    private static final int ENDS = 12;

    @TempDir
    private Path temp;

    /// @param number of the newest change that was acknowledged; 0 where none was
    /// @param hash of the state after it
    /// @param underWay of the state that the program was about to reach when it ended
    /// @param typed when something was typed into a text last, and kept; 0 where nothing was
    private record Told(int changes, long number, long hash, @Nullable Long underWay, long typed) {

        static final Told NOTHING = new Told(0, 0, 0, null, 0);

        Told and(String line) {
            var words = line.split(" ");
            if (line.matches("-?\\d+ \\?")) {
                return new Told(changes, number, hash, Long.valueOf(words[0]), typed);
            }
            if (line.startsWith("typed ")) {
                return new Told(changes, number, hash, underWay, Long.parseLong(words[1]));
            }
            return line.matches("\\d+ -?\\d+ \\.")
                    ? new Told(changes + 1, Long.parseLong(words[0]), Long.parseLong(words[1]), null, typed)
                    : this;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7})
    void whatWasAcknowledgedIsThereAfterAKillAtAnyMoment(long seed) throws Exception {
        var random = new Random(seed);
        var folder = created("Killed.zhagen");
        int changes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var told = runAndKill(folder, random);
            isAllThere(folder, told);
            changes += told.changes();
        }
        assertThat(changes).as("enough was done between the kills").isGreaterThan(10 * KILLS);
    }

    @ParameterizedTest
    @ValueSource(longs = {11})
    void whatWasAcknowledgedIsThereAfterTheProgramEndsInTheMiddleOfABackup(long seed) throws Exception {
        var random = new Random(seed);
        var folder = created("Ended.zhagen");
        int changes = 0;
        for (int end = 0; end < ENDS; end++) {
            var told = runToItsEnd(folder, random);
            isAllThere(folder, told);
            changes += told.changes();
        }
        assertThat(changes).as("enough was done before the ends").isGreaterThan(5 * ENDS);
        assertThat(Backups.list(folder)).isNotEmpty();
    }

    private Path created(String name) {
        var folder = temp.resolve(name);
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        Project.create(folder, Wording.zh("研究"), Examples.coder("王敏"), settings).close();
        return folder;
    }

    private static void isAllThere(Path folder, Told told) {
        try (var store = Store.open(folder)) {
            var loaded = store.load();
            assertThat(Peek.replayed(folder, Long.MAX_VALUE)).isEqualTo(loaded);
            if (told.number() > 0) {
                assertThat(store.last()).isBetween(told.number(), told.number() + 1);
                assertThat(Peek.hash(loaded)).isIn(told.hash(), told.underWay());
            }
            if (told.typed() > 0) {
                assertThat(store.unfinished()).singleElement().satisfies(
                        typed -> assertThat(typed.at().toEpochMilli()).isGreaterThanOrEqualTo(told.typed()));
            }
        }
    }

    private static Told runAndKill(Path folder, Random random) throws IOException, InterruptedException {
        var program = started(folder, Long.toString(random.nextLong()));
        var told = Told.NOTHING;
        try (var out = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).as("the project opens").startsWith("open ");
            int changes = random.nextInt(40);
            if (changes == 0) {
                killer(random.nextInt(50_000_000), program);
            }
            boolean struck = changes == 0;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                told = told.and(line);
                if (!struck && told.changes() == changes) {
                    struck = true;
                    killer(random.nextInt(8_000_000), program);
                }
            }
        } finally {
            program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        return told;
    }

    private static Told runToItsEnd(Path folder, Random random) throws IOException, InterruptedException {
        var program = started(folder, Long.toString(random.nextLong()), Integer.toString(5 + random.nextInt(20)));
        var told = Told.NOTHING;
        try (var out = program.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).as("the project opens").startsWith("open ");
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                told = told.and(line);
            }
        } finally {
            program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        return told;
    }

    private static Process started(Path folder, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledProgram.class.getName(),
                folder.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /// Strikes at any moment of the next change or two, and leaves what was told until then to be read.
    private static void killer(int nanos, Process program) {
        Thread.ofPlatform().start(() -> {
            LockSupport.parkNanos(nanos);
            program.toHandle().destroyForcibly(); // the process itself would close the stream that is being read
        });
    }
}
