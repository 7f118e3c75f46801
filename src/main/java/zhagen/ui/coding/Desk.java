package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Link;
import zhagen.model.Place;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.project.Applied;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodePicker;
import zhagen.ui.codebook.CodePicker.Choice;
import zhagen.ui.codebook.CodePicker.How;
import zhagen.ui.codebook.CodebookModel;
import zhagen.ui.codebook.PickerModel;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.reader.Explained;
import zhagen.ui.reader.Mark;
import zhagen.ui.reader.Reader;
import zhagen.ui.workbench.Workbench;

/// The reader with the hand on it: it shows the source that is read, and codes what is selected, by keys and by mouse.
/// Screen thread.
final class Desk extends StackPane implements AutoCloseable {

    private static final Area AREA = CodingScreen.AREA.inner("reader");
    static final Command CODE = AREA.command("code", "Enter");
    private static final Commands<Desk> KEYS = new Commands<Desk>()
            .with(CODE, Desk::pickForSelection)
            .with(AREA.command("inVivo", "V"), Desk::inVivo)
            .with(AREA.command("again", "Q"), desk -> desk.withPlace(desk.model::codeAgain))
            .with(CodingScreen.MEMO, Desk::memo)
            .with(AREA.command("exemplar", "E"), desk -> desk.withMark(mark -> desk.model.exemplar(idOf(mark))))
            .with(AREA.command("recode", "R"), desk -> desk.withMark(desk::pickToRecode))
            .with(
                    AREA.command("uncode", "Delete", "Backspace"),
                    desk -> desk.withMark(mark -> desk.model.uncode(idOf(mark))))
            .with(AREA.command("widenStart", "["), desk -> desk.moveEdges(-1, 0))
            .with(AREA.command("widenEnd", "]"), desk -> desk.moveEdges(0, 1))
            .with(AREA.command("narrowStart", "{"), desk -> desk.moveEdges(1, 0))
            .with(AREA.command("narrowEnd", "}"), desk -> desk.moveEdges(0, -1))
            .with(AREA.command("word", "W"), desk -> desk.reader.selectWord())
            .with(AREA.command("sentence", "S"), desk -> desk.reader.selectSentence())
            .with(AREA.command("paragraph", "P"), desk -> desk.reader.selectParagraph())
            .with(AREA.command("turn", "T"), desk -> desk.reader.selectTurn())
            .with(AREA.command("nextMark", "Tab"), desk -> desk.nextMark(false))
            .with(AREA.command("previousMark", "Shift+Tab"), desk -> desk.nextMark(true))
            .trying(AREA.fixed("unselect", "Esc"), Desk::unselect);

    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final CodingModel model;
    private final CodebookModel codebook;
    private final Reader reader = new Reader();
    private final Label empty;
    private final Subscription followed;
    private final Runnable ending;
    private final CorrectingDesk correcting;
    private @Nullable ReaderModel shown;
    private String text = "";
    private boolean ready;
    private Edges edges = new Edges("", new Span(0, 0), 0);
    private Consumer<Reader> whenReady = _ -> {};

