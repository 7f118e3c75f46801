package zhagen.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.By;
import zhagen.model.Changes;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Sources;
import zhagen.model.TextHash;
import zhagen.model.Unfinished;
import zhagen.model.Values;
import zhagen.model.HistoryEntry;
import zhagen.model.Level;
import zhagen.model.Codebook;
import zhagen.model.Progress;
import zhagen.model.Pseudonym;
import zhagen.model.Refused;
import zhagen.model.Rewrite.Splice;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Wording;
import zhagen.store.Backups;
import zhagen.store.Peek;

class PurgeTest {

    static final List<Pseudonym> WORDS =
            List.of(new Pseudonym("信息孤岛", "〔概念〕"), new Pseudonym("the bureau", "[office]"));
    private static final List<String> GONE = List.of("信息孤岛", "the bureau", "THE BUREAU");
    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final String TEXT = "甲：信息孤岛，信息孤岛！\n乙：THE BUREAU, the bureau.\n".repeat(50);
    private static final TextHash HASH = TextHash.of(TEXT);

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aProjectThatSaysTheWordsEverywhere() throws IOException {
        folder = temp.resolve("Study.zhagen");
        var random = new Random(7);
        try (var project = Project.create(folder, Wording.zh("研究"), Examples.coder("王敏"), SETTINGS)) {
            for (int i = 0; i < 250; i++) {
                project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            }
            project.apply(now -> Codebook.create(now, project.by(), null, Level.CATEGORY, Wording.zh("信息孤岛")))
                    .join();
            project.apply(now -> Sources.add(now, project.by(), List.of(source(project.by())), Map.of(HASH, TEXT)))
                    .join();
            project.backUp();
        }
        Files.createDirectories(folder.resolve("index"));
        Files.writeString(folder.resolve("index/_0.cfs"), "信息孤岛");
        Files.writeString(folder.resolve("migrating.mv.db"), "信息孤岛");
    }

    private static Source source(By by) {
        return new Source(
                Id.random(), Source.Type.INTERVIEW, "访谈 信息孤岛", "", null, "zh", HASH, TEXT.length(), 1, Values.NONE,
                new Source.Provenance("信息孤岛.docx", "ab12", "word", "", ""), Origin.of(by));
    }

    private Purge.Outcome purge() {
        return Purge.of(folder, WORDS, Clock.systemUTC(), Progress.NONE);
    }

