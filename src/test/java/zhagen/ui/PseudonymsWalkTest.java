package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Pseudonym;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.ui.look.Screen;

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

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openAStudyOfOneInterview() {
        walk = Walk.throughAnEmptyStudy(folder);
        var hash = TextHash.of(INTERVIEW);
        var interview = new Source(
                Id.random(), Source.Type.INTERVIEW, "A01陈丽华", "", null, "zh", hash, INTERVIEW.length(), 1, Values.NONE,
                new Source.Provenance("A01陈丽华.txt", "ab12", "text", "UTF-8", "label"), Origin.of(walk.project().by()));
        walk.project().apply(now -> Sources.add(now, walk.project().by(), List.of(interview), Map.of(hash, INTERVIEW)))
                .join();
    }

    @Test
    void wordsAreReviewedReplacedAndTakenBack() {
        walk.push(KeyCode.CONTROL, KeyCode.T);
        walk.push(KeyCode.CONTROL, KeyCode.T);
        walk.settle();
        walk.pictures("pseudonyms-begin");
        walk.press("查找");
        walk.until(() -> !items().isEmpty());
        walk.focus(".word-list");
        walk.pictures("pseudonyms-found");

        Screen.run(() -> choose("陈丽华"));
        walk.key(KeyCode.SPACE);
        Screen.run(() -> choose("李处长"));
        walk.key(KeyCode.F2);
        walk.robot.write("某处长");
        walk.key(KeyCode.ENTER);
        Screen.run(() -> choose("13812345678"));
        walk.key(KeyCode.DELETE);
        walk.until(() -> walk.texts(".pseudonyms .button").contains("替换 2 个词，5 处"));
        walk.until(() -> walk.texts(".check-box").stream().anyMatch(words -> words.contains("1 份资料")));
        walk.pictures("pseudonyms-reviewed");
        walk.press("替换 2 个词，5 处");

        walk.until(() -> !text().equals(INTERVIEW));
        assertThat(text()).contains("某处长", "「人名", "13812345678").doesNotContain("李处长", "陈丽华");
        assertThat(source().name()).doesNotContain("陈丽华");
        assertThat(source().provenance().file()).doesNotContain("陈丽华");
        walk.until(() -> items().stream().noneMatch(words -> words.equals("陈丽华")));
        walk.pictures("pseudonyms-replaced");
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> text().equals(INTERVIEW) && source().provenance().file().contains("陈丽华"));
        walk.press("用密钥文件还原…");
        walk.pictures("pseudonyms-restore");
    }

    @Test
    void whatAPurgeTakesAwayIsSaidBeforeItIsDone() {
        var taken = new ArrayList<Pseudonym>();
        var panel = Screen.on(() -> {
            var shown = new PurgePanel(walk.workbench(), taken::addAll);
            walk.workbench().overlay().showInTheMiddle(shown);
            shown.begin();
            return shown;
        });
        walk.settle();
        walk.pictures("purge-begin");
        walk.robot.write("陈丽华");
        walk.until(() -> walk.texts(".sheet .label").stream().anyMatch(words -> words.contains("3 处")));
        walk.pictures("purge-told");
        var sure = (Button) panel.lookup(".danger");
        assertThat(Screen.on(sure::isDisabled)).isTrue();
        Screen.run(() -> ((CheckBox) panel.lookup(".check-box")).setSelected(true));
        assertThat(Screen.on(sure::isDisabled)).isFalse();
        Screen.run(sure::fire);
        assertThat(taken).containsExactly(new Pseudonym("陈丽华", "〔删〕"));
    }

    private void choose(String word) {
        var list = (ListView<?>) walk.node(".word-list");
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
        return ((Labeled) walk.node(".pseudonyms .pane-title")).getText();
    }

    private List<String> items() {
        return walk.texts(".word-cell .label");
    }

    private Source source() {
        return walk.now().all(Source.class).findFirst().orElseThrow();
    }

    private String text() {
        return walk.project().texts().read(source());
    }
}
