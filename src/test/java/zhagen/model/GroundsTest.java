package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Grounds.Facet;
import zhagen.model.Grounds.Shaken;
import zhagen.model.Storyline.Sentence;

class GroundsTest {

    private final Example study = new Example();
    private final Id<TheoryModel> model = Id.random();
    private final Code barrier = study.code(null, Level.MAIN, "壁垒。真的");
    private final Code sharing = study.code(null, Level.MAIN, "共享");
    private final Id<Relation> relation = Id.random();
    private final Id<Evidence> evidence;

    GroundsTest() {
        study.make(Models.create(
                study.now, study.by, model, TheoryModel.Type.INFLUENCE, Wording.zh("影响"), Level.MAIN));
        study.make(Relations.relate(
                study.now, study.by, relation, study.type(RelationType.Meaning.CAUSAL), barrier.id(), sharing.id()));
        study.make(Relations.support(
                study.now, study.by, relation, List.of(study.placeOf("数据拿不出来")), Evidence.Stance.SUPPORTING));
        evidence = study.now.pointingAt(relation, Evidence.class).getFirst().id();
        tell("先有" + named(barrier.id()) + "。共享靠大家。\n\n后来" + named(relation) + "！" + "说是" + quoted("各建各的") + "。");
    }

    private void tell(String zh) {
        study.make(Stories.tell(study.now, study.by, study.texts::get, model, Wording.zh(zh)));
    }

    private String story() {
        return study.now.get(model).storyline().zh();
    }

    private String named(Id<? extends Item> id) {
        return Mentions.written(Relations.nameOf(study.now, id).zh(), new Link.ToItem(id));
    }

    private String quoted(String words) {
        return Mentions.written(words, new Link.ToPlace(study.placeOf(words)));
    }

    private List<Shaken> shaken() {
        return new Grounds(study.now, study.texts::get).shaken(study.now.get(model));
    }

    private List<Sentence> sentences() {
        return Storyline.sentences(study.now.get(model).storyline());
    }

    /// The change shakes the sentence of this number alone, and says so; taken back, it shakes none.
    private void shakes(int sentence, Facet facet, Change change) {
        study.make(change);
        assertThat(shaken()).extracting(Shaken::sentence).containsExactly(sentences().get(sentence));
        assertThat(shaken().getFirst().differences()).extracting(Grounds.Difference::facet).containsExactly(facet);
        study.make(change.inverse());
        assertThat(shaken()).isEmpty();
    }

    private void correct(String words, String newWords) {
        study.make(correction(words, newWords));
    }

    private Change correction(String words, String newWords) {
        var text = study.texts.get(study.now.get(study.source).text());
        int at = text.indexOf(words);
        return Correction.of(
                study.now, study.by, study.source,
                text.substring(0, at) + newWords + text.substring(at + words.length()),
                List.of(new Rewrite.Splice(at, words.length(), newWords.length()))).change();
    }

    @Test
    void aNameIsNeverCutWhereItEndsLikeASentence() {
        assertThat(sentences()).extracting(Sentence::words).hasSize(4)
                .last().asString().startsWith("说是[各建各的](");
    }

    @Test
    void nothingIsShakenRightAfterWriting() {
        assertThat(shaken()).isEmpty();
    }

    @Test
    void aNewNameOrDefinitionShakesWhatLinksToTheCategory() {
        shakes(0, Facet.NAME, Codebook.rename(study.now, study.by, barrier.id(), Wording.zh("藩篱")));
        shakes(0, Facet.DEFINITION, Codebook.define(
                study.now, study.by, barrier.id(), Wording.zh("挡住数据的"), Wording.NONE, Wording.NONE));
    }

    @Test
    void anotherSignStatusTypeOrStatementShakesWhatLinksToTheRelation() {
        var of = study.now.get(relation);
        shakes(2, Facet.SIGN, Relations.alter(
                study.now, study.by, relation, of.type(), Polarity.MINUS, of.basis(), of.status()));
        shakes(2, Facet.STATUS, Relations.alter(
                study.now, study.by, relation, of.type(), of.polarity(), of.basis(), Relation.Status.REJECTED));
        shakes(2, Facet.TYPE, Relations.alter(
                study.now, study.by, relation, study.type(RelationType.Meaning.MODERATION), of.polarity(), of.basis(),
                of.status()));
        shakes(2, Facet.STATEMENT, Relations.state(study.now, study.by, relation, Wording.zh("壁垒挡住共享")));
    }

