package zhagen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhagen.model.Coder;
import zhagen.model.HistoryEntry;
import zhagen.model.Id;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.project.Project;

/// A project of every released format opens for ever, with all that was coded in it and all that can be taken back.
class GoldenProjectsTest {

    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());
    private static final Path PROJECTS = Path.of("src/test/resources/projects");

    @TempDir
    private Path temp;

    static Stream<Path> projects() throws IOException {
        try (var folders = Files.list(PROJECTS)) {
            return folders.sorted().toList().stream();
        }
    }

    static Stream<Path> olderProjects() throws IOException {
        var newest = "format-" + Schema.current().version();
        return projects().filter(golden -> !golden.endsWith(newest));
    }

    private Path unpacked(Path golden) throws IOException {
        var folder = Files.createDirectory(temp.resolve(golden.getFileName() + ".zhagen"));
        try (var zip = new ZipInputStream(Files.newInputStream(golden.resolve("project.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
        return folder;
    }

    @ParameterizedTest
    @MethodSource("projects")
    void itOpensWithEveryCodingOnItsWords(Path golden) throws IOException {
        var folder = unpacked(golden);
        try (var project = Project.open(folder, SETTINGS)) {
            assertThat(Golden.facts(project.now(), project.texts()))
                    .asString()
                    .isEqualTo(Files.readString(golden.resolve("expected.tsv")));
            assertThat(project.check(Progress.NONE)).isEmpty();
            assertThat(Peek.replayed(folder, Long.MAX_VALUE)).isEqualTo(project.now());
        }
    }

    @ParameterizedTest
    @MethodSource("olderProjects")
    void itIsKeptAsItWasBeforeItIsBroughtUpToDate(Path golden) throws IOException {
        var folder = unpacked(golden);
        var before = Files.readAllBytes(Database.in(folder).path());
        Snapshot migrated;
        try (var store = Store.open(folder)) {
            migrated = store.load();
        }
        var backup = Backups.list(folder).getLast();
        var kept = temp.resolve("kept.mv.db");
        Zip.unpack(backup.file(), kept, Progress.NONE);
        assertThat(Files.readAllBytes(kept)).isEqualTo(before);
        Backups.restore(folder, backup);
        try (var store = Store.open(folder)) {
            assertThat(store.load()).isEqualTo(migrated);
        }
    }

    @ParameterizedTest
    @MethodSource("olderProjects")
    void whoeverIsKilledRightAfterTheMigrationFindsItOpen(Path golden) throws IOException {
        var folder = unpacked(golden);
        var opened = Store.open(folder);
        var migrated = opened.load();
        opened.abandon();
        try (var store = Store.open(folder)) {
            assertThat(store.load()).isEqualTo(migrated);
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everythingInItCanBeTakenBackAndDoneAgain(Path golden) throws IOException {
        try (var project = Project.open(unpacked(golden), SETTINGS)) {
            var coders = project.history(Integer.MAX_VALUE).stream().map(HistoryEntry::coder).distinct().toList();
            coders.forEach(coder -> whileThereIs(project, coder, true));
            var whole = project.now();
            coders.forEach(coder -> whileThereIs(project, coder, false));
            assertThat(project.now()).isEqualTo(Peek.replayed(project.folder(), 1));
            coders.reversed().forEach(coder -> whileThereIs(project, coder, true));
            assertThat(project.now()).isEqualTo(whole);
        }
    }

    private static void whileThereIs(Project project, Id<Coder> coder, boolean again) {
        var round = project.by().round();
        while (true) {
            if (!project.now().has(coder)) {
                return;
            }
            project.workAs(coder, round);
            if ((again ? project.redoable() : project.undoable()).isEmpty()) {
                return;
            }
            (again ? project.redo() : project.undo()).join();
        }
    }
}
