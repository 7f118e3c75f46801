package zhagen.ui.reader;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;

/// Shows a text with what is coded in it, and lets it be selected by mouse and keyboard.
///
/// Speakers stand to the left of the words, stripes with the names of codes to the right, and an overview of the
/// whole text at the edge. Only what is on the screen exists as nodes; a change of marks repaints the paragraphs that
/// it touches. All offsets are UTF-16 offsets of the text that was given, and never inside of what people see as one
/// character. Letters, `Enter`, `Escape` and everything with `Alt` are left to whoever holds the reader.
public final class Reader extends ReaderLook {

    /// What can be taken whole.
    public enum Unit {
        WORD,
        SENTENCE,
        PARAGRAPH,
        TURN
    }

    private static final PseudoClass WRITING = PseudoClass.getPseudoClass("writing");

    private final ReadOnlyObjectWrapper<Span> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new Span(0, 0));
    private final ReadOnlyObjectWrapper<@Nullable Mark> selectedMark =
            new ReadOnlyObjectWrapper<>(this, "selectedMark");
    private final ReadOnlyObjectWrapper<@Nullable Mark> hoveredMark =
            new ReadOnlyObjectWrapper<>(this, "hoveredMark");
    private final ReadOnlyObjectWrapper<Turns> turns = new ReadOnlyObjectWrapper<>(this, "turns", Turns.NONE);

    private Paragraphs paragraphs = Paragraphs.NONE;
    private Movement movement = new Movement(paragraphs, new Graphemes(""));
    private Marks marks = new Marks(List.of());
    private Hits hits = Hits.NONE;
    private Caret caret = Caret.at(0);
    private BiConsumer<Mark, @Nullable MouseEvent> onMarkClicked = (_, _) -> {};
    private @Nullable Runnable onSpeakerClicked;
    private @Nullable BiConsumer<Mark, Span> onMarkResized;
    private @Nullable Object chosenCode;
    private final Sheet sheet = new Sheet(this);
    private final Aim aim = new Aim(this, sheet);
    private final Writer writer;

    public Reader() {
        getStyleClass().add("reader");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        writer = new Writer(this);
        getChildren().addAll(sheet, writer.composing());
        new Pointer(this, sheet, aim);
        new Keyboard(this, sheet);
        focusedProperty().addListener(_ -> sheet.placeCaret());
        whenLookChanges(sheet::reset);
        selectedMark.addListener((_, before, after) -> {
            sheet.emphasisChanged(before, after);
            setAccessibleHelp(after == null ? null : explained(after).spoken());
        });
        hoveredMark.addListener((_, before, after) -> sheet.emphasisChanged(before, after));
    }

    /// Shows another text from its beginning, with nothing selected.
    public void show(ReaderText text, Collection<Mark> shown) {
        take(text, shown, 0);
        sheet.show(paragraphs, 0, 0);
    }

    /// Lets the text be written in, or no longer. What is typed is handed over, and shown by [#rewrite].
    ///
    /// @param into null where the text is only read
    public void setWriting(@Nullable Writing into) {
        writer.begin(into);
        pseudoClassStateChanged(WRITING, into != null);
        sheet.placeHandles();
        sheet.placeCaret();
    }

    /// Shows the text after `replaced` gave way to so many characters, with the caret behind `caretAt`, and without moving what is on
    /// the screen more than need be.
    public void rewrite(ReaderText text, Collection<Mark> shown, Span replaced, int inserted, int caretAt) {
        int top = sheet.topOffset();
        double y = sheet.topLineOffset();
        int moved = top <= replaced.start() ? top : Math.max(replaced.start(), top + inserted - replaced.length());
        take(text, shown, caretAt);
        sheet.show(paragraphs, moved, y);
        sheet.follow(caret);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void take(ReaderText text, Collection<Mark> shown, int caretAt) {
        var graphemes = new Graphemes(text.text());
        paragraphs = new Paragraphs(text, graphemes);
        movement = new Movement(paragraphs, graphemes);
        marks = new Marks(shown);
        hits = Hits.NONE;
        caret = Caret.at(paragraphs.nearest(caretAt));
        hoveredMark.set(null);
        selectedMark.set(null);
        selection.set(caret.span());
    }

    /// The code whose marks the strip at the edge emphasises, or null for none.
    public void setChosenCode(@Nullable Object code) {
        if (!Objects.equals(chosenCode, code)) {
            chosenCode = code;
            sheet.codeChosen();
        }
    }

    @Nullable
    Object chosenCode() {
        return chosenCode;
    }

    /// Takes marks away and adds others; a mark that changed needs only be among the added.
    /// What they do not touch is not painted again.
    public void change(Collection<Mark> added, Collection<?> removedKeys) {
        var removed = marks.change(added, removedKeys);
        selectedMark.set(current(selectedMark.get()));
        hoveredMark.set(current(hoveredMark.get()));
        sheet.marksChanged(added, removed);
    }

    private @Nullable Mark current(@Nullable Mark mark) {
        return mark == null ? null : marks.get(mark.key());
    }

    /// What was searched for, in the order of the text.
    public void setHits(List<Span> found) {
        hits = new Hits(found);
        sheet.hitsChanged();
    }

    /// What is selected; empty at the caret when nothing is.
    public ReadOnlyObjectProperty<Span> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public Span getSelection() {
        return selection.get();
    }

    /// Selects whole characters; an empty span places the caret.
    public void select(Span span) {
        var whole = movement.snapped(span);
        select(new Caret(whole.start(), whole.end(), false));
    }

    /// The selected words; the words of several blocks as lines.
    public String selectedText() {
        return paragraphs.words(selection.get());
    }

    /// Widens the selection to the words, sentences, paragraphs or turns that it touches.
    public void widen(Unit unit) {
        if (!isEmpty()) {
            select(movement.units(unit, selection.get()));
        }
    }

    /// Moves the beginning of the selection by characters, negative ones towards the beginning of the text.
    public void moveStart(int by) {
        var span = selection.get();
        select(new Caret(span.end(), Math.min(movement.stepped(span.start(), by), span.end()), false));
    }

    /// Moves the end of the selection by characters.
    public void moveEnd(int by) {
        var span = selection.get();
        select(new Caret(span.start(), Math.max(movement.stepped(span.end(), by), span.start()), false));
    }

    /// Whether there was something to copy.
    public boolean copy() {
        if (selection.get().isEmpty()) {
            return false;
        }
        var content = new ClipboardContent();
        content.putString(selectedText());
        return Clipboard.getSystemClipboard().setContent(content);
    }

    /// The mark that was clicked last, or selected by [#selectMark(Object)].
    public ReadOnlyObjectProperty<@Nullable Mark> selectedMarkProperty() {
        return selectedMark.getReadOnlyProperty();
    }

    public @Nullable Mark getSelectedMark() {
        return selectedMark.get();
    }

    /// @param key of a mark that is shown, or null for none
    public void selectMark(@Nullable Object key) {
        selectedMark.set(key == null ? null : marks.get(key));
    }

    /// The mark under the mouse.
    public ReadOnlyObjectProperty<@Nullable Mark> hoveredMarkProperty() {
        return hoveredMark.getReadOnlyProperty();
    }

    /// The marks over the character at `offset`, the longest first where they start together.
    public List<Mark> marksAt(int offset) {
        return marks.in(new Span(offset, offset + 1));
    }

    public Collection<Mark> marks() {
        return marks.all();
    }

    /// Called when a mark is clicked, at its stripe or in its words, after it has been selected. There is no event where it was chosen
    /// from a list.
    public void setOnMarkClicked(BiConsumer<Mark, @Nullable MouseEvent> handler) {
        onMarkClicked = handler;
    }

    /// Called when the name beside a turn is clicked, after the caret was put into the turn.
    public void setOnSpeakerClicked(Runnable handler) {
        onSpeakerClicked = handler;
    }

    /// Whether a click there asks who speaks.
    boolean isOverSpeaker(double x, double y) {
        return onSpeakerClicked != null && !writer.isActive() && sheet.lines().isOverSpeaker(x, y);
    }

    void speakerClicked() {
        if (onSpeakerClicked != null) {
            onSpeakerClicked.run();
        }
    }

    /// Called when an end of the selected mark was dragged, with where the mark is wanted to be; until this is set, it has no handles.
    public void setOnMarkResized(BiConsumer<Mark, Span> handler) {
        onMarkResized = handler;
        sheet.placeHandles();
    }

    boolean hasHandles() {
        return onMarkResized != null && !writer.isActive();
    }

    void resized(Mark mark, Span wanted) {
        if (onMarkResized != null) {
            onMarkResized.accept(mark, wanted);
        }
    }

    /// Selects the mark after the selected one, or after the caret, in the order of the text, and brings it onto the screen; after
    /// the last, the first.
    ///
    /// @return none where there are no marks
    public Optional<Mark> selectNextMark() {
        return selectMark(marks.beside(selectedMark.get(), selection.get().start(), false));
    }

    public Optional<Mark> selectPreviousMark() {
        return selectMark(marks.beside(selectedMark.get(), selection.get().start(), true));
    }

    private Optional<Mark> selectMark(@Nullable Mark mark) {
        if (mark != null) {
            select(new Span(mark.span().start(), mark.span().start()));
            selectedMark.set(mark);
            reveal(mark.span(), false);
        }
        return Optional.ofNullable(mark);
    }

    /// What something dragged over the words falls on.
    public Aim aim() {
        return aim;
    }

    /// The numbers of the turns on the screen.
    public ReadOnlyObjectProperty<Turns> turnsProperty() {
        return turns.getReadOnlyProperty();
    }

    /// Brings `span` onto the screen, if it is not there, and selects it if wanted.
    public void reveal(Span span, boolean select) {
        if (select) {
            select(span);
        }
        if (!isEmpty()) {
            sheet.reveal(movement.snapped(span));
        }
    }

    /// The box around the words of `span`, or around the caret's place for an empty one, in the reader's coordinates;
    /// none where they are not on the screen.
    public Optional<Bounds> boundsOf(Span span) {
        return sheet.lines().boundsOf(span);
    }

    /// The offset of the first line on the screen, to come back to by [#scrollTo(int)].
    public int topOffset() {
        return sheet.topOffset();
    }

    /// Puts the line with `offset` at the upper edge, as far as the end of the text allows.
    public void scrollTo(int offset) {
        sheet.putAt(offset, 0);
    }

    public void scrollBy(double pixels) {
        sheet.scrollBy(pixels);
    }

    @Override
    protected void layoutChildren() {
        sheet.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> paragraphs.shown().text();
            case CARET_OFFSET -> caret.offset();
            case SELECTION_START -> selection.get().start();
            case SELECTION_END -> selection.get().end();
            case EDITABLE -> writer.isActive();
            case BOUNDS_FOR_RANGE -> sheet.lines().boundsOf(new Span((int) parameters[0], (int) parameters[1]))
                    .map(bounds -> new Bounds[] {localToScreen(bounds)}).orElse(new Bounds[0]);
            case OFFSET_AT_POINT -> {
                var point = screenToLocal((Point2D) parameters[0]);
                yield isEmpty() ? 0 : offsetAt(point.getX(), point.getY());
            }
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    boolean isEmpty() {
        return paragraphs.count() == 0;
    }

    Movement movement() {
        return movement;
    }

    Caret caret() {
        return caret;
    }

    Hits hits() {
        return hits;
    }

    void showsTurns(Turns shown) {
        turns.set(shown);
    }

    void select(Caret moved) {
        var before = selection.get();
        caret = moved;
        selection.set(moved.span());
        sheet.selectionChanged(before, moved.span());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    /// Selects a mark, or none, and tells whoever wants to know.
    ///
    /// @param event none where it was chosen from a list
    void choose(@Nullable Mark mark, @Nullable MouseEvent event) {
        requestFocus();
        selectedMark.set(mark);
        if (mark != null) {
            onMarkClicked.accept(mark, event);
        }
    }

    @Nullable
    Mark innermostAt(int offset) {
        return marks.innermostAt(offset);
    }

    List<Mark> marksIn(Span span) {
        return marks.in(span);
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    /// The character's edge nearest to a point.
    int offsetAt(double x, double y) {
        int offset = sheet.lines().offsetAt(x, y);
        return movement.snapped(new Span(offset, offset)).start();
    }

    /// The word under a point, or the one nearest to it.
    Span wordUnder(double x, double y) {
        int character = sheet.lines().characterAt(x, y);
        return movement.wordAt(character < 0 ? sheet.lines().offsetAt(x, y) : character);
    }

    void hovered(@Nullable Mark mark) {
        hoveredMark.set(mark);
    }
}
