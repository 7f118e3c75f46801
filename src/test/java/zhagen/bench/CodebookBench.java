package zhagen.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.ui.SmallWindow;
import zhagen.ui.codebook.CodeSort;
import zhagen.ui.codebook.CodebookModel;
import zhagen.ui.codebook.CodebookPane;

/// 5,000 codes in the tree of the real window, until painted.
final class CodebookBench implements Bench.Group {

    private static final List<String> TYPED = List.of("数据", "sjgx", "trust", "bmly");
    private static final int MOVED = 200;

    @Override
    public String name() {
        return "codebook";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var window = SmallWindow.shown();
        var watch = new Watch(window);
        var hands = new Hands(window);
        watch.run(() -> window.open(large));
        for (var ready = new boolean[1]; !ready[0];) {
            watch.settle();
            watch.run(() -> ready[0] = isReady(window, hands));
        }
        watch.settle();
        var rows = new Tree(window, watch, hands).measure();
        watch.run(window::leave);
        watch.run(window::close);
        return rows;
    }

    private static boolean isReady(SmallWindow window, Hands hands) {
        if (!window.isOpen()) {
            return false;
        }
        window.workbench().stage().set(window.workbench().stages().stream()
                .filter(stage -> stage.homeOf().contains(Coding.class))
                .findFirst()
                .orElseThrow());
        return hands.rowsOf(".code-tree").getAsBoolean() && window.workbench().jobs().idle();
    }

    private record Tree(SmallWindow window, Watch watch, Hands hands) {

        private CodebookModel model() {
            return ((CodebookPane) hands.node(".codebook")).model();
        }

        private ListView<?> list() {
            return (ListView<?>) hands.node(".code-tree");
        }

        List<Row> measure() throws Exception {
            var rows = hands.rowsOf(".code-tree");
            return List.of(
                    Row.times("the codebook filtered, per key, painted", 16, keys()),
                    Row.times("the codebook sorted by pinyin, to its first rows", 200,
                            watch.painted(1, 7, new Watch.Act(
                                    () -> model().sort().set(CodeSort.HAND), () -> model().sort().set(CodeSort.CHINESE),
                                    rows))),
                    Row.times("the codebook sorted by people, to its first rows", 200,
                            watch.painted(1, 7, new Watch.Act(
                                    () -> model().sort().set(CodeSort.HAND), () -> model().sort().set(CodeSort.PEOPLE),
                                    rows))),
                    Row.times("all 5,000 codes opened, to the first rows", 200, opened()),
                    Row.times("all 5,000 codes selected, painted", 200, watch.painted(1, 5, new Watch.Act(
                            () -> list().getSelectionModel().clearAndSelect(3),
                            () -> list().getSelectionModel().selectAll(),
                            () -> model().chosen().get().size() >= 5_000))),
                    Row.times("200 codes moved to another category, painted", 200, moved()),
                    Row.times("another code chosen, its card painted", 16, chosen()));
        }

        /// What is worked out for the card comes afterwards, and keeps the next choice from nothing.
        private Times chosen() throws Exception {
            var workbench = window.workbench();
            var codes = workbench.now().get().all(Code.class)
                    .filter(code -> code.level() == Level.CATEGORY)
                    .limit(40)
                    .toList();
            var name = (TextInputControl) hands.node(".code-card .code-name");
            int[] at = {0};
            return watch.painted(8, 40, new Watch.Act(
                    () -> workbench.code().set(codes.get(++at[0] % codes.size()).id()),
                    () -> codes.get(at[0] % codes.size()).name().in(workbench.language()).equals(name.getText())));
        }

        private Times opened() throws Exception {
            watch.run(() -> model().sort().set(CodeSort.HAND));
            return watch.painted(1, 7, new Watch.Act(
                    () -> model().closeAll(), () -> model().openAll(), () -> list().getItems().size() >= 5_000));
        }

        private Times keys() throws Exception {
            var filter = (TextInputControl) hands.node(".codebook .text-field");
            int[] key = {0};
            var times = watch.painted(8, 40, new Watch.Act(
                    () -> {
                        if (key[0] % 4 == 0) {
                            filter.clear();
                        }
                    },
                    () -> {
                        var name = TYPED.get(key[0] / 4 % TYPED.size());
                        int at = key[0]++ % 4 % name.length();
                        filter.appendText(name.substring(at, at + 1));
                    },
                    () -> true));
            watch.run(filter::clear);
            return times;
        }

        private Times moved() throws Exception {
            var now = window.workbench().now().get();
            var home = now.all(Code.class).filter(code -> code.level() == Level.CATEGORY).findFirst().orElseThrow();
            var concepts = now.all(Code.class)
                    .filter(code -> code.level() == Level.CONCEPT && !home.id().equals(code.parent()))
                    .map(Code::id)
                    .toList();
            List<Id<Code>> some = IntStream.range(0, MOVED).mapToObj(i -> concepts.get(i * 20)).toList();
            var times = watch.painted(1, 5, new Watch.Act(
                    () -> {
                        if (!home.id().equals(window.workbench().now().get().get(some.getFirst()).parent())) {
                            return;
                        }
                        window.workbench().project().undo().join();
                    },
                    () -> model().drop(some, home.id(), CodebookModel.Drop.INTO),
                    () -> home.id().equals(window.workbench().now().get().get(some.getFirst()).parent())));
            window.workbench().project().undo().join();
            return times;
        }
    }
}
