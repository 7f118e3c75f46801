package zhagen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Progress;
import zhagen.model.Wording;

class ClosingTest {

    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());

    @TempDir
    private Path temp;

    /// @param stage of the backup in which the project is closed: a file that is there then
    @ParameterizedTest
    @ValueSource(strings = {"making.zip", "verifying.mv.db"})
    void closingGivesUpTheBackupThatIsBeingMadeAndLosesNothing(String stage) throws IOException {
        var folder = temp.resolve("Study.zhagen");
        var project = Project.create(folder, Wording.zh("研究"), Examples.coder("王敏"), SETTINGS);
        var random = new Random(1);
        for (int i = 0; i < 20; i++) {
            write(project, random);
        }
        var backup = CompletableFuture.supplyAsync(() -> givenUp(project));
        while (!Files.exists(folder.resolve("backups").resolve(stage)) && !backup.isDone()) {
            Thread.onSpinWait();
        }
        write(project, random);
        var now = project.now();
        project.close();
        assertThat(backup.join()).as("it is given up").isTrue();
        try (var files = Files.list(folder.resolve("backups"))) {
            assertThat(files).isEmpty();
        }
        try (var again = Project.open(folder, SETTINGS)) {
            assertThat(again.now()).isEqualTo(now);
            assertThat(again.check(Progress.NONE)).isEmpty();
            assertThat(again.backUp()).isPresent();
        }
    }

    private static boolean givenUp(Project project) {
        try {
            project.backUp();
            return false;
        } catch (CancellationException e) {
            return true;
        }
    }

    /// Words that take their time to be packed.
    private static void write(Project project, Random random) {
        var bytes = new byte[400_000];
        random.nextBytes(bytes);
        var body = HexFormat.of().formatHex(bytes);
        Id<Memo> id = Id.random();
        project.apply(now -> Memos.write(now, project.by(), id, Memo.Type.CODE, "", body, List.of())).join();
    }
}
