package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import zhagen.model.Coder;
import zhagen.model.Language;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Pseudonym;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Workbench;

/// By keyboard: what tells who somebody is is found, accepted, skipped, given another replacement, replaced, and taken back.
class PseudonymsWalkTest {

    private static final String INTERVIEW = """
            访谈者：李处长那边怎么说？
            受访者A01：李处长说不归他管，让我去找陈丽华。我给陈丽华打电话，13812345678，她在北京大学培训。
            访谈者：后来陈丽华回来了吗？
            受访者A01：回来了，她把老王也叫上，一起去了南京，找市民政局。Then Cindy Sui wrote to me, cindy@example.org.
            """;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Preferences preferences;
    private OpenProject opened;
    private Workbench workbench;
    private Stage stage;

    @BeforeEach
    void open() {
        Screen.run(() -> {});
        var project = Project.create(
                folder.resolve("Study.zhagen"),
                Wording.zh("研究"),
                Coder.first("王", "W", Instant.EPOCH),
                OpenProject.SETTINGS);
        preferences = Preferences.fresh();
        preferences.language().set(Language.ZH);
        opened = Screen.on(() -> new OpenProject(OpenProject.Opened.of(project), preferences, new Pictures.Nowhere()));
        workbench = opened.workbench();
        stage = Screen.on(() -> {
            var shown = new Stage();
            var scene = new Scene(opened.frame(), 1000, 800);
            Dress.on(scene, workbench.palette());
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        var hash = TextHash.of(INTERVIEW);
        var interview = new Source(
                Id.random(), Source.Type.INTERVIEW, "A01陈丽华", "", null, "zh", hash, INTERVIEW.length(), 1, Values.NONE,
                new Source.Provenance("A01陈丽华.txt", "ab12", "text", "UTF-8", "label"), Origin.of(project.by()));
        project.apply(now -> Sources.add(now, project.by(), List.of(interview), Map.of(hash, INTERVIEW))).join();
    }

    @AfterEach
    void close() {
        Screen.run(() -> {
            stage.close();
            opened.close();
        });
    }

    @Test
    void wordsAreReviewedReplacedAndTakenBack() {
        robot.press(KeyCode.CONTROL).type(KeyCode.T).type(KeyCode.T).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        pictures("pseudonyms-begin");
        fire("查找");
        until(() -> !items().isEmpty());
        Screen.run(() -> node(".word-list").requestFocus());
        pictures("pseudonyms-found");

        Screen.run(() -> choose("陈丽华"));
        key(KeyCode.SPACE);
        Screen.run(() -> choose("李处长"));
        key(KeyCode.F2);
        robot.write("某处长");
        key(KeyCode.ENTER);
        Screen.run(() -> choose("13812345678"));
        key(KeyCode.DELETE);
        until(() -> button("替换").getText().equals("替换 2 个词，5 处"));
        until(() -> texts(".check-box").stream().anyMatch(words -> words.contains("1 份资料")));
        pictures("pseudonyms-reviewed");
        fire("替换 2 个词，5 处");

        until(() -> !text().equals(INTERVIEW));
        assertThat(text()).contains("某处长", "「人名", "13812345678").doesNotContain("李处长", "陈丽华");
        assertThat(source().name()).doesNotContain("陈丽华");
        assertThat(source().provenance().file()).doesNotContain("陈丽华");
        until(() -> items().stream().noneMatch(words -> words.equals("陈丽华")));
        pictures("pseudonyms-replaced");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> text().equals(INTERVIEW) && source().provenance().file().contains("陈丽华"));
        fire("用密钥文件还原…");
        pictures("pseudonyms-restore");
    }

    @Test
    void whatAPurgeTakesAwayIsSaidBeforeItIsDone() {
        var taken = new ArrayList<Pseudonym>();
        var panel = Screen.on(() -> {
            var shown = new PurgePanel(workbench, taken::addAll);
            workbench.overlay().showInTheMiddle(shown);
            shown.begin();
            return shown;
        });
        WaitForAsyncUtils.waitForFxEvents();
        pictures("purge-begin");
        robot.write("陈丽华");
        until(() -> texts(".sheet .label").stream().anyMatch(words -> words.contains("3 处")));
        pictures("purge-told");
        var sure = (Button) panel.lookup(".danger");
        assertThat(Screen.on(sure::isDisabled)).isTrue();
        Screen.run(() -> ((CheckBox) panel.lookup(".check-box")).setSelected(true));
        assertThat(Screen.on(sure::isDisabled)).isFalse();
        Screen.run(sure::fire);
        assertThat(taken).containsExactly(new Pseudonym("陈丽华", "〔删〕"));
    }

    private void choose(String word) {
        var list = (ListView<?>) node(".word-list");
        for (int i = 0; i < list.getItems().size(); i++) {
            list.getSelectionModel().clearAndSelect(i);
            if (title().equals(word)) {
                list.scrollTo(Math.max(0, i - 3));
                list.requestFocus();
                return;
            }
        }
        throw new AssertionError("no such word: " + word);
    }

    private String title() {
        return ((Labeled) node(".pseudonyms .pane-title")).getText();
    }

    private List<String> items() {
        return texts(".word-cell .label");
    }

    private Source source() {
        return workbench.project().now().all(Source.class).findFirst().orElseThrow();
    }

    private String text() {
        return workbench.project().texts().read(source());
    }

    private void fire(String words) {
        Screen.run(() -> button(words).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button button(String begins) {
        return stage.getScene().getRoot().lookupAll(".pseudonyms .button").stream()
                .map(Button.class::cast)
                .filter(button -> String.valueOf(button.getText()).startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private void key(KeyCode code) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void pictures(String name) {
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                if (language == Language.ZH && palette == Palette.values()[0]
                        || language == Language.EN && palette != Palette.values()[0]) {
                    Screen.run(() -> {
                        preferences.language().set(language);
                        preferences.palette().set(palette);
                    });
                    WaitForAsyncUtils.waitForFxEvents();
                    Screen.run(() -> {
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                    });
                    Screen.picture(stage.getScene(),
                            "%s-%s-%s".formatted(name, language, palette).toLowerCase(Locale.ROOT));
                }
            }
        }
        Screen.run(() -> {
            preferences.language().set(Language.ZH);
            preferences.palette().set(Palette.values()[0]);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String query) {
        return stage.getScene().lookup(query);
    }

    private List<String> texts(String query) {
        return Screen.on(() -> stage.getScene().getRoot().lookupAll(query).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList());
    }

    private void until(Supplier<Boolean> done) {
        long end = System.nanoTime() + 15_000_000_000L;
        while (!done.get()) {
            assertThat(System.nanoTime()).as(() -> "focus: " + stage.getScene().getFocusOwner()).isLessThan(end);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
