package zhagen.analysis.saturation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import zhagen.analysis.saturation.HoldoutTest.Outcome;
import zhagen.model.Code;
import zhagen.model.Holdout;
import zhagen.model.Holdouts;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Reading;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Wording;

/// A study of six sources, two of which are held back on the first day and coded from the tenth on.
class HoldoutTestTest {

    private final Dated study = new Dated();
    private final List<Id<Source>> sources = study.sources(6);
    private final Code will = study.code(0, null, Level.MAIN);
    private final Code risk = study.code(0, null, Level.MAIN);
    private final Code fear = study.code(0, risk, Level.CATEGORY);
    private final Id<Holdout> id = Id.random();

    private HoldoutTest drawn() {
        study.make(Holdouts.draw(study.now, study.by(1), id, null, List.of(2), 1));
        return test();
    }

    private void frozen() {
        drawn();
        study.make(Holdouts.freeze(study.now, study.by(9), id, Id.random(), Wording.zh("定稿")));
    }

    private void coded() {
        frozen();
        study.now.get(id).sources().forEach(source -> {
            study.coding(10, source, fear);
            study.make(Sources.read(study.now, study.by(11), source, Reading.State.DONE));
        });
    }

    private Id<Source> first() {
        return study.now.get(id).sources().getFirst();
    }

    private HoldoutTest test() {
        return HoldoutTest.of(study.now, study.now.get(id));
    }

    private static List<String> because(HoldoutTest test) {
        return ((Outcome.NotAssessable) test.outcome()).because().stream().map(Label::key).toList();
    }

    @Test
    void beforeTheFreezeNothingCanBeSaid() {
        assertThat(because(drawn())).containsExactly("holdout.because.notFrozen");
    }

    @Test
    void beforeAllAreCodedNothingCanBeSaid() {
        frozen();
        assertThat(because(test())).containsExactly("holdout.because.notDone", "holdout.because.notDone");
    }

    @Test
    void nothingNewIsAPass() {
        coded();
        assertThat(test().outcome()).isEqualTo(new Outcome.Passed());
        assertThat(test().sources()).allSatisfy(member -> assertThat(member.since()).isOne());
    }

    @Test
    void newConceptsAreListedAndPass() {
        coded();
        var concept = study.code(12, fear, Level.CONCEPT);
        study.coding(12, first(), concept);
        assertThat(test().concepts()).extracting(Code::id).containsExactly(concept.id());
        assertThat(test().outcome()).isEqualTo(new Outcome.Passed());
    }

    @Test
    void aNewCategoryFails() {
        coded();
        var category = study.code(12, will, Level.CATEGORY);
        study.coding(12, first(), study.code(12, category, Level.CONCEPT));
        assertThat(test().categories()).extracting(Code::id).containsExactly(category.id());
        assertThat(test().outcome()).isEqualTo(new Outcome.Failed());
    }

    @Test
    void aCategoryThatIsFoundElsewhereOnlyIsNotTheirs() {
        coded();
        var category = study.code(12, null, Level.CATEGORY);
        var elsewhere = sources.stream().filter(it -> !study.now.get(id).sources().contains(it)).findFirst();
        study.coding(12, elsewhere.orElseThrow(), category);
        assertThat(test().outcome()).isEqualTo(new Outcome.Passed());
    }

    @Test
    void aNewRelationBetweenMainCategoriesFailsAlsoWhereItIsDrawnBelowThem() {
        coded();
        study.relation(12, fear, will);
        assertThat(test().betweenMains()).hasSize(1);
        assertThat(test().outcome()).isEqualTo(new Outcome.Failed());
    }

    @Test
    void aRelationThatTheMainCategoriesHadAlreadyPasses() {
        study.relation(3, risk, will);
        coded();
        study.relation(12, fear, will);
        assertThat(test().relations()).hasSize(1);
        assertThat(test().betweenMains()).isEmpty();
        assertThat(test().outcome()).isEqualTo(new Outcome.Passed());
    }

    @Test
    void whatWasCodedBeforeTheFreezeCannotBeUsed() {
        drawn();
        study.coding(2, first(), fear);
        study.make(Holdouts.freeze(study.now, study.by(9), id, Id.random(), Wording.zh("定稿")));
        assertThat(test().outcome()).asInstanceOf(InstanceOfAssertFactories.type(Outcome.NotAssessable.class));
        assertThat(because(test())).contains("holdout.because.codedBefore");
    }
}
