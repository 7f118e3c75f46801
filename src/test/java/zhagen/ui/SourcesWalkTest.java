package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Attribute;
import zhagen.model.Language;
import zhagen.model.Participant;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.ui.look.Screen;
import zhagen.ui.sources.FileImport;

/// From an empty project through the window: files come in, one is refused, names and roles are put right, all is taken back.
class SourcesWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openAnEmptyStudy() {
        walk = Walk.throughAnEmptyStudy(folder);
    }

    @Test
    void filesComeInAndAreSetRightAndAllIsTakenBack() throws Exception {
        assertThat(text(".beginning .title")).isEqualTo("从访谈资料开始");

        var good = Files.writeString(folder.resolve("A01.txt"),
                "访谈者：您这边的系统是怎么建的？\n受访者A01：各部门的系统是各建各的，数据根本拿不出来。\n访谈者：那根子在哪里？\n受访者A01：根子在责任。\n");
        var bad = Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7 nothing");
        Screen.run(() -> new FileImport(walk.workbench()).files(List.of(good, bad)));
        walk.until(() -> walk.isShown(".import-list") && !walk.isShown(".job"));
        walk.picture("sources-walk-preview");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.isShown(".arrived .pane-title"));
        assertThat(text(".arrived .pane-title")).isEqualTo("已导入 1 个文件；1 个未导入");
        assertThat(walk.texts(".arrived .label")).anyMatch(words -> words.startsWith("“scan.pdf”已损坏"));
        System.gc(); // what listens weakly must not be forgotten
        walk.until(() -> !walk.isShown(".job"));
        walk.picture("sources-walk-arrived");

        walk.key(KeyCode.F2);
        walk.robot.write("王处长");
        walk.key(KeyCode.ENTER);
        walk.until(() -> source().name().equals("王处长"));

        walk.pick(".speaker-row .combo-box", SpeakerRole.OTHER);
        walk.until(() -> speakers().anyMatch(speaker -> speaker.role() == SpeakerRole.OTHER));

        walk.key(KeyCode.SPACE);
        walk.until(() -> walk.texts(".reading").contains("◐ 进行中"));
        Screen.run(() -> walk.workbench().preferences().language().set(Language.EN));
        walk.settle();
        walk.picture("sources-walk-english");
        assertThat(walk.texts(".source-details .label")).contains("Type", "Speakers", "Where it came from");

        for (int left = 4; left > 0; left--) {
            walk.push(KeyCode.CONTROL, KeyCode.Z);
            walk.settle();
        }
        walk.until(() -> walk.now().count(Source.class) == 0);
        assertThat(walk.now().count(Speaker.class) + walk.now().count(Participant.class)).isZero();
        walk.until(() -> walk.isShown(".beginning") && !walk.isShown(".arrived"));
    }

    @Test
    void participantsAreAddedDescribedAndDeletedByTheKeyboard() {
        walk.push(KeyCode.CONTROL, KeyCode.T);
        walk.settle();
        type("#new-participant", "P07");
        walk.until(() -> walk.now().count(Participant.class) == 1);
        type("#new-attribute", "职级");
        walk.until(() -> walk.texts(".people-table .column-header .label").contains("职级"));

        walk.until(() -> {
            edit((TableView<?>) walk.node(".people-table"));
            return walk.isThere(".people-table .cell-field");
        });
        walk.settle();
        walk.robot.write("处级");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().all(Participant.class)
                .anyMatch(person -> person.values().byAttribute().containsValue("处级")));
        walk.picture("sources-walk-people");
        theAttributeBecomesAChoice();

        walk.key(KeyCode.DELETE);
        assertThat(walk.texts(".confirm .label")).anyMatch(words -> words.contains("P07"));
        walk.key(KeyCode.SPACE);
        walk.until(() -> walk.now().count(Participant.class) == 0);
    }

    @SuppressWarnings("unchecked")
    private void theAttributeBecomesAChoice() {
        var before = walk.now();
        Screen.run(() -> ((MenuButton) walk.node("#attributes")).getItems().getFirst().fire());
        walk.until(() -> walk.isThere(".attribute-sheet"));
        Screen.run(() -> {
            ((TextField) walk.node(".attribute-sheet .text-field")).setText("行政级别");
            ((ComboBox<Object>) walk.node(".attribute-sheet .quiet-box")).setValue(Attribute.Type.CHOICE);
            var allowed = (TextArea) walk.node(".attribute-sheet .text-area");
            assertThat(allowed.getText()).isEqualTo("处级");
            allowed.setText("科级\n处级\n");
        });
        walk.picture("sources-walk-attribute");
        walk.fire(".attribute-sheet .primary");
        walk.until(() -> walk.now().all(Attribute.class).anyMatch(it -> it.type() == Attribute.Type.CHOICE));
        var attribute = walk.now().all(Attribute.class).findFirst().orElseThrow();
        assertThat(attribute.name().zh()).isEqualTo("行政级别");
        assertThat(attribute.allowed()).containsExactly("科级", "处级");
        walk.until(() -> !walk.isThere(".attribute-sheet"));
        walk.project().undo().join();
        walk.until(() -> walk.now().equals(before));
        walk.focus(".people-table");
    }

    private static <T> void edit(TableView<T> table) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(0, table.getColumns().get(1));
        table.edit(0, table.getColumns().get(1));
    }

    private Source source() {
        return walk.now().all(Source.class).findFirst().orElseThrow();
    }

    private Stream<Speaker> speakers() {
        return walk.now().all(Speaker.class);
    }

    private void type(String query, String words) {
        walk.focus(query);
        walk.settle();
        walk.robot.write(words);
        walk.key(KeyCode.ENTER);
    }

    private String text(String query) {
        return Screen.on(() -> ((Label) walk.node(query)).getText());
    }
}
