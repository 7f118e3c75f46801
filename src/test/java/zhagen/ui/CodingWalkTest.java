package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Turn;
import zhagen.ui.codebook.CodeDrag;
import zhagen.ui.codebook.CodeRow;
import zhagen.ui.codebook.PassageDrag;
import zhagen.ui.look.Palette;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;

/// Codes through the window, by keyboard alone and by dragging.
class CodingWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Snapshot begin;
    private Reader reader;
    private Id<Source> source;
    private String text;
    private List<Turn> answers;
    /// What somebody answers of which nothing is coded yet.
    private Span free;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
        begin = walk.now();
        reader = walk.robot.lookup(".reader").queryAs(Reader.class);
        var read = begin.all(Source.class).findFirst().orElseThrow();
        source = read.id();
        text = walk.project().texts().read(read);
        answers = begin.pointingAt(source, Turn.class).stream()
                .filter(turn -> turn.words().length() > 40)
                .collect(Collectors.toCollection(ArrayList::new));
        free = answers.stream()
                .map(Turn::words)
                .filter(words -> codings().stream().noneMatch(coding -> coding.place().within(0).overlaps(words)))
                .findFirst()
                .orElseThrow();
        answers.removeIf(turn -> turn.words().equals(free));
        walk.settle();
    }

    private void caret(int offset) {
        Screen.run(() -> {
            reader.select(new Span(offset, offset));
            reader.reveal(new Span(offset, offset), false);
            reader.requestFocus();
        });
    }

    private List<Coding> codings() {
        return walk.now().pointingAt(source, Coding.class);
    }

    private Set<Coding> fresh(Collection<Coding> before) {
        return codings().stream().filter(coding -> !before.contains(coding)).collect(Collectors.toSet());
    }

    private String words(Coding coding) {
        return coding.place().within(text.length()).of(text);
    }

    private Code code(Coding coding) {
        return walk.now().get(coding.code());
    }

    private void pick(String typed) {
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.isThere(".code-picker"));
        walk.write(typed);
        walk.settle();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tenPassagesAreCodedByKeyboardAloneAndAllIsUndone(Language language) {
        Screen.run(() -> walk.workbench().preferences().language().set(language));
        walk.settle();
        var made = new ArrayList<String>();

        caret(answers.get(0).words().start() + 1); // 1: the sentence at the caret, two codes and a new one at once
        pick("pjjbd");
        walk.push(KeyCode.SHIFT, KeyCode.ENTER);
        walk.write(language == Language.ZH ? "怕出头" : "Keeping one's head down");
        walk.settle();
        walk.push(KeyCode.SHIFT, KeyCode.ENTER);
        walk.settle();
        walk.picture("coding-picker-several-" + language);
        walk.key(KeyCode.ENTER);
        walk.until(() -> fresh(begin.pointingAt(source, Coding.class)).size() == 2);
        made.add("several");
        assertThat(walk.texts(".told")).isNotEmpty();

        var afterFirst = codings();
        caret(answers.get(1).words().start()); // 2: the whole turn, by the number of a recent code
        walk.key(KeyCode.T);
        assertThat(Screen.on(reader::getSelection)).isEqualTo(answers.get(1).words());
        walk.key(KeyCode.DIGIT1);
        walk.until(() -> codings().size() > afterFirst.size());
        made.add("number");

        caret(answers.get(2).words().start()); // 3: a sentence and the next, with the last code
        walk.key(KeyCode.S);
        var one = Screen.on(reader::getSelection);
        walk.key(KeyCode.S);
        assertThat(Screen.on(reader::getSelection).length()).isGreaterThan(one.length());
        assertThat(Screen.on(reader::getSelection).start()).isEqualTo(one.start());
        walk.key(KeyCode.Q);
        made.add("again");

        caret(answers.get(3).words().start()); // 4: in vivo
        walk.key(KeyCode.S);
        var said = Screen.on(() -> reader.getSelection().of(text));
        walk.key(KeyCode.V);
        walk.until(() -> walk.now().all(Code.class).anyMatch(code -> code.inVivo() && code.name().says(said)));
        made.add("in vivo");

        for (int i = 4; i < 8; i++) { // 5 to 8: paragraphs and sentences, by numbers
            caret(answers.get(i).words().start());
            walk.key(i % 2 == 0 ? KeyCode.P : KeyCode.S);
            int number = codings().size();
            walk.key(KeyCode.getKeyCode(Integer.toString(i - 2)));
            walk.until(() -> codings().size() > number);
            made.add("number");
        }

        var beforeNew = codings();
        caret(answers.get(8).words().start()); // 9: a new code with a slip of the hand in an old one's name
        pick(language == Language.ZH ? "平级叫不懂" : "zzz nothing like it");
        walk.key(KeyCode.ENTER);
        walk.until(() -> codings().size() > beforeNew.size());
        made.add("slip");
        assertThat(code(fresh(beforeNew).iterator().next()).name().in(language))
                .isEqualTo(language == Language.ZH ? "平级叫不动" : "zzz nothing like it");

        var tenth = free; // 10: the turn, split, joined, given another code, taken away
        caret(tenth.start());
        walk.key(KeyCode.T);
        var beforeTurn = codings();
        walk.key(KeyCode.Q);
        walk.until(() -> codings().size() > beforeTurn.size());
        made.add("turn");
        caret(tenth.start() + 12);
        walk.key(KeyCode.X);
        walk.until(() -> fresh(beforeTurn).size() == 2);
        made.add("split");
        assertThat(fresh(beforeTurn)).extracting(this::words)
                .containsExactlyInAnyOrder(
                        text.substring(tenth.start(), tenth.start() + 12).strip(),
                        text.substring(tenth.start() + 12, tenth.end()).strip());
        caret(tenth.start() + 3);
        walk.key(KeyCode.J);
        walk.until(() -> fresh(beforeTurn).size() == 1);
        made.add("join");
        var joined = fresh(beforeTurn).iterator().next();
        assertThat(joined.place().span()).isEqualTo(tenth);
        caret(tenth.start() + 3);
        walk.key(KeyCode.R);
        walk.until(() -> walk.isThere(".code-picker"));
        walk.write("pjjbd");
        walk.key(KeyCode.ENTER);
        walk.until(() -> !walk.now().get(joined.id()).code().equals(joined.code()));
        made.add("recode");
        caret(tenth.start() + 3);
        walk.key(KeyCode.DELETE);
        walk.until(() -> !walk.now().has(joined.id()));
        made.add("uncode");

        for (int i = 0; i < made.size(); i++) {
            walk.push(KeyCode.CONTROL, KeyCode.Z);
            walk.settle();
        }
        assertThat(walk.now()).isEqualTo(begin);
    }

    @Test
    void whatEachKeyDoesStandsInTheMenuAndTheStripShowsTheRecentCodes() {
        var words = answers.get(1).words();
        Screen.run(() -> reader.select(new Span(words.start(), words.start() + 9)));
        walk.picture("coding-strip");
        assertThat(Screen.on(() -> walk.robot.lookup(".recent-code").queryAll().size())).isGreaterThan(2);
        var at = point(words.start() + 3);
        walk.robot.clickOn(at, MouseButton.SECONDARY);
        walk.until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        var keys = Screen.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> menu.getScene().getRoot().lookupAll(".menu-key").stream())
                .map(key -> ((Label) key).getText())
                .toList());
        assertThat(keys).contains("Enter", "Q", "V", "M");
        walk.push(KeyCode.ESCAPE);
    }

    @Test
    void aNameThatIsAlmostThereIsPointedOutAndANewOneGoesWhereTheBoxSays() {
        caret(free.start() + 1);
        pick("平級叫不動");
        walk.pictures("coding-near");
        assertThat(walk.texts(".warn-text")).contains("仅写法不同");

        var parent = begin.all(Code.class).filter(code -> code.name().says("责任归属界定")).findFirst().orElseThrow();
        walk.push(KeyCode.CONTROL, KeyCode.P);
        walk.write("zrgsjd");
        walk.settle();
        walk.picture("coding-parent");
        walk.key(KeyCode.ENTER);
        walk.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> walk.now().all(Code.class).anyMatch(code -> code.name().says("平級叫不動")));

        assertThat(walk.now().all(Code.class).filter(code -> code.name().says("平級叫不動")).findFirst().orElseThrow()
                .parent()).isEqualTo(parent.id());
    }

    /// In the middle of a character, on the screen.
    private Point2D point(int offset) {
        return Screen.on(() -> {
            reader.reveal(new Span(offset, offset + 1), false);
            var box = reader.localToScreen(reader.boundsOf(new Span(offset, offset + 1)).orElseThrow());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    @Test
    void theMouseThatPassesALabelDoesNotCodeIt() {
        var first = answers.get(0);
        var turns = begin.pointingAt(source, Turn.class);
        var next = turns.get(turns.indexOf(first) + 1);
        var from = point(first.words().end() - 6);
        var label = Screen.on(() -> {
            var box = reader.localToScreen(
                    reader.boundsOf(new Span(next.words().start(), next.words().start() + 1)).orElseThrow());
            return new Point2D(box.getMinX() - 60, box.getCenterY());
        });
        var before = codings();

        walk.robot.drag(from, MouseButton.PRIMARY).dropTo(label);
        walk.settle();
        walk.key(KeyCode.Q);
        walk.key(KeyCode.DIGIT1);
        walk.until(() -> !fresh(before).isEmpty());

        assertThat(fresh(before)).allSatisfy(coding -> {
            var span = Objects.requireNonNull(coding.place().span());
            assertThat(span.end()).isEqualTo(first.words().end());
            assertThat(words(coding)).doesNotContain("：");
        });
    }

    /// The headless platform drags nothing out of the program, so that the events are made here, with a dragboard of this program.
    private void drag(Node onto, EventType<DragEvent> type, Point2D scene, Dragboard board, TransferMode mode) {
        Screen.run(() -> Event.fireEvent(onto, new DragEvent(
                null, onto, type, board, scene.getX(), scene.getY(), scene.getX(), scene.getY(), mode, onto, onto,
                new PickResult(onto, scene.getX(), scene.getY()))));
    }

    private static Dragboard board(String format, String content) {
        return Screen.on(() -> {
            for (var owner : List.of(CodeDrag.class, PassageDrag.class)) {
                Class.forName(owner.getName()); // they know the formats
            }
            var known = DataFormat.lookupMimeType(format);
            return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                    CodingWalkTest.class.getClassLoader(), new Class<?>[] {TKClipboard.class},
                    (_, asked, arguments) -> switch (asked.getName()) {
                        case "getContent" -> arguments[0].equals(known) ? content : null;
                        case "hasContent" -> arguments[0].equals(known);
                        case "getContentTypes" -> Set.of(known);
                        case "getTransferModes" -> EnumSet.of(TransferMode.COPY, TransferMode.MOVE);
                        default -> throw new UnsupportedOperationException(asked.getName());
                    }));
        });
    }

    private Point2D inScene(int offset) {
        return Screen.on(() -> {
            reader.reveal(new Span(offset, offset + 1), false);
            var box = reader.localToScene(reader.boundsOf(new Span(offset, offset + 1)).orElseThrow());
            return new Point2D(box.getCenterX(), box.getCenterY());
        });
    }

    @Test
    void codesFromTheTreeAreDroppedOnASentenceATurnACodingOrTheSelection() {
        var codes = begin.all(Code.class).filter(code -> begin.pointingAt(code.id(), Code.class).isEmpty()).limit(2)
                .toList();
        var board = board(
                "application/x-zhagen-code", codes.get(0).id() + "\n" + codes.get(1).id());
        var words = free;
        var at = inScene(words.start() + 2);
        var before = codings();

        drag(reader, DragEvent.DRAG_OVER, at, board, TransferMode.COPY);
        walk.picture("coding-drag-light");
        assertThat(Screen.on(() -> ((Group) reader.lookup(".aim")).getChildren())).isNotEmpty();
        Screen.run(() -> walk.workbench().palette().set(Palette.DARK));
        walk.settle();
        at = inScene(words.start() + 2);
        drag(reader, DragEvent.DRAG_OVER, at, board, TransferMode.COPY);
        walk.picture("coding-drag-dark");
        drag(reader, DragEvent.DRAG_DROPPED, at, board, TransferMode.COPY);
        walk.until(() -> fresh(before).size() == 2);
        assertThat(Screen.on(() -> ((Group) reader.lookup(".aim")).getChildren())).isEmpty();
        var sentence = fresh(before).iterator().next().place();
        assertThat(words.contains(Objects.requireNonNull(sentence.span()))).isTrue();
        walk.key(KeyCode.ESCAPE);

        at = inScene(words.start() + 2);
        var gutter = new Point2D(Screen.on(() -> reader.localToScene(20, 0)).getX(), at.getY());
        var afterSentence = codings();
        drag(reader, DragEvent.DRAG_DROPPED, gutter, board, TransferMode.COPY);
        walk.until(() -> fresh(afterSentence).size() == 2);
        assertThat(fresh(afterSentence)).allSatisfy(
                coding -> assertThat(coding.place().span()).isEqualTo(words));

        var afterTurn = codings();
        Screen.run(() -> reader.select(new Span(words.start() + 1, words.start() + 5)));
        drag(reader, DragEvent.DRAG_DROPPED, inScene(words.start() + 2), board, TransferMode.COPY);
        walk.until(() -> fresh(afterTurn).size() == 2);
        assertThat(fresh(afterTurn)).allSatisfy(
                coding -> assertThat(coding.place().span()).isEqualTo(new Span(words.start() + 1, words.start() + 5)));
    }

    @Test
    void selectedWordsAreDroppedOnACodeOfTheTree() {
        var words = free;
        var cell = Screen.on(() -> walk.robot.lookup(".code-cell").queryAll().stream()
                .filter(ListCell.class::isInstance)
                .filter(node -> ((ListCell<?>) node).getItem() instanceof CodeRow row && !row.parent())
                .findFirst()
                .orElseThrow());
        var code = ((CodeRow) ((ListCell<?>) cell).getItem()).code();
        var board = board("application/x-zhagen-passage",
                source + " " + words.start() + " " + (words.start() + 6));
        var before = codings();
        var at = Screen.on(() -> cell.localToScene(40, 12));

        drag(cell, DragEvent.DRAG_OVER, at, board, TransferMode.COPY);
        assertThat(cell.getStyleClass()).contains("drop-into");
        drag(cell, DragEvent.DRAG_DROPPED, at, board, TransferMode.COPY);
        walk.until(() -> fresh(before).size() == 1);

        var made = fresh(before).iterator().next();
        assertThat(made.code()).isEqualTo(code.id());
        assertThat(words(made)).isEqualTo(text.substring(words.start(), words.start() + 6));
        walk.until(() -> walk.texts(".told").stream().anyMatch(told -> told.contains(code.name().zh())));
    }

    @Test
    void aPressOnSelectedWordsHoldsThemAndAClickGivesThemUp() {
        var words = free;
        var span = new Span(words.start(), words.start() + 8);
        Screen.run(() -> reader.select(span));
        var at = point(words.start() + 3);

        walk.robot.moveTo(at).press(MouseButton.PRIMARY);
        walk.settle();
        assertThat(Screen.on(() -> reader.aim().carriesSelection())).isTrue();
        assertThat(Screen.on(reader::getSelection)).isEqualTo(span);
        walk.robot.release(MouseButton.PRIMARY);
        walk.settle();
        assertThat(Screen.on(reader::getSelection).isEmpty()).isTrue();
    }
}
