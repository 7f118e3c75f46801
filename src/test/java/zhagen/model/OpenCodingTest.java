package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenCodingTest {

    private final Example study = new Example();

    @Test
    void aPlaceIsCodedWithSeveralCodesInOneStepAndNewOnesAreMade() {
        var known = study.code("各自建设");
        var place = study.placeOf("各建各的");
        study.coding("各建各的", known);
        var before = study.now;
        var fresh = OpenCoding.concept(study.now, study.by, known.id(), Wording.zh("条线系统"));
        var other = OpenCoding.concept(study.now, study.by, known.id(), Wording.zh("标准不一"));

        var change = study.make(
                OpenCoding.codeWith(study.now, study.by, List.of(place), List.of(known, fresh, other, fresh)));

        assertThat(study.now.children(known.id())).extracting(code -> code.name().zh())
                .containsExactly("条线系统", "标准不一");
        assertThat(study.now.pointingAt(study.source, Coding.class)).hasSize(3)
                .allSatisfy(coding -> assertThat(coding.place()).isEqualTo(place));
        assertThat(change.label()).isEqualTo(
                Label.of("change.coding.addSeveral", Wording.same("x").with(Language.ZH, "各自建设、条线系统、标准不一")
                        .with(Language.EN, "各自建设, 条线系统, 标准不一")));
        assertThat(study.now.after(change.inverse())).isEqualTo(before);
    }

    @Test
    void whatACodingIsAboutIsCodedWithAnotherCodeToo() {
        var one = study.coding("各建各的", study.code("各自建设"));
        var two = study.coding("数据", study.named("各自建设"));
        var other = study.code("数据壁垒");
        study.coding("数据", other);

        study.make(OpenCoding.copy(study.now, study.by, List.of(one.id(), two.id()), other.id()));

        assertThat(study.now.pointingAt(other.id(), Coding.class)).extracting(study::wordsOf)
                .containsExactlyInAnyOrder("各建各的", "数据");
        assertThat(study.now.pointingAt(one.code(), Coding.class)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
            "'？\nA01：各部门', '？\nA01：各部门'",
            "'\nA01：各部门', 各部门",
            "'A01：各部门的系统', 各部门的系统",
            "'😀。\n访谈者：', 😀。",
            "'😀。\n访谈', 😀。",
            "'：系统怎么样', 系统怎么样",
            "'数据拿不出来😀。\n', 数据拿不出来😀。",
            "'\n访谈者：', ''"
    })
    void labelsThatWerePassedOnTheWayAreNoWords(String dragged, String meant) {
        var place = study.placeOf(dragged);

        var trimmed = Passage.trimmed(study.now, study.source, place.within(0), Example.TEXT);

        assertThat(trimmed.of(Example.TEXT)).isEqualTo(meant);
    }

    @Test
    void onlyParticipantsGiveTheirWordsToACode() {
        var all = new Place(study.source, null);
        var question = study.placeOf("系统怎么样？");

        assertThat(Passage.wordsOfParticipants(study.now, all, Example.TEXT)).isEqualTo("各部门的系统是各建各的，数据拿不出来😀。");
        assertThat(Passage.ofParticipants(study.now, all, Example.TEXT))
                .contains(study.placeOf("各部门的系统是各建各的，数据拿不出来😀。"));
        assertThat(Passage.ofParticipants(study.now, question, Example.TEXT)).isEmpty();
    }

    @Test
    void nothingIsNoPassage() {
        var code = study.code("各自建设");
        var nowhere = Place.of(study.source, 3, 3);

        assertThatThrownBy(() -> OpenCoding.codeWith(study.now, study.by, List.of(nowhere), List.of(code)))
                .isInstanceOf(Refused.class);
    }
}
