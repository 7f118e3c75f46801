package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.AuditTrail;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.OpenCoding;
import zhagen.model.Wording;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.decisions.DecisionsSheet;
import zhagen.ui.duplicates.DuplicatesSheet;
import zhagen.ui.look.Screen;

/// Finds duplicates, merges and keeps them by keyboard, on the headless screen.
class DuplicatesWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Code often;

    @BeforeEach
    void plantDuplicatesInTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
        often = walk.now().all(Code.class)
                .filter(code -> code.level() == Level.CONCEPT)
                .filter(code -> walk.now().pointingAt(code.id(), Coding.class).size() > 4)
                .findFirst()
                .orElseThrow();
        plant("“" + often.name().zh() + "”");
        plant("上级部门领导不推动");
        plant("上级部门领导未推动");
        for (var coding : walk.now().pointingAt(often.id(), Coding.class).subList(0, 4)) {
            walk.project().apply(now -> OpenCoding.code(
                    now, walk.project().by(), coding.place(), named("“" + often.name().zh() + "”").id())).join();
        }
        walk.go("open");
        Screen.run(() -> {
            var screen = (CodingScreen) walk.workbench().screen(walk.workbench().stage().get());
            screen.worktable().lay(new DuplicatesSheet(walk.workbench()));
        });
        walk.settle();
        walk.until(() -> pairs().getItems().size() > 1);
        walk.settle();
    }

    private void plant(String name) {
        walk.project().apply(now -> Codebook.create(
                now, walk.project().by(), often.parent(), Level.CONCEPT, Wording.zh(name))).join();
    }

    private Code named(String name) {
        return walk.now().all(Code.class).filter(code -> code.name().says(name)).findFirst().orElseThrow();
    }

    private ListView<?> pairs() {
        return walk.robot.lookup(".pairs").queryListView();
    }

    private List<Memo> decisions(Id<Code> about) {
        return walk.now().pointingAt(about, Memo.class).stream()
                .filter(memo -> memo.type() == Memo.Type.DECISION)
                .toList();
    }

    @Test
    void onePairIsMergedAndAnotherKeptByKeyboardWithReasonsAndUndoBringsThemBack() {
        var before = walk.now();
        var twin = named("“" + often.name().zh() + "”");
        walk.pictures("duplicates");

        walk.push(KeyCode.W);
        walk.write("说的是同一件事");
        walk.push(KeyCode.ENTER);
        walk.push(KeyCode.L);
        walk.until(() -> !walk.now().has(twin.id()));
        walk.settle();

        assertThat(walk.now().get(often.id()).aliases()).contains(twin.name().zh());
        assertThat(decisions(often.id())).last().satisfies(memo -> {
            assertThat(memo.body()).isEqualTo("说的是同一件事");
            assertThat(memo.title()).contains(often.name().zh());
        });

        int open = pairs().getItems().size();
        walk.push(KeyCode.K); // nothing happens without a reason, and the keyboard is where to write it
        walk.settle();
        walk.write("一个说意愿，一个说结果");
        walk.push(KeyCode.ENTER);
        walk.push(KeyCode.K);
        walk.until(() -> pairs().getItems().size() == open - 1);
        var one = named("上级部门领导不推动");
        assertThat(decisions(one.id())).singleElement().satisfies(memo -> assertThat(memo.links())
                .containsExactlyInAnyOrder(
                        new Link.ToItem(one.id()), new Link.ToItem(named("上级部门领导未推动").id())));

        walk.push(KeyCode.D);
        walk.until(() -> !pairs().getItems().isEmpty());
        walk.pictures("duplicates-decided");

        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
    }

    @Test
    void theLogTellsWhatWasDoneIsFilteredExplainedAfterwardsAndExported() throws IOException {
        var twin = named("“" + often.name().zh() + "”");
        walk.push(KeyCode.L);
        walk.until(() -> !walk.now().has(twin.id()));
        walk.project().apply(now -> Codebook.rename(
                now, walk.project().by(), named("上级部门领导不推动").id(), new Wording("领导不推动", "No push from above"))).join();
        var sheet = Screen.on(() -> new DecisionsSheet(walk.workbench()));
        Screen.run(() -> {
            var screen = (CodingScreen) walk.workbench().screen(walk.workbench().stage().get());
            screen.worktable().lay(sheet);
        });
        walk.settle();
        ListView<AuditTrail.Row> list = walk.robot.lookup(".decision-list").queryListView();
        walk.until(() -> list.getItems().size() >= 2);
        assertThat(list.getItems()).extracting(AuditTrail.Row::deed)
                .startsWith(AuditTrail.Deed.RENAME, AuditTrail.Deed.MERGE);

        walk.push(KeyCode.DOWN);
        walk.push(KeyCode.W);
        walk.write("两个编码说的是同一件事");
        walk.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> list.getItems().get(1).reason().equals("两个编码说的是同一件事"));
        walk.pictures("decisions");

        walk.push(KeyCode.SLASH);
        walk.write("同一件事");
        walk.until(() -> list.getItems().size() == 1);

        var file = folder.resolve("log.csv");
        Screen.run(() -> sheet.export(file));
        walk.until(() -> Files.exists(file));
        assertThat(Files.readString(file)).contains("两个编码说的是同一件事").doesNotContain("领导不推动");
    }
}
