package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Origin;
import zhagen.model.Pseudonym;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.store.Backups.Backup;
import zhagen.ui.look.Screen;
import zhagen.ui.sources.FileImport;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Workbench;

/// A folder is looked at before it comes in: what was read wrongly is put right for one file and for those like it, and then all comes
/// in as one step.
class ImportWalkTest {

    private static final Charset GB = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("x-windows-950");
    private static final String INTERVIEW = """
            访谈时间：2025年8月12日
            访谈地点：市数据局三楼会议室

            访谈者：您这边的系统是怎么建的？
            受访者A01：各部门的系统是各建各的，数据根本拿不出来。
            访谈者：那根子在哪里？
            受访者A01：根子在责任。谁的数据谁负责，出了问题也是谁负责，所以谁都不愿意先拿出来。
            """;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private OpenProject opened;
    private Workbench workbench;
    private Stage stage;

    @BeforeEach
    void open() {
        Screen.run(() -> {});
        var id = Id.<Coder>random();
        var project = Project.create(
                folder.resolve("Study.zhagen"),
                Wording.zh("研究"),
                new Coder(id, "王", "W", 0, new Origin(id, Instant.EPOCH, id, Instant.EPOCH, "")),
                new Project.Settings(Platform::runLater, Clock.systemUTC()));
        var preferences = Preferences.fresh();
        preferences.language().set(Language.ZH);
        opened = Screen.on(() -> new OpenProject(OpenProject.Opened.of(project), preferences, new Nowhere()));
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
    void aFolderIsPutRightBeforeItComesInAndIsTakenBackAtOnce() throws Exception {
        var field = Files.createDirectories(folder.resolve("field"));
        Files.writeString(field.resolve("A01.txt"), INTERVIEW);
        Files.writeString(field.resolve("A02.txt"), INTERVIEW.replace("A01", "A02"), GB);
        Files.writeString(field.resolve("A03.txt"), INTERVIEW.replace("A01", "A03"), GB);
        Files.writeString(field.resolve("B01.md"), "甲 >> 今天来谈谈数据共享。\n\n乙 >> 好的，您说。\n\n甲 >> 系统怎么建的？\n\n乙 >> 各建各的。\n");
        Files.write(field.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        var before = now();

        Screen.run(() -> new FileImport(workbench).files(List.of(field)));
        until(() -> shown(".import-list") && workbench.jobs().idle());
        assertThat(texts(".import-heading")).contains("姓名：话语 · 纯文本 · UTF-8", "姓名：话语 · 纯文本 · GB18030", "无法导入");
        assertThat(texts("#import-bring")).containsExactly("导入 4 份资料");
        assertThat(texts(".import-head .label")).anyMatch(words -> words.contains("姓名：话语"));
        picture("import-walk-preview");

        // whoever takes GB18030 for Big5 sees it at once, and puts it right for all of them
        look("A02.txt");
        choose("#import-encoding", Optional.of(BIG5));
        picture("import-walk-wrong-encoding");
        press("#import-apply");
        assertThat(texts(".import-heading")).contains("无说话人 · 纯文本 · Big5");
        choose("#import-encoding", Optional.of(GB));
        press("#import-apply");
        assertThat(texts(".import-heading")).contains("姓名：话语 · 纯文本 · GB18030");

        look("B01.md");
        choose("#import-layout", new Wishes.Layout.Own(""));
        write("#import-pattern", "{speaker} >> {nobody}");
        assertThat(texts(".import-settings .warn")).anyMatch(words -> words.contains("{nobody}"));
        write("#import-pattern", "{speaker} >> {text}");
        until(() -> texts(".import-settings .second").contains("4 个话轮：甲、乙"));
        picture("import-walk-pattern");
        choose(".import-settings .speaker-row .combo-box", SpeakerRole.INTERVIEWER);

        press("#import-copy");
        assertThat(Screen.on(() -> Clipboard.getSystemClipboard().getString())).startsWith("“scan.png”");
        Screen.run(() -> node(".import-list").requestFocus());
        key(KeyCode.SPACE);
        assertThat(texts("#import-bring")).containsExactly("导入 3 份资料");
        key(KeyCode.SPACE);
        key(KeyCode.ENTER);
        until(() -> now().count(Source.class) == 4 && !shown(".import-list"));

        assertThat(now().all(Source.class).map(source -> source.provenance().encoding()))
                .containsExactly("UTF-8", "GB18030", "GB18030", "UTF-8");
        assertThat(now().all(Turn.class)).hasSize(16);
        assertThat(now().all(Speaker.class).filter(speaker -> speaker.name().equals("甲")).findFirst())
                .hasValueSatisfying(speaker -> assertThat(speaker.role()).isEqualTo(SpeakerRole.INTERVIEWER));
        assertThat(texts(".arrived .label")).anyMatch(words -> words.startsWith("“scan.png”"));
        picture("import-walk-arrived");

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> now().equals(before));
    }

    @Test
    void escapeLeavesNothingBehindAndFieldsGiveTheKeyboardBackFirst() throws Exception {
        var file = Files.writeString(folder.resolve("A01.txt"), INTERVIEW);
        var before = now();
        Screen.run(() -> new FileImport(workbench).files(List.of(file)));
        until(() -> shown(".import-list") && workbench.jobs().idle());
        Screen.run(() -> node("#import-name").requestFocus());
        key(KeyCode.ESCAPE);
        assertThat(shown(".import-list")).isTrue();
        assertThat(Screen.on(() -> stage.getScene().getFocusOwner())).isEqualTo(node(".import-list"));
        key(KeyCode.ESCAPE);
        until(() -> !shown(".import-list") && shown(".beginning"));
        assertThat(now()).isSameAs(before);
    }

    private record Nowhere() implements ProjectMenu.Elsewhere {

        @Override
        public void startPage() {}

        @Override
        public void chooseProject() {}

        @Override
        public void open(Path folder) {}

        @Override
        public void restore(Backup backup) {}

        @Override
        public void purge(List<Pseudonym> words) {}
    }

    private Snapshot now() {
        return workbench.project().now();
    }

    /// Goes down the list to a file.
    private void look(String file) {
        var list = (ListView<?>) Objects.requireNonNull(node(".import-list"));
        Screen.run(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        settle();
        for (int left = list.getItems().size(); !texts(".import-name").contains(file) && left > 0; left--) {
            key(KeyCode.DOWN);
        }
        settle();
        assertThat(texts(".import-name")).containsExactly(file);
    }

    @SuppressWarnings("unchecked")
    private void choose(String query, Object value) {
        Screen.run(() -> ((ComboBox<Object>) Objects.requireNonNull(node(query))).setValue(value));
        settle();
    }

    private void write(String query, String words) {
        Screen.run(() -> {
            var field = (TextInputControl) Objects.requireNonNull(node(query));
            field.requestFocus();
            field.setText(words);
        });
        settle();
    }

    private void press(String query) {
        Screen.run(() -> ((Button) Objects.requireNonNull(node(query))).fire());
        settle();
    }

    private void key(KeyCode code) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(code);
        settle();
    }

    private void settle() {
        until(() -> workbench.jobs().idle());
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

    private List<String> texts(String query) {
        return Screen.on(() -> stage.getScene().getRoot().lookupAll(query).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> String.valueOf(((Labeled) node).getText()))
                .toList());
    }

    private void until(BooleanSupplier done) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                picture("import-walk-in-vain");
                throw new AssertionError("waited in vain; the keyboard is at " + stage.getScene().getFocusOwner());
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
