package zhagen.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import zhagen.model.Span;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Block;
import zhagen.ui.reader.Mark;
import zhagen.ui.reader.Reader;
import zhagen.ui.reader.ReaderText;

/// The reader with a text of 1,000,000 characters and 20,000 marks. *Painted* is measured with a snapshot of the whole
/// scene after every step, which paints more than a window does, where only what changed is painted.
final class ReaderBench {

    private static final int WIDTH = 990;
    private static final int HEIGHT = 900;
    private static final String WORDS = "我们部门数据共享责任边界不清系统各自建设领导协调成本高安全风险人员经费考核标准接口平台目录群众办事材料重复提交";

    private final Random random = new Random(20_261);
    private final Reader reader = Screen.on(Reader::new);
    private final Scene scene = Screen.on(() -> new Scene(new StackPane(reader), WIDTH, HEIGHT));
    private final WritableImage image = new WritableImage(WIDTH, HEIGHT);

    static void main() {
        new ReaderBench().run();
        System.exit(0);
    }

    private void run() {
        var text = text(10_000, 100);
        var marks = marks(text, 20_000);
        var small = text(20, 100);
        show("the first text ever shown (20 blocks)", small, List.of(), 1);
        show("show 1,000,000 characters, 20,000 marks", text, marks, 15);
        var wall = new ReaderText("数据共享的事情，说起来容易做起来难。".repeat(5_600), List.of(Block.plain(new Span(0, 100_800))));
        show("show one paragraph of 100,800 characters", wall, marks(wall, 2_000), 15);
        Screen.run(() -> reader.show(text, marks));
        change(text);
        select(text);
        scroll();
        jump(text);
        resize();
    }

    private void show(String what, ReaderText text, List<Mark> marks, int times) {
        measure(what, times, () -> reader.show(text, marks));
    }

    private void change(ReaderText text) {
        var added = new ArrayList<Mark>();
        Screen.run(() -> reader.scrollTo(text.text().length() / 2));
        for (var round : List.of("", " again")) {
            measure("add a mark" + round, 30, () -> {
                int start = reader.topOffset() + random.nextInt(900);
                added.add(new Mark("new " + added.size(), new Span(start, start + 5 + random.nextInt(60)), "责任边界不清",
                        added.size(), false, false));
                reader.change(List.of(added.getLast()), List.of());
            });
            measure("resize a mark" + round, 30, () -> {
                var mark = added.get(random.nextInt(added.size()));
                var longer = new Span(mark.span().start(), mark.span().end() + 1 + random.nextInt(9));
                reader.change(List.of(new Mark(mark.key(), longer, mark.name(), mark.hue(), false, false)), List.of());
            });
            measure("remove a mark" + round, 30, () -> reader.change(List.of(), List.of(added.removeLast().key())));
        }
    }

    private void select(ReaderText text) {
        measure("extend the selection by a character", 200, () -> reader.moveEnd(1));
        measure("select all", 5, () -> reader.select(new Span(0, text.text().length())));
        measure("scroll with all selected", 50, () -> reader.scrollBy(83));
        Screen.run(() -> reader.select(new Span(0, 0)));
    }

    private void scroll() {
        measure("scroll 83 px (5,000 px/s at 60 Hz)", 600, () -> reader.scrollBy(83));
        measure("scroll back", 300, () -> reader.scrollBy(-83));
    }

    private void jump(ReaderText text) {
        measure("jump anywhere", 60, () -> reader.scrollTo(random.nextInt(text.text().length())));
    }

    private void resize() {
        measure("another width", 30, () -> reader.measureProperty().set(30 + random.nextInt(9)));
    }

    private void measure(String what, int times, Runnable step) {
        double[] thread = new double[times];
        double[] painted = new double[times];
        double[] worked = new double[times];
        Screen.on(() -> scene.snapshot(image));
        for (int i = 0; i < times; i++) {
            int at = i;
            Screen.run(() -> {
                long start = System.nanoTime();
                long busy = work();
                step.run();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                thread[at] = (System.nanoTime() - start) / 1e6;
                scene.snapshot(image);
                painted[at] = (System.nanoTime() - start) / 1e6;
                worked[at] = (work() - busy) / 1e6;
            });
        }
        System.out.printf("%-42s laid out %6.1f median %6.1f worst   painted %6.1f median %6.1f worst   work %6.1f ms%n",
                what, median(thread), worst(thread), median(painted), worst(painted), median(worked));
    }

    /// What the threads of screen and renderer have worked, in nanoseconds: what counts where others keep the
    /// processors busy.
    private static long work() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds())).filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith("QuantumRenderer")
                        || thread.getThreadName().equals("JavaFX Application Thread"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }

    private static double median(double[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double worst(double[] times) {
        return Arrays.stream(times).max().orElse(0);
    }

    private ReaderText text(int blocks, int length) {
        var text = new StringBuilder();
        var list = new ArrayList<Block>();
        for (int i = 0; i < blocks; i++) {
            int start = text.length();
            int end = start + length - 1;
            while (text.length() < end) {
                text.append(random.nextInt(14) == 0 ? '，' : WORDS.charAt(random.nextInt(WORDS.length())));
            }
            list.add(new Block(new Span(start, end), i + 1, i % 2 == 0 ? "访谈者" : "A01", "00:07:49", i % 2 == 0, true));
            text.append('\n');
        }
        return new ReaderText(text.toString(), list);
    }

    private List<Mark> marks(ReaderText text, int count) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(text.text().length() - 400);
            int length = random.nextInt(50) == 0 ? 300 : 4 + random.nextInt(60);
            marks.add(new Mark(i, new Span(start, start + length), "编码" + i % 500, i % 8, i % 20 == 0, i % 15 == 0));
        }
        return marks;
    }
}
