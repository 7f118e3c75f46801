package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Grounds;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Stories;
import zhagen.model.Structures;
import zhagen.model.TheoryModel;
import zhagen.model.Wording;
import zhagen.theory.CoreCandidate;
import zhagen.ui.look.Screen;

/// The core category, the story and its structures through the window, in both languages.
class SelectiveWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.go("selective");
        walk.settle();
    }

    private TheoryModel model() {
        return walk.now().all(TheoryModel.class).findFirst().orElseThrow();
    }

    private String story(Language language) {
        return model().storyline().exactly(language);
    }

    private Code named(String name) {
        return walk.now().all(Code.class).filter(code -> code.name().says(name)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void look(String category) {
        Screen.run(() -> {
            var table = (TableView<CoreCandidate>) walk.node(".candidates");
            table.requestFocus();
            table.getSelectionModel().select(table.getItems().stream()
                    .filter(candidate -> candidate.category().name().says(category))
                    .findFirst()
                    .orElseThrow());
        });
        walk.settle();
    }

    private void press(String button) {
        Screen.run(() -> walk.robot.lookup(".selective .button").queryAllAs(Button.class).stream()
                .filter(it -> button.equals(it.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + button))
                .fire());
        walk.settle();
    }

    /// At the caret, as if typed.
    private void type(String words) {
        Screen.run(() -> ((TextInputControl) Objects.requireNonNull(walk.stage.getScene().getFocusOwner()))
                .replaceSelection(words));
    }

    @Test
    void theCoreIsChosenWithAReasonThatCanBeReadAndMended() {
        look("责任可承受度");
        Screen.run(() -> ((TextInputControl) walk.node(".why")).setText("与其余各个都直接相连，去掉它路径全断。"));
        press("选定");
        walk.until(() -> named("责任可承受度").id().equals(model().core()));
        var reason = Stories.reason(walk.now(), model()).orElseThrow();
        assertThat(reason.type()).isEqualTo(Memo.Type.DECISION);
        assertThat(reason.title()).contains("责任可承受度");
        walk.until(() -> walk.isShown(".reason-words"));
        walk.focus(".reason-words");
        walk.write("去掉它，路径全断。");
        walk.until(() -> Stories.reason(walk.now(), model()).orElseThrow().body().equals("去掉它，路径全断。"));
        walk.picture("walk-core");
        press("升为“核心范畴”层级");
        walk.until(() -> named("责任可承受度").level() == Level.CORE);
    }

    @Test
    void aStoryIsWrittenWithLinksInBothLanguagesAndEachVisitIsOneStep() {
        Screen.run(() -> walk.workbench().preferences().language().set(Language.ZH));
        var before = walk.now();
        int paragraphs = (int) story(Language.ZH).lines().filter(line -> !line.isBlank()).count();
        walk.push(KeyCode.T);
        walk.until(() -> walk.stage.getScene().getFocusOwner() instanceof TextInputControl);
        type("后来，");
        type("[[责任可承受");
        walk.until(() -> walk.isShown(".link-typing"));
        walk.push(KeyCode.ENTER);
        type("说了算");
        walk.push(KeyCode.ENTER);
        type("再往后没人提了");
        walk.until(() -> story(Language.ZH).endsWith("再往后没人提了"));
        assertThat(story(Language.ZH).lines().filter(line -> !line.isBlank())).hasSize(paragraphs + 2);
        assertThat(model().mentions()).contains(new Link.ToItem(named("责任可承受度").id()));
        walk.picture("walk-story-writing");
        walk.push(KeyCode.BACK_SPACE);
        walk.push(KeyCode.ESCAPE);
        walk.until(() -> story(Language.ZH).endsWith("没人提"));

        walk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        walk.settle();
        walk.focus(".candidates");
        walk.push(KeyCode.T);
        type("Responsibility has to be bearable.");
        walk.until(() -> story(Language.EN).endsWith("bearable."));
        walk.push(KeyCode.ESCAPE);
        walk.focus(".candidates");
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> !story(Language.EN).endsWith("bearable."));
        assertThat(story(Language.ZH)).endsWith("没人提");
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
    }

    @Test
    void aSentenceWhoseGroundChangesSaysSoUntilItIsLookedAt() {
        var category = named("责任可承受度");
        insertFirstUntold();
        var words = story(Language.ZH);
        assertThat(words).contains("zhagen:");
        var linked = model().mentions().stream()
                .flatMap(link -> walk.now().all(Code.class).filter(code -> code.id().equals(link.target())))
                .findFirst()
                .orElse(category);
        walk.project().apply(now -> Codebook.rename(
                now, walk.project().by(), linked.id(), new Wording("改过的名字", "renamed"))).join();
        walk.until(() -> walk.isShown(".shaken-note"));
        walk.pictures("walk-shaken");
        for (int left = shaken(); left > 0; left--) {
            int fewer = left - 1;
            press("仍成立");
            walk.until(() -> shaken() == fewer);
        }
        walk.until(() -> !walk.isShown(".shaken-note"));
    }

    /// In the language that is shown.
    private int shaken() {
        return (int) new Grounds(walk.now(), walk.project().texts()).shaken(model()).stream()
                .filter(shaken -> shaken.sentence().language() == Language.ZH)
                .count();
    }

    private void insertFirstUntold() {
        Screen.run(() -> {
            var list = (ListView<?>) walk.node(".untold .list-view");
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        });
        var before = story(Language.ZH);
        walk.push(KeyCode.ENTER);
        walk.until(() -> !story(Language.ZH).equals(before));
        walk.push(KeyCode.ESCAPE);
        walk.settle();
    }

    @Test
    void aStructureIsMadeOfSupportedRelationsMovedAndDeleted() {
        walk.focus(".candidates");
        int before = Structures.of(walk.now(), model().id()).size();
        for (int i = 1; i <= 2; i++) {
            int wanted = before + i;
            walk.push(KeyCode.N);
            walk.until(() -> walk.isThere(".find-box"));
            walk.push(KeyCode.ENTER);
            walk.until(() -> Structures.of(walk.now(), model().id()).size() == wanted);
        }
        walk.settle();
        var made = Structures.of(walk.now(), model().id());
        Screen.run(() -> {
            var list = (ListView<?>) walk.node(".structures .list-view");
            list.requestFocus();
            list.getSelectionModel().selectLast();
        });
        walk.picture("walk-structures");
        walk.push(KeyCode.ALT, KeyCode.UP);
        walk.until(() -> !Structures.of(walk.now(), model().id()).equals(made)
                && Structures.of(walk.now(), model().id()).getLast().id().equals(made.get(made.size() - 2).id()));
        walk.focus(".structure-detail .text-area");
        walk.write("推动经由担责");
        walk.until(() -> Structures.of(walk.now(), model().id()).stream()
                .anyMatch(it -> it.connotation().zh().equals("推动经由担责")));
        walk.focus(".structures .list-view");
        walk.push(KeyCode.DELETE);
        walk.until(() -> Structures.of(walk.now(), model().id()).size() == before + 1);
    }
}
