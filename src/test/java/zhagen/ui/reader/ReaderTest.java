package zhagen.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import zhagen.model.Span;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader.Unit;

class ReaderTest {

    private final Interview interview = Interview.chinese();
    private final String text = interview.text().text();
    private final FxRobot robot = new FxRobot();
    private Reader reader = Screen.on(Reader::new);
    private Stage stage = Screen.on(Stage::new);

    @AfterEach
    void close() {
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL).release(MouseButton.PRIMARY);
        Screen.run(stage::close);
    }

    @Test
    void pressingAndDraggingSelectsTheWordsInBetween() {
        open(interview.text(), interview.marks());
        var words = interview.where("天天都在打交道");
        robot.moveTo(start(words)).press(MouseButton.PRIMARY).moveTo(end(words)).release(MouseButton.PRIMARY);
        assertThat(now(() -> reader.selectedText())).isEqualTo("天天都在打交道");
        assertThat(now(reader::getSelection)).isEqualTo(words);
    }

    @Test
    void aDragAcrossBlocksSelectsTheirWordsAndAClickClears() {
        open(interview.text(), interview.marks());
        var from = interview.where("为什么会");
        var to = interview.where("一个是系统");
        robot.moveTo(start(from)).press(MouseButton.PRIMARY).moveTo(end(to)).release(MouseButton.PRIMARY);
        assertThat(now(reader::selectedText)).isEqualTo("为什么会“给不了”？\n一个是系统");
        robot.moveTo(end(interview.where("五年半"))).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        assertThat(now(reader::getSelection).isEmpty()).isTrue();
    }

    @Test
    void twoClicksSelectAWordAndThreeTheBlock() {
        open(interview.text(), interview.marks());
        robot.moveTo(start(interview.where("系统的问题")).add(8, 0)).doubleClickOn(MouseButton.PRIMARY);
        assertThat(now(reader::selectedText)).isEqualTo("系统");
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        robot.moveTo(start(interview.where("您在这个"))).clickOn(MouseButton.PRIMARY).clickOn(MouseButton.PRIMARY)
                .clickOn(MouseButton.PRIMARY);
        assertThat(now(reader::selectedText)).isEqualTo("您在这个岗位上几年了？平时跟别的委办局打交道多不多？");
    }

    @Test
    void aDragOutOfThePageScrollsItAndGoesOnSelecting() throws TimeoutException {
        open(interview.text(), interview.marks());
        Screen.run(() -> stage.setHeight(300));
        var from = interview.where("天天都在打交道");
        robot.moveTo(start(from)).press(MouseButton.PRIMARY);
        Screen.run(() -> {
            var sheet = (Region) reader.getChildrenUnmodifiable().getFirst();
            Event.fireEvent(sheet.getChildrenUnmodifiable().getFirst(), draggedTo(300, reader.getHeight() + 60));
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> now(reader::getSelection).end() > interview.where("有没有哪一次").end());
        robot.release(MouseButton.PRIMARY);
        assertThat(now(reader::getSelection).start()).isEqualTo(from.start());
    }

    /// The robot of the headless platform cannot drag out of what it pressed.
    private static MouseEvent draggedTo(double x, double y) {
        return new MouseEvent(MouseEvent.MOUSE_DRAGGED, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                true,
                false, false, false, false, false, null);
    }

    @Test
    void theOverviewLeadsToAnyPlace() {
        open(interview.text(), interview.marks());
        Screen.run(() -> stage.setHeight(300));
        robot.moveTo(now(() -> reader.localToScreen(reader.getWidth() - 6, reader.getHeight() * 0.95)))
                .press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        assertThat(now(() -> reader.boundsOf(interview.where("石沉大海")))).isPresent();
        robot.moveTo(now(() -> reader.localToScreen(reader.getWidth() - 6, 6.0)))
                .press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        assertThat(now(reader::topOffset)).isEqualTo(interview.where("您在这个岗位").start());
    }

    @Test
    void aClickOnCodedWordsSelectsTheInnermostMark() {
        open(interview.text(), interview.marks());
        var clicked = new AtomicReference<Mark>();
        Screen.run(() -> reader.setOnMarkClicked((mark, event) -> clicked.set(mark)));
        robot.moveTo(end(interview.where("厂家说要加接口"))).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(clicked.get().name()).isEqualTo("厂商锁定");
        assertThat(now(reader::getSelectedMark)).isEqualTo(clicked.get());
    }

    @Test
    void theEndsOfTheSelectedMarkAreDraggedAndTheChangeIsHandedOverWhenLetGo() {
        open(interview.text(), interview.marks());
        var wanted = new ArrayList<Span>();
        var before = interview.where("厂家说要加接口，加接口就要钱");
        Screen.run(() -> {
            reader.setOnMarkResized((mark, span) -> wanted.add(span));
            reader.selectMark(2);
        });
        robot.moveTo(end(before)).press(MouseButton.PRIMARY).moveTo(end(interview.where("一来一回")));
        assertThat(now(() -> List.copyOf(wanted))).isEmpty();
        robot.release(MouseButton.PRIMARY);
        assertThat(now(() -> List.copyOf(wanted)))
                .containsExactly(new Span(before.start(), interview.where("一来一回").end()));
        assertThat(now(reader::getSelection).isEmpty()).isTrue();

        robot.moveTo(start(before)).press(MouseButton.PRIMARY).moveTo(end(interview.where("一来一回")))
                .release(MouseButton.PRIMARY);
        assertThat(now(wanted::getLast)).as("at least one character is left")
                .isEqualTo(new Span(before.end() - 1, before.end()));

        robot.moveTo(end(before)).press(MouseButton.PRIMARY).moveTo(end(interview.where("一来一回"))).type(KeyCode.ESCAPE)
                .release(MouseButton.PRIMARY);
        assertThat(now(() -> List.copyOf(wanted))).hasSize(2);
        assertThat(now(reader::getSelectedMark).span()).isEqualTo(before);
    }

    @Test
    void whoeverWantsWholeWordsHasThemByDragging() {
        open(interview.text(), interview.marks());
        Screen.run(() -> reader.settingsProperty().set(ReaderSettings.DEFAULT.byWords(true)));
        var from = interview.where("统的问题");
        var to = interview.where("我们这边前前后后上了九套系");
        robot.moveTo(start(from).add(4, 0)).press(MouseButton.PRIMARY).moveTo(end(to).add(-6, 0))
                .release(MouseButton.PRIMARY);
        assertThat(now(reader::selectedText)).isEqualTo("系统的问题。我们这边前前后后上了九套系统");
        robot.moveTo(end(interview.where("五年半"))).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        assertThat(now(reader::getSelection).isEmpty()).as("a click selects no word").isTrue();
    }

    @Test
    void marksAreGoneThroughInTheOrderOfTheText() {
        open(interview.text(), interview.marks());
        var names = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            names.add(now(() -> reader.selectNextMark().orElseThrow().name()));
        }
        assertThat(names).containsExactly("条线系统各自建设", "协调成本高", "厂商锁定");
        assertThat(now(() -> reader.selectPreviousMark().orElseThrow().name())).isEqualTo("协调成本高");
        Screen.run(() -> reader.selectMark(0));
        assertThat(now(() -> reader.selectPreviousMark().orElseThrow().name())).isEqualTo("缺少反馈");
    }

    @Test
    void aScreenReaderHearsTheTextTheSelectionAndTheSelectedMark() {
        open(interview.text(), interview.marks());
        var words = interview.where("五年半");
        Screen.run(() -> {
            reader.select(words);
            reader.setExplaining(mark -> new Explained(mark.name(), List.of("一级 › 二级", "王"), "定义"));
            reader.selectMark(1);
        });
        assertThat(now(() -> reader.queryAccessibleAttribute(AccessibleAttribute.TEXT))).isEqualTo(text);
        assertThat(now(() -> reader.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START)))
                .isEqualTo(words.start());
        assertThat(now(() -> reader.queryAccessibleAttribute(AccessibleAttribute.SELECTION_END)))
                .isEqualTo(words.end());
        assertThat(now(reader::getAccessibleHelp)).isEqualTo("协调成本高, 一级 › 二级, 王. 定义");
        assertThat(now(() -> reader.queryAccessibleAttribute(AccessibleAttribute.OFFSET_AT_POINT, start(words))))
                .isEqualTo(words.start());
        assertThat(now(() -> (Bounds[]) reader.queryAccessibleAttribute(AccessibleAttribute.BOUNDS_FOR_RANGE,
                words.start(), words.end())))
                .hasSize(1);
    }

    @Test
    void theKeyboardMovesAndExtends() {
        open(interview.text(), interview.marks());
        var words = interview.where("给不了。");
        place(words.start());
        type(KeyCode.SHIFT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(now(reader::selectedText)).isEqualTo("给不了");
        type(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(now(reader::selectedText)).isEqualTo("给不");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(now(reader::selectedText)).isEqualTo("给不了");
        robot.type(KeyCode.LEFT);
        assertThat(now(reader::getSelection)).isEqualTo(new Span(words.start(), words.start()));
        type(KeyCode.SHIFT, KeyCode.END);
        assertThat(now(reader::selectedText)).isEqualTo("给不了。");
    }

    @Test
    void upAndDownKeepTheColumnAndStepOverLabels() {
        open(interview.text(), interview.marks());
        var below = interview.where("有没有哪一次");
        place(below.start() + 2);
        robot.type(KeyCode.UP);
        int above = now(reader::getSelection).start();
        assertThat(above).isBetween(interview.where("追到源头").start(), interview.where("全是我的。😅").end());
        robot.type(KeyCode.DOWN);
        assertThat(now(reader::getSelection).start()).isEqualTo(below.start() + 2);
        place(interview.where("？\nA07：五年半").start() + 1);
        robot.type(KeyCode.RIGHT);
        assertThat(now(reader::getSelection).start()).isEqualTo(interview.where("五年半").start());
    }

    @Test
    void homeAndEndOfTheTextAreReachedAndSeen() {
        open(interview.text(), interview.marks());
        place(interview.where("五年半").start());
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertThat(now(reader::getSelection).start()).isEqualTo(text.length() - 1);
        assertThat(now(() -> reader.boundsOf(reader.getSelection()))).isPresent();
        assertThat(now(() -> reader.turnsProperty().get().last())).isEqualTo(20);
        robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        assertThat(now(() -> reader.turnsProperty().get().first())).isEqualTo(11);
    }

    @Test
    void copyingPutsTheWordsOnTheClipboard() {
        open(interview.text(), interview.marks());
        Screen.run(() -> {
            reader.requestFocus();
            reader.select(interview.where("石沉大海"));
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(now(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("石沉大海");
    }

    @Test
    void theEdgesOfASelectionMoveByWholeCharacters() {
        var emoji = "a👩‍👩‍👧e\u0301𠮷😀b\n第二段";
        open(ReaderText.plain(emoji), List.of());
        Screen.run(() -> reader.select(new Span(2, 3)));
        assertThat(now(reader::selectedText)).isEqualTo("👩‍👩‍👧");
        Screen.run(() -> reader.moveEnd(1));
        assertThat(now(reader::selectedText)).isEqualTo("👩‍👩‍👧e\u0301");
        Screen.run(() -> reader.moveEnd(2));
        assertThat(now(reader::selectedText)).isEqualTo("👩‍👩‍👧e\u0301𠮷😀");
        Screen.run(() -> reader.moveStart(1));
        assertThat(now(reader::selectedText)).isEqualTo("e\u0301𠮷😀");
        Screen.run(() -> reader.moveEnd(4));
        assertThat(now(reader::selectedText)).isEqualTo("e\u0301𠮷😀b\n第二");
        Screen.run(() -> reader.moveStart(-9));
        assertThat(now(reader::getSelection).start()).isZero();
    }

    @Test
    void anArrowNeverStopsInsideACharacter() {
        var emoji = "a👩‍👩‍👧e\u0301𠮷😀b";
        open(ReaderText.plain(emoji), List.of());
        place(0);
        var graphemes = new Graphemes(emoji);
        for (int i = 0; i < 7; i++) {
            assertThat(graphemes.isBoundary(now(reader::getSelection).start())).isTrue();
            robot.type(KeyCode.RIGHT);
        }
        assertThat(now(reader::getSelection).start()).isEqualTo(emoji.length());
    }

    @Test
    void sentencesAndTurnsAreSelectedAroundTheCaret() {
        open(interview.text(), interview.marks());
        Screen.run(() -> {
            reader.select(new Span(interview.where("三个月过去了").start(), interview.where("三个月过去了").start()));
            reader.widen(Unit.SENTENCE);
        });
        assertThat(now(reader::selectedText)).isEqualTo("一来一回，三个月过去了。");
        Screen.run(() -> reader.widen(Unit.TURN));
        assertThat(now(reader::selectedText)).startsWith("一个是系统的问题").endsWith("😅").contains("\n再一个");
    }

    @Test
    void thePlaceInTheTextSurvivesAnotherWidthAndSize() {
        open(interview.text(), interview.marks());
        Screen.run(() -> stage.setHeight(300));
        int top = now(() -> {
            reader.scrollTo(interview.where("有没有哪一次").start());
            return reader.topOffset();
        });
        assertThat(top).isEqualTo(interview.where("有没有哪一次").start());
        Screen.run(() -> {
            stage.setWidth(640);
            reader.settingsProperty().set(ReaderSettings.DEFAULT.sized(20));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(now(reader::topOffset)).isEqualTo(top);
        Screen.run(() -> reader.settingsProperty().set(ReaderSettings.DEFAULT.sized(14)));
        assertThat(now(reader::topOffset)).isEqualTo(top);
    }

    @Test
    void whatIsRevealedIsOnTheScreen() {
        open(interview.text(), interview.marks());
        Screen.run(() -> stage.setHeight(300));
        var far = interview.where("石沉大海");
        assertThat(now(() -> reader.boundsOf(far))).isEmpty();
        Screen.run(() -> reader.reveal(far, true));
        assertThat(now(() -> reader.boundsOf(far))).isPresent();
        assertThat(now(reader::getSelection)).isEqualTo(far);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changingMarksStepByStepLooksLikeShowingThemAtOnce(long seed) {
        var random = new Random(seed);
        var marks = new ArrayList<>(interview.marks());
        var changed = reader;
        var plain = ReaderSettings.DEFAULT.striped(ReaderSettings.Stripes.OFF); // stripes keep their columns while others come
        Screen.run(() -> changed.settingsProperty().set(plain));
        open(interview.text(), marks);
        for (int step = 0; step < 12; step++) {
            int start = random.nextInt(text.length() - 60);
            var mark = new Mark(random.nextInt(20), new Span(start, start + 1 + random.nextInt(59)),
                    new Mark.Tag(step, "code " + step, random.nextInt(8)),
                    random.nextBoolean() ? Set.of() : Set.of(Mark.Sign.MEMO));
            var gone = marks.remove(random.nextInt(marks.size()));
            marks.removeIf(known -> known.key().equals(mark.key()));
            marks.add(mark);
            Screen.run(() -> changed.change(List.of(mark), List.of(gone.key())));
        }
        var fresh = Screen.on(Reader::new);
        Screen.run(() -> fresh.settingsProperty().set(plain));
        Screen.run(() -> fresh.show(interview.text(), marks));
        var one = pixels(changed, "reader-changed");
        var other = pixels(fresh, "reader-fresh");
        assertThat(IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count()).isZero();
    }

    @Test
    void anEmptyTextIsNoObstacle() {
        open(ReaderText.empty(), List.of());
        place(0);
        robot.type(KeyCode.DOWN).type(KeyCode.END).moveTo(reader).clickOn(MouseButton.PRIMARY).scroll(3);
        Screen.run(() -> {
            reader.widen(Unit.SENTENCE);
            reader.moveEnd(1);
            reader.reveal(new Span(0, 0), true);
            reader.scrollTo(5);
        });
        assertThat(now(reader::getSelection)).isEqualTo(new Span(0, 0));
    }

    private int[] pixels(Reader shown, String name) {
        var scene = Screen.on(() -> {
            if (shown.getParent() != null) {
                shown.getParent().requestFocus(); // so that the caret is in neither picture
            }
            return new Scene(new StackPane(shown), 900, 700);
        });
        BufferedImage picture = Screen.picture(scene, name);
        return picture.getRGB(0, 0, 900, 700, null, 0, 900);
    }

    private void open(ReaderText shown, List<Mark> marks) {
        Screen.run(() -> {
            reader.show(shown, marks);
            stage.setScene(new Scene(new StackPane(reader), 900, 800));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void place(int offset) {
        Screen.run(() -> {
            reader.requestFocus();
            reader.select(new Span(offset, offset));
        });
    }

    private void type(KeyCode held, KeyCode... keys) {
        robot.press(held);
        Arrays.stream(keys).forEach(robot::type);
        robot.release(held);
    }

    private <T> T now(Supplier<T> asked) {
        WaitForAsyncUtils.waitForFxEvents();
        return Screen.on(asked::get);
    }

    private Point2D start(Span span) {
        return onScreen(new Span(span.start(), span.start()));
    }

    private Point2D end(Span span) {
        return onScreen(new Span(span.end(), span.end()));
    }

    private Point2D onScreen(Span place) {
        return now(() -> {
            var bounds = reader.boundsOf(place).orElseThrow();
            return reader.localToScreen(bounds.getMinX() + 1, bounds.getCenterY());
        });
    }
}
