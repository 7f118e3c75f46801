package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.exchange.Importing;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Language;
import zhagen.model.Memo;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.ui.look.Screen;
import zhagen.ui.reader.Reader;
import zhagen.ui.retrieval.RetrievalPane;

/// The hours of open coding in a few minutes, by keyboard alone: one transcript is coded, and the codes are merged, split, moved,
/// compared, looked for and retrieved, in either language.
class OpenCodingWalkTest {

    private static final Path OWN = Path.of("src/test/resources/walk");
    private static final Path SHARED = Path.of("../shared/data/transcripts");
    private static final List<String> ENGLISH =
            List.of("Systems apart", "Passed around", "Blamed first", "Nobody repairs it", "Worth it");
    private static final List<String> CHINESE = List.of("系统各自为政", "熟人之间传递", "怕担责任", "无人维护", "值得去做");
    private static final Pattern WORD = Pattern.compile("[\\u4e00-\\u9fff]{2}|[A-Za-z]{6,}");

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Reader reader;
    private Source source;
    private String text;
    private List<String> names;

    @ParameterizedTest
    @CsvSource({"ZH,C01-zh.txt", "EN,C01-en.txt"})
    void aTranscriptIsCodedAndItsCodesAreWorkedWith(Language language, String file) throws IOException {
        code(language, OWN.resolve(file));
    }

    @ParameterizedTest
    @CsvSource({"ZH,zh-wen-da.txt", "EN,en-h3-cindy-sui-2017.md"})
    void soIsATranscriptThatSomebodyPublished(Language language, String file) throws IOException {
        assumeTrue(Files.exists(SHARED.resolve(file)), "the shared transcripts are missing");
        code(language, SHARED.resolve(file));
    }

    private void code(Language language, Path file) throws IOException {
        walk = Walk.throughAnEmptyStudy(folder);
        names = language == Language.ZH ? CHINESE : ENGLISH;
        Screen.run(() -> walk.workbench().preferences().language().set(language));
        var plan = Importing.plan(List.of(file), walk.now(), Progress.NONE);
        walk.project().apply(now -> Importing.change(plan, now, walk.project().by())).join();
        source = walk.now().all(Source.class).findFirst().orElseThrow();
        text = walk.project().texts().read(source);
        walk.go("open");
        reader = walk.robot.lookup(".reader").queryAs(Reader.class);
        to(".reader");

        codesTenPassages();
        undoesAllAndDoesItAgain();
        merges();
        splits();
        moves();
        compares();
        autocodes();
        retrieves();
        findsAllAgainAfterARestart();
    }

    private void codesTenPassages() {
        var begin = walk.now();
        with(names.get(0)); // the sentence at the caret, a new code
        next();
        walk.key(KeyCode.T); // a whole turn
        with(names.get(1));
        next();
        coding(() -> walk.key(KeyCode.Q)); // the last code again
        next();
        with(names.get(2));
        next();
        coding(() -> walk.key(KeyCode.DIGIT1)); // a recent code, by its number
        next();
        with(names.get(3));
        next();
        coding(() -> walk.key(KeyCode.V)); // in vivo
        next();
        with(names.get(0)); // a code that there is, by its name
        next();
        with(names.get(1));
        next();
        with(names.get(4));

        assertThat(codings()).hasSize(10);
        assertThat(codings().stream().map(Coding::place).distinct()).hasSize(10);
        assertThat(walk.now().count(Code.class)).isEqualTo(begin.count(Code.class) + 6);
        assertThat(walk.now().all(Code.class).filter(Code::inVivo)).hasSize(1);
        assertThat(named(names.get(0)).map(this::codings).orElseThrow()).hasSizeBetween(2, 3);
        assertThat(named(names.get(1)).map(this::codings).orElseThrow()).hasSize(3);
        walk.picture("walk-coded-" + walk.workbench().language());
    }

    private void undoesAllAndDoesItAgain() {
        var coded = walk.now();
        for (int left = 9; left >= 0; left--) {
            int wanted = left;
            walk.push(KeyCode.CONTROL, KeyCode.Z);
            walk.until(() -> codings().size() == wanted);
        }
        assertThat(walk.now().count(Code.class)).isZero();
        for (int there = 1; there <= 10; there++) {
            int wanted = there;
            walk.push(KeyCode.CONTROL, KeyCode.Y);
            walk.until(() -> codings().size() == wanted);
        }
        assertThat(walk.now()).isEqualTo(coded);
    }

