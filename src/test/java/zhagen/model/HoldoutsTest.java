package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoldoutsTest {

    private final Example example = new Example();
    private final Id<Attribute> place = Id.random();

    private Source source(int rank, String name) {
        return new Source(Id.random(), Source.Type.INTERVIEW, name, "", null, "zh", TextHash.of(Example.TEXT),
                Example.TEXT.length(), rank, Values.NONE.with(place, name.substring(0, 1)), Source.Provenance.HERE,
                Origin.of(example.by));
    }

    private List<Source> sixteen() {
        var all = new ArrayList<Source>();
        for (int i = 1; i <= 10; i++) {
            all.add(source(i, "A%02d".formatted(i)));
        }
        for (int i = 1; i <= 6; i++) {
            all.add(source(10 + i, "B%02d".formatted(i)));
        }
        return all;
    }

    private void imported() {
        example.make(Sources.addAttribute(
                example.now, example.by, place, Wording.zh("地点"), Attribute.Scope.SOURCE, Attribute.Type.TEXT));
        example.make(Sources.add(example.now, example.by, sixteen(), Map.of()));
        example.make(Sources.read(example.now, example.by, example.source, Reading.State.DONE));
    }

    private static List<String> names(List<Source> sources) {
        return sources.stream().map(Source::name).toList();
    }

    @Test
    void theSameSeedChoosesTheSameSourcesOnEveryMachine() {
        var strata = List.of(new Stratum("A", sixteen().subList(0, 10)), new Stratum("B", sixteen().subList(10, 16)));
        assertThat(names(Stratum.draw(strata, List.of(3, 1), 2026))).containsExactly("A01", "A02", "A09", "B03");
        assertThat(names(Stratum.draw(strata, List.of(3, 1), 1))).containsExactly("A07", "A08", "A10", "B03");
        assertThat(names(Stratum.draw(strata, List.of(99, 0), 1))).hasSize(10);
    }

    @Test
    void aQuarterOfTenAndSixIsThreeAndOne() {
        var strata = List.of(new Stratum("A", sixteen().subList(0, 10)), new Stratum("B", sixteen().subList(10, 16)));
        assertThat(Stratum.shares(strata, 4)).containsExactly(3, 1);
        assertThat(Stratum.shares(strata, 16)).containsExactly(10, 6);
        assertThat(Stratum.shares(strata, 0)).containsExactly(0, 0);
    }

    @Test
    void whatIsChosenIsReservedAndNotToBeChosenAgain() {
        imported();
        assertThat(Holdouts.available(example.now)).hasSize(16);
        Id<Holdout> id = Id.random();
        example.make(Holdouts.draw(example.now, example.by, id, place, List.of(3, 1), 7));
        var holdout = example.now.get(id);
        assertThat(holdout.sources()).hasSize(4);
        assertThat(holdout.seed()).isEqualTo(7);
        assertThat(holdout.sources()).allSatisfy(source -> assertThat(
                example.now.pointingAt(source, Reading.class)).singleElement().matches(Reading::reserved));
        assertThat(Holdouts.available(example.now)).hasSize(12);
        example.make(Holdouts.abandon(example.now, example.by, id));
        assertThat(example.now.all(Reading.class)).noneMatch(Reading::reserved);
        assertThat(Holdouts.available(example.now)).hasSize(16);
    }

    @Test
    void theFreezeIsAMilestoneInTheSameChange() {
        imported();
        Id<Holdout> id = Id.random();
        Id<Milestone> milestone = Id.random();
        example.make(Holdouts.draw(example.now, example.by, id, null, List.of(4), 7));
        var before = example.now;
        var change = example.make(Holdouts.freeze(example.now, example.by, id, milestone, Wording.zh("定稿")));
        assertThat(example.now.get(id).frozen()).isEqualTo(milestone);
        assertThat(example.now.has(milestone)).isTrue();
        assertThat(example.now.after(change.inverse())).isEqualTo(before);
        assertThatThrownBy(() -> Holdouts.freeze(example.now, example.by, id, Id.random(), Wording.zh("再冻")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whereNothingIsLeftOrNothingChosenItIsRefused() {
        assertThatThrownBy(() -> {
            imported();
            Holdouts.draw(example.now, example.by, Id.random(), null, List.of(0), 7);
        }).isInstanceOf(Refused.class).hasMessageContaining("holdout.nothingChosen");
        assertThatThrownBy(() -> {
            example.make(Holdouts.draw(example.now, example.by, Id.random(), null, List.of(16), 7));
            Holdouts.draw(example.now, example.by, Id.random(), null, List.of(1), 7);
        }).isInstanceOf(Refused.class).hasMessageContaining("holdout.noneLeft");
    }

    @Test
    void stepsAndChecksKeepTheOrderThatTheyAreGiven() {
        var steps = new ArrayList<Id<SamplingStep>>();
        for (int i = 0; i < 3; i++) {
            steps.add(Id.random());
            example.make(Sampling.add(example.now, example.by, steps.get(i), null, "缺" + i));
        }
        example.make(Sampling.move(example.now, example.by, steps.get(2), 0));
        assertThat(example.now.all(SamplingStep.class).map(SamplingStep::missing)).containsExactly("缺2", "缺0", "缺1");
        assertThatThrownBy(() -> Sampling.about(example.now, example.by, steps.getFirst(), example.source))
                .isInstanceOf(Refused.class);
        var code = example.code("信任");
        example.make(Sampling.about(example.now, example.by, steps.getFirst(), code.id()));
        example.make(Codebook.delete(example.now, example.by, code.id()));
        assertThat(example.now.get(steps.getFirst()).about()).isNull();

        Id<MemberCheck> check = Id.random();
        example.make(MemberChecks.add(example.now, example.by, check, "结果"));
        example.make(MemberChecks.asked(example.now, example.by, check, example.participant, "某人", null));
        assertThat(example.now.get(check).checker()).isEmpty();
        example.make(Sources.deleteParticipant(example.now, example.by, example.participant));
        assertThat(example.now.get(check).participant()).isNull();
    }
}
