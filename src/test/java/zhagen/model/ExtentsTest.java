package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentsTest {

    private final Example study = new Example();

    private static Span cut(int at) {
        return new Span(at, at);
    }

    private List<String> words(Code code) {
        return study.now.pointingAt(code.id(), Coding.class).stream().map(study::wordsOf).sorted().toList();
    }

    private Memo memo(Link... links) {
        var id = Id.<Memo>random();
        study.make(Memos.write(study.now, study.by, id, Memo.Type.CODE, "想法", "", List.of(links)));
        return study.now.get(id);
    }

    private List<Link> links(Memo memo) {
        return study.now.get(memo.id()).links();
    }

    private By somebodyElse() {
        var other = Id.<Coder>random();
        study.make(Studies.addCoder(study.now, study.by, other, "李", "L"));
        return new By(other, study.by.round(), study.by.at());
    }

    private void split(Coding coding, String behind) {
        int at = study.placeOf(behind).within(0).start();
        study.make(Extents.split(study.now, study.by, coding.id(), cut(at)));
    }

    @Test
    void splittingMakesTwoCodingsOfTheSameCodeBySameCoderThatBothShowIt() {
        var coding = study.coding("系统是各建各的", study.code("各自建设"));
        study.make(OpenCoding.exemplar(study.now, study.by, coding.id(), true));
        var other = somebodyElse();

        study.make(Extents.split(study.now, other, coding.id(), cut(study.placeOf("各建").within(0).start())));

        assertThat(words(study.named("各自建设"))).containsExactly("各建各的", "系统是");
        assertThat(study.now.pointingAt(coding.code(), Coding.class)).allSatisfy(part -> {
            assertThat(part.exemplar()).isTrue();
            assertThat(part.origin().coder()).isEqualTo(study.by.coder());
        });
    }

    @Test
    void whatLiesBetweenTheTwoIsLeftOut() {
        var coding = study.coding("各建各的，数据拿不出来", study.code("各自建设"));
        int comma = study.placeOf("，数据").within(0).start();

        study.make(Extents.split(study.now, study.by, coding.id(), new Span(comma, comma + 1)));

        assertThat(words(study.named("各自建设"))).containsExactly("各建各的", "数据拿不出来");
    }

    @Test
    void aCodingIsNotSplitAtItsEdgesOrOutside() {
        var coding = study.coding("各建各的", study.code("各自建设"));
        var span = coding.place().within(0);

        for (int at : new int[] {span.start() - 1, span.start(), span.end(), span.end() + 3}) {
            assertThatThrownBy(() -> Extents.split(study.now, study.by, coding.id(), cut(at)))
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatWasSplitIsJoinedToTheSameAgainAndEverythingIsUndone(long seed) {
        var random = new Random(seed);
        var coding = study.coding("各部门的系统是各建各的，数据拿不出来", study.code("各自建设"));
        study.make(OpenCoding.exemplar(study.now, study.by, coding.id(), random.nextBoolean()));
        var memo = memo(
                new Link.ToPlace(coding.place()), new Link.ToItem(coding.id()), new Link.ToItem(coding.code()));
        var before = study.now;
        var made = new ArrayList<Change>();
        for (int i = 0; i < 4; i++) {
            var parts = study.now.pointingAt(coding.code(), Coding.class).stream()
                    .filter(part -> part.place().within(0).length() > 1)
                    .toList();
            var part = parts.get(random.nextInt(parts.size()));
            var span = part.place().within(0);
            int at = span.start() + 1 + random.nextInt(span.length() - 1);
            made.add(study.make(Extents.split(study.now, study.by, part.id(), cut(at))));
        }
        assertThat(links(memo)).hasSize(11);
        var parts = Extents.touching(study.now, coding.id(), _ -> false);
        assertThat(parts).hasSize(5);

        made.add(study.make(Extents.join(study.now, study.by, parts.stream().map(Coding::id).toList())));

        var joined = study.now.pointingAt(coding.code(), Coding.class);
        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().place()).isEqualTo(coding.place());
        assertThat(joined.getFirst().exemplar()).isEqualTo(before.get(coding.id()).exemplar());
        assertThat(links(memo)).isEqualTo(memo.links());
        for (var change : made.reversed()) {
            study.now = study.now.after(change.inverse());
        }
        assertThat(study.now).isEqualTo(before);
    }

    @Test
    void codingsOfOneCodeThatTouchOrOverlapAreFoundThroughOneAnother() {
        var code = study.code("各自建设");
        var first = study.coding("各部门的系统", code);
        study.coding("系统是", code);
        study.coding("各建各的", code);
        study.coding("数据拿不出来", code);
        study.coding("是各建", study.code("别的"));

        assertThat(Extents.touching(study.now, first.id(), _ -> false)).extracting(study::wordsOf)
                .containsExactly("各部门的系统", "系统是", "各建各的");
        assertThat(Extents.touching(study.now, first.id(), between -> between.length() == 1))
                .extracting(study::wordsOf)
                .contains("数据拿不出来");
    }

    @Test
    void codingsOfDifferentCodesOrCodersAreNotJoined() {
        var one = study.coding("各部门的系统", study.code("各自建设"));
        var two = study.coding("系统是", study.code("别的"));
        var other = somebodyElse();
        study.make(OpenCoding.code(study.now, other, study.placeOf("系统是各建"), one.code()));
        var theirs = study.now.pointingAt(one.code(), Coding.class).stream()
                .filter(coding -> coding.origin().coder().equals(other.coder()))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> Extents.join(study.now, study.by, List.of(one.id(), two.id(), theirs.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void joiningReachesOverWhatLiesBetweenAndMemosAboutTheOtherComeAlong() {
        var code = study.code("各自建设");
        var first = study.coding("各部门", code);
        var second = study.coding("数据", code);
        study.make(OpenCoding.exemplar(study.now, study.by, second.id(), true));
        var memo = memo(new Link.ToItem(second.id()), new Link.ToPlace(second.place()));

        study.make(Extents.join(study.now, study.by, List.of(second.id(), first.id())));

        assertThat(words(study.named("各自建设"))).containsExactly("各部门的系统是各建各的，数据");
        assertThat(study.now.get(first.id()).exemplar()).isTrue();
        assertThat(study.now.has(second.id())).isFalse();
        assertThat(links(memo))
                .containsExactly(new Link.ToItem(first.id()), new Link.ToPlace(study.now.get(first.id()).place()));
    }

    @Test
    void aMemoAboutWordsThatAnotherCodingIsAboutStaysWithThem() {
        var coding = study.coding("系统是各建各的", study.code("各自建设"));
        study.coding("系统是各建各的", study.code("别的"));
        var memo = memo(new Link.ToPlace(coding.place()));

        split(coding, "各建各的");

        assertThat(links(memo)).containsExactly(
                new Link.ToPlace(coding.place()),
                new Link.ToPlace(study.placeOf("系统是")),
                new Link.ToPlace(study.placeOf("各建各的")));
    }

    @Test
    void aMemoAboutACodingGoesWithItsEdges() {
        var coding = study.coding("系统是", study.code("各自建设"));
        var memo = memo(new Link.ToPlace(coding.place()));
        var wider = study.placeOf("系统是各建各的");

        study.make(OpenCoding.resize(study.now, study.by, coding.id(), wider.within(0)));

        assertThat(links(memo)).containsExactly(new Link.ToPlace(wider));
    }

    @Test
    void bothPartsStandAlongAPropertyAndWhatIsMadeOfThemStandsThereOnce() {
        var coding = study.coding("系统是各建各的", study.code("各自建设"));
        var property = Id.<Property>random();
        study.make(Properties.create(study.now, study.by, property, coding.code(), Wording.zh("程度"),
                Property.Scale.POLES, List.of(Wording.zh("低"), Wording.zh("高"))));
        study.make(Properties.locate(study.now, study.by, property, coding.id(), 0.25));

        split(coding, "各建各的");

        var parts = study.now.pointingAt(coding.code(), Coding.class);
        assertThat(study.now.pointingAt(property, Location.class)).extracting(Location::at).containsExactly(0.25, 0.25);
        study.make(Extents.join(study.now, study.by, parts.stream().map(Coding::id).toList()));
        assertThat(study.now.pointingAt(property, Location.class)).extracting(Location::coding)
                .containsExactly(coding.id());
    }
}