    private void merges() {
        var before = walk.now();
        var from = before.children(null).getFirst();
        var into = before.children(null).get(1);
        int together = codings(into).size() + codings(from).size();
        to(".code-tree");
        walk.key(KeyCode.HOME);
        walk.push(KeyCode.SHIFT, KeyCode.DOWN);
        walk.key(KeyCode.G);
        assertThat(walk.texts(".act-sheet .radio-button")).hasSize(2);
        walk.key(KeyCode.SPACE);
        walk.until(() -> !walk.now().has(from.id()));
        assertThat(walk.now().get(into.id()).aliases()).contains(names.get(0));
        assertThat(codings(into)).hasSize(together);
        assertThat(codings()).hasSize(10);
        undoAndRedo(before);
    }

    private void splits() {
        var before = walk.now();
        var whole = before.children(null).getFirst();
        int all = codings(whole).size();
        to(".code-tree");
        walk.key(KeyCode.HOME);
        walk.key(KeyCode.S);
        walk.until(() -> walk.isThere(".split-sheet"));
        walk.key(KeyCode.N);
        walk.write(names.get(0) + " 2");
        walk.key(KeyCode.ENTER);
        walk.until(() -> walk.now().count(Code.class) == before.count(Code.class) + 1);
        walk.key(KeyCode.DIGIT0);
        walk.key(KeyCode.DIGIT1);
        var part = named(names.get(0) + " 2").orElseThrow();
        assertThat(codings(part)).hasSize(2);
        assertThat(codings(whole)).hasSize(all - 2);
        walk.key(KeyCode.ESCAPE);
        assertThat(walk.isThere(".split-sheet")).isFalse();
        undoAndRedo(before);
    }

    private void moves() {
        var before = walk.now();
        var roots = before.children(null);
        to(".code-tree");
        walk.key(KeyCode.HOME);
        walk.key(KeyCode.DOWN);
        walk.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        walk.until(() -> !walk.now().equals(before));
        assertThat(walk.now().get(roots.get(1).id()).parent()).isEqualTo(roots.getFirst().id());
        assertThat(walk.now().children(null)).hasSize(roots.size() - 1);
        walk.settle();
        undoAndRedo(before);
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
    }

