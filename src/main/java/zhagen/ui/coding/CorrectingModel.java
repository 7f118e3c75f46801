package zhagen.ui.coding;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.correction.Differences;
import zhagen.exchange.correction.Revision;
import zhagen.model.Correction;
import zhagen.model.Correction.Touched;
import zhagen.model.Id;
import zhagen.model.Outlook;
import zhagen.model.Refused;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Turn;
import zhagen.model.Unfinished;
import zhagen.project.Applied;
import zhagen.ui.reader.Mark;
import zhagen.ui.reader.ReaderText;
import zhagen.ui.workbench.Workbench;

/// The text of one source while it is corrected by hand. It becomes one change of the project in the end; until then the project
/// keeps it apart, over the end of the program too. It has no nodes. Screen thread.
final class CorrectingModel {

    /// What has been done so far.
    ///
    /// @param places in how many places the text differs
    /// @param touched what would lose words
    record State(int places, List<Touched> touched) {

        static final State NOTHING = new State(0, List.of());

        long lost() {
            return touched.stream().filter(it -> it.after() == null).count();
        }

        long shrunk() {
            return touched.size() - lost();
        }
    }

    /// The text at one moment, and where the caret is in it.
    private record Step(Revision revision, int caret) {}

    private final Workbench workbench;
    private final Id<Source> source;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Step now;
    private Revision kept;
    private int typedUpTo = -1;
    private ReaderModel content;
    private @Nullable Outlook outlook;

    private CorrectingModel(Workbench workbench, Id<Source> source, Revision revision) {
        this.workbench = workbench;
        this.source = source;
        this.now = new Step(revision, revision.typed().isEmpty() ? 0 : revision.typed().getFirst().at());
        this.kept = revision;
        this.content = ReaderModel.of(workbench, workbench.now().get(), source);
        work();
    }

    /// Begins with the text as it is, or goes on where the program ended.
    static CorrectingModel of(Workbench workbench, Source source, String text) {
        var revision = workbench.project().unfinished(source.id())
                .flatMap(typed -> resumed(workbench, typed, source, text))
                .orElseGet(() -> Revision.of(text));
        return new CorrectingModel(workbench, source.id(), revision);
    }

    private static Optional<Revision> resumed(Workbench workbench, Unfinished typed, Source source, String text) {
        if (typed.before().equals(source.text())) {
            return Optional.of(new Revision(text, typed.in(text), typed.splices()));
        }
        try {
            var wanted = typed.in(workbench.project().texts().read(typed.before()));
            return Optional.of(rebased(text, wanted));
        } catch (Refused _) {
            return Optional.empty(); // the text that it was typed into is no more
        }
    }

    private static Revision rebased(String text, String wanted) {
        return new Revision(text, wanted, Differences.between(text, wanted));
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Id<Source> source() {
        return source;
    }

    String text() {
        return now.revision.text();
    }

    /// The text that it was before.
    String before() {
        return now.revision.before();
    }

    int caret() {
        return now.caret;
    }

    boolean isEmpty() {
        return now.revision.isEmpty();
    }

    /// What the reader shows of it.
    ReaderText shown() {
        return content.writable(text(), turns());
    }

    Collection<Mark> marks() {
        var looking = outlook;
        return looking == null ? content.marks() : content.marks(looking::of);
    }

    IntFunction<String> numbering() {
        return content.numbering(turns());
    }

    private List<Turn> turns() {
        return outlook == null ? workbench.now().get().pointingAt(source, Turn.class) : outlook.turns();
    }

    void replace(Span span, String words) {
        int caret = span.start() + words.length();
        boolean goesOn = span.isEmpty() && span.start() == typedUpTo && words.length() == 1 && !words.isBlank();
        if (!goesOn) {
            done.push(now);
        }
        undone.clear();
        typedUpTo = span.isEmpty() ? caret : -1;
        now = new Step(now.revision.replaced(span, words), caret);
        work();
    }

    /// @return whether there was something to take back
    boolean undo() {
        return step(done, undone);
    }

    boolean redo() {
        return step(undone, done);
    }

    private boolean step(Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(now);
        now = from.pop();
        typedUpTo = -1;
        work();
        return true;
    }

    private void work() {
        if (now.revision.isEmpty()) {
            outlook = null;
            state.set(State.NOTHING);
            return;
        }
        var splices = now.revision.splices();
        var looking = new Outlook(workbench.now().get(), workbench.project().by(), source, text(), splices);
        outlook = looking;
        state.set(new State(splices.size(), looking.touched()));
    }

    /// Takes over what the project has become; where the text itself has become another one, what was typed is typed into that.
    void follow(Applied applied, @Nullable String newText) {
        if (newText != null) {
            now = new Step(rebased(newText, text()), now.caret);
            done.clear();
            undone.clear();
        }
        if (applied.now().has(source)) {
            content = ReaderModel.of(workbench, applied.now(), source);
            work();
        }
    }

    /// Takes over the language in which codes are named.
    void renew() {
        content = ReaderModel.of(workbench, workbench.now().get(), source);
    }

    /// Lets the project keep what was typed since the last time.
    void keep() {
        if (now.revision.equals(kept)) {
            return;
        }
        kept = now.revision;
        if (kept.isEmpty()) {
            workbench.project().forget(source);
        } else {
            var before = workbench.now().get().find(source);
            before.ifPresent(it -> workbench.project().keep(Unfinished.of(
                    source, it.text(), workbench.project().by().at(), kept.typed(), kept.text())));
        }
    }

    /// Makes it a change of the project.
    CompletableFuture<?> finish() {
        var text = text();
        var splices = now.revision.splices();
        if (splices.isEmpty()) {
            return workbench.project().forget(source);
        }
        return workbench.act((project, by) -> Correction.of(project, by, source, text, splices).change())
                .thenCompose(_ -> workbench.project().forget(source));
    }

    /// Gives up what was typed.
    CompletableFuture<?> discard() {
        return workbench.project().forget(source);
    }
}
