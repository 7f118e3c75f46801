package zhagen.ui.selective;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import zhagen.model.Grounds.Shaken;
import zhagen.model.Storyline;
import zhagen.ui.links.LinkTyping;
import zhagen.ui.links.Thing;
import zhagen.ui.links.Thing.Sort;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.workbench.GrowingArea;
import zhagen.ui.workbench.Shell;
import zhagen.ui.workbench.Workbench;

/// The page that the story is written on. One paragraph at a time is written, the others read as they will be read. Screen thread.
final class StorySheet extends Pane implements AutoCloseable {

    private static final int FEW = 5;
    private static final Duration SOON = Duration.millis(800);
    private static final double MEASURE = 660;

    private final Workbench workbench;
    private final SelectiveModel model;
    private final StoryWriting writing;
    private final ThingFinder finder;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final GrowingArea area = new GrowingArea();
    private final LinkTyping typing;
    private final StoryReading other;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final Subscription followed;
    private int last = Integer.MAX_VALUE;
    private int caret;
    private boolean both;

    StorySheet(Workbench workbench, SelectiveModel model, StoryWriting writing, ThingFinder finder) {
        this.workbench = workbench;
        this.model = model;
        this.writing = writing;
        this.finder = finder;
        this.other = new StoryReading(workbench);
        getStyleClass().add("story-sheet");
        page.getStyleClass().add("story-page");
        other.getStyleClass().add("story-other");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        area();
        typing = new LinkTyping(this, area, this::offered, thing -> write(thing));
        getChildren().setAll(scroll, typing);
        soon.setOnFinished(_ -> writing.save());
        followed = Subscription.combine(
                writing.page().subscribe(_ -> show()),
                model.chosen().subscribe(_ -> last = Integer.MAX_VALUE),
                writing.language().subscribe(_ -> last = Integer.MAX_VALUE),
                model.view().subscribe(_ -> show()),
                workbench.messages().subscribe(_ -> show()));
    }

