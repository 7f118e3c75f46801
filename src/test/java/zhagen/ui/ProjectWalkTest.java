package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Coder;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.store.Backups;
import zhagen.ui.look.Screen;
import zhagen.ui.sources.FileImport;

/// What happens to a project as a whole, through the window: backups made and restored, folders dropped, imports cancelled and
/// taken back.
class ProjectWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openAStudyOfOneInterview() throws IOException {
        Screen.run(() -> {});
        var study = folder.resolve("Study.zhagen");
        Project.create(study, Wording.zh("研究"), Coder.first("王", "W", Instant.EPOCH), OpenProject.SETTINGS).close();
        walk = new Walk(study);
        bringIn(interviews("first", 1), "导入 1 个文件");
        walk.until(() -> walk.now().count(Source.class) == 1);
    }

    @Test
    void aBackupBringsBackWhatWasAndWhatIsGivenUpBecomesABackupItself() {
        var source = walk.now().all(Source.class).findFirst().orElseThrow();
        walk.choose("备份…");
        walk.press("立即备份");
        walk.until(() -> walk.texts(".sheet .label").contains("已备份。"));
        var saved = Backups.list(walk.project().folder()).getFirst();
        walk.picture("walk-backups");
        walk.press("关闭");

        walk.project()
                .apply(now -> Sources.rename(now, walk.project().by(), source.id(), "改了名"))
                .join();
        var changed = walk.project().history(1).getFirst().number();
        walk.choose("备份…");
        walk.until(() -> walk.isThere(".backup-row"));
        walk.press("恢复…");
        walk.until(() -> walk.texts(".sheet .label").stream().anyMatch(words -> words.startsWith("项目将回到")));
        walk.picture("walk-backups-ask");
        walk.press("确认恢复");
        walk.until(() -> walk.isSettled() && walk.now().get(source.id()).name().equals(source.name()));

        var kept = Backups.list(walk.project().folder());
        assertThat(kept).anyMatch(backup -> backup.number() == changed);
        walk.choose("备份…");
        walk.until(() -> walk.texts(".backup-row .faint").stream().anyMatch(words -> words.contains("第 " + changed)));
        restore(kept.stream().filter(backup -> backup.number() == changed).findFirst().orElseThrow());
        walk.until(() -> walk.isSettled() && walk.now().get(source.id()).name().equals("改了名"));
        assertThat(Backups.list(walk.project().folder())).anyMatch(backup -> backup.number() == saved.number());
    }

    private void restore(Backups.Backup backup) {
        Screen.run(() -> walk.window.restore(backup));
    }

    @Test
    void aCancelledImportBringsNothingInAndTheWindowSaysSo() throws IOException {
        var before = walk.now();
        var many = interviews("many", 40);
        Screen.run(() -> {
            new FileImport(walk.workbench()).files(List.of(many));
            walk.robot.lookup(".job .link").queryButton().fire();
        });
        walk.until(() -> walk.texts(".status-bar .label").contains("已取消，项目未作任何改动。"));
        walk.until(walk::isSettled);
        walk.picture("walk-cancelled");
        assertThat(walk.now()).isEqualTo(before);
    }

    @Test
    void aFolderDroppedOnTheWindowComesInAsOneStepToUndo() throws IOException {
        var before = walk.now();
        var dropped = interviews("dropped", 3);
        Files.write(dropped.resolve("recording.mp3"), new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0, -1, -5, 0, 0});
        bringIn(dropped, "导入 3 个文件");
        walk.until(() -> walk.now().count(Source.class) == 4);
        walk.until(() -> walk.texts(".arrived .pane-title").contains("已导入 3 个文件；1 个未导入"));
        walk.picture("walk-dropped");

        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
        walk.push(KeyCode.CONTROL, KeyCode.Y);
        walk.until(() -> walk.now().count(Source.class) == 4);
    }

    /// As if the folder were dropped, what lies on the board is taken as a drop takes it; then Enter brings in what was looked at.
    private void bringIn(Path dropped, String sayingSo) {
        Screen.run(() -> {
            Clipboard board = Clipboard.getSystemClipboard();
            board.setContent(Map.of(DataFormat.FILES, List.of(dropped.toFile())));
            assertThat(new FileImport(walk.workbench()).take(board)).isTrue();
        });
        walk.until(() -> walk.isSettled() && walk.texts("#import-bring").contains(sayingSo));
        walk.push(KeyCode.ENTER);
    }

    private Path interviews(String name, int many) throws IOException {
        var interviews = Files.createDirectories(folder.resolve(name).resolve("inside"));
        for (int i = 1; i <= many; i++) {
            Files.writeString(interviews.resolve(name + i + ".txt"),
                    "访谈者：您这边的系统是怎么建的？\n受访者A%02d：是各建各的。（%s）\n".formatted(i, name));
        }
        return folder.resolve(name);
    }
}
