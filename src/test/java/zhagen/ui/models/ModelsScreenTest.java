package zhagen.ui.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.diagram.Figure;
import zhagen.diagram.Style;
import zhagen.model.Codebook;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Placement;
import zhagen.model.TheoryModel;
import zhagen.model.Wording;
import zhagen.theory.Graph.End;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;

class ModelsScreenTest {

    @TempDir
    static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = Desk.withSample(folder);
        desk.untilDrawn();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void beginAgain() {
        Screen.run(() -> {
            desk.preferences.language().set(Language.EN);
            desk.preferences.palette().set(Palette.LIGHT);
            desk.workbench.stage().set(desk.workbench.stages().getFirst());
            Desk.canvas(desk.scene).chosen().set(null);
        });
        desk.untilDrawn();
    }

    @Test
    void theScreenIsDrawnInBothLanguagesAndThemes() {
        for (var language : Language.values()) {
            for (var palette : Palette.values()) {
                Screen.run(() -> {
                    desk.preferences.language().set(language);
                    desk.preferences.palette().set(palette);
                });
                desk.untilDrawn();
                Screen.run(() -> Desk.canvas(desk.scene).chosen().set(strongest()));
                desk.until(() -> !lines().isEmpty());
                var name = "desk-models-%s-%s".formatted(language, palette).toLowerCase(Locale.ROOT);
                var picture = Screen.picture(desk.scene, name);
                assertThat(picture.getRGB(700, 300)).isNotZero();
            }
        }
    }

    @Test
    void anArrowShowsWhatWasSaidAndAQuoteOpensItsPassage() {
        var canvas = desk.canvas();
        Screen.run(() -> canvas.chosen().set(strongest()));
        var lines = Screen.on(() -> lines());
        assertThat(lines.getFirst()).isInstanceOf(Line.Of.class);
        assertThat(lines).anyMatch(line -> line instanceof Line.Quote quote && quote.contradicting());
        var list = desk.find(".evidence .list-view", ListView.class);
        Screen.run(() -> {
            canvas.requestFocus();
            press(canvas, KeyCode.ENTER);
            assertThat(desk.scene.getFocusOwner()).isEqualTo(list);
            list.getSelectionModel().select(1);
            press(list, KeyCode.ENTER);
        });
        assertThat(desk.read).contains(((Line.Quote) lines.get(1)).place());
    }

    @Test
    void aBoxThatIsDraggedStaysWhereItWasPutUntilThatIsTakenBack() {
        var canvas = desk.canvas();
        var box = Screen.on(() -> figure(canvas).boxes().getFirst());
        var at = Screen.on(() -> canvas.onCanvas(box.category()).middle());
        Screen.run(() -> {
            mouse(canvas, MouseEvent.MOUSE_PRESSED, at.x(), at.y());
            mouse(canvas, MouseEvent.MOUSE_DRAGGED, at.x() + 20, at.y() - 40);
            mouse(canvas, MouseEvent.MOUSE_DRAGGED, at.x() + 30, at.y() - 60);
            mouse(canvas, MouseEvent.MOUSE_RELEASED, at.x() + 30, at.y() - 60);
        });
        desk.until(() -> figure(canvas).box(box.category()).orElseThrow().bounds().y() < box.bounds().y() - 20);
        assertThat(desk.project.now().all(Placement.class).filter(placement -> placement.at() != null)).hasSize(1);
        assertThat(desk.canvas().chosen().get()).isEqualTo(new Chosen.Box(box.category()));

        Screen.run(desk.workbench::undo);
        desk.until(() -> figure(canvas).box(box.category()).orElseThrow().bounds().equals(box.bounds()));
    }

    @Test
    void tabGoesThroughBoxesAndArrowsAndThenOn() {
        Screen.run(() -> {
            var canvas = Desk.canvas(desk.scene);
            var shown = figure(canvas);
            int all = shown.boxes().size() + shown.arrows().size();
            for (int i = 0; i < all; i++) {
                assertThat(press(canvas, KeyCode.TAB)).isTrue();
                assertThat(canvas.getAccessibleText()).isNotBlank();
            }
            assertThat(press(canvas, KeyCode.TAB)).isFalse();
            press(canvas, KeyCode.ESCAPE);
            assertThat(canvas.chosen().get()).isNull();
            assertThat(canvas.getAccessibleText()).contains(shown.description());
        });
    }

    @Test
    void theArrowKeysGoFromBoxToBox() {
        Screen.run(() -> {
            var canvas = Desk.canvas(desk.scene);
            var shown = figure(canvas);
            press(canvas, KeyCode.TAB);
            var first = ((Chosen.Box) Objects.requireNonNull(canvas.chosen().get())).category();
            press(canvas, KeyCode.RIGHT);
            var second = ((Chosen.Box) canvas.chosen().get()).category();
            assertThat(shown.box(second).orElseThrow().bounds().x())
                    .isGreaterThan(shown.box(first).orElseThrow().bounds().x());
            press(canvas, KeyCode.LEFT);
            assertThat(canvas.chosen().get()).isEqualTo(new Chosen.Box(first));
        });
    }

