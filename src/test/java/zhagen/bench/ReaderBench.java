package zhagen.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import zhagen.model.Span;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Block;
import zhagen.ui.reader.Mark;
import zhagen.ui.reader.Mark.Sign;
import zhagen.ui.reader.Mark.Tag;
import zhagen.ui.reader.Reader;
import zhagen.ui.reader.ReaderText;

/// The reader alone, without a project or a window: laid out, and all of it painted each time.
final class ReaderBench implements Bench.Group {

    private static final int LENGTH = 1_000_000;
    private static final int MARKS = 20_000;
    private static final int TURN = 180;
    private static final String SAID = "我们各部门的系统是各建各的，数据根本拿不出来。";

    private final Random random = new Random(Bench.SEED);
    private final WritableImage image = new WritableImage(1_000, 900);

    @Override
    public String name() {
        return "reader";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var text = text();
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < MARKS; i++) {
            marks.add(mark(i, random.nextInt(LENGTH - 200)));
        }
        return Screen.on(() -> measured(text, marks));
    }

    private List<Row> measured(ReaderText text, List<Mark> marks) throws Exception {
        var reader = new Reader();
        var scene = new Scene(new StackPane(reader), 1_000, 900);
        reader.setOnMarkResized((_, _) -> {});
        reader.show(text, marks);
        var shown = Stopwatch.millis(3, 9, () -> {
            reader.show(text, marks);
            return painted(scene);
        });
        reader.scrollTo(LENGTH / 2);
        painted(scene);
        var scrolled = Stopwatch.millis(50, 300, () -> {
            reader.scrollBy(83);
            return painted(scene);
        });
        int[] at = {MARKS};
        var coded = Stopwatch.millis(10, 60, () -> {
            int key = at[0]++;
            reader.change(List.of(mark(key, reader.topOffset() + random.nextInt(300))), List.of(key - 1));
            return painted(scene);
        });
        var chosen = Stopwatch.millis(5, 40, () -> {
            reader.setChosenCode(at[0]++ % 400);
            return painted(scene);
        });
        var gone = Stopwatch.millis(5, 40, () -> {
            reader.selectNextMark();
            return painted(scene);
        });
        return List.of(
                Row.times("the reader alone: show 1,000,000 characters with 20,000 codings", 300, shown),
                Row.times("the reader alone: a frame of scrolling at 5,000 pixels a second", 16, scrolled),
                Row.times("the reader alone: one coding more, and another gone", 16, coded),
                Row.times("the reader alone: another code is chosen", 16, chosen),
                Row.times("the reader alone: the next coding is selected", 16, gone));
    }

    private Object painted(Scene scene) {
        return scene.snapshot(image);
    }

    private Mark mark(int key, int start) {
        int code = random.nextInt(400);
        return new Mark(key, new Span(start, start + 4 + random.nextInt(random.nextInt(10) == 0 ? 400 : 40)),
                new Tag(code, "编码 " + code, code % 8), random.nextInt(8) == 0 ? Set.of(Sign.MEMO) : Set.of());
    }

    private static ReaderText text() {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        while (text.length() < LENGTH) {
            int start = text.length();
            while (text.length() - start < TURN) {
                text.append(SAID);
            }
            int number = blocks.size() + 1;
            blocks.add(new Block(new Span(start, text.length()), number, number % 2 == 0 ? "A01" : "访谈者", "00:10:00",
                    number % 2 == 1, true));
            text.append('\n');
        }
        return new ReaderText(text.toString(), blocks);
    }
}
