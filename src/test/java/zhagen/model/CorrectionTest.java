package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

    private final Example study = new Example();

    private Correction correct(String newText, Rewrite.Splice... splices) {
        var correction = Correction.of(study.now, study.by, study.source, newText, List.of(splices));
        study.make(correction.change());
        return correction;
    }

    private Correction replace(String words, String by) {
        var text = study.texts.get(study.now.get(study.source).text());
        int at = text.indexOf(words);
        return correct(
                text.substring(0, at) + by + text.substring(at + words.length()),
                new Rewrite.Splice(at, words.length(), by.length()));
    }

    @Test
    void aCodingMovesWithItsWords() {
        var coding = study.coding("拿不出来", study.code("壁垒"));
        replace("各部门", "我们这儿各个委办局");
        assertThat(study.wordsOf(study.now.get(coding.id()))).isEqualTo("拿不出来");
    }

    @Test
    void whatIsTypedInsideACodingBelongsToIt() {
        var coding = study.coding("数据拿不出来", study.code("壁垒"));
        replace("拿不", "根本拿不");
        assertThat(study.wordsOf(study.now.get(coding.id()))).isEqualTo("数据根本拿不出来");
    }

    @Test
    void aCodingCutAtItsEdgeKeepsTheRestAndOneCutWholeIsNamed() {
        var code = study.code("壁垒");
        var half = study.coding("数据拿不出来", code);
        var whole = study.coding("拿不", code);
        var before = study.now;
        var correction = replace("，数据拿不", "，");
        assertThat(study.wordsOf(study.now.get(half.id()))).isEqualTo("出来");
        assertThat(correction.lost()).extracting(Item::id).containsExactly(whole.id());
        assertThat(study.now.after(correction.change().inverse())).isEqualTo(before);
    }

    @Test
    void aPageBeginsBeforeTheSameWordsAndWhereTheyAreCutAtTheCut() {
        int at = Example.TEXT.indexOf("系统是");
        var page = new Page(Id.random(), study.source, 2, "ii", new Span(at, at), Origin.of(study.by));
        study.make(Change.of(Label.of("change.source.correct"), Edit.add(page)));
        replace("各部门", "我们这儿各个委办局");
        var moved = study.now.get(page.id()).begins();
        assertThat(study.texts.get(study.now.get(study.source).text()).substring(moved.start())).startsWith("系统是");

        var before = study.now;
        var correction = replace("委办局的系统是", "");
        assertThat(study.texts.get(study.now.get(study.source).text())
                .substring(study.now.get(page.id()).begins().start())).startsWith("各建各的");
        assertThat(study.now.after(correction.change().inverse())).isEqualTo(before);
        assertThat(Page.under(study.now, study.source, new Span(0, 1))).containsExactly(study.now.get(page.id()));
    }

    @Test
    void whatComesInThePlaceOfACodingsLastWordsBelongsToItAndUndoReturnsTheOffsets() {
        var coding = study.coding("数据拿不出来", study.code("壁垒"));
        var before = study.now;
        var correction = replace("出来", "出来的");
        assertThat(study.wordsOf(study.now.get(coding.id()))).isEqualTo("数据拿不出来的");
        assertThat(correction.touched()).isEmpty();
        assertThat(study.now.after(correction.change().inverse())).isEqualTo(before);
    }

    @Test
    void whatIsTypedAtTheEndOrTheBeginningOfATurnIsSaidInIt() {
        replace("系统怎么样？", "请问系统怎么样？谢谢");
        replace("各部门的", "嗯，各部门的");
        assertThat(words()).containsExactly("请问系统怎么样？谢谢", "嗯，各部门的系统是各建各的，数据拿不出来😀。", "为什么？");
    }

    @Test
    void aTurnWhoseBeginningIsDeletedJoinsTheOneBefore() {
        var before = study.now;
        var correction = replace("样？\nA01：各", "样各");
        assertThat(words()).containsExactly("系统怎么样各部门的系统是各建各的，数据拿不出来😀。", "为什么？");
        assertThat(numbers()).containsExactly(1, 2);
        assertThat(study.now.after(correction.change().inverse())).isEqualTo(before);
    }

    @Test
    void aNewLineWithTheLabelOfASpeakerIsATurn() {
        replace("各建各的，", "各建各的。\n访谈者：谁建的？\nA01：各部门。");
        assertThat(words()).containsExactly("系统怎么样？", "各部门的系统是各建各的。", "谁建的？", "各部门。数据拿不出来😀。", "为什么？");
        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5);
        assertThat(study.now.pointingAt(study.source, Turn.class).get(2).utterance()).isEqualTo(Utterance.QUESTION);
    }

    @Test
    void aTurnOfWhichNothingIsLeftGoes() {
        replace("A01：各部门的系统是各建各的，数据拿不出来😀。\n", "");
        assertThat(words()).containsExactly("系统怎么样？", "为什么？");
    }

    private List<String> words() {
        var text = study.texts.get(study.now.get(study.source).text());
        return study.now.pointingAt(study.source, Turn.class).stream().map(turn -> turn.words().of(text)).toList();
    }

    private List<Integer> numbers() {
        return study.now.pointingAt(study.source, Turn.class).stream().map(Turn::number).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void untouchedWordsStayUnderTheirCodingsAndUndoReturnsEveryOffset(long seed) {
        var random = new Random(seed);
        var code = study.code("壁垒");
        for (int i = 0; i < 25; i++) {
            int from = random.nextInt(Example.TEXT.length() - 1);
            int to = from + 1 + random.nextInt(Example.TEXT.length() - from);
            study.make(OpenCoding.code(
                    study.now, study.by, Place.of(study.source, from, Math.min(to, Example.TEXT.length())), code.id()));
        }
        study.make(Memos.write(
                study.now,
                study.by,
                Id.random(),
                Memo.Type.CASE,
                "片段",
                "见" + Mentions.written("A01", new Link.ToPlace(study.placeOf("各建各的"))),
                List.of(new Link.ToPlace(study.placeOf("系统是")))));
        for (int round = 0; round < 20; round++) {
            var text = study.texts.get(study.now.get(study.source).text());
            var splices = new ArrayList<Rewrite.Splice>();
            var edited = new StringBuilder();
            int from = 0;
            for (int at = random.nextInt(6); at < text.length(); at += 2 + random.nextInt(12)) {
                int removed = Math.min(random.nextInt(4), text.length() - at);
                var inserted = "新增".substring(0, random.nextInt(3));
                edited.append(text, from, at).append(inserted);
                splices.add(new Rewrite.Splice(at, removed, inserted.length()));
                from = at + removed;
                at = from;
            }
            edited.append(text, from, text.length());
            var untouched = wordsAwayFrom(splices);
            var before = study.now;
            var correction =
                    Correction.of(before, study.by, study.source, edited.toString(), List.copyOf(splices));

            var after = before.after(correction.change());

            untouched.forEach(
                    (id, words) -> assertThat(after.get(id).place().within(0).of(edited.toString())).isEqualTo(words));
            assertThat(after.after(correction.change().inverse())).isEqualTo(before);
            if (edited.length() > 10) {
                study.make(correction.change());
            }
        }
    }

    private Map<Id<Coding>, String> wordsAwayFrom(List<Rewrite.Splice> splices) {
        var untouched = new HashMap<Id<Coding>, String>();
        study.now.all(Coding.class).forEach(coding -> {
            var span = coding.place().within(0);
            if (splices.stream().allMatch(splice -> splice.end() <= span.start() || splice.at() >= span.end())) {
                untouched.put(coding.id(), study.wordsOf(coding));
            }
        });
        return untouched;
    }
}
