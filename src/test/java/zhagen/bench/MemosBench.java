package zhagen.bench;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import zhagen.model.Memo;
import zhagen.ui.SmallWindow;

/// The 4,000 memos of the large project: as a board, as a list, and narrowed by words.
final class MemosBench implements Bench.Group {

    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return "memos";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var window = SmallWindow.shown();
        var watch = new Watch(window);
        var hands = new Hands(window);
        watch.painted(0, 1, new Watch.Act(() -> window.open(large), window::isOpen));
        watch.settle();
        watch.run(() -> window.workbench()
                .stage()
                .set(window.workbench().stages().stream()
                        .filter(stage -> stage.homeOf().contains(Memo.class))
                        .findFirst()
                        .orElseThrow()));
        watch.settle();
        Runnable toggle = () -> hands.press(KeyCode.B, true);
        var board = watch.painted(1, ROUNDS, new Watch.Act(
                () -> {
                    if (hands.node(".memo-board") != null) {
                        toggle.run();
                    }
                },
                toggle,
                hands.rowsOf(".memo-board")));
        var filter = (TextInputControl) hands.node(".memo-filters .text-field");
        var narrowed = watch.painted(1, ROUNDS, new Watch.Act(
                filter::clear, () -> filter.setText("数据"), hands.rowsOf(".memo-board")));
        watch.run(window::leave);
        watch.run(window::close);
        return List.of(
                Row.times("the board of 4,000 memos, to its first cards", 200, board),
                Row.times("4,000 memos narrowed by two letters, to the first cards", 200, narrowed));
    }
}
