package zhagen.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Condition;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Query;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Turn;
import zhagen.ui.SmallWindow;
import zhagen.ui.retrieval.RetrievalPane;
import zhagen.ui.search.SearchScreen;
import zhagen.ui.workbench.Stage;

/// The large project through the real window, until painted.
final class WindowBench implements Bench.Group {

    private static final int OPENINGS = 4;
    private static final int CODED = 70;

    @Override
    public String name() {
        return "window";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var window = SmallWindow.shown();
        var session = new Session(window, new Watch(window), new Hands(window), large);
        var rows = new ArrayList<>(session.openings());
        session.watch.settle();
        rows.addAll(session.sources());
        rows.addAll(session.codings());
        rows.addAll(session.corrections());
        rows.addAll(session.lists());
        rows.add(Row.memory("memory, large project open", 512));
        session.watch.run(window::leave);
        session.watch.run(window::close);
        return rows;
    }

    private record Session(SmallWindow window, Watch watch, Hands hands, Path large) {

        /// Opens the project again and again, and each time walks through the stages, whose screens are new then.
        List<Row> openings() throws Exception {
            var opened = new Times(new double[OPENINGS - 1], new double[OPENINGS - 1]);
            var stages = new TreeMap<String, Times>();
            for (int i = -1; i < OPENINGS - 1; i++) {
                watch.run(window::leave);
                keep(i, watch.painted(0, 1, new Watch.Act(() -> window.open(large), this::readyToCode)), opened);
                watch.settle();
                for (var stage : window.workbench().stages()) {
                    if (!stage.equals(coding())) {
                        var times = stages.computeIfAbsent(
                                stage.key(), _ -> new Times(new double[OPENINGS - 1], new double[OPENINGS - 1]));
                        keep(i, watch.painted(0, 1, show(stage)), times);
                    }
                }
                watch.run(() -> window.workbench().stage().set(coding()));
            }
            var rows = new ArrayList<Row>();
            rows.add(Row.times("open a project of 500 sources, 5,000 codes, 100,000 codings, ready to code", 1_000,
                    opened));
            for (Map.Entry<String, Times> stage : stages.entrySet()) {
                rows.add(Row.times("the screen '" + stage.getKey() + "', built and with its first rows", 200,
                        stage.getValue()));
            }
            return rows;
        }

        private Stage coding() {
            return window.workbench().stages().stream()
                    .filter(stage -> stage.homeOf().contains(Coding.class))
                    .findFirst()
                    .orElseThrow();
        }

        private static void keep(int round, Times measured, Times all) {
            if (round >= 0) {
                all.passed()[round] = measured.passed()[0];
                all.worked()[round] = measured.worked()[0];
            }
        }

        /// The words, the sources and the codebook are there, and everything is counted.
        private boolean readyToCode() {
            if (!window.isOpen()) {
                return false;
            }
            window.workbench().stage().set(coding()); // at once, wherever the window opens
            return hands.reader() != null
                    && hands.reader().turnsProperty().get().last() > 0
                    && hands.rowsOf(".source-list").getAsBoolean()
                    && hands.rowsOf(".code-tree").getAsBoolean()
                    && window.workbench().jobs().idle();
        }

        private Watch.Act show(Stage stage) {
            return new Watch.Act(
                    () -> {
                        window.workbench().stage().set(stage);
                        if (window.workbench().screen(stage) instanceof SearchScreen search) {
                            search.search("数据");
                        }
                    },
                    () -> window.workbench().jobs().idle());
        }

