package zhagen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.project.Examples;
import zhagen.project.Project;

/// What is damaged, newer or taken is refused with a sentence and left as it was; a backup brings a project back.
class BrokenProjectsTest {

    @TempDir
    private Path temp;

    private Path folder;
    private Path file;

    @BeforeEach
    void aProjectWithOneCategory() {
        folder = temp.resolve("研究.zhagen");
        file = folder.resolve("project.mv.db");
        try (var project =
                Project.create(folder, Wording.zh("研究"), Examples.coder("王敏"), settings())) {
            create(project, null, "协作关系");
            create(project, categoryOf(project.now()).id(), "往来信任");
        }
    }

    private static Project.Settings settings() {
        return new Project.Settings(Runnable::run, Clock.systemUTC());
    }

    private static void create(Project project, Id<Code> parent, String name) {
        project.apply(now -> Codebook.create(now, project.by(), parent, Level.CATEGORY, Wording.zh(name)))
                .join();
    }

    private static Code categoryOf(Snapshot now) {
        return now.children(null).getFirst();
    }

    private void isRefusedAndLeftAlone(String key) throws IOException {
        var before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Project.open(folder, settings()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.label().key()).isEqualTo(key));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aTruncatedProjectIsRefused() throws IOException {
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        isRefusedAndLeftAlone("project.damaged");
    }

    @Test
    void garbageIsRefused() throws IOException {
        var garbage = new byte[(int) Files.size(file)];
        new Random(1).nextBytes(garbage);
        Files.write(file, garbage);
        isRefusedAndLeftAlone("project.damaged");
    }

    @Test
    void aFolderThatIsNoProjectIsRefused() {
        assertThatThrownBy(() -> Project.open(temp.resolve("nothing"), settings()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.label().key()).isEqualTo("project.none"));
    }

    @Test
    void aProjectOfANewerProgramIsRefused() throws IOException, SQLException {
        Files.delete(folder.resolve("project.seal"));
        try (var connection = Database.in(folder).open();
                var statement = connection.createStatement()) {
            statement.execute("insert into schema_version values (9999)");
        }
        assertThatThrownBy(() -> Project.open(folder, settings()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.label().key()).isEqualTo("project.newer"));
    }

    @Test
    void aSecondProgramIsToldThatTheProjectIsTaken() {
        try (var first = Project.open(folder, settings())) {
            assertThatThrownBy(() -> Project.open(folder, settings())).isInstanceOf(Refused.class);
            create(first, null, "仍可工作");
        }
        Project.open(folder, settings()).close();
    }

    @Test
    void afterACategoryIsDeletedTheProjectAndEveryBackupOpen() {
        Snapshot before;
        Snapshot after;
        try (var project = Project.open(folder, settings())) {
            project.backUp();
            before = project.now();
            project.apply(now -> Codebook.deleteBranch(now, project.by(), categoryOf(now).id())).join();
            after = project.now();
            project.backUp();
        }
        try (var project = Project.open(folder, settings())) {
            assertThat(project.now()).isEqualTo(after);
        }
        var backups = Backups.list(folder);
        assertThat(backups).hasSizeGreaterThanOrEqualTo(2);
        for (var backup : backups) {
            Backups.restore(folder, backup);
            try (var project = Project.open(folder, settings())) {
                assertThat(project.now().size()).isIn(before.size(), after.size());
            }
        }
        Backups.restore(folder, backups.stream()
                .filter(backup -> backup.number() == 3)
                .findFirst()
                .orElseThrow());
        try (var project = Project.open(folder, settings())) {
            assertThat(project.now()).isEqualTo(before);
        }
    }

    @Test
    void aDamagedProjectComesBackFromItsBackup() throws IOException {
        Snapshot whole;
        try (var project = Project.open(folder, settings())) {
            project.backUp();
            whole = project.now();
        }
        Files.write(file, new byte[100]);
        Backups.restore(folder, Backups.list(folder).getFirst());
        try (var project = Project.open(folder, settings())) {
            assertThat(project.now()).isEqualTo(whole);
        }
    }
}
