package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhagen.model.Structures.Shape;

class StructuresTest {

    private final Example study = new Example();
    private final Id<TheoryModel> model = Id.random();
    private final Code risk = study.code(null, Level.MAIN, "风险");
    private final Code will = study.code(null, Level.MAIN, "意愿");
    private final Code member = study.code(will.id(), Level.CATEGORY, "主动");
    private final Code plight = study.code(null, Level.MAIN, "困境");
    private final Code push = study.code(null, Level.MAIN, "推动");
    private final Id<Relation> riskToWill = relate(risk.id(), will.id());
    private final Id<Relation> memberToPlight = relate(member.id(), plight.id());
    private final Id<Relation> pushOnRisk = relate(push.id(), riskToWill);

    StructuresTest() {
        study.make(Models.create(
                study.now, study.by, model, TheoryModel.Type.INFLUENCE, Wording.zh("影响"), Level.MAIN));
    }

    private Id<Relation> relate(Id<Code> from, Id<? extends Item> to) {
        Id<Relation> id = Id.random();
        var meaning = study.now.get(to) instanceof Code ? RelationType.Meaning.CAUSAL : RelationType.Meaning.MODERATION;
        study.make(Relations.relate(study.now, study.by, id, study.type(meaning), from, to));
        support(id);
        return id;
    }

    private void support(Id<Relation> id) {
        var of = study.now.get(id);
        study.make(Relations.alter(
                study.now, study.by, id, of.type(), of.polarity(), of.basis(), Relation.Status.SUPPORTED));
    }

    private TypicalStructure make(Id<Relation> relation) {
        return make(List.of(relation));
    }

    private TypicalStructure make(Id<Relation> one, Id<Relation> other) {
        return make(List.of(one, other));
    }

    private TypicalStructure make(List<Id<Relation>> relations) {
        Id<TypicalStructure> id = Id.random();
        study.make(Structures.make(study.now, study.by, id, model, relations));
        return study.now.get(id);
    }

    private String name(TypicalStructure structure) {
        return Structures.nameOf(study.now, structure).zh();
    }

    @Test
    void theShapeFollowsFromTheRelationsInWhateverOrderTheyAreGiven() {
        assertThat(name(make(riskToWill))).isEqualTo("风险 → 意愿");
        var chain = make(memberToPlight, riskToWill);
        assertThat(chain.relations()).containsExactly(riskToWill, memberToPlight);
        assertThat(Structures.shape(study.now, chain)).isEqualTo(Shape.CHAIN);
        assertThat(name(chain)).isEqualTo("风险 → 主动 → 困境");
        var moderated = make(pushOnRisk, riskToWill);
        assertThat(Structures.shape(study.now, moderated)).isEqualTo(Shape.MODERATED);
        assertThat(moderated.relations()).containsExactly(riskToWill, pushOnRisk);
        assertThat(name(moderated)).isEqualTo("推动 ⤳ （风险 → 意愿）");
    }

    @Test
    void whatDoesNotHangTogetherOrIsThereIsRefused() {
        make(riskToWill);
        assertThatThrownBy(() -> make(riskToWill)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> make(pushOnRisk)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> make(pushOnRisk, memberToPlight)).isInstanceOf(Refused.class);
        var apart = relate(push.id(), risk.id());
        assertThatThrownBy(() -> make(apart, memberToPlight)).isInstanceOf(Refused.class);
    }

    @Test
    void whatIsOfferedCanBeMadeAndIsOfferedNoMore() {
        var offered = Structures.offered(study.now, study.now.get(model));
        assertThat(offered).containsExactlyInAnyOrder(
                List.of(riskToWill), List.of(memberToPlight), List.of(riskToWill, memberToPlight),
                List.of(riskToWill, pushOnRisk));
        offered.forEach(relations -> study.make(
                Structures.make(study.now, study.by, Id.random(), model, relations)));
        assertThat(Structures.offered(study.now, study.now.get(model))).isEmpty();
    }

    @Test
    void whatIsNotSupportedOrLeftOutIsNotOffered() {
        study.make(Models.exclude(study.now, study.by, model, pushOnRisk, true));
        var of = study.now.get(memberToPlight);
        study.make(Relations.alter(
                study.now, study.by, of.id(), of.type(), of.polarity(), of.basis(), Relation.Status.HYPOTHESIS));
        assertThat(Structures.offered(study.now, study.now.get(model))).containsExactly(List.of(riskToWill));
    }

    @Test
    void itSaysWhatItsRelationsStateUntilItSaysMore() {
        study.make(Relations.state(study.now, study.by, riskToWill, new Wording("怕担责就不愿给。", "Fear holds back.")));
        study.make(Relations.state(study.now, study.by, memberToPlight, Wording.zh("不愿给就僵住。")));
        var chain = make(riskToWill, memberToPlight);
        assertThat(Structures.connotation(study.now, chain))
                .isEqualTo(new Wording("怕担责就不愿给；不愿给就僵住", "Fear holds back."));
        study.make(Structures.say(study.now, study.by, chain.id(), Wording.zh("风险经意愿造成困境")));
        assertThat(Structures.connotation(study.now, study.now.get(chain.id())))
                .isEqualTo(new Wording("风险经意愿造成困境", "Fear holds back."));
    }

    @Test
    void whatStandsForTheOthersIsSaidFirstThenExemplars() {
        var exemplar = study.coding("数据拿不出来", risk);
        study.make(OpenCoding.exemplar(study.now, study.by, exemplar.id(), true));
        var places = List.of(study.placeOf("系统是"), study.placeOf("数据拿不出来"), study.placeOf("各建各的"));
        study.make(Relations.support(study.now, study.by, riskToWill, places, Evidence.Stance.SUPPORTING));
        study.make(Relations.support(
                study.now, study.by, riskToWill, List.of(study.placeOf("为什么")), Evidence.Stance.CONTRADICTING));
        var marked = study.now.pointingAt(riskToWill, Evidence.class).stream()
                .filter(evidence -> evidence.place().equals(study.placeOf("各建各的")))
                .findFirst()
                .orElseThrow();
        study.make(Relations.represent(study.now, study.by, marked.id(), true));
        assertThat(Structures.statements(study.now, make(riskToWill))).extracting(Evidence::place)
                .startsWith(study.placeOf("各建各的"), study.placeOf("数据拿不出来"))
                .hasSize(3);
    }

    @Test
    void theyKeepTheOrderThatTheyAreGiven() {
        var first = make(riskToWill);
        var second = make(memberToPlight);
        var third = make(riskToWill, memberToPlight);
        study.make(Structures.move(study.now, study.by, third.id(), 0));
        assertThat(Structures.of(study.now, model)).extracting(TypicalStructure::id)
                .containsExactly(third.id(), first.id(), second.id());
        study.make(Structures.delete(study.now, study.by, first.id()));
        assertThat(Structures.of(study.now, model)).extracting(TypicalStructure::id)
                .containsExactly(third.id(), second.id());
    }

    @Test
    void itGoesWithARelationAndComesBackWithIt() {
        var chain = make(riskToWill, memberToPlight);
        var before = study.now;
        var deletion = study.make(Relations.delete(study.now, study.by, memberToPlight));
        assertThat(study.now.has(chain.id())).isFalse();
        study.make(deletion.inverse());
        assertThat(study.now).isEqualTo(before);
    }
}
