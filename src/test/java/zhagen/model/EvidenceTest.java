package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Evidence.Mark;
import zhagen.model.Evidence.Stance;

class EvidenceTest {

    private final Example study = new Example();
    private final Id<Relation> relation = Id.random();
    private final Code cause = study.code("各自建设");
    private final Code effect = study.code("不愿共享");

    private Id<RelationType> type() {
        return study.now.all(RelationType.class).findFirst().orElseThrow().id();
    }

    private Evidence supporting(String words) {
        int at = Example.TEXT.indexOf(words);
        study.make(Relations.read(
                study.now, study.by, relation, type(), cause.id(), effect.id(),
                List.of(Place.of(study.source, at, at + words.length()))));
        return study.now.pointingAt(relation, Evidence.class).getFirst();
    }

    private Correction replace(String words, String by) {
        var text = study.texts.get(study.now.get(study.source).text());
        int at = text.indexOf(words);
        var correction = Correction.of(
                study.now, study.by, study.source,
                text.substring(0, at) + by + text.substring(at + words.length()),
                List.of(new Rewrite.Splice(at, words.length(), by.length())));
        study.make(correction.change());
        return correction;
    }

    private boolean isReworded(Evidence evidence) {
        return study.now.get(evidence.id()).is(Mark.REWORDED);
    }

    @Test
    void aRelationAndThePassagesThatSayItAreOneStep() {
        var before = study.now;
        int at = Example.TEXT.indexOf("各建各的");
        var place = Place.of(study.source, at, at + 4);

        var change = study.make(Relations.read(
                study.now, study.by, relation, type(), cause.id(), effect.id(), List.of(place, place)));

        assertThat(study.now.pointingAt(relation, Evidence.class)).singleElement().satisfies(evidence -> {
            assertThat(evidence.place()).isEqualTo(place);
            assertThat(evidence.stance()).isEqualTo(Stance.SUPPORTING);
        });
        assertThat(study.now.after(change.inverse())).isEqualTo(before);
    }

    @Test
    void correctedWordsAreMarkedUntilSomebodyHasReadThem() {
        var evidence = supporting("各建各的，数据拿不出来");
        replace("数据拿", "数据根本拿");
        assertThat(isReworded(evidence)).isTrue();

        study.make(Relations.confirm(study.now, study.by, evidence.id()));
        assertThat(isReworded(evidence)).isFalse();

        replace("根本", "真的");
        assertThat(isReworded(evidence)).isTrue();
        study.make(Relations.judge(study.now, study.by, evidence.id(), Stance.CONTRADICTING, "反过来看"));
        assertThat(isReworded(evidence)).isFalse();
    }

    @Test
    void wordsThatOnlyMoveOrGetAPseudonymAreNotReworded() {
        var evidence = supporting("数据拿不出来");
        replace("各部门的", "我们这儿各个委办局的");
        study.make(Pseudonyms.replace(
                study.now, study.by, study.texts::get, List.of(new Pseudonym("数据", "资料")), Pseudonyms.EVERYWHERE,
                Progress.NONE).change());

        assertThat(isReworded(evidence)).isFalse();
        var text = study.texts.get(study.now.get(study.source).text());
        assertThat(study.now.get(evidence.id()).place().span().of(text)).isEqualTo("资料拿不出来");
    }

    @Test
    void anAnswerToWhatContradictsIsKeptAndTakenAway() {
        var evidence = supporting("拿不出来");
        study.make(Relations.answer(study.now, study.by, evidence.id(), " 只在没有领导推动时 "));
        assertThat(study.now.get(evidence.id()).answer()).isEqualTo("只在没有领导推动时");
        study.make(Relations.answer(study.now, study.by, evidence.id(), ""));
        assertThat(study.now.get(evidence.id())).extracting(Evidence::answer).isEqualTo("");
    }

    @Test
    void aPairIsDismissedOnceWithTheLastReasonAndOfferedAgain() {
        study.make(Dismissals.dismiss(study.now, study.by, cause.id(), effect.id(), "只是同一段里说到"));
        study.make(Dismissals.dismiss(study.now, study.by, effect.id(), cause.id(), "先后无关"));

        assertThat(study.now.all(Dismissal.class)).singleElement()
                .satisfies(dismissal -> assertThat(dismissal.reason()).isEqualTo("先后无关"));
        var dismissal = Dismissals.of(study.now, effect.id(), cause.id()).orElseThrow();
        study.make(Dismissals.takeBack(study.now, study.by, dismissal.id()));
        assertThat(study.now.count(Dismissal.class)).isZero();
        assertThatThrownBy(() -> Dismissals.dismiss(study.now, study.by, cause.id(), effect.id(), " "))
                .isInstanceOf(Refused.class);
    }

    /// Marked if, and only if, a splice takes or brings a character of the passage; and undo returns everything.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aCorrectionMarksExactlyWhatItRewords(long seed) {
        var random = new Random(seed);
        study.make(Relations.read(study.now, study.by, relation, type(), cause.id(), effect.id(), places(random)));
        var before = study.now;
        int at = random.nextInt(Example.TEXT.length() - 6);
        int removed = random.nextInt(4);
        var inserted = "〇".repeat(removed == 0 ? 2 : random.nextInt(3));
        var text = Example.TEXT.substring(0, at) + inserted + Example.TEXT.substring(at + removed);

        var correction = Correction.of(
                before, study.by, study.source, text, List.of(new Rewrite.Splice(at, removed, inserted.length())));
        study.make(correction.change());

        for (var evidence : before.pointingAt(relation, Evidence.class)) {
            study.now.find(evidence.id()).ifPresent(later -> {
                var was = evidence.place().within(Example.TEXT.length()).of(Example.TEXT);
                var is = later.place().within(text.length()).of(text);
                assertThat(later.is(Mark.REWORDED)).as("%s → %s", was, is).isEqualTo(!was.equals(is));
            });
        }
        assertThat(study.now.after(correction.change().inverse())).isEqualTo(before);
    }

    private List<Place> places(Random random) {
        var places = new ArrayList<Place>(List.of(new Place(study.source, null)));
        for (int i = 0; i < 30; i++) {
            int start = random.nextInt(Example.TEXT.length() - 8);
            places.add(Place.of(study.source, start, start + random.nextInt(8)));
        }
        return places;
    }
}
