package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Passage;
import zhagen.model.Place;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.project.Applied;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodePicker;
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
import zhagen.ui.reader.Reader.Unit;
import zhagen.ui.workbench.KeyedItem;
import zhagen.ui.workbench.Workbench;

/// What codes the text that lies on the desk: its words by selection, and the codings that are there already, by key and by menu.
/// Screen thread.
final class Pen {

    static final Area AREA = CodingScreen.AREA.inner("reader");
    static final Command CODE = AREA.command("code", "Enter");
    private static final Command IN_VIVO = AREA.command("inVivo", "V");
    private static final Command AGAIN = AREA.command("again", "Q");
    private static final Command EXEMPLAR = AREA.command("exemplar", "E");
    private static final Command RECODE = AREA.command("recode", "R");
    private static final Command UNCODE = AREA.command("uncode", "Delete", "Backspace");
    private static final Command SPLIT = AREA.command("split", "X");
    private static final Command JOIN = AREA.command("join", "J");
    private static final Commands<Pen> KEYS = new Commands<Pen>()
            .with(CODE, Pen::pick)
            .counting(AREA.command("recent", "1", "2", "3", "4", "5", "6", "7", "8", "9"), Pen::recent)
            .with(AGAIN, Pen::again)
            .with(IN_VIVO, Pen::inVivo)
            .with(CodingScreen.MEMO, Pen::memo)
            .with(AREA.command("word", "W"), pen -> pen.grow(Unit.WORD))
            .with(AREA.command("sentence", "S"), pen -> pen.grow(Unit.SENTENCE))
            .with(AREA.command("paragraph", "P"), pen -> pen.grow(Unit.PARAGRAPH))
            .with(AREA.command("turn", "T"), pen -> pen.grow(Unit.TURN))
            .with(RECODE, pen -> pen.withMark(pen::recode))
            .with(UNCODE, pen -> pen.withMark(pen::uncode))
            .with(SPLIT, Pen::split)
            .with(JOIN, Pen::join)
            .with(EXEMPLAR, pen -> pen.withMark(pen::exemplar))
            .with(AREA.command("widenStart", "["), pen -> pen.moveEdges(-1, 0))
            .with(AREA.command("widenEnd", "]"), pen -> pen.moveEdges(0, 1))
            .with(AREA.command("narrowStart", "{"), pen -> pen.moveEdges(1, 0))
            .with(AREA.command("narrowEnd", "}"), pen -> pen.moveEdges(0, -1))
            .with(AREA.command("nextMark", "Tab"), pen -> pen.nextMark(false))
            .with(AREA.command("previousMark", "Shift+Tab"), pen -> pen.nextMark(true))
            .trying(AREA.fixed("unselect", "Esc"), Pen::unselect)
            .told(AREA.fixed("move", "Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown"))
            .told(AREA.fixed("select", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down", "Shift+Home",
                    "Shift+End"))
            .told(AREA.fixed("selectAll", "Ctrl+A"))
            .told(AREA.fixed("copy", "Ctrl+C"));

    static final List<Command> COMMANDS = KEYS.list();

    /// How many characters may lie between a sentence and the next.
    private static final int FAR = 8;

    /// What lies on the desk, ready to be coded.
    record Sheet(Id<Source> source, String text) {

        /// The words of a span that can be coded, if there are any.
        Optional<Place> words(CodingModel model, Span span) {
            var words = model.trimmed(source, span, text);
            return words.isEmpty() ? Optional.empty() : Optional.of(new Place(source, words));
        }
    }

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final CodingModel model;
    private final CodebookModel codebook;
    private final Reader reader;
    private final Supplier<Optional<Sheet>> lying;
    private Edges edges = new Edges("", new Span(0, 0), 0);

