package zhagen.ui.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.messages.Messages;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.ui.links.Trial;

class MemoEditorTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private MemoEditor editor;

    @BeforeEach
    void open() {
        trial = new Trial(folder);
        editor = new MemoEditor(trial.workbench());
    }

    @AfterEach
    void close() {
        editor.close();
        trial.close();
    }

    private Memo only() {
        return trial.now().all(Memo.class).findFirst().orElseThrow();
    }

    private Memo written(String title, String body) {
        Id<Memo> id = Id.random();
        trial.act((now, by) -> Memos.write(now, by, id, Memo.Type.CODE, title, body, List.of()));
        return trial.now().get(id);
    }

    private void type(String words) {
        editor.body().set(words);
        editor.save();
        trial.settle();
    }

    @Test
    void aNewMemoComesToBeWithItsFirstWordsAndIsOneStepToUndo() {
        var code = trial.code(Level.CONCEPT, "担责");
        var before = trial.now();
        editor.begin(Memo.Type.CODE, List.of(new Link.ToItem(code.id())));
        editor.save();
        trial.settle();
        assertThat(trial.now().count(Memo.class)).isZero();

        type("谁");
        type("谁来担");
        editor.title().set("担责的人");
        type("谁来担这个责");
        assertThat(only().body()).isEqualTo("谁来担这个责");
        assertThat(only().title()).isEqualTo("担责的人");
        assertThat(only().links()).containsExactly(new Link.ToItem(code.id()));

        trial.undo();
        assertThat(trial.now()).isEqualTo(before);
        assertThat(editor.memo().get()).isNull();
    }

    @Test
    void aNewMemoWithoutAWordLeavesNothingBehind() {
        editor.begin(Memo.Type.CODE, List.of());
        editor.type().set(Memo.Type.DECISION);
        editor.body().set("  \n");
        editor.leave();
        trial.settle();
        assertThat(trial.now().count(Memo.class)).isZero();
    }

    @Test
    void whatIsTypedWhileSomethingIsOnItsWayIsNotLost() {
        editor.open(written("题", "一"));
        editor.body().set("一二");
        editor.save();
        editor.body().set("一二三");
        trial.settle();
        assertThat(editor.body().get()).isEqualTo("一二三");
        editor.save();
        trial.settle();
        assertThat(only().body()).isEqualTo("一二三");
    }

    @Test
    void anotherMemoEndsTheVisitAndKeepsWhatWasTyped() {
        var first = written("一", "");
        var second = written("二", "");
        editor.open(first);
        editor.body().set("甲");
        editor.open(second);
        editor.body().set("乙");
        editor.open(trial.now().get(first.id()));
        trial.settle();
        assertThat(trial.now().get(first.id()).body()).isEqualTo("甲");
        assertThat(trial.now().get(second.id()).body()).isEqualTo("乙");
        assertThat(editor.body().get()).isEqualTo("甲");

        trial.undo();
        assertThat(trial.now().get(second.id()).body()).isEmpty();
        assertThat(trial.now().get(first.id()).body()).isEqualTo("甲");
    }

    @Test
    void undoShowsInTheOpenMemo() {
        editor.open(written("题", "一"));
        type("一二");
        trial.undo();
        assertThat(editor.body().get()).isEqualTo("一");
        assertThat(editor.memo().get()).isNotNull();
    }

    @Test
    void linksAreAddedOnceAndTakenAway() {
        var code = trial.code(Level.CONCEPT, "担责");
        editor.open(written("题", "一"));
        var link = new Link.ToItem(code.id());
        editor.link(link);
        trial.settle();
        editor.link(link);
        trial.settle();
        assertThat(only().links()).containsExactly(link);
        assertThat(editor.links().get()).containsExactly(link);
        editor.unlink(link);
        trial.settle();
        assertThat(only().links()).isEmpty();
        assertThat(editor.links().get()).isEmpty();
    }

    @Test
    void aDeletedMemoIsTold() {
        editor.open(written("题", "一"));
        editor.delete("题");
        trial.settle();
        assertThat(trial.now().count(Memo.class)).isZero();
        assertThat(Messages.in(Language.ZH).say(trial.workbench().notice().get().label()))
                .isEqualTo("已删除备忘录“题”及其 0 处关联；可撤销恢复。");
        trial.undo();
        assertThat(only().body()).isEqualTo("一");
    }
}