    @Test
    void atALowerLevelTheCategoriesOpenAndAtAHigherOneTheyClose() {
        var canvas = desk.canvas();
        int placed = Screen.on(() -> figure(canvas).boxes().size());
        var level = desk.find(".chooser", MenuButton.class);
        Screen.run(() -> level.getItems().get(3).fire());
        desk.until(() -> figure(canvas).boxes().size() > placed);
        Screen.picture(desk.scene, "desk-models-at-category-level");
        Screen.run(() -> level.getItems().getFirst().fire());
        desk.until(() -> figure(canvas).boxes().size() == placed);
    }

    @Test
    void aRoleIsChosenOnTheCardOfTheCategory() {
        var placement = desk.project.now().all(TheoryModel.class).findFirst()
                .map(model -> desk.project.now().pointingAt(model.id(), Placement.class).getFirst())
                .orElseThrow();
        Screen.run(() -> Desk.canvas(desk.scene).chosen().set(new Chosen.Box(placement.category())));
        desk.until(() -> desk.scene.getRoot().lookup(".card").isVisible());
        var role = desk.find(".card .chooser", MenuButton.class);
        Screen.picture(desk.scene, "desk-models-box");
        Screen.run(() -> role.getItems().get(1 + Placement.Role.INTERVENTION.ordinal()).fire());
        desk.until(() -> desk.project.now().get(placement.id()).role() == Placement.Role.INTERVENTION
                && figure(Desk.canvas(desk.scene)).box(placement.category()).orElseThrow().form()
                        == Figure.Box.Form.SQUARE);
        assertThat(Screen.on(() -> desk.scene.getRoot().lookup(".card").isVisible())).isTrue();
        Screen.picture(desk.scene, "desk-models-intervention");
        Screen.run(desk.workbench::undo);
        desk.until(() -> desk.project.now().get(placement.id()).role() == placement.role());
    }

    @Test
    void fromNothingToAFirstModelInThreeSteps() {
        try (var empty = Desk.empty(folder.resolve("empty"))) {
            Screen.run(() -> empty.preferences.language().set(Language.ZH));
            Screen.picture(empty.scene, "desk-models-begin");
            for (var name : List.of("感知风险", "参与意愿")) {
                empty.act(now -> Codebook.create(now, empty.by(), null, Level.MAIN, Wording.zh(name)));
            }
            Screen.run(() -> button(empty, "primary").fire());
            empty.until(() -> button(empty, "primary") != null
                    && empty.workbench.now().get().count(TheoryModel.class) == 1);
            empty.until(() -> button(empty, "primary").getText().contains("2"));
            Screen.picture(empty.scene, "desk-models-fill");
            Screen.run(() -> button(empty, "primary").fire());
            empty.until(() -> empty.scene.getRoot().lookup(".model-canvas") != null
                    && figure(Desk.canvas(empty.scene)).boxes().size() == 2);
            Screen.picture(empty.scene, "desk-models-without-relations");
            assertThat(empty.project.now().count(Placement.class)).isEqualTo(2);
        }
    }

    @Test
    void theFigureThatIsShownIsWrittenToAFile() throws Exception {
        var model = Screen.on(() -> new ModelsModel(desk.workbench));
        Screen.run(() -> model.looking(true));
        desk.until(() -> model.view().get() != null);
        for (var name : List.of("figure.svg", "figure.png")) {
            var file = folder.resolve(name);
            Screen.run(() -> model.export(file, Style.PRINT));
            desk.until(() -> desk.workbench.notice().get() != null
                    && desk.workbench.notice().get().label().arguments().toString().contains(name));
            assertThat(Files.size(file)).isGreaterThan(5_000);
        }
        Screen.run(() -> model.export(folder.resolve("nowhere/figure.svg"), Style.PRINT));
        desk.until(() -> Objects.requireNonNull(desk.workbench.notice().get()).trouble());
        Screen.run(model::close);
    }

    private static Button button(Desk of, String style) {
        return (Button) of.scene.getRoot().lookup(".paper .button." + style);
    }

    private static Figure figure(ModelCanvas canvas) {
        return Objects.requireNonNull(canvas.figure().get());
    }

    /// The arrow with the most people behind it.
    private static Chosen strongest() {
        return figure(Desk.canvas(desk.scene)).arrows().stream()
                .filter(arrow -> arrow.key().to() instanceof End.Box)
                .max(Comparator.comparingDouble(Figure.Arrow::width))
                .map(arrow -> new Chosen.Arrow(arrow.key()))
                .orElseThrow();
    }

    private static List<Line> lines() {
        return ((EvidencePane) desk.scene.getRoot().lookup(".evidence")).shown();
    }

    /// @return whether somebody took it
    private static boolean press(Node node, KeyCode code) {
        var pressed = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        boolean[] taken = {true};
        EventHandler<KeyEvent> seen = _ -> taken[0] = false;
        Objects.requireNonNull(node.getParent()).addEventHandler(KeyEvent.KEY_PRESSED, seen);
        Event.fireEvent(node, pressed);
        node.getParent().removeEventHandler(KeyEvent.KEY_PRESSED, seen);
        return taken[0];
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        var at = node.localToScene(x, y);
        Event.fireEvent(node, new MouseEvent(
                type, x, y, at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true,
                new PickResult(node, at.getX(), at.getY())));
    }
}
