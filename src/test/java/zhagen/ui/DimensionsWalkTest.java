package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhagen.analysis.Dimension;
import zhagen.analysis.Dimension.Standing;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Location;
import zhagen.model.Property;
import zhagen.model.Studies;
import zhagen.model.Wording;
import zhagen.ui.look.Screen;

/// Properties are made on the card of a category, and its passages are placed along them, by keyboard alone.
class DimensionsWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Code code;
    private Id<Property> property;

    @BeforeEach
    void lookAtACategoryWithAProperty() {
        walk = Walk.throughTheSampleStudy(folder);
        walk.go("open");
        code = walk.now().all(Code.class).filter(each -> each.name().says("个人追责担忧")).findFirst().orElseThrow();
        property = walk.now().pointingAt(code.id(), Property.class).getFirst().id();
        Screen.run(() -> walk.workbench().code().set(code.id()));
        walk.settle();
    }

    private void speak(Language language) {
        Screen.run(() -> walk.workbench().preferences().language().set(language));
        walk.settle();
    }

    private List<Location> placed() {
        return walk.now().pointingAt(property, Location.class);
    }

    private Dimension dimension() {
        return Dimension.of(walk.now(), walk.now().get(code.id())).getFirst();
    }

    @SuppressWarnings("unchecked")
    private ListView<Standing> list() {
        return (ListView<Standing>) walk.node(".standing-list");
    }

    private Standing selected() {
        return Screen.on(() -> list().getSelectionModel().getSelectedItem());
    }

    private double where(Standing standing) {
        return dimension().passages().stream()
                .filter(each -> each.place().equals(standing.place()))
                .flatMap(each -> each.at().values().stream())
                .findFirst()
                .map(Location::at)
                .orElse(-1.0);
    }

    @ParameterizedTest
    @EnumSource
    void passagesArePlacedByKeyAndEachStepIsTakenBack(Language language) {
        speak(language);
        int before = placed().size();
        int open = dimension().open();
        walk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        walk.settle();
        walk.key(KeyCode.U);
        assertThat(Screen.on(() -> list().getItems().size())).isEqualTo(open).isPositive();

        var first = selected();
        walk.key(KeyCode.DIGIT9);
        assertThat(where(first)).isEqualTo(1);
        assertThat(selected()).as("the next one is up").isNotEqualTo(first);
        assertThat(Screen.on(() -> list().getItems().size())).as("what was placed stays in sight").isEqualTo(open);

        var second = selected();
        for (int i = 0; i < 3; i++) {
            walk.key(KeyCode.RIGHT);
        }
        assertThat(where(second)).isBetween(0.59, 0.61);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.settle();
        assertThat(where(second)).as("all steps of one passage are one").isNegative();

        Screen.run(() -> list().getSelectionModel().select(0));
        walk.key(KeyCode.DELETE);
        assertThat(placed()).hasSize(before);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.settle();
        assertThat(placed()).hasSize(before);

        walk.key(KeyCode.ENTER);
        assertThat(walk.isShown(".reader")).isTrue();
        walk.fire("#worksheet-return");
        assertThat(walk.isShown(".standing-list")).isTrue();
        walk.key(KeyCode.ESCAPE);
        assertThat(walk.isThere(".standing-list")).isFalse();
    }

    @Test
    void theMarkIsSetByMouse() {
        walk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        walk.settle();
        var first = selected();
        var scale = Screen.on(() -> walk.robot.lookup(".standing-cell .scale").queryAll().stream()
                .filter(Node::isVisible)
                .min(Comparator.comparingDouble(
                        node -> node.localToScene(node.getBoundsInLocal()).getMinY()))
                .orElseThrow());
        var bounds = Screen.on(() -> scene(scale));
        walk.robot.clickOn(bounds.getMinX() + 12, bounds.getCenterY());
        walk.settle();
        assertThat(where(first)).isLessThan(0.05);
        walk.robot.drag(bounds.getMinX() + 12, bounds.getCenterY()).dropTo(
                bounds.getMaxX() - 11, bounds.getCenterY());
        walk.settle();
        assertThat(where(first)).isGreaterThan(0.95);
        assertThat(placed().stream().filter(location -> location.at() > 0.95)).isNotEmpty();
    }

    private static Bounds scene(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void whatCodersPlacedStaysApartAndTheProfilesShowIt() {
        var first = walk.project().by().coder();
        Id<Coder> second = Id.random();
        walk.project().apply(now -> Studies.addCoder(now, walk.project().by(), second, "李雷", "李")).join();
        walk.settle();
        Screen.run(() -> walk.workbench().workAs(second, walk.project().by().round()));
        walk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        walk.settle();
        int before = placed().size();
        for (var key : List.of(KeyCode.DIGIT3, KeyCode.DIGIT7, KeyCode.DIGIT1)) {
            walk.key(key);
        }
        assertThat(placed()).hasSize(before + 3);
        assertThat(dimension().coders()).containsExactlyInAnyOrder(first, second);
        assertThat(dimension().passages().getFirst().at()).hasSize(2);
        walk.pictures("dimensions-coders");
        walk.key(KeyCode.P);
        Screen.run(() -> ((ListView<?>) walk.node(".profile-list")).getSelectionModel().select(0));
        walk.key(KeyCode.RIGHT);
        assertThat(walk.isShown(".dimensions-reading")).isTrue();
        walk.pictures("dimensions-coders-profiles");
        walk.key(KeyCode.ENTER);
        assertThat(walk.isShown(".reader")).isTrue();
        walk.fire("#worksheet-return");

        Screen.run(() -> walk.workbench().workAs(first, walk.project().by().round()));
        Screen.run(() -> walk.workbench().eyes().hide(second, true));
        walk.settle();
        walk.key(KeyCode.P);
        assertThat(Screen.on(() -> list().getItems().stream()
                .flatMap(standing -> standing.at().keySet().stream())
                .distinct()
                .toList())).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void propertiesAreMadeAndAlteredOnTheCard(Language language) {
        speak(language);
        int before = walk.now().pointingAt(code.id(), Property.class).size();
        walk.focus(".code-card .property-adding");
        walk.write("强度：弱 · 中 · 强");
        walk.key(KeyCode.ENTER);
        var properties = walk.now().pointingAt(code.id(), Property.class);
        assertThat(properties).hasSize(before + 1);
        var made = properties.getLast();
        assertThat(made.name()).isEqualTo(Wording.NONE.with(language, "强度"));
        assertThat(made.scale()).isEqualTo(Property.Scale.ORDERED);
        assertThat(made.values()).hasSize(3);

        Screen.run(() -> field(".property-value", -1).requestFocus());
        walk.write("强 · 极强");
        walk.key(KeyCode.ENTER);
        assertThat(walk.now().get(made.id()).values()).extracting(value -> value.in(language))
                .containsExactly("弱", "中", "强", "极强");
        Screen.run(() -> field(".property-value", 0).requestFocus());
        assertThat(property).isEqualTo(properties.getFirst().id());
        walk.write("坦然");
        walk.key(KeyCode.ENTER);
        assertThat(walk.now().get(property).values().getFirst().exactly(language)).isEqualTo("坦然");
        assertThat(placed()).isNotEmpty();
        Screen.run(() -> field(".property-name", 0).requestFocus());
        walk.write("");
        walk.key(KeyCode.ENTER);
        assertThat(walk.now().get(property).name().exactly(language.other())).isNotEmpty();
    }

    private Node field(String style, int index) {
        var all = walk.robot.lookup(".code-card " + style).queryAll().stream().toList();
        return index < 0 ? all.getLast() : all.get(index);
    }

    @Test
    void whoSaysItIsCountedAndARowRetrievesItsPassages() {
        var lists = Screen.on(() -> walk.robot.lookup(".code-card .bar-list").queryAll().stream().toList());
        assertThat(lists).hasSize(2);
        Screen.run(() -> lists.getLast().requestFocus());
        walk.key(KeyCode.ENTER);
        assertThat(walk.isShown(".passages .query-bar")).isTrue();
        var strength = Screen.on(() -> walk.workbench().counts().of(code.id()));
        assertThat(Screen.on(() -> ((ListView<?>) lists.getFirst()).getItems())).hasSize(strength.sources());
        assertThat(Screen.on(() -> ((ListView<?>) lists.getLast()).getItems())).hasSize(strength.people());
    }

    @Test
    void theHistoryOfACodeIsToldWhenItIsUnfoldedAndGoesOnBeingTold() {
        walk.project().apply(now -> Codebook.rename(
                now, walk.project().by(), code.id(), new Wording("怕担责", "Fear of blame"))).join();
        walk.settle();
        assertThat(walk.texts(".code-history .second")).isEmpty();
        unfold("编码沿革");
        assertThat(walk.texts(".code-history .second")).containsExactly("由“个人追责担忧”改名为“怕担责”", "建立");
        walk.project().apply(now -> Codebook.define(
                now, walk.project().by(), code.id(), Wording.zh("怕自己被追责"), Wording.NONE, Wording.NONE)).join();
        walk.settle();
        assertThat(walk.texts(".code-history .second").getFirst()).startsWith("改写");
        unfold("编码沿革");
        assertThat(walk.workbench().preferences().folded()).contains("card.history");
    }

    private void unfold(String heading) {
        Screen.run(() -> walk.robot.lookup(".fold").queryAllAs(ToggleButton.class).stream()
                .filter(fold -> heading.equals(fold.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        walk.settle();
    }
}
