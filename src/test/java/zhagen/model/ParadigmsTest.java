package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zhagen.model.Placing.Part;

/// The paradigm of a phenomenon: each act is one change, and undo is exact.
class ParadigmsTest {

    private final Example study = new Example();
    private final Id<Paradigm> unwilling = Id.random();
    private Code phenomenon;
    private Code risk;
    private Code cost;
    private Code delay;

    @BeforeEach
    void beginAParadigm() {
        phenomenon = study.code(null, Level.CATEGORY, "不愿共享");
        risk = study.code(null, Level.CATEGORY, "协调风险");
        cost = study.code(null, Level.CATEGORY, "协调成本");
        delay = study.code(null, Level.CATEGORY, "拖延");
        make(Paradigms.create(study.now, study.by, unwilling, phenomenon.id()));
    }

    private void make(Change change) {
        var before = study.now;
        study.make(change);
        assertThat(study.now.after(change.inverse())).isEqualTo(before);
    }

    private void place(Part part, Code... codes) {
        make(Paradigms.place(study.now, study.by, unwilling, List.of(codes).stream().map(Code::id).toList(), part));
    }

    private List<String> in(Part part) {
        return Paradigms.of(study.now, unwilling, part).stream()
                .map(placing -> study.now.get(placing.category()).name().zh())
                .toList();
    }

    private Placing placed(Code code) {
        return Paradigms.placing(study.now, unwilling, code.id()).orElseThrow();
    }

    @Test
    void whatIsPlacedStandsBehindWhatIsThere() {
        place(Part.CAUSE, risk);
        place(Part.CAUSE, cost, delay);
        assertThat(in(Part.CAUSE)).containsExactly("协调风险", "协调成本", "拖延");
        assertThat(Paradigms.filled(study.now, unwilling)).isEqualTo(2);
        assertThat(Paradigms.PLACES).isEqualTo(6);
    }

    @Test
    void aCategoryHasOnePlaceInAParadigmAndTakesItsEvidenceToAnother() {
        place(Part.CAUSE, risk);
        var place = study.placeOf("数据拿不出来");
        make(Relations.support(
                study.now, study.by, placed(risk).id(), List.of(place), Evidence.Stance.SUPPORTING));
        place(Part.CONTEXT, risk);
        assertThat(in(Part.CAUSE)).isEmpty();
        assertThat(in(Part.CONTEXT)).containsExactly("协调风险");
        assertThat(study.now.pointingAt(placed(risk).id(), Evidence.class)).hasSize(1);
    }

    @Test
    void placingAgainChangesNothing() {
        place(Part.CAUSE, risk);
        assertThat(Paradigms.place(study.now, study.by, unwilling, List.of(risk.id()), Part.CAUSE).isEmpty()).isTrue();
    }

    @Test
    void inAnotherParadigmItMayBeSomethingElse() {
        Id<Paradigm> other = Id.random();
        place(Part.CAUSE, risk);
        make(Paradigms.create(study.now, study.by, other, delay.id()));
        make(Paradigms.place(study.now, study.by, other, List.of(risk.id()), Part.CONSEQUENCE));
        assertThat(study.now.pointingAt(risk.id(), Placing.class)).extracting(Placing::part)
                .containsExactlyInAnyOrder(Part.CAUSE, Part.CONSEQUENCE);
    }

    @Test
    void theOrderIsChangedByOneStepOrAcrossParts() {
        place(Part.CAUSE, risk, cost);
        make(Paradigms.move(study.now, study.by, placed(cost).id(), Part.CAUSE, 0));
        assertThat(in(Part.CAUSE)).containsExactly("协调成本", "协调风险");
        make(Paradigms.move(study.now, study.by, placed(cost).id(), Part.STRATEGY, 0));
        assertThat(in(Part.CAUSE)).containsExactly("协调风险");
        assertThat(in(Part.STRATEGY)).containsExactly("协调成本");
        make(Paradigms.displace(study.now, study.by, placed(cost).id()));
        assertThat(in(Part.STRATEGY)).isEmpty();
    }

