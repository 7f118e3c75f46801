package zhagen.bench;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import zhagen.model.Relation;
import zhagen.ui.SmallWindow;
import zhagen.ui.workbench.Stage;

/// The board of 5,000 codes: shown, and walked over, until painted.
final class AxialBench implements Bench.Group {

    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return "axial";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var window = SmallWindow.shown();
        var watch = new Watch(window);
        var hands = new Hands(window);
        watch.painted(0, 1, new Watch.Act(() -> window.open(large), window::isOpen));
        watch.settle();
        var stages = window.workbench().stages();
        var axial = stages.stream().filter(stage -> stage.homeOf().contains(Relation.class)).findFirst().orElseThrow();
        var other = stages.stream().filter(Stage::aside).findFirst().orElseThrow();
        var built = watch.painted(0, 1, show(window, axial, hands));
        watch.settle();
        var again = watch.painted(1, ROUNDS, new Watch.Act(
                () -> window.workbench().stage().set(other),
                () -> window.workbench().stage().set(axial),
                () -> hands.node(".board-card") != null));
        watch.run(() -> board(hands).requestFocus());
        var step = watch.painted(1, ROUNDS, new Watch.Act(
                () -> {}, () -> hands.press(KeyCode.DOWN, false), () -> true));
        watch.run(window::leave);
        watch.run(window::close);
        return List.of(
                Row.times("the board of 5,000 codes, built and with its first cards", 200, built),
                Row.times("the board of 5,000 codes, shown again", 200, again),
                Row.times("a step over the board of 5,000 codes, painted", 50, step));
    }

    private static Watch.Act show(SmallWindow window, Stage axial, Hands hands) {
        return new Watch.Act(
                () -> window.workbench().stage().set(axial), () -> hands.node(".board-card") != null);
    }

    private static Node board(Hands hands) {
        return hands.node(".board");
    }
}
