package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Changes;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.OpenCoding;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// Screens that are not shown stand still; the project does not.
class HiddenScreensTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aScreenThatIsShownAgainHasTheRowsOfOneBuiltAnew(long seed) {
        try (var walk = Walk.throughTheSampleStudy(folder)) {
            var random = new Random(seed);
            walk.workbench().stages().forEach(stage -> walk.go(stage.key()));
            for (var stage : walk.workbench().stages()) {
                for (int i = 0; i < 25; i++) {
                    change(walk, random);
                }
                walk.until(walk::isSettled);
                var shown = shown(walk, stage);
                assertThat(shown).as(stage.key()).isNotEmpty().isEqualTo(builtAnew(walk, stage));
            }
        }
    }

    @Test
    void theCardThatIsShownAgainHasCountedWhatWasUncodedMeanwhile() {
        try (var walk = Walk.throughTheSampleStudy(folder)) {
            var code = mostCoded(walk.now());
            Screen.run(() -> walk.workbench().code().set(code));
            walk.go("open");
            var open = walk.workbench().stage().get();
            var before = bars(shown(walk, open));
            walk.go("memos");
            var uncoded = walk.now().pointingAt(code, Coding.class).stream().map(Coding::id).limit(3).toList();
            walk.project().apply(now -> OpenCoding.uncode(now, walk.project().by(), uncoded)).join();
            walk.until(walk::isSettled);
            assertThat(bars(shown(walk, open))).isEqualTo(bars(builtAnew(walk, open))).isNotEqualTo(before);
        }
    }

    private static List<String> bars(Map<String, String> rows) {
        return rows.entrySet().stream()
                .filter(list -> list.getKey().contains("bar-list"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void whatIsBeingWrittenIsThereWhenItsScreenIsShownAgain() {
        try (var walk = Walk.throughTheSampleStudy(folder)) {
            walk.go("memos");
            walk.push(KeyCode.N);
            walk.write("Written, and left at once");
            walk.go("open");
            for (int number = 0; number < 10; number++) {
                var name = new Wording("", "code " + number);
                walk.project().apply(now -> Codebook.create(
                        now, walk.project().by(), null, Level.CONCEPT, name)).join();
            }
            walk.go("memos");
            assertThat(walk.robot.lookup(".memos .text-input").queryAllAs(TextInputControl.class))
                    .extracting(TextInputControl::getText)
                    .contains("Written, and left at once");
            assertThat(walk.now().all(Memo.class).filter(memo -> (memo.title() + memo.body()).contains("left at once")))
                    .hasSize(1);
        }
    }

    private static void change(Walk walk, Random random) {
        var project = walk.project();
        project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
    }

    private static Id<Code> mostCoded(Snapshot now) {
        return now.all(Code.class)
                .map(Code::id)
                .max(Comparator.comparingInt(code -> now.pointingAt(code, Coding.class).size()))
                .orElseThrow();
    }

    private static Map<String, String> shown(Walk walk, Stage stage) {
        walk.go(stage.key());
        fill(walk.workbench().screen(stage).node());
        return Screen.on(() -> rows(walk.workbench().screen(stage).node()));
    }

    private static Map<String, String> builtAnew(Walk walk, Stage stage) {
        var workbench = Screen.on(() -> {
            var another = new Workbench(
                    walk.project(), Preferences.fresh(), walk.workbench().stages(), Platform::runLater);
            another.preferences().language().set(walk.workbench().language());
            another.code().set(walk.workbench().code().get());
            another.stage().set(stage);
            Dress.on(new Scene(new StackPane(another.screen(stage).node()), 1000, 800), another.palette());
            return another;
        });
        Screen.run(() -> layOut(workbench.screen(stage).node())); // a part in no scene yet asks for nothing
        walk.until(() -> workbench.jobs().idle());
        fill(workbench.screen(stage).node());
        return Screen.on(() -> {
            var rows = rows(workbench.screen(stage).node());
            workbench.close();
            return rows;
        });
    }

    /// What is listed, wherever it is; not what can be chosen for the one that is looked at, nor the evidence of the relation that is
    /// looked at, which on a screen that is built anew is the first.
    private static Map<String, String> rows(Region screen) {
        layOut(screen);
        var rows = new TreeMap<String, String>();
        screen.lookupAll(".list-view").stream()
                .filter(node -> !isOffered(node))
                .forEach(node -> put(rows, node, ((ListView<?>) node).getItems()));
        screen.lookupAll(".table-view").forEach(node -> put(rows, node, ((TableView<?>) node).getItems()));
        return rows;
    }

    /// What is not seen at first follows once the rest is laid out.
    private static void fill(Region screen) {
        for (int i = 0; i < 3; i++) {
            Screen.run(() -> layOut(screen));
        }
    }

    private static void layOut(Region screen) {
        screen.applyCss();
        screen.layout();
    }

    private static boolean isOffered(Node list) {
        return Stream.iterate(list, Objects::nonNull, Node::getParent).anyMatch(ComboBoxBase.class::isInstance);
    }

    private static void put(Map<String, String> rows, Node node, List<?> items) {
        rows.put(
                node.getStyleClass() + " " + rows.size(),
                items.stream().filter(item -> !(item instanceof Evidence)).map(Object::toString)
                        .collect(Collectors.joining("\n")));
    }
}
