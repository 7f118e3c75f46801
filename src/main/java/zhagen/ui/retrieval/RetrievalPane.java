package zhagen.ui.retrieval;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import zhagen.exchange.retrieval.QueryWords;
import zhagen.model.Place;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// Retrieval below the text: a query, what it finds, and what can be done with that. It is folded to one line until it is wanted.
/// Screen thread.
public final class RetrievalPane extends VBox implements AutoCloseable {

    static final Command LARGER = PassageList.AREA.command("larger", "Ctrl+Shift+J");

    private static final double HEIGHT = 290;
    private static final double LEAST = 160;
    private static final double PART = 0.6;
    private static final Commands<RetrievalPane> KEYS = new Commands<RetrievalPane>()
            .with(LARGER, RetrievalPane::resize)
            .with(PassageList.AREA.command("condition", "+"), pane -> pane.bar.chooseTerm())
            .with(PassageList.AREA.command("filter", "F"), pane -> pane.bar.chooseFilter())
            .trying(PassageList.AREA.fixed("back", "Esc"), RetrievalPane::back);

    /// What can be done here by key.
    public static final List<Command> COMMANDS =
            Stream.concat(PassageList.COMMANDS.list().stream(), KEYS.list().stream()).toList();

    private final Workbench workbench;
    private final RetrievalModel model;
    private final RetrievalHead head;
    private final QueryBar bar;
    private final PassageList list;
    private final Label meaning = new Label();
    private final Runnable leave;
    private final BooleanProperty large = new SimpleBooleanProperty();
    private final Subscription followed;
    private double height = HEIGHT;

    /// What surrounds the pane.
    ///
    /// @param show shows a place in the reader, and leaves the keyboard here
    /// @param read goes to a place in the reader with the keyboard
    /// @param leave gives the keyboard back to the reader
    public record Beside(Consumer<Place> show, Consumer<Place> read, Runnable leave) {}

    /// @param toggleKey which command opens and closes it, for a hint
    public RetrievalPane(Workbench workbench, CodeLookup lookup, Command toggleKey, Beside beside) {
        this.workbench = workbench;
        this.leave = beside.leave();
        model = new RetrievalModel(workbench);
        getStyleClass().addAll("pane", "passages");
        Dress.on(this);
        head = new RetrievalHead(workbench, model, toggleKey, this::toggle, this::resize);
        bar = new QueryBar(workbench, model, new Terms(workbench, lookup));
        list = new PassageList(workbench, model, lookup, place -> show(beside.show(), place),
                place -> show(beside.read(), place));
        VBox.setVgrow(list, Priority.ALWAYS);
        var nothing = workbench.say().empty("retrieval.empty");
        nothing.visibleProperty().bind(model.query().map(query -> !query.isBroken()).orElse(false));
        list.setPlaceholder(nothing);
        meaning.getStyleClass().addAll("faint", "small", "meaning");
        new CodeDrop(model).on(this);
        getChildren().addAll(grip(), head);
        addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = Subscription.combine(
                model.query().subscribe(_ -> explain()),
                model.shown().subscribe(this::shown),
                parentProperty().flatMap(Parent::layoutBoundsProperty).subscribe(_ -> layOut()),
                workbench.messages().subscribe(_ -> explain()));
    }

    /// Whether it takes the reader's room.
    public BooleanExpression large() {
        return model.open().and(large);
    }

    public RetrievalModel model() {
        return model;
    }

    public boolean isOpen() {
        return model.open().get();
    }

    public void toggle() {
        model.open().set(!isOpen());
        if (isOpen()) {
            getChildren().addAll(bar, meaning, list);
            list.requestFocus();
        } else {
            getChildren().removeAll(bar, meaning, list);
        }
        layOut();
    }

    /// Writes a memo on the passages that are chosen, if the keyboard is among them.
    ///
    /// @return whether it is
    public boolean memo() {
        if (isOpen() && list.isFocused() && !list.chosen().isEmpty()) {
            list.memo();
            return true;
        }
        return false;
    }

    private void resize() {
        if (isOpen()) {
            large.set(!large.get());
            layOut();
        }
    }

    private boolean back() {
        if (!isOpen()) {
            return false;
        }
        if (large.get()) {
            resize();
        } else {
            leave.run();
        }
        return true;
    }

    private void layOut() {
        head.showLarge(large.get());
        boolean fills = isOpen() && large.get();
        VBox.setVgrow(this, fills ? Priority.ALWAYS : Priority.NEVER);
        setPrefHeight(isOpen() ? height : USE_COMPUTED_SIZE);
        setMinHeight(!isOpen() ? USE_PREF_SIZE : fills ? LEAST : Math.min(height, most()));
    }

    /// Some of the text stays to be seen.
    private double most() {
        var around = getParent();
        return around == null ? height : Math.max(LEAST, around.getLayoutBounds().getHeight() * PART);
    }

    /// The edge above the head, by which the pane is made taller.
    private Region grip() {
        var grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.V_RESIZE);
        grip.visibleProperty().bind(model.open());
        grip.managedProperty().bind(model.open());
        grip.setOnMouseDragged(dragged -> {
            double bottom = localToScene(0, getHeight()).getY();
            height = Math.clamp(bottom - dragged.getSceneY(), LEAST, most());
            layOut();
        });
        return grip;
    }

    /// Where the reader has no room, it gets it back.
    private void show(Consumer<Place> action, Place place) {
        if (large.get()) {
            resize();
        }
        action.accept(place);
    }

    private void explain() {
        var query = model.query().get();
        var words = new QueryWords(workbench.now().get(), workbench.messages().get());
        meaning.setText(query == null ? workbench.messages().get().say("retrieval.begin")
                : query.isBroken() ? workbench.messages().get().say("retrieval.meaning.gone")
                : words.meaning(query.condition()));
        Styles.put(meaning, "warn", query != null && query.isBroken());
    }

    private void shown() {
        explain();
        if (isOpen()) {
            list.refresh();
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        head.close();
        bar.close();
        model.close();
    }
}
