package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private final Example study = new Example();

    @BeforeEach
    void growATree() {
        var risk = study.code(null, Level.CATEGORY, "风险");
        study.code(risk.id(), Level.CONCEPT, "甲");
        study.code(risk.id(), Level.CONCEPT, "乙");
        var trust = study.code(null, Level.CATEGORY, "信任");
        study.code(trust.id(), Level.CONCEPT, "丙");
        study.code(null, Level.CONCEPT, "丁");
    }

    private List<String> numbers(Numbering numbering) {
        var numbers = numbering.of(study.now);
        return Stream.of("风险", "甲", "乙", "信任", "丙", "丁")
                .map(name -> numbers.get(study.named(name).id()))
                .toList();
    }

    private static Numbering of(String concept, String category, Numbering.Order order, Numbering.Scope scope) {
        return new Numbering(concept, category, "AA", "C", order, scope);
    }

    @Test
    void whatIsNoTemplateComesBeforeTheNumber() {
        assertThat(numbers(Numbering.DEFAULT)).containsExactly("A1", "a1", "a2", "A2", "a3", "a4");
        assertThat(numbers(of("aa", "A", Numbering.Order.TREE, Numbering.Scope.STUDY)))
                .containsExactly("A1", "aa1", "aa2", "A2", "aa3", "aa4");
    }

    @Test
    void countingBeginsAnewBelowEachCodeWithTheNumberOfTheCodeAbove() {
        assertThat(numbers(of("{parent}-a{n}", "A{n}", Numbering.Order.TREE, Numbering.Scope.PARENT)))
                .as("a concept without a category has nothing to be joined to")
                .containsExactly("A1", "A1-a1", "A1-a2", "A2", "A2-a1", "a1");
        assertThat(numbers(of("{parent}.{n}", "{parent}.{n}", Numbering.Order.TREE, Numbering.Scope.PARENT)))
                .containsExactly("1", "1.1", "1.2", "2", "2.1", "1");
    }

    @Test
    void numbersHaveDigitsOrLettersAndWhatStandsBehindThem() {
        assertThat(numbers(of("（{n:02}）", "{n:A}类", Numbering.Order.TREE, Numbering.Scope.STUDY)))
                .containsExactly("A类", "（01）", "（02）", "B类", "（03）", "（04）");
        for (int i = 0; i < 30; i++) {
            study.code(null, Level.CONCEPT, "码" + i);
        }
        var numbers = of("{n:a}", "A", Numbering.Order.TREE, Numbering.Scope.STUDY).of(study.now);
        assertThat(numbers.get(study.named("码22").id())).isEqualTo("aa");
    }

    @Test
    void codesAreCountedAsTheyWereFirstUsedOrAsTheyFirstOccur() {
        study.coding("拿不出来", study.named("丙"));
        study.coding("各建各的", study.named("丁"));

        assertThat(numbers(of("a", "A", Numbering.Order.FIRST_READ, Numbering.Scope.STUDY)))
                .as("丁 stands before 丙 in the text, and 信任 is used by its member")
                .containsExactly("A2", "a3", "a4", "A1", "a2", "a1");
    }

    @Test
    void aTemplateThatNamesWhatNobodyKnowsIsRefused() {
        var wrong = of("{x}", "A", Numbering.Order.TREE, Numbering.Scope.STUDY);
        assertThat(wrong.problem()).isPresent();
        assertThatThrownBy(() -> Studies.number(study.now, study.by, wrong)).isInstanceOf(Refused.class);
        assertThat(of("{n:00}", "A", Numbering.Order.TREE, Numbering.Scope.STUDY).problem()).isPresent();
        assertThat(Numbering.DEFAULT.problem()).isEmpty();
    }

    @Test
    void anotherNumberingIsOneStepToUndo() {
        var before = study.now;
        var change = study.make(Studies.number(
                study.now, study.by, of("{parent}-a{n}", "A", Numbering.Order.FIRST_CODED, Numbering.Scope.PARENT)));
        assertThat(study.now.study().numbering().scope()).isEqualTo(Numbering.Scope.PARENT);
        assertThat(study.now.after(change.inverse())).isEqualTo(before);
    }
}