    @Test
    void evidenceThatComesGoesTurnsOrIsRewordedShakesWhatLinksToItsRelation() {
        shakes(2, Facet.EVIDENCE_TAKEN, Relations.withdraw(study.now, study.by, evidence));
        shakes(2, Facet.EVIDENCE_ADDED, Relations.support(
                study.now, study.by, relation, List.of(study.placeOf("系统是")), Evidence.Stance.SUPPORTING));
        shakes(2, Facet.EVIDENCE_CHANGED, Relations.judge(
                study.now, study.by, evidence, Evidence.Stance.CONTRADICTING, ""));
        shakes(2, Facet.EVIDENCE_CHANGED, correction("拿不出来", "拿不出去"));
    }

    @Test
    void aCorrectionShakesTheQuoteWhoseWordsItTouchesAndNoOther() {
        shakes(3, Facet.WORDS, correction("建各", "修各"));
        correct("怎么样", "究竟怎么样");
        assertThat(shaken()).isEmpty();
    }

    @Test
    void whatIsGoneShakes() {
        shakes(3, Facet.GONE, correction("系统是各建各的，", ""));
        study.make(Relations.delete(study.now, study.by, relation));
        assertThat(shaken()).extracting(Shaken::sentence).containsExactly(sentences().get(2));
    }

    @Test
    void aMergeKeepsTheLinksAndShakesThem() {
        var other = study.code(null, Level.MAIN, "孤岛");
        study.make(Codebook.merge(study.now, study.by, barrier.id(), other.id()));
        assertThat(study.now.get(model).mentions()).contains(new Link.ToItem(other.id()));
        assertThat(shaken()).extracting(Shaken::sentence).containsExactly(sentences().get(0), sentences().get(2));
    }

    @Test
    void aLookMakesItFirmAndOnlyIt() {
        study.make(Codebook.rename(study.now, study.by, barrier.id(), Wording.zh("藩篱")));
        correct("各建各的", "各修各的");
        assertThat(shaken()).hasSize(2);
        study.make(Stories.seen(study.now, study.by, study.texts::get, model, shaken().getFirst().sentence()));
        assertThat(shaken()).extracting(Shaken::sentence).containsExactly(sentences().get(3));
        assertThatThrownBy(() -> Stories.seen(
                study.now, study.by, study.texts::get, model, new Sentence(Language.EN, new Span(0, 1), "x")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsWrittenBesideASentenceLeavesItShaken() {
        study.make(Codebook.rename(study.now, study.by, barrier.id(), Wording.zh("藩篱")));
        tell("起初。" + story().replace("[壁垒。真的]", "[藩篱]") + "完了。");
        assertThat(shaken()).extracting(Shaken::sentence).containsExactly(sentences().get(1));
        tell(story().replace("先有", "先得有"));
        assertThat(shaken()).isEmpty();
    }

    @Test
    void sentencesThatReadTheSameKeepApart() {
        tell("见" + named(barrier.id()) + "。见" + named(sharing.id()) + "。");
        study.make(Codebook.rename(study.now, study.by, sharing.id(), Wording.zh("共用")));
        assertThat(shaken()).extracting(Shaken::sentence).containsExactly(sentences().get(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whateverHappensUndoingItMakesAllFirmAgain(long seed) {
        var random = new Random(seed);
        var made = new ArrayList<Change>();
        for (int i = 0; i < 60; i++) {
            made.add(study.make(Changes.any(random, study.now, study.by, study.texts::get)));
        }
        UnaryOperator<Change> undone = Change::inverse;
        made.reversed().forEach(change -> study.make(undone.apply(change)));
        assertThat(shaken()).isEmpty();
    }

    @Test
    void aChoiceHasAReasonThatIsOneStepWithIt() {
        assertThatThrownBy(() -> Stories.choose(study.now, study.by, model, sharing.id(), new Reason("题", " ")))
                .isInstanceOf(Refused.class);
        var before = study.now;
        var change = study.make(Stories.choose(study.now, study.by, model, sharing.id(), new Reason("题", "连着其余各个")));
        assertThat(study.now.get(model).core()).isEqualTo(sharing.id());
        assertThat(Stories.reason(study.now, study.now.get(model))).get()
                .satisfies(memo -> assertThat(memo.body()).isEqualTo("连着其余各个"))
                .satisfies(memo -> assertThat(memo.type()).isEqualTo(Memo.Type.DECISION));
        assertThat(study.now.after(change.inverse())).isEqualTo(before);

        study.make(Stories.choose(study.now, study.by, model, barrier.id(), new Reason("题", "想通了")));
        assertThat(Stories.reason(study.now, study.now.get(model))).get().extracting(Memo::body).isEqualTo("想通了");
        assertThat(study.now.all(Memo.class)).extracting(Memo::body).contains("连着其余各个", "想通了");
    }
}
