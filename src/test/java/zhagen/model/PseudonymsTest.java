package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {

    private final Example study = new Example();

    private Pseudonyms.Replaced replace(Pseudonym... pseudonyms) {
        var replaced = Pseudonyms.replace(
                study.now,
                study.by,
                study.texts::get,
                List.of(pseudonyms),
                Pseudonyms.EVERYWHERE,
                Progress.NONE);
        study.make(replaced.change());
        return replaced;
    }

    private Change restore(Trace... traces) {
        return Pseudonyms.restore(study.now, study.by, study.texts::get, List.of(traces), Progress.NONE);
    }

    private String text() {
        return study.texts.get(study.now.get(study.source).text());
    }

    @Test
    void aCodingOfExactlyTheWordIsACodingOfItsReplacement() {
        var code = study.code("人");
        var whole = study.coding("各部门", code);
        var around = study.coding("系统是各建各的", code);
        var behind = study.coding("数据", code);
        replace(new Pseudonym("各部门", "「机构1」"), new Pseudonym("各建各的", "「词1」"));
        assertThat(study.wordsOf(study.now.get(whole.id()))).isEqualTo("「机构1」");
        assertThat(study.wordsOf(study.now.get(around.id()))).isEqualTo("系统是「词1」");
        assertThat(study.wordsOf(study.now.get(behind.id()))).isEqualTo("数据");
    }

    @Test
    void namesAndNotesAreReplacedInTheSameStep() {
        study.make(Memos.write(
                study.now, study.by, Id.random(), Memo.Type.CASE, "关于A01", "A01 与 A012 不同", List.of()));
        var before = study.now;
        var replaced = replace(new Pseudonym("A01", "「人名1」"));
        assertThat(text()).contains("「人名1」：各部门").doesNotContain("A01");
        assertThat(study.now.get(study.source).name()).isEqualTo("「人名1」");
        assertThat(study.now.get(study.participant).codeName()).isEqualTo("「人名1」");
        assertThat(study.now.all(Memo.class).findFirst().orElseThrow().body()).isEqualTo("「人名1」 与 A012 不同");
        assertThat(study.now.after(replaced.change().inverse())).isEqualTo(before);
    }

    @Test
    void theLabelOfTheStepDoesNotTellTheWords() {
        var replaced = replace(new Pseudonym("各部门", "「机构1」"));
        assertThat(replaced.change().label().toString()).doesNotContain("各部门");
    }

    @Test
    void anotherWordThatReadsLikeTheReplacementIsNotRestored() {
        study.coding("系统怎么样", study.code("问"));
        var before = plain(study.now);
        var text = text();
        var replaced = replace(new Pseudonym("数据", "系统"));
        assertThat(text()).contains("系统拿不出来");
        study.make(restore(replaced.trace()));
        assertThat(text()).isEqualTo(text);
        assertThat(plain(study.now)).isEqualTo(before);
    }

    @Test
    void aSourceCorrectedSinceGetsItsWordsBackByTheirReplacements() {
        var replaced = replace(new Pseudonym("各部门", "「机构1」"));
        var text = text();
        study.make(Correction.of(
                study.now, study.by, study.source, "＊" + text, List.of(new Rewrite.Splice(0, 0, 1))).change());
        study.make(restore(replaced.trace()));
        assertThat(text()).isEqualTo("＊" + Example.TEXT);
    }

    @Test
    void twoPeopleNeverGetOneCodeName() {
        study.make(Sources.addParticipant(study.now, study.by, Id.random(), "张三"));
        assertThatThrownBy(() -> replace(new Pseudonym("张三", "A01"))).isInstanceOf(Refused.class);
    }

    @Test
    void wordsOfSpacedLettersAreFoundWholeAndInCapitalsToo() {
        var finder = new WordFinder(List.of("Li", "Li Wei", "李伟", "李"));
        assertThat(finder.in("Like Li, LI WEI; oil; 李伟李强 Li\u0301"))
                .extracting(WordFinder.Match::word)
                .containsExactly("Li", "Li Wei", "李伟", "李");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void replacingAndRestoringGivesTheSameTextsAndOffsetsAndUndoTheVerySame(long seed) {
        var random = new Random(seed);
        var by = new By(Id.random(), Id.random(), Instant.EPOCH);
        var texts = new HashMap<TextHash, String>();
        var now = Snapshot.empty().after(Studies.found(by, Wording.zh("研究"), "王敏", "王", List.of()));
        for (int i = 0; i < 400; i++) {
            var change = Changes.any(random, now, by, texts::get);
            texts.putAll(change.texts());
            now = now.after(change);
        }
        var one = replaced(now, by, texts, Map.of("数据", "「词1」", "部门", "门", "的", "之类之类", "the bureau", "[O1]"));
        var between = now.after(one.change());
        texts.putAll(one.change().texts());
        var two = replaced(between, by, texts, Map.of("共享", "数据", "👩‍🔬", "A", "词", "字"));
        var after = between.after(two.change());
        texts.putAll(two.change().texts());
        assertThat(after.after(two.change().inverse()).equals(between)).isTrue();
        assertThat(between.after(one.change().inverse()).equals(now)).isTrue();

        var back = Pseudonyms.restore(after, by, texts::get, List.of(one.trace(), two.trace()), Progress.NONE);

        var fused = new HashSet<>(fused(now, one.trace()));
        fused.addAll(fused(between, two.trace()));
        assertThat(differing(plain(after.after(back)), plain(now), fused)).isEmpty();
        assertThat(after.after(back).after(back.inverse()).equals(after)).isTrue();
    }

    private static Pseudonyms.Replaced replaced(
            Snapshot now, By by, Map<TextHash, String> texts, Map<String, String> words) {
        return Pseudonyms.replace(
                now,
                by,
                texts::get,
                words.entrySet().stream().map(word -> new Pseudonym(word.getKey(), word.getValue())).toList(),
                Pseudonyms.EVERYWHERE,
                Progress.NONE);
    }

    /// Memos with several places in one text, which may have become one place, and then stay one.
    private static Set<Id<?>> fused(Snapshot before, Trace trace) {
        var fused = new HashSet<Id<?>>();
        for (var text : trace.texts()) {
            text.widened().stream()
                    .map(Trace.Widened::item)
                    .filter(id -> before.find(id)
                            .filter(item -> item instanceof Memo && Swaps.spans(text.source(), item).size() > 1)
                            .isPresent())
                    .forEach(fused::add);
        }
        return fused;
    }

    private static List<String> differing(
            Map<Id<?>, Item> is, Map<Id<?>, Item> wanted, Set<Id<?>> but) {
        assertThat(is.keySet()).isEqualTo(wanted.keySet());
        return wanted.entrySet().stream()
                .filter(entry -> !but.contains(entry.getKey()))
                .filter(entry -> !entry.getValue().equals(is.get(entry.getKey())))
                .map(entry -> entry.getValue() + " became " + is.get(entry.getKey()))
                .toList();
    }

    /// The items without who altered them when.
    private static Map<Id<?>, Item> plain(Snapshot snapshot) {
        var plain = new HashMap<Id<?>, Item>();
        snapshot.everything(item -> plain.put(item.id(), item.with(new Origin(
                item.origin().coder(), item.origin().made(), item.origin().coder(), item.origin().made(), ""))));
        return plain;
    }
}
