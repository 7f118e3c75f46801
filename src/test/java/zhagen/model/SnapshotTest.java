package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {

    private final Example study = new Example();

    @Test
    void aStaleChangeIsRefused() {
        var code = study.code("烟囱");
        var early = Codebook.rename(study.now, study.by, code.id(), Wording.zh("信息烟囱"));
        study.make(Codebook.recolour(study.now, study.by, code.id(), 3));
        assertThatThrownBy(() -> study.now.after(early))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("change.stale");
    }

    @Test
    void nothingMayPointAtWhatIsGone() {
        var code = study.code("烟囱");
        study.coding("各建各的", code);
        var remove = Change.of(Label.of("change.code.delete"), Edit.remove(study.now.get(code.id())));
        assertThatThrownBy(() -> study.now.after(remove))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("change.stillNeeded");
        var coder = study.now.all(Coder.class).findFirst().orElseThrow();
        assertThatThrownBy(() -> study.now.after(Change.of(Label.of("x"), Edit.remove(coder))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPlaceLiesInsideItsText() {
        var code = study.code("烟囱");
        var outside = Place.of(study.source, 3, Example.TEXT.length() + 1);
        var change = OpenCoding.code(study.now, study.by, outside, code.id());
        assertThatThrownBy(() -> study.now.after(change))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("change.outside");
    }

    @Test
    void aLargeChangeIsCheckedLikeASmallOne() {
        var code = study.code("烟囱");
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < 12_000; i++) {
            var place = Place.of(study.source, i % Example.TEXT.length(), Example.TEXT.length());
            edits.add(Edit.add(new Coding(
                    Id.random(), place, code.id(), study.by.round(), false, Origin.of(study.by))));
        }
        assertThat(study.now.after(new Change(Label.of("x"), edits)).count(Coding.class)).isEqualTo(edits.size());
        edits.add(Edit.remove(study.now.get(study.source)));
        var dangling = new Change(Label.of("x"), edits);
        assertThatThrownBy(() -> study.now.after(dangling))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("change.dangling");
    }

    @Test
    void codingTheSamePlaceTwiceDoesNothing() {
        var code = study.code("烟囱");
        study.coding("各建各的", code);
        assertThat(OpenCoding.code(study.now, study.by, study.placeOf("各建各的"), code.id()).isEmpty())
                .isTrue();
    }

    @Test
    void relationsDoNotRunInACircleOfRelations() {
        var one = study.code("甲");
        var other = study.code("乙");
        var first = Id.<Relation>random();
        var second = Id.<Relation>random();
        var moderation = study.type(RelationType.Meaning.MODERATION);
        study.make(Relations.relate(
                study.now, study.by, first, study.type(RelationType.Meaning.CAUSAL), one.id(), other.id()));
        study.make(Relations.relate(study.now, study.by, second, moderation, one.id(), first));
        var relation = study.now.get(first);
        var circle = Change.of(
                Label.of("x"), Edit.alter(relation, relation.between(relation.from(), second)));
        assertThatThrownBy(() -> study.now.after(circle)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsAreWhatASearchOverEverythingWouldFind(long seed) {
        var random = new Random(seed);
        var codes = new ArrayList<Code>();
        for (int i = 0; i < 12; i++) {
            codes.add(study.code(
                    codes.isEmpty() || random.nextBoolean() ? null : codes.get(random.nextInt(codes.size())).id(),
                    Level.CONCEPT,
                    "码" + i));
        }
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(Example.TEXT.length() - 1);
            int to = from + 1 + random.nextInt(Example.TEXT.length() - from - 1);
            var code = codes.get(random.nextInt(codes.size()));
            var codings = study.now.all(Coding.class).toList();
            if (codings.isEmpty() || random.nextInt(3) > 0) {
                study.make(OpenCoding.code(study.now, study.by, Place.of(study.source, from, to), code.id()));
            } else {
                var coding = codings.get(random.nextInt(codings.size()));
                study.make(
                        random.nextBoolean()
                                ? OpenCoding.uncode(study.now, study.by, List.of(coding.id()))
                                : OpenCoding.resize(study.now, study.by, coding.id(), new Span(from, to)));
            }
        }
        var all = new ArrayList<Item>();
        study.now.everything(all::add);
        assertThat(Snapshot.of(all)).isEqualTo(study.now);
        var expected = new HashMap<Id<?>, List<Coding>>();
        for (var item : all) {
            if (item instanceof Coding coding) {
                expected.computeIfAbsent(coding.code(), _ -> new ArrayList<>()).add(coding);
                expected.computeIfAbsent(study.source, _ -> new ArrayList<>()).add(coding);
            }
        }
        expected.forEach((target, codings) -> {
            codings.sort(Kind.CODING.order());
            assertThat(study.now.pointingAt(target, Coding.class)).isEqualTo(codings);
        });
    }
}
