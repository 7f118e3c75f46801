package zhagen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhagen.analysis.Duplicates;
import zhagen.analysis.Finding;
import zhagen.messages.Messages;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Dismissal;
import zhagen.model.Evidence;
import zhagen.model.Holdout;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.MemberCheck;
import zhagen.model.Memo;
import zhagen.model.Milestone;
import zhagen.model.Paradigm;
import zhagen.model.Participant;
import zhagen.model.Placement;
import zhagen.model.Placing;
import zhagen.model.Reading;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Round;
import zhagen.model.SamplingStep;
import zhagen.model.Source;
import zhagen.model.TheoryModel;
import zhagen.model.Tree;
import zhagen.model.TypicalStructure;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;

class SampleStudyTest {

    private final Founded sample = Founded.sample();

    @Test
    void itHasWhatABeginnerLearnsFrom() {
        var now = sample.now;
        var levels = now.all(Code.class).collect(Collectors.groupingBy(Code::level, Collectors.counting()));
        assertThat(now.count(Source.class)).isGreaterThanOrEqualTo(12);
        assertThat(levels.get(Level.CONCEPT)).isBetween(60L, 70L);
        assertThat(levels.get(Level.CATEGORY)).isBetween(15L, 20L);
        assertThat(levels.get(Level.MAIN)).isBetween(5L, 7L);
        assertThat(levels.get(Level.CORE)).isEqualTo(1);
        assertThat(now.count(Coding.class)).isGreaterThanOrEqualTo(250);
        assertThat(now.count(Round.class)).isGreaterThan(1);
        assertThat(now.all(Memo.class).map(Memo::type).distinct()).hasSizeGreaterThan(4);
        assertThat(now.count(Relation.class)).isGreaterThanOrEqualTo(15);
        assertThat(now.all(Relation.class).map(relation -> now.get(relation.type()).meaning()))
                .contains(RelationType.Meaning.CAUSAL, RelationType.Meaning.MODERATION, RelationType.Meaning.CONFLICT);
        assertThat(now.all(Evidence.class).map(Evidence::stance)).contains(Evidence.Stance.CONTRADICTING);
        assertThat(now.all(Placement.class).map(Placement::role)).doesNotContainNull();
    }

    @Test
    void itHasTheSecondAndThirdStageToo() {
        var now = sample.now;
        assertThat(now.count(Paradigm.class)).isEqualTo(3);
        for (var placing : now.all(Placing.class).filter(it -> it.part() != Placing.Part.CONTEXT).toList()) {
            assertThat(now.pointingAt(placing.id(), Evidence.class)).isNotEmpty();
        }
        assertThat(now.count(TypicalStructure.class)).isGreaterThan(4);
        assertThat(now.all(TheoryModel.class)).allMatch(model -> model.core() != null && model.mentions().size() > 4);
        assertThat(now.all(Holdout.class)).singleElement()
                .satisfies(holdout -> assertThat(holdout.frozen()).isNotNull());
        assertThat(List.of(
                now.count(Dismissal.class),
                now.count(Milestone.class),
                now.count(SamplingStep.class),
                now.count(MemberCheck.class))).allMatch(count -> count > 2);
        assertThat(now.all(Evidence.class).filter(it -> it.is(Evidence.Mark.REPRESENTATIVE))).hasSizeGreaterThan(20);
        assertThat(now.all(Code.class).filter(code -> !code.prior().isEmpty())).hasSize(4);
    }

    @Test
    void theTheoryAnswersEveryNegativeCaseButOne() {
        assertThat(sample.now.all(Evidence.class)
                .filter(it -> it.stance() == Evidence.Stance.CONTRADICTING && it.answer().isEmpty())).hasSize(1);
    }

    @Test
    void whatIsHeldOutWasCodedAfterTheCodebookWasFrozen() {
        var now = sample.now;
        var holdout = now.all(Holdout.class).findFirst().orElseThrow();
        var frozen = now.get(holdout.frozen()).origin().made();
        for (var source : holdout.sources()) {
            assertThat(now.pointingAt(source, Coding.class))
                    .isNotEmpty()
                    .allMatch(coding -> coding.origin().made().isAfter(frozen));
        }
    }

    @Test
    void everySourceIsSpokenByAParticipantWhomTheTableDescribes() {
        var counting = new Counting(sample.now);
        sample.now.all(Source.class)
                .forEach(source -> assertThat(counting.participants(source.id())).as(source.name()).hasSize(1));
        assertThat(sample.now.all(Participant.class)).allMatch(person -> !person.values().byAttribute().isEmpty());
    }

    @Test
    void workGoesOnInTheLastRoundAndSaysOfEverySourceHowFarItWasRead() {
        var now = sample.now;
        var last = Round.latest(now);
        assertThat(last.number()).isEqualTo(now.count(Round.class)).isEqualTo(3);
        for (var source : now.all(Source.class).toList()) {
            var readings = now.pointingAt(source.id(), Reading.class).stream()
                    .filter(reading -> reading.round().equals(last.id()))
                    .toList();
            assertThat(readings).as(source.name()).singleElement().satisfies(reading -> assertThat(reading.state())
                    .isEqualTo(reading.reserved() ? Reading.State.IN_WORK : Reading.State.DONE));
        }
        assertThat(now.all(Reading.class).filter(Reading::reserved)).isNotEmpty();
    }

    @Test
    void interventionsStandOutsideTheMainCategoriesThatTheyActOn() {
        var now = sample.now;
        var interventions = now.all(Placement.class)
                .filter(placement -> placement.role() == Placement.Role.INTERVENTION)
                .map(placement -> now.get(placement.category()))
                .collect(Collectors.toSet());
        assertThat(interventions).isNotEmpty();
        for (var code : interventions) {
            assertThat(Tree.path(now, code)).noneMatch(above -> above.level() == Level.MAIN);
        }
    }

    @Test
    void everyCodingIsOfWordsThatTheSourceSays() {
        sample.now.all(Coding.class).forEach(coding -> {
            var source = sample.now.get(coding.place().source());
            var text = sample.texts.get(source.text());
            assertThat(coding.place().within(text.length()).of(text)).isNotBlank();
        });
    }

    @Test
    void eachStepCanBeSaidAndTakenBack() {
        var study = new Founded();
        var states = new ArrayList<>(List.of(study.now));
        var changes = new ArrayList<Change>();
        for (var step : SampleStudy.bundled().steps()) {
            var change = step.make(study.now, study.by);
            study.make(change);
            changes.add(change);
            states.add(study.now);
            for (var language : Language.values()) {
                assertThat(Messages.in(language).say(change.label())).isNotBlank();
            }
        }
        for (int i = changes.size() - 1; i >= 0; i--) {
            assertThat(states.get(i + 1).after(changes.get(i).inverse())).isEqualTo(states.get(i));
        }
    }

    @Test
    void noTwoOfItsCodesAreCalledTheSame() {
        var names = NearNames.of(sample.now, Pinyin.get());
        assertThat(Duplicates.find(sample.now, names)).noneMatch(Finding::same);
    }
}
