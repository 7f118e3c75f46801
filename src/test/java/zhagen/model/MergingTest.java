package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergingTest {

    private static final Reason WHY = new Reason("查重", "两人说的是同一件事。");

    private final Example study = new Example();

    private Change merge(Code from, Code into, Wording name, Reason reason) {
        return study.make(Merging.merge(study.now, study.by, from.id(), into.id(), name, reason));
    }

    @Test
    void theCodeThatStaysIsCalledAsChosenAndAnswersToEveryOtherName() {
        var silos = study.code("烟囱");
        study.make(Codebook.alias(study.now, study.by, silos.id(), List.of("竖井")));
        var islands = study.code("信息孤岛");
        study.make(Codebook.rename(study.now, study.by, islands.id(), new Wording("信息孤岛", "Information silos")));

        var merge = merge(silos, islands, Merging.name(silos, study.now.get(islands.id())), Reason.NONE);

        var kept = study.now.get(islands.id());
        assertThat(kept.name()).isEqualTo(new Wording("烟囱", "Information silos"));
        assertThat(kept.aliases()).containsExactly("竖井", "信息孤岛");
        assertThat(merge.label().key()).isEqualTo("change.code.mergeAs");
    }

    @Test
    void theReasonIsADecisionMemoOfTheSameStep() {
        var silos = study.code("烟囱");
        var islands = study.code("信息孤岛");
        var before = study.now;

        var merge = merge(silos, islands, islands.name(), WHY);

        assertThat(study.now.all(Memo.class)).singleElement().satisfies(memo -> {
            assertThat(memo.type()).isEqualTo(Memo.Type.DECISION);
            assertThat(memo.title()).isEqualTo("查重");
            assertThat(memo.body()).isEqualTo("两人说的是同一件事。");
            assertThat(memo.links()).containsExactly(new Link.ToItem(islands.id()));
        });
        assertThat(study.now.after(merge.inverse())).isEqualTo(before);
    }

    @Test
    void theEvidenceOfARelationBetweenTheTwoGoesIntoTheMemo() {
        var one = study.code("压力");
        var other = study.code("意愿");
        var relation = Id.<Relation>random();
        study.make(Relations.relate(
                study.now, study.by, relation, study.type(RelationType.Meaning.CAUSAL), one.id(), other.id()));
        var place = study.placeOf("数据拿不出来");
        study.make(Relations.support(
                study.now, study.by, relation, List.of(place), Evidence.Stance.SUPPORTING));

        merge(one, other, other.name(), Reason.NONE);

        var memo = study.now.all(Memo.class).findFirst().orElseThrow();
        assertThat(memo.links()).containsExactly(new Link.ToItem(other.id()), new Link.ToPlace(place));
        assertThat(memo.body()).contains("压力", "意愿");
    }

    @Test
    void whatHungOnADoubledThingHangsOnTheOneThatStays() {
        var one = study.code("烟囱");
        var other = study.code("信息孤岛");
        var doubled = study.coding("各建各的", one);
        var kept = study.coding("各建各的", other);
        var property = Id.<Property>random();
        study.make(Properties.create(
                study.now, study.by, property, one.id(), Wording.zh("程度"), Property.Scale.POLES,
                List.of(Wording.zh("低"), Wording.zh("高"))));
        study.make(Properties.locate(study.now, study.by, property, doubled.id(), 0.75));
        study.make(Memos.write(
                study.now, study.by, Id.random(), Memo.Type.CODE, "", "", List.of(new Link.ToItem(doubled.id()))));

        merge(one, other, other.name(), Reason.NONE);

        assertThat(study.now.all(Location.class)).singleElement().satisfies(location -> {
            assertThat(location.coding()).isEqualTo(kept.id());
            assertThat(location.at()).isEqualTo(0.75);
        });
        assertThat(study.now.all(Memo.class).findFirst().orElseThrow().links())
                .containsExactly(new Link.ToItem(kept.id()));
    }

    @Test
    void keepingBothNeedsAReasonAndChangesNoCode() {
        var one = study.code("协作风险");
        var other = study.code("协调风险");
        assertThatThrownBy(() -> Merging.keepBoth(study.now, study.by, one.id(), other.id(), Reason.NONE))
                .isInstanceOf(Refused.class);

        study.make(Merging.keepBoth(study.now, study.by, one.id(), other.id(), WHY));

        assertThat(study.now.get(one.id())).isEqualTo(one);
        assertThat(study.now.all(Memo.class).findFirst().orElseThrow().references())
                .containsExactly(one.id(), other.id());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aMergeLosesNothingAndOneStepTakesItBack(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            study.make(Changes.any(random, study.now, study.by, study.texts::get));
        }
        var now = study.now;
        for (int i = 0; i < 20 && now.count(Code.class) > 1; i++) {
            var codes = now.all(Code.class).toList();
            var from = codes.get(random.nextInt(codes.size()));
            var into = codes.get(random.nextInt(codes.size()));
            if (from.equals(into) || Tree.path(now, into).contains(from)) {
                continue;
            }
            var name = random.nextBoolean() ? into.name() : Merging.name(from, into);
            var change = Merging.merge(now, study.by, from.id(), into.id(), name, WHY);
            var after = now.after(change);
            assertThat(after.after(change.inverse())).isEqualTo(now);
            nothingIsLost(now, after, from, into);
            now = after;
        }
    }

    private static void nothingIsLost(Snapshot now, Snapshot after, Code from, Code into) {
        var kept = after.get(into.id());
        assertThat(own(after, kept)).containsAll(own(now, from)).containsAll(own(now, into));
        for (var code : List.of(from, into)) {
            for (var language : Language.values()) {
                assertThat(kept.definition().exactly(language)).contains(code.definition().exactly(language));
                assertThat(kept.include().exactly(language)).contains(code.include().exactly(language));
                assertThat(kept.exclude().exactly(language)).contains(code.exclude().exactly(language));
                var name = code.name().exactly(language);
                assertThat(name.isEmpty() || kept.name().says(name) || kept.aliases().contains(name)).isTrue();
            }
            assertThat(code.aliases()).allMatch(alias -> kept.name().says(alias) || kept.aliases().contains(alias));
            assertThat(models(after, kept)).containsAll(models(now, code));
            var members = now.children(code.id()).stream().filter(child -> !child.equals(from)).toList();
            assertThat(ids(after.children(kept.id()))).containsAll(ids(members));
        }
        assertThat(after.count(Memo.class)).isEqualTo(now.count(Memo.class) + 1);
        now.all(Memo.class).filter(memo -> memo.references().contains(from.id()))
                .forEach(memo -> assertThat(after.get(memo.id()).references()).contains(into.id()));
        assertThat(places(after)).containsAll(places(now));
    }

    private static Set<Place> own(Snapshot now, Code code) {
        return now.pointingAt(code.id(), Coding.class).stream().map(Coding::place).collect(Collectors.toSet());
    }

    private static Set<Id<TheoryModel>> models(Snapshot now, Code code) {
        return now.pointingAt(code.id(), Placement.class).stream().map(Placement::model).collect(Collectors.toSet());
    }

    private static Set<Id<Code>> ids(List<Code> codes) {
        return codes.stream().map(Code::id).collect(Collectors.toSet());
    }

    /// Every place at which evidence is, or that a memo points to.
    private static Set<Place> places(Snapshot now) {
        var places = new HashSet<Place>();
        now.all(Evidence.class).forEach(evidence -> places.add(evidence.place()));
        now.all(Memo.class).flatMap(memo -> memo.links().stream()).forEach(link -> {
            if (link instanceof Link.ToPlace(var place)) {
                places.add(place);
            }
        });
        return places;
    }
}