    private void compares() {
        to(".code-tree");
        walk.key(KeyCode.HOME);
        walk.push(KeyCode.SHIFT, KeyCode.DOWN);
        walk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        walk.until(() -> walk.robot.lookup(".comparison-column").queryAll().size() == 2);
        walk.settle();
        var before = walk.now();
        var left = before.children(null).getFirst();
        var right = before.children(null).get(1);
        int here = codings(left).size();
        to(".comparison-column .list-view");
        walk.key(KeyCode.HOME);
        walk.key(KeyCode.DOWN);
        walk.push(KeyCode.SHIFT, KeyCode.RIGHT);
        walk.until(() -> codings(left).size() == here - 1);
        assertThat(codings(right)).hasSize(before.pointingAt(right.id(), Coding.class).size() + 1);
        assertThat(codings()).hasSize(10);

        to("#comparison-words");
        walk.write("不是一回事 / not the same");
        walk.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> walk.now().count(Memo.class) == before.count(Memo.class) + 1);
        assertThat(walk.now().all(Memo.class)).anyMatch(memo -> memo.type() == Memo.Type.COMPARISON
                && memo.body().contains("not the same"));
        walk.picture("walk-compared-" + walk.workbench().language());
        walk.key(KeyCode.ESCAPE);
        assertThat(walk.isThere(".comparison-column")).isFalse();
    }

    private void autocodes() {
        var before = walk.now();
        to(".code-tree");
        walk.key(KeyCode.HOME);
        var with = before.children(null).getFirst();
        walk.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        walk.until(() -> walk.isThere("#autocode-words"));
        to("#autocode-words");
        walk.write(word());
        walk.until(() -> !walk.robot.lookup(".found-list").queryListView().getItems().isEmpty());
        walk.settle();
        walk.push(KeyCode.CONTROL, KeyCode.ENTER);
        walk.until(() -> !walk.now().equals(before));
        var added = walk.now().pointingAt(with.id(), Coding.class).stream()
                .filter(coding -> !before.has(coding.id()))
                .toList();
        assertThat(added).isNotEmpty().allMatch(coding -> coding.place().within(0).of(text)
                .toLowerCase().contains(word().substring(0, Math.min(4, word().length())).toLowerCase()));
        assertThat(codings()).hasSize(10 + added.size());
        walk.key(KeyCode.ESCAPE);
        assertThat(walk.isThere("#autocode-words")).isFalse();
        undoAndRedo(before);
    }

    private void retrieves() {
        to(".code-tree");
        walk.key(KeyCode.HOME);
        var before = walk.now();
        var code = before.children(null).getFirst();
        walk.push(KeyCode.CONTROL, KeyCode.J);
        walk.settle();
        var pane = (RetrievalPane) walk.node(".passages");
        var found = Screen.on(() -> pane.model().found().get().passages());
        assertThat(found).hasSize(new Counting(before).of(code).passages());
        assertThat(found.stream().map(passage -> passage.place()).collect(Collectors.toSet()))
                .isEqualTo(codings(code).stream().map(Coding::place).collect(Collectors.toSet()));
        walk.picture("walk-retrieved-" + walk.workbench().language());
        assertThat(walk.now()).isEqualTo(before);
    }

    private void findsAllAgainAfterARestart() {
        var before = walk.now();
        var there = walk.project().folder();
        Screen.run(walk.window::startPage);
        walk.until(() -> walk.window.open() == null);
        walk.open(there);
        assertThat(walk.now()).isEqualTo(before);
    }

    private Collection<Coding> codings() {
        return walk.now().pointingAt(source.id(), Coding.class);
    }

    private Collection<Coding> codings(Code code) {
        return walk.now().pointingAt(code.id(), Coding.class);
    }

    private Optional<Code> named(String name) {
        return walk.now().all(Code.class).filter(code -> code.name().says(name)).findFirst();
    }

    /// The last step is taken back and done once more.
    private void undoAndRedo(Snapshot before) {
        walk.settle();
        var after = walk.now();
        walk.push(KeyCode.CONTROL, KeyCode.Z);
        walk.until(() -> walk.now().equals(before));
        walk.settle();
        walk.push(KeyCode.CONTROL, KeyCode.Y);
        walk.until(() -> walk.now().equals(after));
        walk.settle();
    }

    /// Names what is selected, or the sentence at the caret.
    private void with(String name) {
        coding(() -> {
            walk.key(KeyCode.ENTER);
            walk.until(() -> walk.isThere(".code-picker"));
            walk.write(name);
            walk.key(KeyCode.ENTER);
        });
    }

    /// Does what makes one coding more.
    private void coding(Runnable act) {
        int before = codings().size();
        act.run();
        walk.until(() -> codings().size() == before + 1);
        walk.settle();
        assertThat(walk.isThere(".code-picker")).isFalse();
    }

    /// Goes on to the next answer of some length, by the arrows alone.
    private void next() {
        var begun = turnAtCaret();
        for (int steps = 0; steps < 600; steps++) {
            walk.robot.type(KeyCode.DOWN);
            var turn = turnAtCaret();
            if (turn != null && !turn.equals(begun) && isAnswer(turn)) {
                return;
            }
        }
        throw new AssertionError("no further answer");
    }

    private Turn turnAtCaret() {
        int caret = Screen.on(() -> reader.getSelection().end());
        return walk.now().pointingAt(source.id(), Turn.class).stream()
                .filter(turn -> turn.words().contains(caret))
                .findFirst()
                .orElse(null);
    }

    private boolean isAnswer(Turn turn) {
        return turn.words().length() > 20
                && (turn.speaker() == null || walk.now().get(turn.speaker()).role() != SpeakerRole.INTERVIEWER);
    }

    /// A word that somebody says.
    private String word() {
        var said = codings().stream().map(Coding::place).map(place -> place.within(0)).map(span -> span.of(text))
                .collect(Collectors.joining("\n"));
        var found = WORD.matcher(said);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /// Goes from pane to pane, and where that is not enough through each with Tab, until the keyboard is at what is found so.
    private void to(String style) {
        walk.settle();
        for (int within : new int[] {0, 25}) {
            for (int pane = 0; pane < 10; pane++) {
                for (int tab = 0; tab < within && !isAt(style) && !(owner() instanceof Reader); tab++) {
                    walk.robot.type(KeyCode.TAB);
                }
                if (isAt(style)) {
                    return;
                }
                walk.robot.type(KeyCode.F6);
            }
        }
        throw new AssertionError("the keyboard does not get to " + style + ", but to " + owner());
    }

    private boolean isAt(String style) {
        return walk.robot.lookup(style).queryAll().contains(owner());
    }

    private Node owner() {
        return Screen.on(() -> walk.stage.getScene().getFocusOwner());
    }
}