    /// The files in which the bytes of a word stand, in any of the encodings.
    private List<String> filesThatTell() throws IOException {
        var telling = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (var word : GONE) {
                    for (var encoding : ENCODINGS) {
                        if (bytes.contains(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                            telling.add(folder.relativize(file) + " " + word + " " + encoding);
                        }
                    }
                }
            }
        }
        return telling;
    }

    private List<String> said() {
        try (var project = Project.open(folder, SETTINGS)) {
            return Peek.everythingSaid(project.folder());
        }
    }

    private Snapshot now() {
        try (var project = Project.open(folder, SETTINGS)) {
            return project.now();
        }
    }

    private static boolean tells(String said) {
        return GONE.stream().anyMatch(said::contains);
    }

    @Test
    void aCorrectionThatIsNotFinishedIsNotLostButNamed() {
        var splice = new Splice(0, 1, 1);
        try (var project = Project.open(folder, SETTINGS)) {
            project.keep(new Unfinished(typedInto(project), HASH, Instant.EPOCH, List.of(splice), List.of("丙"))).join();
        }
        assertThatThrownBy(this::purge)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("purge.unfinished")
                .hasMessageContaining("访谈 信息孤岛");
        try (var project = Project.open(folder, SETTINGS)) {
            assertThat(project.unfinished(typedInto(project)).orElseThrow().words()).containsExactly("丙");
            project.forget(typedInto(project)).join();
        }
        purge();
        assertThat(said()).noneMatch(PurgeTest::tells);
    }

    private static Id<Source> typedInto(Project project) {
        return project.now().all(Source.class).filter(source -> source.text().equals(HASH)).findFirst().orElseThrow()
                .id();
    }

    @Test
    void afterwardsNoByteOfTheFolderTellsAWordAndTheProjectIsSound() throws IOException {
        assertThat(filesThatTell()).anyMatch(file -> file.startsWith("project.mv.db"));
        assertThat(said()).anyMatch(PurgeTest::tells);

        var outcome = purge();

        assertThat(filesThatTell()).isEmpty();
        assertThat(said()).noneMatch(PurgeTest::tells);
        assertThat(outcome.remaining()).isEmpty();
        assertThat(outcome.extent().places()).isGreaterThanOrEqualTo(200);
        assertThat(outcome.extent().backups()).hasSize(1);
        assertThat(folder.resolve("index")).doesNotExist();
        try (var project = Project.open(folder, SETTINGS)) {
            assertThat(project.check(Progress.NONE)).isEmpty();
            project.now().all(Source.class)
                    .forEach(source -> assertThat(tells(project.texts().read(source))).isFalse());
        }
        var backup = Backups.list(folder);
        assertThat(backup).hasSize(1);
        Backups.restore(folder, backup.getFirst());
        assertThat(said()).noneMatch(PurgeTest::tells);
    }

    @Test
    void theHistoryKeepsItsRowsWithoutTheWordsAndUndoSaysThatItEndsHere() {
        List<HistoryEntry> before;
        try (var project = Project.open(folder, SETTINGS)) {
            before = project.history(Integer.MAX_VALUE);
        }
        purge();
        try (var project = Project.open(folder, SETTINGS)) {
            var after = project.history(Integer.MAX_VALUE);
            assertThat(after).hasSize(before.size() + 1);
            assertThat(after.getFirst().step()).isEqualTo(HistoryEntry.Step.BASE);
            assertThat(after.subList(1, after.size()))
                    .extracting(HistoryEntry::number, HistoryEntry::at, HistoryEntry::coder)
                    .containsExactlyElementsOf(before.stream()
                            .map(row -> tuple(row.number(), row.at(), row.coder()))
                            .toList());
            assertThat(after.toString()).contains("〔概念〕").doesNotContain("信息孤岛");
            assertThat(project.undoable()).isEmpty();
            assertThatThrownBy(() -> project.undo().join())
                    .hasCauseInstanceOf(Refused.class)
                    .hasStackTraceContaining("undo.purged");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void workGoesOnFromTheNewBaseUnderTheSameLaws(long seed) {
        purge();
        var random = new Random(seed);
        var states = new ArrayList<Snapshot>();
        try (var project = Project.open(folder, SETTINGS)) {
            for (int i = 0; i < 60; i++) {
                states.add(project.now());
                project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            }
            assertThat(Peek.replayed(folder, Long.MAX_VALUE).equals(project.now())).isTrue();
            assertThat(project.check(Progress.NONE)).isEmpty();
            for (var state : states.reversed()) {
                project.undo().join();
                assertThat(project.now().equals(state)).isTrue();
            }
            assertThat(project.undoable()).isEmpty();
            project.redo().join();
            assertThat(project.now().equals(states.get(1))).isTrue();
        }
        purge();
        try (var project = Project.open(folder, SETTINGS)) {
            assertThat(project.now().equals(states.get(1))).isTrue();
            assertThat(project.check(Progress.NONE)).isEmpty();
            assertThat(project.redoable()).isEmpty();
        }
    }

    @Test
    void somebodysOwnFileThatTellsAWordIsNamed() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "… 信息孤岛 …", StandardCharsets.UTF_16LE);
        assertThat(purge().remaining()).containsExactly(folder.resolve("notes.txt"));
    }

    @Test
    void aReplacementThatTellsAWordIsRefusedAndNothingChanges() throws IOException {
        var before = Files.readAllBytes(folder.resolve("project.mv.db"));
        var words = List.of(new Pseudonym("信息孤岛", "那个信息孤岛"));
        assertThatThrownBy(() -> Purge.of(folder, words, Clock.systemUTC(), Progress.NONE))
                .isInstanceOf(Refused.class);
        assertThat(Files.readAllBytes(folder.resolve("project.mv.db"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterAKillAtAnyMomentTheProjectIsTheOldOneOrTheNewOne(long seed) throws Exception {
        var old = now();
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KilledPurge.class.getName(),
                folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = program.inputReader()) {
            assertThat(out.readLine()).isEqualTo("begun");
            LockSupport.parkNanos(new Random(seed).nextLong(1_500_000_000L));
        } finally {
            program.toHandle().destroyForcibly();
            program.waitFor(10, TimeUnit.SECONDS);
        }

        try (var project = Project.open(folder, SETTINGS)) {
            assertThat(project.check(Progress.NONE)).isEmpty();
            if (project.history(1).getFirst().step() != HistoryEntry.Step.BASE) {
                assertThat(project.now().equals(old)).isTrue();
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("renew"));
        }
        if (!now().equals(old)) {
            assertThat(said()).noneMatch(PurgeTest::tells);
            assertThat(filesThatTell()).isEmpty();
        }
    }
}
