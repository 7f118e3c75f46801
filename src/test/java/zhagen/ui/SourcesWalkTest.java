package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import zhagen.model.Attribute;
import zhagen.model.Coder;
import zhagen.model.Language;
import zhagen.model.Participant;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.look.Screen;
import zhagen.ui.sources.FileImport;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Workbench;

/// From an empty project through the window: files come in, one is refused, names and roles are put right, all is taken back.
class SourcesWalkTest {

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Project project;
    private OpenProject opened;
    private Workbench workbench;
    private Stage stage;

    @BeforeEach
    void open() {
        Screen.run(() -> {});
        project = Project.create(
                folder.resolve("Study.zhagen"),
                Wording.zh("研究"),
                Coder.first("王", "W", Instant.EPOCH),
                OpenProject.SETTINGS);
        var preferences = Preferences.fresh();
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
    }

    @AfterEach
    void close() {
        Screen.run(() -> {
            stage.close();
            opened.close();
        });
    }

    @Test
    void filesComeInAndAreSetRightAndAllIsTakenBack() throws Exception {
        assertThat(text(".beginning .title")).isEqualTo("从访谈资料开始");

        var good = Files.writeString(folder.resolve("A01.txt"),
                "访谈者：您这边的系统是怎么建的？\n受访者A01：各部门的系统是各建各的，数据根本拿不出来。\n访谈者：那根子在哪里？\n受访者A01：根子在责任。\n");
        var bad = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7 nothing");
        Screen.run(() -> new FileImport(workbench).files(List.of(good, bad)));
        until(() -> shown(".import-list") && !shown(".job"));
        picture("sources-walk-preview");
        key(KeyCode.ENTER);
        until(() -> shown(".arrived .pane-title"));
        assertThat(text(".arrived .pane-title")).isEqualTo("已导入 1 个文件；1 个未导入");
        assertThat(texts(".arrived .label")).anyMatch(words -> words.startsWith("“scan.pdf”已损坏"));
        System.gc(); // what listens weakly must not be forgotten
        until(() -> !shown(".job"));
        picture("sources-walk-arrived");

        key(KeyCode.F2);
        robot.write("王处长");
        key(KeyCode.ENTER);
        until(() -> source().name().equals("王处长"));

        choose(".speaker-row .combo-box", SpeakerRole.OTHER);
        until(() -> speakers().anyMatch(speaker -> speaker.role() == SpeakerRole.OTHER));

        key(KeyCode.SPACE);
        until(() -> texts(".reading").contains("◐ 进行中"));
        Screen.run(() -> workbench.preferences().language().set(Language.EN));
        WaitForAsyncUtils.waitForFxEvents();
        picture("sources-walk-english");
        assertThat(texts(".source-details .label")).contains("Type", "Speakers", "Where it came from");

        for (int left = 4; left > 0; left--) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
        }
        until(() -> now().count(Source.class) == 0);
        assertThat(now().count(Speaker.class) + now().count(Participant.class)).isZero();
        until(() -> shown(".beginning") && !shown(".arrived"));
    }

    @Test
    void participantsAreAddedDescribedAndDeletedByTheKeyboard() {
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        type("#new-participant", "P07");
        until(() -> now().count(Participant.class) == 1);
        type("#new-attribute", "职级");
        until(() -> texts(".people-table .column-header .label").contains("职级"));

        until(() -> {
            Screen.run(() -> edit((TableView<?>) node(".people-table")));
            WaitForAsyncUtils.waitForFxEvents();
            return Screen.on(() -> node(".people-table .cell-field") != null);
        });
        robot.write("处级");
        key(KeyCode.ENTER);
        until(() -> now().all(Participant.class).anyMatch(person -> person.values().byAttribute().containsValue("处级")));
        picture("sources-walk-people");
        theAttributeBecomesAChoice();

        key(KeyCode.DELETE);
        assertThat(texts(".confirm .label")).anyMatch(words -> words.contains("P07"));
        key(KeyCode.SPACE);
        until(() -> now().count(Participant.class) == 0);
    }

    @SuppressWarnings("unchecked")
    private void theAttributeBecomesAChoice() {
        var before = now();
        Screen.run(() -> ((MenuButton) node("#attributes")).getItems().getFirst().fire());
        until(() -> node(".attribute-sheet") != null);
        Screen.run(() -> {
            ((TextField) node(".attribute-sheet .text-field")).setText("行政级别");
            ((ComboBox<Object>) node(".attribute-sheet .quiet-box")).setValue(Attribute.Type.CHOICE);
            var allowed = (TextArea) node(".attribute-sheet .text-area");
            assertThat(allowed.getText()).isEqualTo("处级");
            allowed.setText("科级\n处级\n");
        });
        picture("sources-walk-attribute");
        Screen.run(() -> ((Button) node(".attribute-sheet .primary")).fire());
        until(() -> now().all(Attribute.class).anyMatch(it -> it.type() == Attribute.Type.CHOICE));
        var attribute = now().all(Attribute.class).findFirst().orElseThrow();
        assertThat(attribute.name().zh()).isEqualTo("行政级别");
        assertThat(attribute.allowed()).containsExactly("科级", "处级");
        until(() -> node(".attribute-sheet") == null);
        project.undo().join();
        until(() -> now().equals(before));
        Screen.run(() -> node(".people-table").requestFocus());
    }

    private static <T> void edit(TableView<T> table) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
        table.edit(0, table.getColumns().get(1));
    }

    private Snapshot now() {
        return workbench.project().now();
    }

    private Source source() {
        return now().all(Source.class).findFirst().orElseThrow();
    }

    private Stream<Speaker> speakers() {
        return now().all(Speaker.class);
    }

    @SuppressWarnings("unchecked")
    private void choose(String query, Object value) {
        Screen.run(() -> ((ComboBox<Object>) node(query)).setValue(value));
        WaitForAsyncUtils.waitForFxEvents();
        Screen.run(() -> node(".source-table").requestFocus());
    }

    private void type(String query, String words) {
        Screen.run(() -> node(query).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(words);
        key(KeyCode.ENTER);
    }

    private void key(KeyCode code) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String name) {
        Screen.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        Screen.picture(stage.getScene(), name);
    }

    private Node node(String query) {
        return stage.getScene().lookup(query);
    }

    private boolean shown(String query) {
        return Screen.on(() -> {
            var node = node(query);
            for (var at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return node != null;
        });
    }

    private String text(String query) {
        return Screen.on(() -> ((Label) node(query)).getText());
    }

    private List<String> texts(String query) {
        return Screen.on(() -> stage.getScene().getRoot().lookupAll(query).stream()
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
