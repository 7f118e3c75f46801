package zhagen.ui.axial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.ui.axial.Board.Card;
import zhagen.ui.axial.Board.Column;
import zhagen.ui.links.Trial;

/// The board of categories, by keyboard and by hand.
class BoardModelTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private BoardModel model;
    private Code rule;
    private Code risk;
    private Code cost;
    private Code blame;
    private Code leak;

    @BeforeEach
    void open() {
        trial = new Trial(folder);
        trial.workbench().preferences().language().set(Language.ZH);
        rule = trial.code(Level.MAIN, "规则");
        risk = trial.code(Level.CATEGORY, "协调风险", "出了事谁也不敢担责");
        cost = trial.code(Level.CATEGORY, "协调成本");
        blame = trial.code(Level.CONCEPT, "怕追责", "数据就不给了");
        leak = trial.code(Level.CONCEPT, "怕泄密");
        model = new BoardModel(trial.workbench(), new SimpleObjectProperty<>(Set.of()));
        put(risk, rule);
        put(blame, risk);
    }

    @AfterEach
    void close() {
        model.close();
        trial.close();
    }

    private void put(Code code, Code below) {
        trial.act((now, by) -> Codebook.move(now, by, List.of(code.id()), below.id(), 9));
    }

    private String board() {
        var lines = new StringBuilder();
        for (Column column : model.board().get().columns()) {
            lines.append(column.main() == null ? "-" : column.main().name().zh()).append('[');
            for (Card card : column.cards()) {
                lines.append(card.isOfMain() ? "" : card.code().name().zh())
                        .append(card.chips().stream().map(chip -> chip.code().name().zh()).toList());
            }
            lines.append(']');
        }
        return lines.toString();
    }

    private List<String> unassigned() {
        return model.board().get().unassigned().stream().map(chip -> chip.code().name().zh()).toList();
    }

    @Test
    void categoriesLieBelowTheirMainCategoriesAndTheOthersInAColumnOfTheirOwn() {
        assertThat(board()).isEqualTo("规则[协调风险[怕追责]]-[协调成本[]]");
        assertThat(unassigned()).containsExactly("怕泄密");
        assertThat(model.board().get().categories()).isEqualTo(2);
        assertThat(model.board().get().mains()).isEqualTo(1);
        put(leak, rule);
        assertThat(board()).isEqualTo("规则[[怕泄密]协调风险[怕追责]]-[协调成本[]]");
        assertThat(model.board().get().categories()).isEqualTo(2);
    }

    @Test
    void theArrowsGoFromCardToConceptToCardAndFromColumnToColumn() {
        model.show(rule.id());
        model.down();
        assertThat(at()).isEqualTo("协调风险");
        model.down();
        assertThat(at()).isEqualTo("怕追责");
        model.down();
        assertThat(at()).as("below the last there is nothing").isEqualTo("怕追责");
        model.beside(1);
        assertThat(at()).as("the arrows stay on the card while they are on a concept").isEqualTo("怕追责");
        model.up();
        assertThat(at()).isEqualTo("协调风险");
        model.beside(1);
        assertThat(at()).isEqualTo("协调成本");
        model.beside(-1);
        model.up();
        assertThat(at()).isEqualTo("规则");
    }

    private String at() {
        return model.current().orElseThrow().name().zh();
    }

    @Test
    void whatIsPickedUpIsPutDownWhereTheCursorStandsInOneStep() {
        model.carry(List.of(leak.id()));
        var before = trial.now();
        model.putDown(blame.id());
        trial.settle();
        assertThat(board()).as("on a concept means into its category").isEqualTo("规则[协调风险[怕追责, 怕泄密]]-[协调成本[]]");
        assertThat(model.carried().get()).isEmpty();
        trial.undo();
        assertThat(trial.now()).isEqualTo(before);
        model.carry(List.of(leak.id()));
        assertThat(model.letGo()).isTrue();
        assertThat(model.letGo()).isFalse();
    }

    @Test
    void aCategoryGoesBesideACategoryAndBelowAMainCategory() {
        model.put(List.of(cost.id()), risk.id());
        trial.settle();
        assertThat(board()).isEqualTo("规则[协调风险[怕追责]协调成本[]]");
        model.put(List.of(cost.id()), null);
        trial.settle();
        model.put(List.of(cost.id()), rule.id());
        trial.settle();
        assertThat(trial.now().get(cost.id()).parent()).isEqualTo(rule.id());
    }

    @Test
    void conceptsBecomeACategoryWhereTheyStandAndCategoriesAMainCategory() {
        var before = trial.now();
        model.group("追责", List.of(blame.id()));
        trial.settle();
        assertThat(board()).isEqualTo("规则[协调风险[]追责[怕追责]]-[协调成本[]]");
        trial.undo();
        assertThat(trial.now()).isEqualTo(before);
        model.group("负担", List.of(cost.id()));
        trial.settle();
        assertThat(board()).isEqualTo("规则[协调风险[怕追责]]负担[协调成本[]]");
        model.group("  ", List.of(cost.id()));
        trial.settle();
        assertThat(trial.now().count(Code.class)).isEqualTo(before.count(Code.class) + 1);
    }

    @Test
    void aConceptIsTakenOutRaisedReversedAndRenamed() {
        model.takeOut(List.of(blame.id()));
        trial.settle();
        assertThat(unassigned()).containsExactlyInAnyOrder("怕泄密", "怕追责");
        model.raise(blame.id(), 1);
        trial.settle();
        assertThat(trial.now().get(blame.id()).level()).isEqualTo(Level.CATEGORY);
        model.raise(blame.id(), -1);
        trial.settle();
        assertThat(trial.now().get(blame.id()).level()).isEqualTo(Level.CONCEPT);
        model.reverse(risk.id());
        trial.settle();
        assertThat(trial.now().get(risk.id()).reversed()).isTrue();
        model.rename(risk.id(), "  风险 ");
        trial.settle();
        assertThat(trial.now().get(risk.id()).name().zh()).isEqualTo("风险");
    }

    @Test
    void anOpenedCardShowsItsPassagesAndFollowsThem() {
        model.open(risk.id());
        trial.settle();
        var opened = model.board().get().columns().getFirst().cards().getFirst().opened();
        assertThat(opened.quotes()).extracting(Board.Quote::words).containsExactlyInAnyOrder("出了事谁也不敢担责", "数据就不给了");
        assertThat(opened.strength().passages()).isEqualTo(2);
        model.open(risk.id());
        assertThat(model.board().get().columns().getFirst().cards().getFirst().opened()).isNull();
    }

    @Test
    void whatIsPickedIsKeptInItsOrderUntilItIsGone() {
        model.pick(cost.id());
        model.pick(risk.id());
        assertThat(model.subjects()).containsExactly(cost.id(), risk.id());
        trial.act((now, by) -> Codebook.delete(now, by, cost.id()));
        assertThat(model.subjects()).containsExactly(risk.id());
        Id<Code> picked = risk.id();
        model.pick(picked);
        assertThat(model.subjects()).containsExactly(model.cursor().get());
    }
}
