package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Memo;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.ui.look.Screen;
import zhagen.ui.sources.FileImport;

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

    private static final Path GOLDEN = Path.of("src/test/resources/exchange/transcript");

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openAnEmptyStudy() {
        walk = Walk.throughAnEmptyStudy(folder);
    }

    @Test
    void aFolderIsPutRightBeforeItComesInAndIsTakenBackAtOnce() throws Exception {
        var field = Files.createDirectories(folder.resolve("field"));
        Files.writeString(field.resolve("A01.txt"), INTERVIEW);
        Files.writeString(field.resolve("A02.txt"), INTERVIEW.replace("A01", "A02"), GB);
        Files.writeString(field.resolve("A03.txt"), INTERVIEW.replace("A01", "A03"), GB);
        Files.writeString(field.resolve("B01.md"), "甲 >> 今天来谈谈数据共享。\n\n乙 >> 好的，您说。\n\n甲 >> 系统怎么建的？\n\n乙 >> 各建各的。\n");
        Files.write(field.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        var before = walk.now();

        Screen.run(() -> new FileImport(walk.workbench()).files(List.of(field)));
        walk.until(() -> walk.isShown(".import-list") && walk.workbench().jobs().idle());
        assertThat(walk.texts(".import-heading")).contains("姓名：话语 · 纯文本 · UTF-8", "姓名：话语 · 纯文本 · GB18030", "无法导入");
        assertThat(walk.texts("#import-bring")).containsExactly("导入 4 个文件");
        assertThat(walk.texts(".import-head .label")).anyMatch(words -> words.contains("姓名：话语"));
        walk.picture("import-walk-preview");

        // whoever takes GB18030 for Big5 sees it at once, and puts it right for all of them
        look("A02.txt");
        walk.pick("#import-encoding", Optional.of(BIG5));
        walk.picture("import-walk-wrong-encoding");
        walk.fire("#import-apply");
        assertThat(walk.texts(".import-heading")).contains("无说话人 · 纯文本 · Big5");
        walk.pick("#import-encoding", Optional.of(GB));
        walk.fire("#import-apply");
        assertThat(walk.texts(".import-heading")).contains("姓名：话语 · 纯文本 · GB18030");

        look("B01.md");
        walk.pick("#import-layout", new Wishes.Layout.Own(""));
        write("#import-pattern", "{speaker} >> {nobody}");
        assertThat(walk.texts(".import-settings .warn")).anyMatch(words -> words.contains("{nobody}"));
        write("#import-pattern", "{speaker} >> {text}");
        walk.until(() -> walk.texts(".import-settings .second").contains("4 个话轮：甲、乙"));
        walk.picture("import-walk-pattern");
        walk.pick(".import-settings .speaker-row .combo-box", SpeakerRole.INTERVIEWER);

        walk.fire("#import-copy");
        assertThat(Screen.on(() -> Clipboard.getSystemClipboard().getString())).startsWith("“scan.png”");
        walk.focus(".import-list");
        walk.key(KeyCode.SPACE);
        assertThat(walk.texts("#import-bring")).containsExactly("导入 3 个文件");
        walk.key(KeyCode.SPACE);
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Source.class) == 4 && !walk.isShown(".import-list"));

        assertThat(walk.now().all(Source.class).map(source -> source.provenance().encoding()))
                .containsExactly("UTF-8", "GB18030", "GB18030", "UTF-8");
        assertThat(walk.now().all(Turn.class)).hasSize(16);
        assertThat(walk.now().all(Speaker.class).filter(speaker -> speaker.name().equals("甲")).findFirst())
                .hasValueSatisfying(speaker -> assertThat(speaker.role()).isEqualTo(SpeakerRole.INTERVIEWER));
        assertThat(walk.texts(".arrived .label")).anyMatch(words -> words.startsWith("“scan.png”"));
        walk.picture("import-walk-arrived");

        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
    }

    @Test
    void aPasswordIsAskedForInPlaceATableSaysWhatItIsMeantAsAndCommentsMayStayOut() throws Exception {
        var field = Files.createDirectories(folder.resolve("field"));
        Files.copy(GOLDEN.resolve("refused-password/input.docx"), field.resolve("A01.docx"));
        Files.copy(GOLDEN.resolve("docx-comments/input.docx"), field.resolve("A02.docx"));
        Files.copy(GOLDEN.resolve("survey-wenjuanxing/input.csv"), field.resolve("问卷.csv"));
        Files.copy(GOLDEN.resolve("ninety-nine-speakers/input.txt"), field.resolve("会议.txt"));
        Screen.run(() -> new FileImport(walk.workbench()).files(List.of(field)));
        walk.until(() -> walk.isShown(".import-list") && walk.workbench().jobs().idle());
        assertThat(walk.texts("#import-bring")).containsExactly("导入 3 个文件");

        look("A01.docx");
        write("#import-password", "不对");
        walk.key(KeyCode.ENTER);
        assertThat(walk.texts(".beginning .label")).anyMatch(words -> words.startsWith("此密码无法打开"));
        walk.picture("import-walk-password");
        write("#import-password", "扎根");
        walk.key(KeyCode.ENTER);
        assertThat(walk.texts("#import-bring")).containsExactly("导入 4 个文件");

        look("会议.txt");
        assertThat(walk.texts(".import-settings .label")).anyMatch(words -> words.contains("Speaker 1"));
        walk.picture("import-walk-many-speakers");
        look("问卷.csv");
        walk.picture("import-walk-survey");
        walk.pick("#import-use", Wishes.Use.QUESTIONS);
        walk.picture("import-walk-questions");
        look("A02.docx");
        walk.fire("#import-comments");
        walk.picture("import-walk-comments");
        walk.focus(".import-list");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Source.class) > 3 && !walk.isShown(".import-list"));

        assertThat(walk.now().count(Memo.class)).isZero();
        assertThat(walk.now().all(Source.class).filter(source -> source.provenance().file().equals("问卷.csv")))
                .allMatch(source -> source.provenance().layout().equals("survey-questions"));
        assertThat(walk.now().all(Source.class).map(Source::name)).contains("A01", "A02", "会议");
        assertThat(walk.now().all(Speaker.class).filter(speaker -> speaker.name().startsWith("Speaker "))).hasSize(99);
    }

    @Test
    void escapeLeavesNothingBehindAndFieldsGiveTheKeyboardBackFirst() throws Exception {
        var file = Files.writeString(folder.resolve("A01.txt"), INTERVIEW);
        var before = walk.now();
        Screen.run(() -> new FileImport(walk.workbench()).files(List.of(file)));
        walk.until(() -> walk.isShown(".import-list") && walk.workbench().jobs().idle());
        walk.focus("#import-name");
        walk.key(KeyCode.ESCAPE);
        assertThat(walk.isShown(".import-list")).isTrue();
        assertThat(Screen.on(() -> walk.stage.getScene().getFocusOwner())).isEqualTo(walk.node(".import-list"));
        walk.key(KeyCode.ESCAPE);
        walk.until(() -> !walk.isShown(".import-list") && walk.isShown(".beginning"));
        assertThat(walk.now()).isSameAs(before);
    }

    /// Goes down the list to a file.
    private void look(String file) {
        var list = (ListView<?>) walk.node(".import-list");
        Screen.run(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
        });
        walk.settle();
        for (int left = list.getItems().size(); !walk.texts(".import-name").contains(file) && left > 0; left--) {
            walk.key(KeyCode.DOWN);
        }
        walk.settle();
        assertThat(walk.texts(".import-name")).containsExactly(file);
    }

    private void write(String query, String words) {
        walk.focus(query);
        walk.write(words);
        walk.settle();
    }
}
