package zhagen.ui.coding;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.project.Applied;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.reader.Reader;
import zhagen.ui.reader.Writing;
import zhagen.ui.workbench.Workbench;

/// Lets the text in a reader be corrected by hand: it hands over what is typed, shows what the text has become, and ends in one
/// change or none. It does nothing while nothing is corrected. Screen thread.
final class CorrectingDesk implements AutoCloseable {

    /// So long after the last key, what was typed into a text is on the disk.
    private static final Duration KEEPING = Duration.millis(400);
    private static final Span NOTHING = new Span(0, 0);

    private static final Area AREA = CodingScreen.AREA.inner("correcting");
    static final Command DONE = AREA.command("done", "Ctrl+Enter");
    static final Command DISCARD = AREA.fixed("discard", "Esc");
    private static final Commands<CorrectingDesk> KEYS = new Commands<CorrectingDesk>()
            .with(DONE, CorrectingDesk::finish)
            .with(DISCARD, desk -> desk.bar.leave());
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final Reader reader;
    private final Consumer<Id<Source>> showAnew;
    private final CorrectingBar bar;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final PauseTransition keeping = new PauseTransition(KEEPING);
    private @Nullable CorrectingModel model;

    /// @param showAnew shows the source as it is, after a correction that changed nothing
    CorrectingDesk(Workbench workbench, Reader reader, Consumer<Id<Source>> showAnew) {
        this.workbench = workbench;
        this.reader = reader;
        this.showAnew = showAnew;
        bar = new CorrectingBar(workbench, this::change, this::discard, reader::requestFocus);
        keeping.setOnFinished(_ -> keep());
        reader.addEventFilter(KeyEvent.ANY, this::key);
    }

    /// Stands above the text while it is corrected.
    CorrectingBar bar() {
        return bar;
    }

    /// Whether the text is being corrected.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    boolean isOpen() {
        return open.get();
    }

    void begin(Source source, String text) {
        begin(CorrectingModel.of(workbench, source, text));
    }

    /// Goes on with what was typed when the program ended.
    void resume(Source source, String text) {
        if (!isOpen() && workbench.project().unfinished(source.id()).isPresent()) {
            var typed = CorrectingModel.of(workbench, source, text);
            if (!typed.isEmpty()) {
                begin(typed);
            }
        }
    }

    private void begin(CorrectingModel correcting) {
        int top = reader.topOffset();
        int caret = reader.getSelection().start();
        model = correcting;
        open.set(true);
        bar.show(correcting);
        var resumed = !correcting.isEmpty();
        show(correcting, NOTHING, 0, resumed ? correcting.caret() : caret);
        if (!resumed) {
            reader.scrollTo(top);
        }
        reader.setWriting(new Writing() {
            @Override
            public void replace(Span span, String words) {
                correcting.replace(span, words);
                typed(correcting, span, words.length());
            }

            @Override
            public void undo() {
                if (correcting.undo()) {
                    typed(correcting, NOTHING, 0);
                }
            }

            @Override
            public void redo() {
                if (correcting.redo()) {
                    typed(correcting, NOTHING, 0);
                }
            }
        });
        reader.requestFocus();
    }

    private void typed(CorrectingModel correcting, Span replaced, int inserted) {
        show(correcting, replaced, inserted, correcting.caret());
        keeping.playFromStart();
    }

    private void show(CorrectingModel correcting, Span replaced, int inserted, int caret) {
        reader.setNumbering(correcting.numbering());
        reader.rewrite(correcting.shown(), correcting.marks(), replaced, inserted, caret);
    }

    private void keep() {
        if (model != null) {
            model.keep();
        }
    }

    private void key(KeyEvent event) {
        if (isOpen()) {
            KEYS.act(event, workbench.keymap(), this);
        }
    }

    /// Makes it a change; where something would lose all of its words, only when that is confirmed.
    void finish() {
        bar.finish();
    }

    private void change() {
        var correcting = model;
        if (correcting != null) {
            end();
            boolean changes = !correcting.isEmpty();
            correcting.keep();
            correcting.finish().whenComplete((_, failure) -> workbench.onScreen(() -> {
                if (failure != null || !changes) {
                    showAnew.accept(correcting.source());
                }
            }));
        }
    }

    private void discard() {
        var correcting = model;
        if (correcting != null) {
            end();
            correcting.discard()
                    .whenComplete((_, _) -> workbench.onScreen(() -> showAnew.accept(correcting.source())));
        }
    }

    private void end() {
        model = null;
        open.set(false);
        keeping.stop();
        reader.setWriting(null);
        bar.show(null);
        reader.requestFocus();
    }

    /// Another source is wanted: what was typed into this one becomes a change, unless something would lose all of its words.
    void leave() {
        var correcting = model;
        if (correcting == null) {
            return;
        }
        end();
        if (correcting.state().get().lost() == 0) {
            correcting.finish();
        } else {
            correcting.keep();
            workbench.tell(Label.of(
                    "correct.waiting",
                    workbench.now().get().find(correcting.source()).map(Source::name).orElse("")));
        }
    }

    /// Takes over what the project has become.
    ///
    /// @param onRead takes the text as it is by then without what was typed
    void follow(Applied applied, Consumer<String> onRead) {
        var correcting = model;
        if (correcting == null) {
            return;
        }
        var source = applied.now().get(correcting.source());
        boolean rewritten = applied.change().rewrites().anyMatch(it -> it.source().equals(source.id()));
        workbench.quotes().text(source, read -> {
            if (correcting == model) {
                onRead.accept(read);
                correcting.follow(applied, rewritten ? read : null);
                show(correcting, NOTHING, 0, reader.getSelection().start());
            }
        });
    }

    /// Takes over the language in which codes are named.
    void renew() {
        if (model != null) {
            model.renew();
            show(model, NOTHING, 0, reader.getSelection().start());
        }
    }

    @Override
    public void close() {
        keep();
    }
}