    /// @param lying nothing while nothing can be coded
    Pen(
            Workbench workbench, CodeLookup lookup, CodingModel model, CodebookModel codebook, Reader reader,
            Supplier<Optional<Sheet>> lying) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.model = model;
        this.codebook = codebook;
        this.reader = reader;
        this.lying = lying;
        reader.addEventHandler(KeyEvent.ANY, event -> {
            if (lying.get().isPresent()) {
                KEYS.act(event, workbench.keymap(), this);
            }
        });
        reader.setOnMarkClicked((mark, _) -> codeOf(mark));
        reader.setOnMarkResized((mark, wanted) -> model.resize(idOf(mark), trimmed(wanted)));
        reader.setExplaining(this::explained);
        reader.selectionProperty().subscribe(this::leaveMark);
    }

    /// Who goes on elsewhere means the mark no longer.
    private void leaveMark(Span selection) {
        var mark = reader.getSelectedMark();
        if (mark != null && (selection.end() < mark.span().start() || selection.start() > mark.span().end())) {
            reader.selectMark(null);
        }
    }

    private void codeOf(Mark mark) {
        workbench.now().get().find(idOf(mark)).ifPresent(coding -> workbench.code().set(coding.code()));
    }

    static Id<Coding> idOf(Mark mark) {
        return mark.key() instanceof Id<?> id ? new Id<>(id.value()) : Id.random();
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

    /// Widens the selection; where it is as wide already, to the next of its kind.
    private void grow(Unit unit) {
        var before = reader.getSelection();
        reader.widen(unit);
        if (before.isEmpty() || !reader.getSelection().equals(before)) {
            return;
        }
        for (int beyond = 1; beyond <= FAR; beyond++) {
            reader.select(before);
            reader.moveEnd(beyond);
            int reached = reader.getSelection().end();
            reader.widen(unit);
            if (reader.getSelection().end() > reached) {
                return;
            }
        }
        reader.select(before);
    }

    /// What is to be coded: what is selected, or the words of the selected mark, or the sentence that the caret stands in.
    void withPlace(Consumer<Place> action) {
        lying.get().ifPresent(sheet -> {
            var mark = reader.getSelectedMark();
            if (reader.getSelection().isEmpty() && mark != null) {
                reader.select(mark.span());
            } else if (reader.getSelection().isEmpty()) {
                reader.widen(Unit.SENTENCE);
            }
            sheet.words(model, reader.getSelection()).ifPresent(action);
        });
    }

    private String text() {
        return lying.get().map(Sheet::text).orElse("");
    }

    /// The caret goes behind what was coded.
    void coded(Place place) {
        var end = place.within(text().length()).end();
        reader.selectMark(null);
        reader.select(new Span(end, end));
    }

    private void again() {
        withPlace(place -> {
            model.codeAgain(place);
            coded(place);
        });
    }

    /// @param number from 0
    void recent(int number) {
        if (model.recent().at(number) != null) {
            withPlace(place -> {
                model.codeRecent(place, number);
                coded(place);
            });
        }
    }

    private void inVivo() {
        withPlace(place -> {
            model.inVivo(place, text());
            coded(place);
        });
    }

    void pick() {
        withPlace(place -> {
            var text = text();
            var words = Passage.wordsOfParticipants(workbench.now().get(), place, text);
            var purpose = new PickerModel.Purpose(words, codebook.homeOf(workbench.code().get()), Set.of(), true);
            var offered = new PickerModel(workbench, lookup, purpose).at(place, text).severally();
            var picker = new CodePicker(workbench, offered, "picker.prompt", choice -> {
                var applied = model.code(place, text, choice);
                coded(place);
                if (choice.how() == How.TAKE_AND_WRITE) {
                    applied.thenAccept(coded -> workbench.onScreen(() -> memo(place, linksOf(coded, place))));
                }
            });
            picker.show(anchor(place), reader::requestFocus);
        });
    }

    private static List<Link> linksOf(Applied coded, Place place) {
        var links = new ArrayList<Link>();
        links.add(new Link.ToPlace(place));
        coded.change().edits(Coding.class).forEach(edit -> links.add(new Link.ToItem(((Coding) edit.item()).code())));
        return links;
    }

    private void recode(Mark mark) {
        workbench.now().get().find(idOf(mark)).ifPresent(coding -> {
            var home = codebook.homeOf(coding.code());
            var purpose = new PickerModel.Purpose("", home, Set.of(coding.code()), true);
            var offered = new PickerModel(workbench, lookup, purpose).at(coding.place(), text());
            new CodePicker(
                    workbench, offered, "picker.recodePrompt", choice -> model.recode(coding.id(), choice))
                    .show(anchor(mark.span()), reader::requestFocus);
        });
    }

    private void uncode(Mark mark) {
        model.uncode(idOf(mark));
    }

    private void exemplar(Mark mark) {
        model.exemplar(idOf(mark));
    }

    Bounds anchor(Place place) {
        return anchor(place.within(text().length()));
    }

    /// Where the words are, in the coordinates of the scene; the middle of the reader where they are not to be seen.
    private Bounds anchor(Span span) {
        var bounds = reader.boundsOf(new Span(span.start(), span.end()))
                .or(() -> reader.boundsOf(new Span(span.end(), span.end())))
                .orElseGet(() -> new BoundingBox(reader.getWidth() / 3, reader.getHeight() / 3, 1, 1));
        return reader.localToScene(bounds);
    }

    private void memo() {
        var mark = reader.getSelectedMark();
        if (reader.getSelection().isEmpty() && mark != null) {
            workbench.now().get().find(idOf(mark)).ifPresent(coding -> memo(
                    coding.place(), List.of(new Link.ToPlace(coding.place()), new Link.ToItem(coding.code()))));
            return;
        }
        withPlace(place -> memo(place, List.of(new Link.ToPlace(place))));
    }

    private void memo(Place place, List<Link> links) {
        MemoQuick.show(workbench, anchor(place), links);
    }

    /// The mark that was clicked, or else the shortest one over the caret.
    private void withMark(Consumer<Mark> action) {
        mark(_ -> true).ifPresent(action);
    }

    private Optional<Mark> mark(Predicate<Mark> meant) {
        var selected = reader.getSelectedMark();
        if (selected != null && meant.test(selected)) {
            return Optional.of(selected);
        }
        return reader.marksAt(reader.getSelection().start()).stream()
                .filter(meant)
                .min(Comparator.comparingInt(over -> over.span().length()));
    }

    /// Parts the coding at the caret there, or cuts what is selected out of it.
    private void split() {
        var at = reader.getSelection();
        mark(mark -> mark.span().start() < at.start() && at.end() < mark.span().end())
                .or(() -> mark(_ -> true))
                .ifPresent(mark -> model.split(idOf(mark), at, text()));
    }

    /// Joins the codings that the selection touches, those of each code; without a selection, the one at the caret and those of its
    /// code that it touches.
    private void join() {
        var selection = reader.getSelection();
        if (selection.isEmpty()) {
            withMark(mark -> model.join(idOf(mark), text()));
        } else {
            model.join(reader.marks().stream()
                    .filter(mark -> mark.span().overlaps(selection))
                    .map(Pen::idOf)
                    .toList());
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
        if (mark == null || !reader.getSelection().isEmpty()) {
            reader.moveStart(start);
            reader.moveEnd(end);
            return;
        }
        var before = edges.of(mark);
        var moved = before;
        for (int step = 1; step <= FAR && moved.equals(before); step++) { // over what no coding begins or ends with
            reader.select(before);
            reader.moveStart(start * step);
            reader.moveEnd(end * step);
            moved = trimmed(reader.getSelection());
        }
        reader.select(new Span(mark.span().start(), mark.span().start()));
        reader.selectMark(mark.key());
        edges = new Edges(mark.key(), moved, System.nanoTime());
        model.resize(idOf(mark), moved);
    }

    private Span trimmed(Span span) {
        return lying.get()
                .map(sheet -> model.trimmed(sheet.source(), span, sheet.text()))
                .orElse(span);
    }

    /// Where the edges of a mark were moved to a moment ago: the next key does not wait until that has been kept.
    private record Edges(Object key, Span span, long at) {

        private static final long MOMENT = 700_000_000;

        Span of(Mark mark) {
            return mark.key().equals(key) && System.nanoTime() - at < MOMENT ? span : mark.span();
        }
    }

    /// What can be done with the selection, and with a mark.
    ContextMenu menu(@Nullable Mark mark) {
        var menu = new ContextMenu();
        var items = menu.getItems();
        if (!reader.getSelection().isEmpty()) {
            items.add(KeyedItem.of(workbench, "coding.menu.code", CODE, this::pick));
            items.add(KeyedItem.of(workbench, "coding.menu.again", AGAIN, this::again));
            items.add(KeyedItem.of(workbench, "coding.menu.inVivo", IN_VIVO, this::inVivo));
            items.add(KeyedItem.of(workbench, "coding.menu.memo", CodingScreen.MEMO, this::memo));
        }
        if (mark != null) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            reader.selectMark(mark.key());
            codeOf(mark);
            if (reader.getSelection().isEmpty()) {
                items.add(KeyedItem.of(workbench, "coding.menu.also", CODE, this::pick));
            }
            items.add(KeyedItem.of(workbench, "coding.menu.recode", RECODE, () -> recode(mark)));
            items.add(KeyedItem.of(workbench, "coding.menu.split", SPLIT, this::split));
            items.add(KeyedItem.of(workbench, "coding.menu.join", JOIN, this::join));
            items.add(KeyedItem.of(workbench, "coding.menu.exemplar", EXEMPLAR, () -> exemplar(mark)));
            items.add(KeyedItem.of(workbench, "coding.menu.uncode", UNCODE, () -> uncode(mark)));
        }
        return menu;
    }
}
