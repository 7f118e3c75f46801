package zhagen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.By;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Seeing;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Studies;
import zhagen.model.Wording;

class SimilarPassagesTest {

    private static final String A01 = """
            A: 各部门的系统是各建各的，数据根本拿不出来。
            A: 领导重视了，经费就批得快，人手也就跟着来了。
            A: 我们科里三个人，忙的时候一个人顶两个岗位。
            A: 其实最怕的是出了事，责任说不清，谁也不敢签字。
            """;
    private static final String A02 = """
            A: 系统都是各建各的，别的部门要数据也拿不出来，只好拷U盘。
            A: 今天天气不错，我们先喝口茶。
            A: 責任說不清的時候，誰也不敢簽字。
            """;
    private static final String B01 = """
            A: Every department builds a system of its own, and nobody can share the records.
            A: When the director cares, the money comes quickly.
            A: The departments had built their own systems, so sharing records never worked.
            """;

    @AutoClose
    private final SearchedProject project = SearchedProject.inMemory();

    private Id<Code> code(String name) {
        var code = Code.of(project.by, null, 8, Level.CONCEPT, Wording.zh(name));
        project.make(Codebook.add(project.now, project.by, code));
        return code.id();
    }

    private Place place(Id<Source> source, String words) {
        int start = project.text(source).indexOf(words);
        return Place.of(source, start, start + words.length());
    }

    private void give(Place place, Id<Code> code) {
        project.make(OpenCoding.code(project.now, project.by, List.of(place), code));
    }

    private List<Similar> similar(Place place) {
        return similar(project.now, place);
    }

    private List<Similar> similar(Snapshot now, Place place) {
        return project.index().similar(now, place, 20);
    }

    @Test
    void whatReadsAlikeComesFirstWithItsCodesInChineseSimplifiedOrTraditional() {
        var first = project.source("A01", A01);
        var second = project.source("A02", A02);
        var silos = code("信息孤岛");
        var blame = code("责任不清");
        var staff = code("人手不足");
        var walls = place(first, "各部门的系统是各建各的，数据根本拿不出来");
        give(walls, silos);
        give(walls, blame);
        give(place(first, "最怕的是出了事，责任说不清，谁也不敢签字"), blame);
        give(place(first, "三个人，忙的时候一个人顶两个岗位"), staff);

        var found = similar(place(second, "系统都是各建各的，别的部门要数据也拿不出来"));
        assertThat(found.getFirst().place()).isEqualTo(walls);
        assertThat(found.getFirst().codes()).containsExactlyInAnyOrder(silos, blame);
        assertThat(found).extracting(Similar::likeness).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(similar(place(second, "責任說不清的時候，誰也不敢簽字")).getFirst().codes()).containsExactly(blame);
        assertThat(similar(place(second, "今天天气不错"))).isEmpty();
    }

    @Test
    void englishWordsAreTakenInEveryForm() {
        var source = project.source("B01", B01);
        var silos = code("silos");
        give(place(source, "Every department builds a system of its own, and nobody can share the records"), silos);
        give(place(source, "When the director cares"), code("support"));

        var found =
                similar(place(source, "The departments had built their own systems, so sharing records never worked"));
        assertThat(found.getFirst().codes()).containsExactly(silos);
    }

    @Test
    void aPassageIsNeverLikeItselfNorLikeWhatItOverlaps() {
        var source = project.source("A01", A01);
        var silos = code("信息孤岛");
        var walls = place(source, "系统是各建各的，数据根本拿不出来");
        give(walls, silos);
        give(place(source, "数据根本拿不出来"), silos);
        assertThat(similar(walls)).isEmpty();
        assertThat(similar(place(source, "数据根本"))).isEmpty();
        assertThat(similar(new Place(source, null))).isEmpty();
    }

    @Test
    void whatACoderDoesNotSeeIsNotSuggestedToHer() {
        var first = project.source("A01", A01);
        var second = project.source("A02", A02);
        var li = Id.<Coder>random();
        project.make(Studies.addCoder(project.now, project.by, li, "李雷", "李"));
        var silos = code("信息孤岛");
        var hand = new By(li, project.by.round(), project.by.at());
        project.make(OpenCoding.code(
                project.now, hand, List.of(place(first, "系统是各建各的，数据根本拿不出来")), silos));
        var asked = place(second, "系统都是各建各的");
        assertThat(similar(asked)).hasSize(1);
        assertThat(similar(new Seeing(Set.of(li)).snapshot(project.now), asked)).isEmpty();
    }

    @Test
    void whatInterviewersSayIsLeftOutWhereTheStudyDoesNotCountIt() {
        var id = Id.<Source>random();
        var asking = new Speaker(
                Id.random(), id, "访谈者", SpeakerRole.INTERVIEWER, null, Origin.of(project.by));
        project.source("Q", "A: 系统是不是各建各的？数据拿不拿得出来？", asking);
        var second = project.source("A02", A02);
        give(place(id, "系统是不是各建各的"), code("信息孤岛"));
        var asked = place(second, "系统都是各建各的");
        var counted = project.now.study().conventions();
        project.make(Studies.agree(project.now, project.by, counted.counting(true)));
        assertThat(similar(asked)).hasSize(1);
        project.make(Studies.agree(project.now, project.by, counted.counting(false)));
        assertThat(similar(asked)).isEmpty();
    }

    @Test
    void wherePassagesWereMovedOrGoneNothingElseIsSaidToBeThem() {
        var first = project.source("A01", A01);
        var second = project.source("A02", A02);
        give(place(first, "系统是各建各的，数据根本拿不出来"), code("信息孤岛"));
        var asked = place(second, "系统都是各建各的");
        assertThat(similar(asked)).hasSize(1);
        project.undo();
        assertThat(similar(asked)).isEmpty();
    }

    /// Whatever is coded: the same words elsewhere are as like as can be, and nothing is named twice or without a code.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void theSameWordsElsewhereComeFirst(long seed) {
        var random = new Random(seed);
        var words = List.of(
                "信息孤岛", "数据共享", "责任不清", "领导重视", "share", "records", "department", "trust", "审批流程", "经费", "budget");
        var codes = List.of(code("一"), code("二"), code("三"));
        var places = new ArrayList<Place>();
        for (int i = 0; i < 12; i++) {
            var text = new StringBuilder();
            for (int line = 0; line < 8; line++) {
                text.append("A: ");
                random.ints(6, 0, words.size()).forEach(at -> text.append(words.get(at)).append(' '));
                text.append('\n');
            }
            var source = project.source("S" + i, text.toString());
            int start = text.indexOf("\nA: ", random.nextInt(text.length() / 2)) + 4;
            places.add(Place.of(source, start, text.indexOf("\n", start) - 1));
            give(places.getLast(), codes.get(random.nextInt(3)));
        }
        for (var coded : places) {
            var said = coded.within(0).of(project.text(coded.source()));
            var copy = project.source("copy", "A: " + said);
            var found = similar(new Place(copy, coded.within(0).shifted(3 - coded.within(0).start())));
            assertThat(found.getFirst().likeness()).isGreaterThan(0.999);
            assertThat(found).extracting(Similar::place).contains(coded).doesNotHaveDuplicates();
            assertThat(found).allSatisfy(one -> assertThat(one.codes())
                    .isNotEmpty()
                    .isSubsetOf(project.now.pointingAt(one.place().source(), Coding.class).stream()
                            .filter(coding -> coding.place().equals(one.place()))
                            .map(Coding::code)
                            .toList()));
        }
    }
}
