package zhagen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Changes;
import zhagen.model.HistoryEntry;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.project.Examples;
import zhagen.project.Project;

/// What a renewal leaves behind at each of its steps, and what the next opening makes of it.
class RenewalTest {

    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());

    @TempDir
    private Path temp;

    private Path folder;
    private Snapshot now;

    @BeforeEach
    void aProjectWithABackup() {
        folder = temp.resolve("Study.zhagen");
        var random = new Random(3);
        try (var project = Project.create(folder, Wording.zh("研究"), Examples.coder("王敏"), SETTINGS)) {
            for (int i = 0; i < 40; i++) {
                project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            }
            project.backUp();
            now = project.now();
        }
    }

    /// Everything up to the point from which there is no way back, and nothing after it.
    private void write() throws Exception {
        try (var store = Store.open(folder);
                var connection = Database.in(folder).open()) {
            var latest = store.history(1).getFirst();
            var entry = new HistoryEntry(
                    store.last() + 1, latest.at(), latest.coder(), latest.round(),
                    Label.of("change.pseudonyms.purge", 1),
                    HistoryEntry.Step.BASE, 0);
            Renewal.write(folder, connection, entry, now, store.texts(), words -> words, Progress.NONE);
        }
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private HistoryEntry.Step opened() {
        try (var project = Project.open(folder, SETTINGS)) {
            assertThat(project.check(Progress.NONE)).isEmpty();
            assertThat(project.now().equals(now)).isTrue();
            return project.history(1).getFirst().step();
        }
    }

    @Test
    void whatIsCompleteIsFinishedByTheNextOpening() throws Exception {
        write();
        assertThat(names()).contains("renewed.mv.db", "project.mv.db");
        assertThat(opened()).isEqualTo(HistoryEntry.Step.BASE);
        assertThat(names()).doesNotContain("renewed.mv.db", "renewing.mv.db");
    }

    @Test
    void whatIsHalfCleanedUpIsFinishedToo() throws Exception {
        write();
        for (var backup : Backups.list(folder)) {
            Files.delete(backup.file());
        }
        Files.writeString(folder.resolve("project.seal"), "");
        assertThat(opened()).isEqualTo(HistoryEntry.Step.BASE);
    }

    @Test
    void whatIsNotCompleteIsTakenAway() throws Exception {
        Files.write(folder.resolve("renewing.mv.db"), new byte[4096]);
        assertThat(opened()).isNotEqualTo(HistoryEntry.Step.BASE);
        assertThat(names()).doesNotContain("renewing.mv.db");
        assertThat(Backups.list(folder)).isNotEmpty();
    }
}
