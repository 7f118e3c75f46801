package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhagen.analysis.Difference;
import zhagen.analysis.PriorMapping;
import zhagen.analysis.RoundsOfCodes;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Language;
import zhagen.model.Milestone;
import zhagen.ui.look.Screen;
import zhagen.ui.milestones.PriorPane;

/// A milestone is set, the codebook goes on, and what became of it is looked at; a theory brings its codes.
class MilestonesWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private void part(String key) {
        walk.go("analysis");
        Screen.run(() -> {
            var list = (ListView<?>) walk.node(".analysis-parts");
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).toString().contains("key=" + key)) {
                    list.getSelectionModel().select(i);
                }
            }
        });
        walk.settle();
    }

    @SuppressWarnings("unchecked")
    private <R> List<R> rows() {
        return Screen.on(() -> List.copyOf(((TableView<R>) walk.node(".milestones .table-view")).getItems()));
    }

    private Code code(String name) {
        return walk.now().all(Code.class).filter(it -> it.name().says(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatBecameOfTheCodebookSinceAMilestoneIsShown(Language language) {
        walk = Walk.throughTheSampleStudy(folder);
        Screen.run(() -> walk.workbench().preferences().language().set(language));
        part("milestones");
        int before = walk.now().count(Milestone.class);
        Screen.run(() -> walk.node("#milestone-name").requestFocus());
        walk.write("交稿 1");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Milestone.class) == before + 1);
        var from = code("个人追责担忧");
        var into = code("责任归属界定");
        var codes = walk.now().count(Code.class);
        walk.project().apply(now -> Codebook.merge(now, walk.project().by(), from.id(), into.id())).join();
        Screen.run(() -> walk.robot.lookup(".milestone-editor .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(chip -> chip.getText().equals("交稿 1"))
                .findFirst()
                .orElseThrow()
                .fire());
        walk.until(() -> rows().size() > 0 && MilestonesWalkTest.this.<Difference.OfCode>rows().stream()
                .anyMatch(row -> row.fates().contains(Difference.Fate.MERGED)
                        && row.code().id().equals(from.id()) && row.others().equals(List.of(into.id()))));
        walk.workbench().undo().join();
        walk.until(() -> walk.now().count(Code.class) == codes);
        walk.until(() -> rows().isEmpty());
        walk.workbench().undo().join();
        walk.until(() -> walk.now().count(Milestone.class) == before);
    }

    @Test
    void roundsShowEveryCodeAndOpenIt() {
        walk = Walk.throughTheSampleStudy(folder);
        part("rounds");
        walk.until(() -> this.<RoundsOfCodes.Row>rows().size() == walk.now().count(Code.class));
        var first = this.<RoundsOfCodes.Row>rows().getFirst().code();
        Screen.run(() -> {
            var table = (TableView<?>) walk.node(".milestones .table-view");
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.workbench().stage().get().key().equals("open")
                && first.id().equals(walk.workbench().code().get()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTheoryBringsItsCodesOnceTheyWereLookedAt(Language language) throws IOException {
        walk = Walk.throughTheSampleStudy(folder);
        Screen.run(() -> walk.workbench().preferences().language().set(language));
        var file = Files.writeString(folder.resolve("ICAF.md"), "- 收益考量\n  - 集体性收益\n- 责任归属界定\n");
        int codes = walk.now().count(Code.class);
        part("prior");
        var pane = Screen.on(() -> new PriorPane(walk.workbench()));
        Screen.run(() -> pane.preview(file));
        walk.until(() -> walk.isThere("#prior-theory"));
        assertThat(walk.now().count(Code.class)).isEqualTo(codes);
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Code.class) == codes + 2);
        assertThat(code("责任归属界定").prior()).isEqualTo("ICAF");
        walk.until(() -> this.<PriorMapping.Row>rows().stream()
                .filter(row -> row.prior().prior().equals("ICAF")).count() == 3);
        Screen.run(pane::close);
        walk.workbench().undo().join();
        walk.until(() -> walk.now().count(Code.class) == codes);
    }
}
