package zhagen.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.ui.Walker;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;

/// Through the real window. *Painted* paints the whole of it, where a window on a display would paint only what changed.
final class WindowBench implements Bench.Group {

    @Override
    public String name() {
        return "window";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var rows = new ArrayList<Row>();
        try (var walker = Walker.begin()) {
            rows.add(Row.times("open the large project in the window, ready to code, painted", 1_000,
                    Stopwatch.millis(1, 4, () -> open(walker, large))));
            walker.settle();
            rows.add(Row.times("paint the whole window, nothing changed (for comparison)", 16,
                    Stopwatch.millis(5, 30, () -> paint(walker))));
            long20000(walker, rows);
            typing(walker, rows);
            passages(walker, rows);
            System.gc();
            double used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
            rows.add(new Row("memory, large project open in the window", "MB", 512, used, used, false));
        }
        return rows;
    }

    private static Object open(Walker walker, Path large) {
        walker.open(large);
        Walker.waitUntil(() -> walker.scene().lookup(".reader") instanceof Reader reader && !reader.marks().isEmpty());
        walker.paint();
        return walker;
    }

    private static Object paint(Walker walker) {
        walker.paint();
        return walker;
    }

    private static void long20000(Walker walker, List<Row> rows) throws Exception {
        var now = walker.workbench().now().get();
        var all = now.all(Source.class).toList();
        var source = all.stream().filter(found -> found.name().equals(LargeProject.LONG)).findFirst().orElseThrow();
        var reader = (Reader) Objects.requireNonNull(walker.scene().lookup(".reader"));
        rows.add(Row.times("show 1,000,000 characters with 20,000 codings, painted", 300, Stopwatch.millis(2, 8, () -> {
            Screen.run(() -> walker.workbench().openSource(all.getFirst().id()));
            Walker.waitUntil(() -> reader.marks().size() < 5_000);
            long begun = System.nanoTime();
            Screen.run(() -> walker.workbench().openSource(source.id()));
            Walker.waitUntil(() -> reader.marks().size() >= LargeProject.LONG_CODINGS);
            walker.paint();
            return System.nanoTime() - begun;
        })));
        var code = now.all(Code.class).findFirst().orElseThrow();
        int[] at = {0};
        rows.add(Row.times("a coding there, until painted", 16, Stopwatch.millis(20, 60, () -> {
            int start = 200 + 11 * at[0]++ % 600;
            walker.act(bench -> bench.act((then, by) ->
                    OpenCoding.code(then, by, Place.of(source.id(), start, start + 7 + at[0]), code.id())));
            return start;
        })));
        var coding = walker.workbench().now().get().pointingAt(source.id(), Coding.class).getFirst();
        int[] longer = {0};
        rows.add(Row.times("resizing a coding there, until painted", 16, Stopwatch.millis(20, 60, () -> {
            var span = coding.place().within(LargeProject.LONG_LENGTH);
            walker.act(bench -> bench.act((then, by) -> OpenCoding.resize(
                    then, by, coding.id(), new Span(span.start(), span.end() + 1 + longer[0]++ % 40))));
            return span;
        })));
        rows.add(Row.times("undo there, until painted", 16, Stopwatch.millis(20, 60, () -> {
            walker.act(bench -> bench.undo());
            return code;
        })));
    }

    private static void typing(Walker walker, List<Row> rows) throws Exception {
        var lookup = Screen.on(() -> new CodeLookup(walker.workbench()));
        walker.settle();
        var keys = List.of("c", "co", "cod", "x", "xi", "数", "数据");
        int[] at = {0};
        rows.add(Row.times("type-to-find among 5,000 codes, a key", 16, Stopwatch.millis(50, 140, () ->
                Screen.on(() -> lookup.find(keys.get(at[0]++ % keys.size()), 7)))));
        Screen.run(lookup::close);
    }

    private static void passages(Walker walker, List<Row> rows) throws Exception {
        var now = walker.workbench().now().get();
        var crowded = now.all(Code.class)
                .max((one, other) -> Integer.compare(
                        now.pointingAt(one.id(), Coding.class).size(), now.pointingAt(other.id(), Coding.class).size()))
                .orElseThrow();
        var pane = Objects.requireNonNull(walker.scene().lookup(".passages-head"));
        Screen.run(() -> pane.getOnMouseClicked().handle(null));
        walker.paint();
        var list = (ListView<?>) Objects.requireNonNull(walker.scene().lookup(".passages .list-view"));
        rows.add(Row.times("passages of one code, 4,000 of them, to the first row", 100, Stopwatch.millis(3, 10, () -> {
            Screen.run(() -> walker.workbench().code().set(null));
            Walker.waitUntil(() -> list.getItems().isEmpty());
            Screen.run(() -> walker.workbench().code().set(crowded.id()));
            Walker.waitUntil(() -> list.getItems().size() > 3_000);
            walker.paint();
            return crowded;
        })));
    }
}
