package zhagen.ui.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Paradigm;
import zhagen.model.Paradigms;
import zhagen.model.Placing;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Relations;
import zhagen.ui.links.Writing;
import zhagen.ui.links.Trial;
import zhagen.ui.relations.Candidates.Candidate;
import zhagen.ui.relations.Candidates.Where;

class RelationsModelTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private RelationsModel model;
    private Code risk;
    private Code will;
    private Code rule;

    @BeforeEach
    void open() {
        trial = new Trial(folder);
        risk = trial.code(Level.CATEGORY, "协调风险", "出了事谁也不敢担责");
        will = trial.code(Level.CATEGORY, "共享意愿", "数据就不给了", "大家就愿意给了");
        rule = trial.code(Level.MAIN, "规则");
        model = new RelationsModel(trial.workbench());
    }

    @AfterEach
    void close() {
        model.close();
        trial.close();
    }

    private Relation relate(Id<Code> from, Meaning meaning, Id<? extends Item> to) {
        model.relate(from, trial.type(meaning).id(), to);
        trial.settle();
        return trial.now().get(model.chosen().get());
    }

    private List<String> shown() {
        return model.lines().stream().map(line -> switch (line) {
            case Line.From from -> from.category().name().zh();
            case Line.Entry entry -> "→ " + Relations.nameOf(trial.now(), entry.relation().to()).zh();
        }).toList();
    }

    @Test
    void relationsStandBelowWhereTheyBegin() {
        var first = relate(risk.id(), Meaning.CAUSAL, will.id());
        relate(rule.id(), Meaning.MODERATION, first.id());
        assertThat(shown()).containsExactly("协调风险", "→ 共享意愿", "规则", "→ 协调风险 → 共享意愿");
        assertThat(model.all().get()).isEqualTo(2);
    }

    @Test
    void pickedCategoriesNarrowTheListAndANewRelationIsAlwaysShown() {
        var first = relate(risk.id(), Meaning.CAUSAL, will.id());
        model.picked().set(Set.of(rule.id()));
        assertThat(shown()).isEmpty();
        model.picked().set(Set.of(risk.id(), will.id()));
        assertThat(shown()).containsExactly("协调风险", "→ 共享意愿");
        model.picked().set(Set.of(will.id()));
        assertThat(shown()).hasSize(2);
        model.picked().set(Set.of(rule.id()));
        relate(rule.id(), Meaning.MODERATION, first.id());
        assertThat(shown()).containsExactly("规则", "→ 协调风险 → 共享意愿");
        model.reveal(first.id());
        assertThat(model.picked().get()).isEmpty();
        assertThat(shown()).hasSize(4);
    }

    @Test
    void whatTheRelationMeansIsAlteredPieceByPieceEachAStepOfItsOwn() {
        var relation = relate(risk.id(), Meaning.CAUSAL, will.id());
        model.polarity(Polarity.MINUS);
        model.basis(Relation.Basis.INFERRED);
        model.status(Relation.Status.SUPPORTED);
        model.type(trial.type(Meaning.ASSOCIATION).id());
        trial.settle();
        var altered = trial.now().get(relation.id());
        assertThat(altered.polarity()).isEqualTo(Polarity.MINUS);
        assertThat(altered.basis()).isEqualTo(Relation.Basis.INFERRED);
        assertThat(altered.status()).isEqualTo(Relation.Status.SUPPORTED);
        assertThat(trial.now().get(altered.type()).meaning()).isEqualTo(Meaning.ASSOCIATION);
        trial.undo();
        assertThat(trial.now().get(relation.id()).type()).isEqualTo(relation.type());
        assertThat(trial.now().get(relation.id()).status()).isEqualTo(Relation.Status.SUPPORTED);
    }

    @Test
    void aRelationIsWeakUntilSeveralPeopleSpeakForIt() {
        var relation = relate(risk.id(), Meaning.CAUSAL, will.id());
        assertThat(entry().weakness()).contains(Line.Weakness.NO_EVIDENCE);
        model.claim().support(List.of(trial.place("大家就愿意给了")), Stance.CONTRADICTING);
        trial.settle();
        assertThat(entry().weakness()).contains(Line.Weakness.ONLY_CONTRADICTED);
        model.claim().flip(model.claim().evidence().getFirst());
        trial.settle();
        assertThat(entry().weakness()).contains(Line.Weakness.ONE_PERSON);
        assertThat(entry().supporting().people()).isEqualTo(1);
        model.claim().note(model.claim().evidence().getFirst(), " 会后 ");
        trial.settle();
        assertThat(model.claim().evidence().getFirst().note()).isEqualTo("会后");
        model.claim().withdraw(model.claim().evidence().getFirst());
        trial.settle();
        assertThat(trial.now().pointingAt(relation.id(), Evidence.class)).isEmpty();
    }

    private Line.Entry entry() {
        return (Line.Entry) model.lines().getLast();
    }

    @Test
    void aDeletedRelationTakesItsEvidenceAndModerationsAndSaysSo() {
        var first = relate(risk.id(), Meaning.CAUSAL, will.id());
        model.claim().support(List.of(trial.place("大家就愿意给了")), Stance.SUPPORTING);
        relate(rule.id(), Meaning.MODERATION, first.id());
        model.reveal(first.id());
        model.delete();
        trial.settle();
        assertThat(trial.now().count(Relation.class)).isZero();
        assertThat(model.chosen().get()).isNull();
        var told = trial.workbench().notice().get().label();
        assertThat(told.key()).isEqualTo("relations.deleted");
        assertThat(Messages.in(Language.ZH).say(told))
                .isEqualTo("已删除关系 协调风险 → 共享意愿，连同 1 条依据、1 条以其为终点的关系；可撤销恢复。");
    }

    @Test
    void evidenceIsLookedForFirstWhereBothEndsAreCoded() {
        var relation = relate(risk.id(), Meaning.CAUSAL, will.id());
        assertThat(Candidates.of(trial.now(), relation.id())).containsExactly(
                new Candidate(trial.place("出了事谁也不敢担责，所以数据就不给了"), Where.TOGETHER),
                new Candidate(trial.place("大家就愿意给了"), Where.TO));
        model.claim().support(List.of(trial.place("不敢担责，所以数据就不给了")), Stance.SUPPORTING);
        trial.settle();
        assertThat(Candidates.of(trial.now(), relation.id())).containsExactly(
                new Candidate(trial.place("大家就愿意给了"), Where.TO));
    }

    @Test
    void evidenceForAModerationIsLookedForAtTheRelationThatItModerates() {
        var first = relate(risk.id(), Meaning.CAUSAL, will.id());
        model.claim().support(List.of(trial.place("后来开会定了纪要")), Stance.CONTRADICTING);
        trial.settle();
        var moderation = relate(rule.id(), Meaning.MODERATION, first.id());
        assertThat(Candidates.of(trial.now(), moderation.id())).extracting(Candidate::place).containsExactly(
                trial.place("出了事谁也不敢担责"),
                trial.place("数据就不给了"),
                trial.place("后来开会定了纪要"),
                trial.place("大家就愿意给了"));
    }

    @Test
    void evidenceForAPlaceInAParadigmIsLookedForInItsOwnPassages() {
        Id<Paradigm> paradigm = Id.random();
        trial.act((now, by) -> Paradigms.create(now, by, paradigm, will.id()));
        trial.act((now, by) -> Paradigms.place(now, by, paradigm, List.of(risk.id()), Placing.Part.CAUSE));
        var placing = trial.now().all(Placing.class).findFirst().orElseThrow();
        assertThat(Candidates.of(trial.now(), placing.id())).containsExactly(
                new Candidate(trial.place("出了事谁也不敢担责，所以数据就不给了"), Where.TOGETHER));
    }

    @Test
    void aDraftTakesItsEndsFromWhatIsPickedAndItsTypeFromItsTarget() {
        var first = relate(risk.id(), Meaning.CAUSAL, will.id());
        var draft = new RelationDraft(trial.workbench(), model::relate);
        draft.begin(List.of(risk.id(), will.id()));
        assertThat(draft.from().get()).isEqualTo(risk.id());
        assertThat(draft.to().get()).isEqualTo(will.id());
        draft.swap();
        assertThat(draft.from().get()).isEqualTo(will.id());
        assertThat(draft.isReady()).isTrue();

        draft.begin(Set.of(rule.id()));
        assertThat(draft.isReady()).isFalse();
        draft.to().set(first.id());
        assertThat(draft.type().get().meaning()).isEqualTo(Meaning.MODERATION);
        draft.make();
        trial.settle();
        assertThat(draft.open().get()).isFalse();
        assertThat(trial.now().get(model.chosen().get()).to()).isEqualTo(first.id());
    }

    @Test
    void aStatementBeingWrittenIsOneStepAndFollowsUndo() {
        var relation = relate(risk.id(), Meaning.CAUSAL, will.id());
        try (var statement = new Writing<>(trial.workbench(), Relation::statement, Relations::state)) {
            statement.open(relation.id());
            statement.zh().set("越怕");
            statement.save();
            trial.settle();
            statement.zh().set("越怕越不给");
            statement.en().set("fear withholds");
            statement.save();
            trial.settle();
            var said = trial.now().get(relation.id()).statement();
            assertThat(said.zh()).isEqualTo("越怕越不给");
            assertThat(said.en()).isEqualTo("fear withholds");
            trial.undo();
            assertThat(statement.zh().get()).isEmpty();
            assertThat(trial.now().get(relation.id()).statement().isEmpty()).isTrue();
        }
    }
}