    private void area() {
        area.getStyleClass().addAll("bare", "story-area");
        workbench.say().prompt(area, "selective.story.prompt");
        area.textProperty().bindBidirectional(writing.typed());
        area.textProperty().subscribe(() -> {
            if (area.isFocused()) {
                soon.playFromStart();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (!typing.isVisible() && !pressed.isConsumed() && pressed(pressed)) {
                pressed.consume();
            }
        });
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                Platform.runLater(this::left);
            }
        });
    }

    /// The keyboard went elsewhere: the paragraph reads as the others do.
    private void left() {
        soon.stop();
        if (getScene() != null && getScene().getFocusOwner() == area) {
            writing.save();
        } else if (writing.at() != StoryWriting.NONE) {
            remember();
            writing.leave();
        }
    }

    private void remember() {
        last = writing.at();
        caret = area.getCaretPosition();
    }

    private boolean pressed(KeyEvent pressed) {
        boolean plain = !pressed.isShiftDown() && !pressed.isShortcutDown() && !pressed.isAltDown();
        int at = writing.at();
        switch (pressed.getCode()) {
            case ENTER -> {
                area.replaceSelection("");
                writing.split(area.getCaretPosition());
                take(0);
                return true;
            }
            case BACK_SPACE -> {
                if (area.getCaretPosition() > 0 || area.getSelection().getLength() > 0 || at < 1) {
                    return false;
                }
                take(writing.join());
                return true;
            }
            case UP -> {
                return plain && at > 0 && area.getCaretPosition() == 0 && edit(at - 1, Integer.MAX_VALUE);
            }
            case DOWN -> {
                return plain && at + 1 < writing.page().get().paragraphs().size()
                        && area.getCaretPosition() == area.getLength() && edit(at + 1, 0);
            }
            case ESCAPE -> {
                var view = view(at);
                writing.leave();
                view.requestFocus();
                return true;
            }
            default -> {
                return undone(pressed);
            }
        }
    }

    /// Where nothing typed is left to take back in the paragraph, what was done before it is.
    private boolean undone(KeyEvent pressed) {
        boolean beyond = workbench.keymap().means(pressed, Shell.UNDO) && !area.isUndoable();
        if (beyond) {
            writing.save();
            workbench.undo();
        }
        return beyond;
    }

    /// Begins to write in a paragraph.
    ///
    /// @param typedAt where, among the words as they are typed
    private boolean edit(int paragraph, int typedAt) {
        writing.edit(paragraph);
        take(typedAt);
        return true;
    }

    private void take(int at) {
        area.requestFocus();
        area.positionCaret(Math.clamp(at, 0, area.getLength()));
        remember();
    }

    private void click(ParagraphView view, int shown) {
        int paragraph = page.getChildren().indexOf(view);
        edit(paragraph, 0);
        area.positionCaret(shown == Integer.MAX_VALUE ? area.getLength() : view.typedAt(area.getText(), shown));
    }

    private ParagraphView view(int paragraph) {
        return (ParagraphView) page.getChildren().get(paragraph);
    }

    /// What a link may lead to: categories and other codes, relations, passages.
    private List<Thing> offered(String typed) {
        var named = finder.find(typed, EnumSet.of(Sort.RELATION));
        var all = new ArrayList<>(finder.categoriesFirst(typed).stream().limit(FEW).toList());
        all.addAll(named.stream().limit(FEW).toList());
        all.addAll(finder.passages(typed, FEW));
        return all;
    }

    private void write(Thing thing) {
        typing.write(writing.typed(thing));
    }

    /// Begins a link where the keyboard was last.
    void beginLink() {
        resume();
        area.replaceSelection("[[");
    }

    /// Puts a link where the keyboard was last, or at the end.
    void insert(Thing thing) {
        resume();
        area.replaceSelection(writing.typed(thing));
        writing.save();
    }

    private void resume() {
        if (writing.at() == StoryWriting.NONE) {
            boolean there = last < writing.page().get().paragraphs().size();
            edit(there ? last : writing.page().get().paragraphs().size(), there ? caret : Integer.MAX_VALUE);
        } else {
            area.requestFocus();
        }
    }

    /// Puts the keyboard to the end of the story.
    void enter() {
        edit(writing.page().get().paragraphs().size(), Integer.MAX_VALUE);
    }

    /// Whether the story in the other language stands below.
    void both(boolean shown) {
        both = shown;
        show();
    }

    private void show() {
        var paragraphs = writing.page().get().paragraphs();
        int wanted = paragraphs.size() + (writing.at() == StoryWriting.NONE ? 1 : 0);
        page.getChildren().remove(other);
        while (page.getChildren().size() > wanted) {
            page.getChildren().removeLast();
        }
        while (page.getChildren().size() < wanted) {
            page.getChildren().add(paragraph());
        }
        var pieces = new Pieces(workbench, writing.language().get());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i == writing.at()) {
                give(view(i));
            } else {
                var words = paragraphs.get(i);
                view(i).show(words, pieces.of(words), notes(words));
            }
        }
        if (wanted > paragraphs.size()) {
            view(paragraphs.size()).invite(workbench.messages().get().say("selective.story.prompt"));
        }
        if (both) {
            showOther();
        }
    }

    /// Gives the field to a paragraph; the keyboard stays with it.
    private void give(ParagraphView view) {
        if (view.first() != area) {
            boolean focused = area.isFocused();
            view.give(area);
            if (focused) {
                area.requestFocus();
            }
        }
    }

    private ParagraphView paragraph() {
        var made = new ParagraphView[1];
        made[0] = new ParagraphView(shown -> click(made[0], shown));
        return made[0];
    }

    private List<ShakenNote> notes(String paragraph) {
        var sentences = Storyline.sentences(paragraph, writing.language().get()).stream()
                .map(Storyline.Sentence::words)
                .toList();
        return shaken().stream()
                .filter(shaken -> sentences.contains(shaken.sentence().words()))
                .map(shaken -> new ShakenNote(
                        workbench, shaken, sentences.size() == 1, () -> model.seen(shaken.sentence())))
                .toList();
    }

    private List<Shaken> shaken() {
        return Optional.ofNullable(model.view().get())
                .filter(view -> view.model().id().equals(model.chosen().get()))
                .map(view -> view.shaken().stream()
                        .filter(shaken -> shaken.sentence().language() == writing.language().get())
                        .toList())
                .orElse(List.of());
    }

    private void showOther() {
        var language = writing.language().get().other();
        other.show(writing.other(), language, "selective.story.other.none." + language);
        page.getChildren().add(other);
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
        double beside = Math.max(28, (getWidth() - MEASURE) / 2);
        page.setPadding(new Insets(22, beside, 40, beside));
    }

    /// Sends away the offers.
    boolean stepBack() {
        return typing.hide();
    }

    @Override
    public void close() {
        soon.stop();
        followed.unsubscribe();
    }
}
