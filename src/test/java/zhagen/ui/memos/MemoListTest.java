package zhagen.ui.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Mentions;
import zhagen.ui.links.Trial;

class MemoListTest {

    @TempDir
    private Path folder;

    private static Memo write(Trial trial, Memo.Type type, String title, String body, Link... about) {
        Id<Memo> id = Id.random();
        trial.act((now, by) -> Memos.write(now, by, id, type, title, body, List.of(about)));
        return trial.now().get(id);
    }

    private static List<String> titles(MemoList list) {
        return list.rows().stream().map(Memo::title).toList();
    }

    @Test
    void theListFollowsTheProjectItsFiltersAndItsOrder() {
        try (var trial = new Trial(folder); var list = new MemoList(trial.workbench())) {
            assertThat(list.rows()).isEmpty();
            write(trial, Memo.Type.CODE, "乙", "谁担责");
            write(trial, Memo.Type.DECISION, "甲", "");
            var last = write(trial, Memo.Type.CODE, "丙", "");
            assertThat(titles(list)).containsExactly("丙", "甲", "乙");
            list.order().set(MemoList.Order.OUTLINE);
            assertThat(titles(list)).containsExactly("乙", "甲", "丙");
            list.order().set(MemoList.Order.TITLE);
            assertThat(titles(list)).doesNotHaveDuplicates().hasSize(3);
            list.type().set(Memo.Type.CODE);
            list.filter().set("担责");
            assertThat(titles(list)).containsExactly("乙");
            list.reveal(last);
            assertThat(titles(list)).hasSize(3);
        }
    }

    @Test
    void memosAreSortedByHandIntoAnOutlineEachMoveOneStep() {
        try (var trial = new Trial(folder); var list = new MemoList(trial.workbench())) {
            var one = write(trial, Memo.Type.CODE, "一", "");
            var two = write(trial, Memo.Type.DECISION, "二", "");
            var three = write(trial, Memo.Type.CODE, "三", "");
            var four = write(trial, Memo.Type.CODE, "四", "");
            list.move(four.id(), 0);
            trial.settle();
            assertThat(list.order().get()).isEqualTo(MemoList.Order.OUTLINE);
            assertThat(titles(list)).containsExactly("四", "一", "二", "三");
            list.moveBefore(one.id(), null);
            trial.settle();
            assertThat(titles(list)).containsExactly("四", "二", "三", "一");
            list.type().set(Memo.Type.CODE); // 四 三 一
            list.move(four.id(), 1);
            trial.settle();
            assertThat(titles(list)).containsExactly("三", "四", "一");
            list.move(one.id(), 7);
            list.moveBefore(three.id(), trial.now().get(three.id()));
            trial.settle();
            list.type().set(null);
            assertThat(titles(list)).containsExactly("二", "三", "四", "一");
            trial.undo();
            assertThat(titles(list)).containsExactly("四", "二", "三", "一");
            assertThat(trial.now().get(two.id())).isEqualTo(two);
        }
    }

    @Test
    void memosAreFoundByWhatTheyAreAbout() {
        try (var trial = new Trial(folder)) {
            var code = trial.code(Level.CONCEPT, "担责");
            var aboutCode = write(trial, Memo.Type.CODE, "一", "", new Link.ToItem(code.id()));
            var aboutWords = write(trial, Memo.Type.CODE, "二", "", new Link.ToPlace(trial.place("出了事谁也不敢担责")));
            var both = write(trial, Memo.Type.CODE, "三", "",
                    new Link.ToItem(code.id()), new Link.ToItem(aboutWords.id()));
            var now = trial.now();
            assertThat(MemosAbout.of(now, code.id())).containsExactly(aboutCode, both);
            assertThat(MemosAbout.of(now, trial.place("不敢担责"))).containsExactly(aboutWords);
            assertThat(MemosAbout.of(now, trial.place("各建各的"))).isEmpty();
            assertThat(MemosAbout.of(now, trial.source())).isEmpty();
            assertThat(Related.to(now, aboutCode)).containsExactly(both);
            assertThat(Related.to(now, aboutWords)).containsExactly(both);
        }
    }

    @Test
    void everyFilterLeavesOutWhatItDoesNotAskForAndAllCanBeTakenAway() {
        try (var trial = new Trial(folder); var list = new MemoList(trial.workbench())) {
            var parent = trial.code(Level.CATEGORY, "担责");
            var child = trial.code(Level.CONCEPT, "怕担责");
            trial.act((now, by) -> Codebook.move(now, by, List.of(child.id()), parent.id(), 0));
            write(trial, Memo.Type.CODE, "下级", "", new Link.ToItem(child.id()));
            write(trial, Memo.Type.DECISION, "片段", Mentions.written("x", new Link.ToPlace(trial.place("纪要"))));
            list.about().set(parent.id());
            assertThat(titles(list)).containsExactly("下级");
            list.about().set(trial.source());
            assertThat(titles(list)).containsExactly("片段");
            list.from().set(LocalDate.now().plusDays(2));
            assertThat(list.rows()).isEmpty();
            assertThat(list.isFiltered()).isTrue();
            list.from().set(LocalDate.now().minusDays(2));
            list.to().set(LocalDate.now().minusDays(1));
            assertThat(list.rows()).isEmpty();
            list.showAll();
            list.coder().set(Id.random());
            assertThat(list.rows()).isEmpty();
            list.showAll();
            assertThat(list.isFiltered()).isFalse();
            assertThat(list.rows()).hasSize(2);
        }
    }

    @Test
    void theBoardHasEveryListedMemoOnceAndInOrderUnderTheHeadingOfItsKind() {
        try (var trial = new Trial(folder); var list = new MemoList(trial.workbench())) {
            for (int i = 0; i < 11; i++) {
                write(trial, Memo.Type.values()[i % 3], "题" + i, "");
            }
            list.order().set(MemoList.Order.KIND);
            for (int across = 1; across < 6; across++) {
                for (var byKind : List.of(true, false)) {
                    var rows = MemoRow.of(list.rows(), byKind, across);
                    assertThat(rows.stream().flatMap(row -> row instanceof MemoRow.Cards(var cards)
                            ? cards.stream()
                            : Stream.<Memo>empty())).containsExactlyElementsOf(list.rows());
                    assertThat(rows.stream().filter(MemoRow.Heading.class::isInstance)).hasSize(byKind ? 3 : 0);
                }
            }
        }
    }

    @Test
    void aMemoGoesByARowWithThoseBelowIt() {
        try (var trial = new Trial(folder); var list = new MemoList(trial.workbench())) {
            var one = write(trial, Memo.Type.CODE, "一", "");
            var two = write(trial, Memo.Type.CODE, "二", "");
            write(trial, Memo.Type.CODE, "三", "");
            list.indent(two.id(), 1);
            trial.settle();
            assertThat(list.listed()).extracting(Memos.Outlined::number).containsExactly("1", "1.1", "2");
            list.moveBy(one.id(), 1);
            trial.settle();
            assertThat(titles(list)).containsExactly("三", "一", "二");
            assertThat(list.outlined(trial.now().get(two.id())).number()).isEqualTo("2.1");
            list.moveBy(one.id(), -1);
            trial.settle();
            assertThat(titles(list)).containsExactly("一", "二", "三");
        }
    }
}