    Desk(Workbench workbench, CodeLookup lookup, CodingModel model, CodebookModel codebook) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.model = model;
        this.codebook = codebook;
        empty = workbench.say().text(new Label(), "coding.empty");
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        empty.setMaxWidth(420);
        reader.getStyleClass().add("first-focus");
        reader.paletteProperty().bind(workbench.palette());
        correcting = new CorrectingDesk(workbench, reader, this::showAnew);
        getChildren().addAll(reader, empty);
        reader.addEventHandler(KeyEvent.ANY, this::key);
        reader.setOnMarkClicked((mark, _) -> codeOf(mark));
        reader.setOnMarkResized((mark, wanted) -> model.resize(idOf(mark), CodingModel.trimmed(wanted, text)));
        reader.setExplaining(this::explained);
        reader.setOnContextMenuRequested(asked -> {
            var mark = reader.hoveredMarkProperty().get();
            if (!correcting.isOpen()) {
                menu(mark == null ? reader.getSelectedMark() : mark)
                        .show(reader, asked.getScreenX(), asked.getScreenY());
            }
            asked.consume();
        });
        followed = Subscription.combine(
                model.source().subscribe(this::show),
                workbench.code().subscribe(reader::setChosenCode),
                workbench.messages().subscribe(messages -> named(messages.language())));
        ending = workbench.listen(this::follow);
    }

    private void named(Language language) {
        if (correcting.isOpen()) {
            correcting.renew();
        } else {
            change(shown == null ? null : shown.in(language));
        }
    }

    Reader reader() {
        return reader;
    }

    /// What corrects the text by hand.
    CorrectingDesk correcting() {
        return correcting;
    }

    /// Begins to correct the text by hand, or ends it.
    void toggleCorrecting() {
        if (correcting.isOpen()) {
            correcting.finish();
        } else if (ready && shown != null) {
            workbench.now().get().find(shown.source()).ifPresent(source -> correcting.begin(source, text));
        }
    }

    /// After a correction that changed nothing, or could not be kept; what was typed is then there again.
    private void showAnew(Id<Source> source) {
        if (!correcting.isOpen() && source.equals(model.source().get())) {
            var top = reader.topOffset();
            show(source);
            whenReady = there -> there.scrollTo(top);
        }
    }

    private void show(@Nullable Id<Source> id) {
        correcting.leave();
        var source = id == null ? null : workbench.now().get().find(id).orElse(null);
        ready = false;
        whenReady = _ -> {};
        empty.setVisible(source == null);
        reader.setVisible(source != null);
        if (source == null) {
            shown = null;
            return;
        }
        var content = new ReaderModel(workbench.now().get(), source.id(), workbench.language());
        shown = content;
        workbench.quotes().text(source, read -> {
            if (shown == content) {
                text = read;
                reader.setNumbering(content.numbering());
                reader.show(content.text(read), content.marks());
                ready = true;
                whenReady.accept(reader);
                whenReady = _ -> {};
                correcting.resume(source, read);
            }
        });
    }

    private void follow(Applied applied) {
        if (shown == null) {
            if (model.source().get() == null) {
                applied.now().all(Source.class).findFirst().ifPresent(source -> model.source().set(source.id()));
            }
        } else if (!applied.now().has(shown.source())) {
            model.source().set(applied.now().all(Source.class).findFirst().map(Source::id).orElse(null));
        } else if (correcting.isOpen()) {
            shown = new ReaderModel(applied.now(), shown.source(), workbench.language());
            correcting.follow(applied, read -> text = read);
        } else {
            change(shown.follow(applied));
        }
    }

    private void change(ReaderModel.@Nullable Difference difference) {
        if (difference == null || !ready || correcting.isOpen() || difference.isEmpty()) {
            return;
        }
        if (difference.anew()) {
            var top = reader.topOffset();
            show(model.source().get());
            whenReady(there -> there.scrollTo(top));
        } else {
            reader.change(difference.added(), difference.removed());
        }
    }

    private void whenReady(Consumer<Reader> action) {
        if (ready) {
            action.accept(reader);
        } else {
            whenReady = action;
        }
    }

    void reveal(Place place, List<Span> hits) {
        whenReady(there -> {
            there.setHits(hits);
            there.reveal(place.within(text.length()), place.span() != null && hits.isEmpty());
            there.requestFocus();
        });
    }

    private void codeOf(Mark mark) {
        workbench.now().get().find(idOf(mark)).ifPresent(coding -> workbench.code().set(coding.code()));
    }

    private static Id<Coding> idOf(Mark mark) {
        return mark.key() instanceof Id<?> id ? new Id<>(id.value()) : Id.random();
    }

    private void key(KeyEvent event) {
        if (ready && !correcting.isOpen()) {
            KEYS.act(event, workbench.keymap(), this);
        }
    }

    private boolean unselect() {
        if (reader.getSelectedMark() == null && reader.getSelection().isEmpty()) {
            reader.setHits(List.of());
            return false;
        }
        reader.selectMark(null);
        reader.select(new Span(reader.getSelection().end(), reader.getSelection().end()));
        return true;
    }

    /// What is to be coded: what is selected, or the sentence that the caret stands in.
    private @Nullable Place place() {
        if (shown == null) {
            return null;
        }
        if (reader.getSelection().isEmpty()) {
            reader.selectSentence();
        }
        var span = CodingModel.trimmed(reader.getSelection(), text);
        return span.isEmpty() ? null : new Place(shown.source(), span);
    }

    private void withPlace(Consumer<Place> action) {
        var place = place();
        if (place != null) {
            action.accept(place);
            coded(place);
        }
    }

    private static String wordsOf(Place place, String text) {
        return place.within(text.length()).of(text);
    }

    /// The caret goes behind what was coded.
    private void coded(Place place) {
        var end = place.within(text.length()).end();
        reader.select(new Span(end, end));
    }

    private void pickForSelection() {
        var place = place();
        if (place == null) {
            return;
        }
        var words = wordsOf(place, text);
        var purpose = new PickerModel.Purpose(words, codebook.homeOf(workbench.code().get()), Set.of(), true);
        var picker = new CodePicker(workbench, new PickerModel(workbench, lookup, purpose), "picker.prompt", choice -> {
            var applied = model.code(place, words, choice);
            if (choice.how() != How.TAKE_AND_STAY) {
                coded(place);
            }
            if (choice.how() == How.TAKE_AND_WRITE) {
                applied.thenAccept(coded -> workbench.onScreen(() -> memo(place, linksOf(coded, place))));
            }
        });
        picker.show(anchor(place.within(text.length())), reader::requestFocus);
    }

    private static List<Link> linksOf(Applied coded, Place place) {
        var links = new ArrayList<Link>();
        links.add(new Link.ToPlace(place));
        coded.change().edits(Coding.class).forEach(edit -> links.add(new Link.ToItem(((Coding) edit.item()).code())));
        return links;
    }

    private void pickToRecode(Mark mark) {
        var coding = workbench.now().get().find(idOf(mark)).orElse(null);
        if (coding == null) {
            return;
        }
        var purpose = new PickerModel.Purpose("", null, Set.of(coding.code()), false);
        Consumer<Choice> recode = choice -> model.recode(coding.id(), choice);
        new CodePicker(workbench, new PickerModel(workbench, lookup, purpose), "picker.recodePrompt", recode)
                .show(anchor(mark.span()), reader::requestFocus);
    }

    /// Where the words are, in the coordinates of the scene; the middle of the reader where they are not to be seen.
    private Bounds anchor(Span span) {
        var bounds = reader.boundsOf(new Span(span.start(), span.end()))
                .or(() -> reader.boundsOf(new Span(span.end(), span.end())))
                .orElseGet(() -> new BoundingBox(reader.getWidth() / 3, reader.getHeight() / 3, 1, 1));
        return reader.localToScene(bounds);
    }

    private void inVivo() {
        withPlace(place -> model.inVivo(place, wordsOf(place, text)));
    }

    private void memo() {
        var mark = reader.getSelectedMark();
        if (reader.getSelection().isEmpty() && mark != null) {
            workbench.now().get().find(idOf(mark)).ifPresent(coding -> memo(
                    coding.place(), List.of(new Link.ToPlace(coding.place()), new Link.ToItem(coding.code()))));
            return;
        }
        var place = place();
        if (place != null) {
            memo(place, List.of(new Link.ToPlace(place)));
        }
    }

    private void memo(Place place, List<Link> links) {
        MemoQuick.show(workbench, anchor(place.within(text.length())), links);
    }

    /// The mark that was clicked, or else the shortest one over the caret.
    private void withMark(Consumer<Mark> action) {
        var mark = reader.getSelectedMark();
        if (mark == null) {
            mark = reader.marksAt(reader.getSelection().start()).stream()
                    .min(Comparator.comparingInt(over -> over.span().length()))
                    .orElse(null);
        }
        if (mark != null) {
            action.accept(mark);
        }
    }

    private void nextMark(boolean backwards) {
        (backwards ? reader.selectPreviousMark() : reader.selectNextMark()).ifPresent(this::codeOf);
    }

    private Explained explained(Mark mark) {
        return workbench.now().get().find(idOf(mark))
                .map(coding -> MarkFacts.of(workbench.now().get(), coding, mark, workbench.messages().get()))
                .orElseGet(() -> new Explained(mark.name(), List.of(), ""));
    }

    /// Moves the edges of the coding that was clicked, or of the selection, by whole characters.
    private void moveEdges(int start, int end) {
        var mark = reader.getSelectedMark();
        boolean ofMark = mark != null && reader.getSelection().isEmpty();
        if (ofMark) {
            reader.select(edges.of(mark));
        }
        reader.moveStart(start);
        reader.moveEnd(end);
        if (ofMark) {
            var moved = reader.getSelection();
            reader.select(new Span(mark.span().start(), mark.span().start()));
            reader.selectMark(mark.key());
            edges = new Edges(mark.key(), moved, System.nanoTime());
            model.resize(idOf(mark), moved);
        }
    }

    /// Where the edges of a mark were moved to a moment ago: the next key does not wait until that has been kept.
    private record Edges(Object key, Span span, long at) {

        private static final long MOMENT = 700_000_000;

        Span of(Mark mark) {
            return mark.key().equals(key) && System.nanoTime() - at < MOMENT ? span : mark.span();
        }
    }

    private ContextMenu menu(@Nullable Mark mark) {
        var menu = new ContextMenu();
        if (!reader.getSelection().isEmpty()) {
            menu.getItems().addAll(
                    item("coding.menu.code", this::pickForSelection),
                    item("coding.menu.inVivo", this::inVivo),
                    item("coding.menu.memo", this::memo));
        }
        if (mark != null) {
            reader.selectMark(mark.key());
            codeOf(mark);
            menu.getItems().addAll(
                    item("coding.menu.recode", () -> pickToRecode(mark)),
                    item("coding.menu.exemplar", () -> model.exemplar(idOf(mark))),
                    item("coding.menu.uncode", () -> model.uncode(idOf(mark))));
        }
        return menu;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    @Override
    public void close() {
        correcting.close();
        ending.run();
        followed.unsubscribe();
        reader.paletteProperty().unbind();
    }
}