        private Source source(String name) {
            return window.workbench().now().get().all(Source.class)
                    .filter(found -> found.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private Watch.Act read(String name) {
            var source = source(name);
            var other = source("S000");
            return new Watch.Act(
                    () -> window.workbench().openPassage(Place.of(other.id(), 0, 1)),
                    () -> window.workbench().openPassage(Place.of(source.id(), 0, 1)),
                    () -> hands.reader().marks().size()
                            == window.workbench().now().get().pointingAt(source.id(), Coding.class).size());
        }

        List<Row> sources() throws Exception {
            return List.of(
                    Row.times(
                            "show a source of a single paragraph of 100,000 characters",
                            300,
                            watch.painted(0, 7, read(LargeProject.WIDE))),
                    Row.times(
                            "show a 1,000,000-character source with 20,000 codings",
                            300,
                            watch.painted(0, 7, read(LargeProject.LONG))));
        }

        /// Codes in the middle of the long source, by the keys that people use.
        List<Row> codings() throws Exception {
            var reader = hands.reader();
            watch.run(() -> {
                reader.scrollTo(reader.marks().size() * 25);
                reader.requestFocus();
                select(0);
                hands.press(KeyCode.ENTER);
            });
            watch.settle();
            var letters = watch.painted(10, 60, letters());
            watch.run(() -> hands.press(KeyCode.ENTER));
            watch.settle();
            int[] at = {0};
            int[] count = {0};
            Runnable forget = () -> count[0] = reader.marks().size();
            var applied = watch.painted(10, 60, new Watch.Act(
                    () -> {
                        select(++at[0]);
                        forget.run();
                    },
                    () -> hands.press(KeyCode.Q),
                    () -> reader.marks().size() > count[0]));
            var undone = watch.painted(10, 50, new Watch.Act(
                    forget, () -> hands.press(KeyCode.Z, true), () -> reader.marks().size() < count[0]));
            var edge = new Span[1];
            var resized = watch.painted(10, 50, new Watch.Act(
                    () -> edge[0] = selectMark(1 + at[0]++ % 10),
                    () -> hands.type("]"),
                    () -> reader.getSelectedMark() != null && !reader.getSelectedMark().span().equals(edge[0])));
            for (int i = 0; i < 1 + CODED; i++) {
                window.workbench().project().undo().join();
            }
            return List.of(
                    Row.times("type-to-find among 5,000 codes, per key, painted", 16, letters),
                    Row.times("apply a coding there, until painted", 16, applied),
                    Row.times("undo a coding there, until painted", 16, undone),
                    Row.times("resize a coding there, until painted", 16, resized),
                    Row.times("a frame of scrolling there at 5,000 pixels a second, painted", 16, watch.painted(
                            20, 300, new Watch.Act(() -> reader.scrollBy(83), () -> true))),
                    Row.times("go to the next coding there, painted", 16, watch.painted(
                            5, 40, new Watch.Act(reader::selectNextMark, () -> true))),
                    Row.times("jump to any place there, painted", 100, watch.painted(
                            5, 40, new Watch.Act(
                                    () -> reader.scrollTo(++at[0] * 317_003 % LargeProject.LONG_LENGTH), () -> true))));
        }

        /// Types into the middle of the long source, and gives it up.
        List<Row> corrections() throws Exception {
            watch.run(() -> hands.reader().requestFocus());
            watch.run(() -> hands.press(KeyCode.E, true));
            watch.settle();
            var reader = hands.reader();
            watch.run(() -> {
                int middle = reader.topOffset() + 200;
                reader.select(new Span(middle, middle));
                reader.requestFocus();
            });
            int[] caret = {0};
            var typed = watch.painted(10, 60, new Watch.Act(
                    () -> caret[0] = reader.getSelection().start(),
                    () -> hands.type("好"),
                    () -> reader.getSelection().start() == caret[0] + 1));
            watch.run(() -> hands.press(KeyCode.ESCAPE));
            watch.settle();
            watch.run(() -> ((ButtonBase) hands.node("#correct-sure")).fire());
            watch.settle();
            return List.of(Row.times("type a character into the text there, until painted", 16, typed));
        }

        private Watch.Act letters() {
            var names = List.of("数据", "sjgx", "trust", "bmly");
            int[] key = {0};
            return new Watch.Act(
                    () -> {
                        if (key[0] % 4 == 0) {
                            hands.empty();
                        }
                    },
                    () -> {
                        var name = names.get(key[0] / 4 % names.size());
                        hands.write(name.substring(key[0] % 4 % name.length(), key[0] % 4 % name.length() + 1));
                        key[0]++;
                    },
                    () -> true);
        }

        /// Some words of a turn that is to be seen, others for every index.
        private void select(int index) {
            var reader = hands.reader();
            var now = window.workbench().now().get();
            var words = now.pointingAt(source(LargeProject.LONG).id(), Turn.class).stream()
                    .map(Turn::words)
                    .filter(span -> span.start() >= reader.topOffset() && span.length() >= 30)
                    .limit(4)
                    .toList()
                    .get(index % 4);
            int start = words.start() + index / 4 % 20;
            reader.select(new Span(start, start + 6 + index / 80));
        }

        private Span selectMark(int index) {
            var reader = hands.reader();
            select(index);
            var span = reader.getSelection();
            reader.select(new Span(span.start(), span.start()));
            var mark = reader.marks().stream()
                    .filter(coded -> span.start() <= coded.span().start() && coded.span().start() < span.end())
                    .findFirst()
                    .orElseThrow();
            reader.selectMark(mark.key());
            return mark.span();
        }

        List<Row> lists() throws Exception {
            var bench = window.workbench();
            var crowded = bench.now().get().all(Code.class)
                    .max((one, other) -> Integer.compare(passages(one.id()), passages(other.id())))
                    .orElseThrow();
            var quiet = bench.now().get().all(Code.class).filter(code -> passages(code.id()) < 50).findFirst()
                    .orElseThrow();
            watch.run(() -> hands.press(KeyCode.J, true));
            var passages = watch.painted(1, 9, new Watch.Act(
                    () -> bench.code().set(quiet.id()), () -> bench.code().set(crowded.id()), this::firstPassage));
            var pane = (RetrievalPane) hands.node(".passages");
            var branch = bench.now().get().children(null).getFirst();
            var joined = new Query(new Condition.Tied(
                    new Condition.OfCode(branch.id(), true),
                    new Condition.Tie.Near(new Condition.Reach(3, Condition.Unit.TURNS)),
                    new Condition.AnyCode()), List.of());
            var retrieved = watch.painted(1, 9, new Watch.Act(
                    () -> pane.model().ask(Query.of(quiet.id())), () -> pane.model().ask(joined), this::firstPassage));
            watch.run(() -> hands.press(KeyCode.J, true));
            var filter = (TextInputControl) hands.node(".codebook .text-field");
            var narrowed = watch.painted(1, 9, new Watch.Act(
                    filter::clear, () -> filter.setText("数据"), hands.rowsOf(".code-tree")));
            watch.run(filter::clear);
            var language = watch.painted(1, 5, new Watch.Act(
                    () -> bench.preferences().language().set(zhagen.model.Language.ZH),
                    () -> bench.preferences().language().set(zhagen.model.Language.EN),
                    () -> true));
            return List.of(
                    Row.times("passages of one code, 4,000 of them, to the first row", 100, passages),
                    Row.times("retrieval of 5,000 passages to the first row", 200, retrieved),
                    Row.times("the codebook narrowed by two letters, to its first rows", 200, narrowed),
                    Row.times("the whole screen in another language", 200, language));
        }

        private int passages(Id<Code> code) {
            return window.workbench().now().get().pointingAt(code, Coding.class).size();
        }

        private boolean firstPassage() {
            return hands.node(".passages .list-view") instanceof ListView<?> list
                    && list.getItems().size() > 50
                    && hands.rowsOf(".passages").getAsBoolean()
                    && hands.node(".passages").lookupAll(".list-cell .label").stream()
                            .anyMatch(label -> label instanceof Labeled said && said.getText().length() > 12);
        }
    }
}
