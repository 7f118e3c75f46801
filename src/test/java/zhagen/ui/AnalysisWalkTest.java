package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Coder;
import zhagen.model.Holdout;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.MemberCheck;
import zhagen.model.Milestone;
import zhagen.model.Origin;
import zhagen.model.Reading;
import zhagen.model.SamplingStep;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.look.Screen;

/// Through the analysis, in the real window, by somebody who sets, draws, freezes and writes.
class AnalysisWalkTest {

    private static final String WORDS = "各部门的系统是各建各的。";

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private void part(int index) {
        walk.go("analysis");
        Screen.run(() -> ((ListView<?>) walk.node(".analysis-parts")).getSelectionModel().select(index));
        walk.settle();
    }

    private TextField field(String style) {
        return walk.robot.lookup(style).queryAs(TextField.class);
    }

    @Test
    void theSettingsOfTheRunsAreAlteredInPlaceAndTheTablesFollowThem() {
        walk = Walk.throughTheSampleStudy(folder);
        part(0);
        walk.until(() -> !((TableView<?>) walk.node(".saturation .table-view")).getItems().isEmpty());
        for (var language : Language.values()) {
            Screen.run(() -> walk.workbench().preferences().language().set(language));
            walk.settle();
            assertThat(walk.texts(".saturation-facts .label")).anyMatch(said -> said.contains("7+2"));
        }
        Screen.run(() -> walk.workbench().preferences().language().set(Language.ZH));
        Screen.run(() -> walk.robot.lookup(".saturation-bar .segment").queryAllAs(ToggleButton.class).stream()
                .filter(button -> "逐组检验".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        walk.until(() -> ((TableView<?>) walk.node(".saturation .table-view")).getItems().size() == 9);
        Screen.run(() -> field(".saturation-bar .number-field").requestFocus());
        walk.write("6");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().study().method().base() == 6);
        walk.until(() -> ((TableView<?>) walk.node(".saturation .table-view")).getItems().size() == 7);
        walk.write("0");
        walk.key(KeyCode.ENTER);
        walk.until(() -> field(".saturation-bar .number-field").getText().equals("6"));
        Screen.run(() -> walk.workbench().undo());
        walk.until(() -> walk.now().study().method().base() == 4);
    }

    private Path studyOfEightSources() {
        Screen.run(() -> {});
        var place = folder.resolve("Study.zhagen");
        try (var project = Project.create(
                place, Wording.zh("研究"), Coder.first("王", "W", Instant.EPOCH), OpenProject.SETTINGS)) {
            var sources = new ArrayList<Source>();
            for (int i = 1; i <= 8; i++) {
                sources.add(new Source(
                        Id.random(), Source.Type.INTERVIEW, "A0" + i, "", null, "zh", TextHash.of(WORDS),
                        WORDS.length(), i, Values.NONE, Source.Provenance.HERE, Origin.of(project.by())));
            }
            project.apply(now -> Sources.add(now, project.by(), sources, Map.of(TextHash.of(WORDS), WORDS))).join();
        }
        return place;
    }

    @Test
    void sourcesAreHeldBackByLotFrozenCodedAndJudged() {
        walk = new Walk(studyOfEightSources());
        part(1);
        walk.picture("walk-holdout-form");
        walk.fire("#draw-holdout");
        walk.until(() -> walk.now().count(Holdout.class) == 1);
        var holdout = walk.now().all(Holdout.class).findFirst().orElseThrow();
        assertThat(holdout.sources()).hasSize(2);
        walk.settle();
        assertThat(walk.texts(".holdout-verdict .label")).anyMatch(said -> said.contains("尚未冻结"));
        walk.press("冻结");
        walk.until(() -> walk.now().count(Milestone.class) == 1);
        walk.settle();
        assertThat(walk.texts(".holdout-verdict .label")).anyMatch(said -> said.contains("尚未编码完毕"));
        holdout.sources().forEach(source -> walk.project()
                .apply(now -> Sources.read(now, walk.project().by(), source, Reading.State.DONE)).join());
        walk.until(() -> walk.texts(".holdout-verdict .label").stream().anyMatch(said -> said.startsWith("已饱和")));
        walk.picture("walk-holdout-passed");
        walk.press("放弃");
        walk.press("放弃检验");
        walk.until(() -> walk.now().count(Holdout.class) == 0);
        Screen.run(() -> walk.workbench().undo());
        walk.until(() -> walk.now().count(Holdout.class) == 1);
    }

    @Test
    void ledgersAreWrittenInPlaceReorderedTickedAndTakenBack() {
        walk = new Walk(studyOfEightSources());
        part(2);
        walk.press("新增步骤");
        walk.until(() -> walk.isThere(".ledger-rows .growing"));
        walk.settle();
        walk.write("还没有人谈到另一端");
        walk.press("新增步骤");
        walk.until(() -> walk.now().count(SamplingStep.class) == 2);
        walk.settle();
        walk.until(() -> walk.now().all(SamplingStep.class).findFirst().orElseThrow().missing().startsWith("还没有"));
        walk.write("第二步");
        walk.push(KeyCode.ALT, KeyCode.UP);
        walk.until(() -> walk.now().all(SamplingStep.class).findFirst().orElseThrow().missing().equals("第二步"));
        walk.settle();
        Screen.run(() -> walk.robot.lookup(".ledger-rows .check-box").queryAs(CheckBox.class).fire());
        walk.until(() -> walk.now().all(SamplingStep.class).findFirst().orElseThrow().done());
        walk.picture("walk-sampling");
        Screen.run(() -> walk.workbench().undo());
        walk.until(() -> !walk.now().all(SamplingStep.class).findFirst().orElseThrow().done());

        part(3);
        walk.press("新增检验");
        walk.until(() -> walk.now().count(MemberCheck.class) == 1);
        walk.settle();
        walk.write("担得起是关键");
        Screen.run(() -> walk.robot.lookup(".ledger-field").queryAs(TextField.class).requestFocus());
        walk.until(() -> check().result().equals("担得起是关键"));
        walk.write("李主任");
        walk.key(KeyCode.ENTER);
        walk.until(() -> check().checker().equals("李主任"));
        Screen.run(() -> walk.robot.lookup(".ledger-field").queryAllAs(TextField.class).stream()
                .reduce((_, last) -> last)
                .orElseThrow()
                .requestFocus());
        walk.write("2025年11月2日");
        walk.key(KeyCode.ENTER);
        walk.until(() -> check().date() != null);
        walk.picture("walk-checks");
    }

    private MemberCheck check() {
        return walk.now().all(MemberCheck.class).findFirst().orElseThrow();
    }
}
