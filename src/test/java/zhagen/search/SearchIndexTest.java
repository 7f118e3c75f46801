package zhagen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Correction;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Origin;
import zhagen.model.Participant;
import zhagen.model.Relation;
import zhagen.model.Relations;
import zhagen.model.Rewrite;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Wording;

class SearchIndexTest {

    private final SearchedProject project = SearchedProject.inMemory();

    @AfterEach
    void close() {
        project.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            数              ; 数,数
            拿不出来        ; 拿不出来
            的數據          ; 的数据
            ａｐｉ接口       ; API 接口
            api             ; API
            接口            ; 接口
            第3             ; 第3
            3条             ; 3条
            share           ; shared,sharing
            Sharing         ; shared,sharing
            shar*           ; shared,sharing
            "shares data"   ; sharing data
            "data sharing"  ; ``
            resume          ; résumé
            数据 NOT share   ; 数据,数据
            拿不出来 AND 没有 ; ``
            拿不出来 OR 第3条 ; 拿不出来,第3条
            据拿            ; ``
            😀              ; 😀
            """)
    void wordsAreFoundWhateverTheirForm(String query, String expected) {
        project.source("A01", """
                A: 各部门的数据，拿不出来😀。数据第3条
                A: They shared nothing; "sharing data" is a risk, says the résumé.
                A: 我们用 API 接口
                """);
        assertThat(String.join(",", project.found(query))).isEqualTo(expected);
    }

    @Test
    void theLabelOfATurnIsNotSearchedButTextOutsideTurnsIs() {
        project.source("访谈", "标题：信息孤岛\n\nA: 我们没有信息\n结束信息");
        assertThat(project.search("A").total()).isZero();
        var hits = project.search("信息").hits();
        assertThat(hits).hasSize(3).allMatch(hit -> hit.kind() == HitKind.TURN);
        assertThat(hits.stream().map(Hit::shown)).containsExactlyInAnyOrder("标题：信息孤岛", "我们没有信息", "结束信息");
        assertThat(hits.stream().filter(hit -> hit.item().equals(hit.place().source()))).hasSize(2);
        assertThat(hits).allMatch(hit -> hit.shownHighlights().getFirst().of(hit.shown()).equals("信息"));
    }

    @Test
    void codesMemosRelationsAndSourceNamesAreFound() {
        var island = code(new Wording("信息孤岛", "data silo"));
        var will = code(new Wording("共享意愿", "willingness"));
        project.make(Codebook.alias(project.now, project.by, island, List.of("烟囱")));
        project.make(Codebook.define(
                project.now, project.by, island, new Wording("各建各的", "built apart"), Wording.zh("系统不通"),
                Wording.zh("人不愿意")));
        var relation = Id.<Relation>random();
        project.make(Relations.relate(project.now, project.by, relation, project.causal.id(), island, will));
        project.make(Relations.state(project.now, project.by, relation, Wording.zh("削弱了积极性")));
        project.make(Memos.write(
                project.now, project.by, Id.random(), Memo.Type.CODE, "关于烟囱", "都在*抱怨*", List.of()));
        project.source("A01 处长", "");

        assertThat(kinds("信息孤岛")).containsExactlyInAnyOrder(HitKind.CODE, HitKind.RELATION);
        assertThat(kinds("silos")).containsExactlyInAnyOrder(HitKind.CODE, HitKind.RELATION);
        assertThat(kinds("烟囱")).containsExactlyInAnyOrder(HitKind.CODE, HitKind.MEMO);
        assertThat(kinds("各建各的")).containsExactly(HitKind.CODE);
        assertThat(kinds("系统不通 人不愿意 apart")).containsExactly(HitKind.CODE);
        assertThat(kinds("积极性")).containsExactly(HitKind.RELATION);
        assertThat(kinds("\"都在抱怨\"")).isEmpty();
        assertThat(kinds("抱怨")).containsExactly(HitKind.MEMO);
        assertThat(kinds("处长")).containsExactly(HitKind.SOURCE);
    }

    @Test
    void aNewNameOfACodeIsFoundInItsRelationsToo() {
        var from = code(Wording.zh("旧名"));
        var to = code(Wording.zh("意愿"));
        project.make(Relations.relate(project.now, project.by, Id.random(), project.causal.id(), from, to));
        project.make(Codebook.rename(project.now, project.by, from, Wording.zh("新名")));
        assertThat(kinds("新名")).containsExactlyInAnyOrder(HitKind.CODE, HitKind.RELATION);
        assertThat(kinds("旧名")).isEmpty();
        project.undo();
        assertThat(kinds("新名")).isEmpty();
        assertThat(kinds("旧名")).containsExactlyInAnyOrder(HitKind.CODE, HitKind.RELATION);
    }

    @Test
    void aRemovedSourceIsFoundNoMoreUntilThatIsUndone() {
        var source = project.source("A01", "A: 数据\n数据");
        project.make(Sources.delete(project.now, project.by, source));
        assertThat(project.search("数据").total()).isZero();
        project.undo();
        assertThat(project.search("数据").total()).isEqualTo(2);
    }

    @Test
    void aCorrectedTextIsFoundAtItsNewPlaces() {
        var source = project.source("A01", "A: 从前数据\nA: 后来数据");
        project.make(Correction.of(
                project.now,
                project.by,
                source,
                "A: 在从前信息\nA: 后来数据",
                List.of(new Rewrite.Splice(3, 0, 1), new Rewrite.Splice(5, 2, 2)))
                .change());
        project.texts.put(project.now.get(source).text(), "A: 在从前信息\nA: 后来数据");
        var hits = project.search("数据").hits();
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().highlights()).containsExactly(new Span(14, 16));
        project.undo();
        assertThat(project.search("数据").total()).isEqualTo(2);
    }

    @Test
    void aSearchCanKeepToSourcesKindsPeopleAndRoles() {
        var participant = Id.<Participant>random();
        project.make(Sources.addParticipant(project.now, project.by, participant, "A01"));
        var one = project.source("一", "A: 数据", speaker(SpeakerRole.PARTICIPANT, participant));
        project.source("二", "A: 数据", speaker(SpeakerRole.INTERVIEWER, null));
        code(Wording.zh("数据"));
        var index = project.index();
        var all = new Search("数据", 10);
        assertThat(index.search(all).total()).isEqualTo(3);
        assertThat(index.search(all.forKinds(Set.of(HitKind.CODE))).total()).isEqualTo(1);
        assertThat(index.search(all.inSources(Set.of(one))).hits())
                .extracting(hit -> hit.place().source())
                .containsExactly(one);
        assertThat(index.search(all.saidBy(Set.of(participant))).hits())
                .extracting(hit -> hit.place().source())
                .containsExactly(one);
        assertThat(index.search(all.saidAs(Set.of(SpeakerRole.INTERVIEWER))).total()).isEqualTo(1);
        assertThat(index.search(all.saidAs(Set.of(SpeakerRole.OTHER))).total()).isZero();
        assertThat(index.search(all.notSaidAs(Set.of(SpeakerRole.INTERVIEWER))).total()).isEqualTo(2);
    }

    @Test
    void theTotalIsExactBeyondTheLimit() {
        project.source("A01", "A: 数据\n".repeat(2_500));
        var result = project.index().search("数据", 10);
        assertThat(result.total()).isEqualTo(2_500);
        assertThat(result.hits()).hasSize(10);
    }

    @Test
    void aVeryLongParagraphAndAVeryLongWordAreIndexed() {
        project.source("A01", "数据很长".repeat(30_000) + "末尾" + "x".repeat(40_000));
        assertThat(project.found("末尾")).containsExactly("末尾");
        assertThat(project.search("数据很长").hits().getFirst().highlights()).hasSize(30_000);
    }

    @Test
    void aTextThatCannotBeReadIsSaidAndTheOthersAreFound() {
        var lost = project.source("丢失", "A: 数据");
        project.index();
        project.texts.remove(project.now.get(lost).text());
        project.make(Sources.rename(project.now, project.by, lost, "丢了"));
        project.source("A02", "A: 信息");
        assertThat(project.found("信息")).containsExactly("信息");
        assertThat(project.index().state().label().key()).isEqualTo("search.state.unreadable");
    }

    @Test
    void whileTheIndexIsBehindWhatIsIndexedIsFound() {
        for (int i = 0; i < 60; i++) {
            project.source("S" + i, "A: 部门数据，有的没的说了很多。\n".repeat(300));
        }
        try (var index = project.open(null)) {
            int found = 0;
            while (!index.state().isCurrent()) {
                int total = index.search("部门数据", 1).total();
                assertThat(total).isGreaterThanOrEqualTo(found);
                found = total;
            }
            assertThat(index.search("部门数据", 1).total()).isEqualTo(60 * 300);
        }
    }

    @Test
    void theStateEndsCurrentAndThenStopped() {
        project.source("A01", "A: 数据");
        assertThat(project.index().state().phase()).isEqualTo(IndexState.Phase.CURRENT);
        var index = project.index();
        project.close();
        assertThat(index.state().phase()).isEqualTo(IndexState.Phase.STOPPED);
        assertThat(index.search("数据", 5).hits()).isEmpty();
        assertThat(project.states.getFirst().phase()).isEqualTo(IndexState.Phase.OPENING);
        assertThat(project.states.getLast().phase()).isEqualTo(IndexState.Phase.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "(", ")", "AND OR NOT", "-", "*", "\\", "a:b^2~", "（）", "，。", "", "  ", "\uD83D",
            "((((\"数", "a OR NOT b"})
    void noQueryFails(String query) {
        project.source("A01", "A: 数据 a");
        var result = project.search(query);
        assertThat(result.total()).isGreaterThanOrEqualTo(result.hits().size());
    }

    @Test
    void aQueryWithThousandsOfFormsStillAnswers() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 3_000; i++) {
            words.add("ab" + Integer.toString(i, 36));
        }
        project.source("A01", "A: " + String.join(" ", words));
        assertThat(project.search("ab*").total()).isEqualTo(1);
        assertThat(project.search("ab ab ab ab ab ab ab \"x ab\"*").hits()).isEmpty();
    }

    private List<HitKind> kinds(String query) {
        return project.search(query).hits().stream().map(Hit::kind).toList();
    }

    private Id<Code> code(Wording name) {
        project.make(Codebook.create(project.now, project.by, null, Level.CATEGORY, name));
        return project.now.all(Code.class)
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Speaker speaker(SpeakerRole role, Id<Participant> participant) {
        return new Speaker(Id.random(), Id.<Source>random(), "A", role, participant, Origin.of(project.by));
    }
}