    @Test
    void aPhenomenonHasOneParadigmAndNoPlaceInIt() {
        assertThatThrownBy(() -> Paradigms.create(study.now, study.by, Id.random(), phenomenon.id()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> place(Part.CAUSE, phenomenon)).isInstanceOf(Refused.class);
        place(Part.CAUSE, risk);
        make(Paradigms.around(study.now, study.by, unwilling, risk.id()));
        assertThat(in(Part.CAUSE)).isEmpty();
        assertThat(study.now.get(unwilling).phenomenon()).isEqualTo(risk.id());
    }

    @Test
    void whatGoesTakesItsPlacesAndTheirEvidenceAlong() {
        place(Part.CAUSE, risk);
        make(Relations.support(study.now, study.by, placed(risk).id(), List.of(study.placeOf("数据")),
                Evidence.Stance.CONTRADICTING));
        make(Paradigms.delete(study.now, study.by, unwilling));
        assertThat(study.now.count(Placing.class)).isZero();
        assertThat(study.now.count(Evidence.class)).isZero();
    }

    @Test
    void relationsTellWhatIsLikelyWhere() {
        var causes = study.type(RelationType.Meaning.CAUSAL);
        make(Relations.relate(study.now, study.by, Id.random(), causes, risk.id(), phenomenon.id()));
        make(Relations.relate(study.now, study.by, Id.random(), causes, phenomenon.id(), delay.id()));
        var relation = study.now.pointingAt(risk.id(), Relation.class).getFirst().id();
        make(Relations.relate(
                study.now, study.by, Id.random(), study.type(RelationType.Meaning.MODERATION), cost.id(), relation));
        assertThat(Paradigms.likely(study.now, unwilling, Part.CAUSE)).extracting(Code::id).containsExactly(risk.id());
        assertThat(Paradigms.likely(study.now, unwilling, Part.CONSEQUENCE)).extracting(Code::id)
                .containsExactly(delay.id());
        assertThat(Paradigms.likely(study.now, unwilling, Part.INTERVENING)).extracting(Code::id)
                .containsExactly(cost.id());
        place(Part.CAUSE, risk);
        assertThat(Paradigms.likely(study.now, unwilling, Part.CAUSE)).isEmpty();
    }

    @Test
    void aRelationThatAPassageSaysHasItAsItsEvidence() {
        Id<Relation> id = Id.random();
        var place = study.placeOf("各建各的");
        make(Relations.read(
                study.now, study.by, id, study.type(RelationType.Meaning.CAUSAL), risk.id(), cost.id(), place));
        assertThat(study.now.pointingAt(id, Evidence.class)).extracting(Evidence::place).containsExactly(place);
        assertThat(study.now.get(id).basis()).isEqualTo(Relation.Basis.EXPLICIT);
    }

    @Test
    void aCategoryIsMadeOfConceptsInOneStep() {
        var some = study.code("各自建设");
        var more = study.code("重复建设");
        make(Regrouping.gather(study.now, study.by, null, Level.CATEGORY, Wording.zh("建设"),
                List.of(more.id(), some.id())));
        assertThat(study.now.children(study.named("建设").id())).extracting(Code::id)
                .containsExactly(some.id(), more.id());
    }

    @Test
    void theSeedListsGiveEachWordOneMeaning() {
        assertThat(RelationWord.AXIAL).hasSize(12);
        var names = RelationWord.AXIAL.stream().map(word -> word.name().zh()).toList();
        assertThat(names).containsExactly(
                "因果", "时间先后", "语义", "情境", "相似", "差异", "对等", "类型", "结构", "功能", "过程", "策略");
        assertThat(RelationWord.FAMILIES).extracting(word -> word.name().en()).doesNotHaveDuplicates();
    }
}
