package zhagen.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.model.Polarity;
import zhagen.model.TheoryModel;
import zhagen.model.Wording;

class CoreCandidateTest {

    private final Theory theory = new Theory();

    private CoreCandidate of(Code category) {
        return CoreCandidate.of(theory.now(), theory.model()).stream()
                .filter(candidate -> candidate.category().id().equals(category.id()))
                .findFirst()
                .orElseThrow();
    }

    private Code main(String name) {
        return theory.code(name, Level.MAIN, null);
    }

    private void code(Code code, int person) {
        theory.put(Coding.of(Theory.BY, theory.passage(person), code.id()));
    }

    @Test
    void relationsOfMembersLeadToMainCategoriesAndOnFromThere() {
        var risk = main("risk");
        var will = main("will");
        var plight = main("plight");
        var alone = main("alone");
        var blame = theory.code("blame", Level.CATEGORY, risk);
        theory.relate(blame, will, Polarity.MINUS);
        theory.relate(theory.code("giving", Level.CONCEPT, will), plight, Polarity.PLUS);
        theory.relate(blame, risk, Polarity.PLUS);

        assertThat(of(risk)).extracting(CoreCandidate::others, CoreCandidate::connected, CoreCandidate::direct,
                CoreCandidate::steps).containsExactly(3, 2, 1, 1.5);
        assertThat(of(will)).extracting(CoreCandidate::connected, CoreCandidate::direct, CoreCandidate::steps)
                .containsExactly(2, 2, 1.0);
        assertThat(of(alone)).extracting(CoreCandidate::connected, CoreCandidate::steps).containsExactly(0, 0.0);
    }

    @Test
    void whatModeratesIsRelatedToBothEndsAndWhatIsLeftOutToNeither() {
        var risk = main("risk");
        var will = main("will");
        var push = main("push");
        var moderated = theory.relate(risk, will, Polarity.MINUS);
        var moderation = theory.relate(push, moderated, Polarity.MINUS);
        assertThat(of(push).direct()).isEqualTo(2);
        theory.exclude(moderation);
        assertThat(of(push).connected()).isZero();
    }

    @Test
    void theSpreadFollowsTheOrderInWhichSourcesWereCoded() {
        var risk = main("risk");
        var will = main("will");
        code(risk, 1);
        code(will, 2);
        code(risk, 3);
        code(theory.code("blame", Level.CONCEPT, risk), 3);
        assertThat(of(risk).spread()).hasSize(3).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(of(risk).strength()).isEqualTo(new Counting(theory.now()).of(risk));
        assertThat(of(will).first()).isEqualTo(of(will).last());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whoeverIsRelatedIsRelatedBack(long seed) {
        var any = Theory.any(new Random(seed));
        var neighbours = new Mains(any.now(), any.model()).neighbours();
        neighbours.forEach((main, others) -> {
            assertThat(others).doesNotContain(main);
            others.forEach(other -> assertThat(neighbours.get(other)).contains(main));
        });
        assertThat(CoreCandidate.of(any.now(), null)).allSatisfy(candidate -> {
            assertThat(candidate.direct()).isBetween(0, candidate.connected());
            assertThat(candidate.connected()).isBetween(0, candidate.others());
        });
    }

    @Test
    void aStoryTellsWhatItLinksToAndWhatThatIsAbout() {
        var risk = main("risk");
        var will = main("will");
        var plight = main("plight");
        var held = theory.relate(theory.code("blame", Level.CATEGORY, risk), will, Polarity.MINUS);
        var led = theory.relate(will, plight, Polarity.PLUS);
        var model = theory.model();
        assertThat(Telling.of(theory.now(), model).untold()).containsExactly(risk.id(), will.id(), plight.id());

        var told = Telling.of(theory.now(), telling(model, held.id()));
        assertThat(told.untold()).containsExactly(plight.id());
        assertThat(told.untoldRelations()).containsExactly(led.id());
    }

    @Test
    void onlyWhatStandsInTheModelIsToBeTold() {
        var risk = main("risk");
        var will = main("will");
        var other = main("other");
        theory.relate(risk, other, Polarity.PLUS);
        var relation = theory.relate(risk, will, Polarity.MINUS);
        theory.place(risk, null);
        theory.place(theory.code("giving", Level.CATEGORY, will), null);
        var telling = Telling.of(theory.now(), theory.model());
        assertThat(telling.mains()).containsExactly(risk.id(), will.id());
        assertThat(telling.relations()).isEqualTo(List.of(relation.id()));
    }

    private static TheoryModel telling(TheoryModel model, Id<?> id) {
        var words = Mentions.written("it", new Link.ToItem(new Id<>(id.value())));
        return model.described(model.name(), Wording.en("So " + words + "."), null);
    }
}
