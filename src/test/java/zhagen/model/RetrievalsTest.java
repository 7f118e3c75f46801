package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhagen.model.Condition.And;
import zhagen.model.Condition.Not;
import zhagen.model.Condition.OfCode;
import zhagen.model.Condition.OfSet;

class RetrievalsTest {

    private final Example example = new Example();
    private final Code island = example.code("信息孤岛");
    private final Code chimney = example.code("烟囱");

    private Retrieval saved(String name, Query query) {
        example.make(Retrievals.save(example.now, example.by, Id.random(), name, query));
        return named(name);
    }

    private Retrieval named(String name) {
        return example.now.all(Retrieval.class).filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private static Query both(Code one, Code other) {
        return new Query(
                new And(new OfCode(one.id(), true), new Not(new OfCode(other.id(), false))), List.of());
    }

    @Test
    void aMergeOfCodesLetsASavedQueryAskForWhatIsKept() {
        saved("孤岛", both(chimney, island));

        example.make(Codebook.merge(example.now, example.by, chimney.id(), island.id()));

        assertThat(named("孤岛").query()).isEqualTo(both(island, island));
        assertThat(named("孤岛").query().isBroken()).isFalse();
    }

    @Test
    void aDeletedCodeLeavesAQueryBrokenUntilThatIsUndone() {
        var before = saved("孤岛", both(chimney, island)).query();

        var deletion = example.make(Codebook.delete(example.now, example.by, chimney.id()));

        assertThat(named("孤岛").query().isBroken()).isTrue();
        assertThat(named("孤岛").query().references()).containsExactly(island.id());
        example.make(deletion.inverse());
        assertThat(named("孤岛").query()).isEqualTo(before);
    }

    @Test
    void aSetOfCodesThatIsDeletedBreaksWhatAskedForIt() {
        var set = Id.<CodeSet>random();
        example.make(CodeSets.create(example.now, example.by, set, Wording.zh("阻力"), List.of(island.id())));
        saved("阻力", new Query(new OfSet(set), List.of()));

        example.make(CodeSets.delete(example.now, example.by, set));

        assertThat(named("阻力").query().isBroken()).isTrue();
    }

    @Test
    void aFilterOfWhoIsNoMoreFindsNothingInsteadOfEverything() {
        saved("A01", Query.of(island.id()).filtered(List.of(new Filter.SaidBy(List.of(example.participant)))));

        example.make(Sources.deleteParticipant(example.now, example.by, example.participant));

        assertThat(named("A01").query().isBroken()).isTrue();
    }

    @Test
    void aQueryKeepsItsIdWhenItAsksForSomethingElseAndHasANewName() {
        var saved = saved("孤岛", Query.of(island.id()));

        example.make(Retrievals.ask(example.now, example.by, saved.id(), Query.of(chimney.id())));
        example.make(Retrievals.rename(example.now, example.by, saved.id(), " 烟囱 "));

        assertThat(example.now.get(saved.id()).name()).isEqualTo("烟囱");
        assertThat(example.now.get(saved.id()).query()).isEqualTo(Query.of(chimney.id()));
    }

    @Test
    void twoQueriesHaveTwoNames() {
        var saved = saved("孤岛", Query.of(island.id()));
        assertThatThrownBy(() -> saved("孤岛", Query.of(chimney.id()))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> saved(" ", Query.of(chimney.id()))).isInstanceOf(Refused.class);
        example.make(Retrievals.delete(example.now, example.by, saved.id()));
        assertThat(example.now.count(Retrieval.class)).isZero();
    }
}
