package zhagen.ui.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import zhagen.analysis.Passage;
import zhagen.model.Place;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Workbench;

/// The passages that were found, one or several of which may be chosen. The reader follows; the list keeps its place.
final class PassageList extends ListView<Line> {

    static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    static final Area AREA = Area.of("coding").inner("passages");
    static final Commands<PassageList> COMMANDS = new Commands<PassageList>()
            .trying(AREA.command("open", "Enter"), list -> list.follow(list.shown))
            .trying(AREA.command("read", "Shift+Enter"), list -> list.follow(list.read))
            .with(AREA.command("recode", "R"), list -> list.actions.recode(list.chosen(), list))
            .with(AREA.command("uncode", "Delete", "Backspace"), list -> list.actions.uncode(list.chosen(), list))
            .with(AREA.command("exemplar", "E"), list -> list.actions.exemplar(list.chosen()))
            .with(AREA.command("context", "X"), PassageList::widen);

    private final Workbench workbench;
    private final PassageActions actions;
    private final Consumer<Place> shown;
    private final Consumer<Place> read;
    private final Set<Place> wide = new HashSet<>();

    /// @param shown shows a place in the reader
    /// @param read goes there with the keyboard
    PassageList(
            Workbench workbench,
            RetrievalModel model,
            CodeLookup lookup,
            Consumer<Place> shown,
            Consumer<Place> read) {
        super(model.lines());
        this.workbench = workbench;
        this.actions = new PassageActions(workbench, lookup);
        this.shown = shown;
        this.read = read;
        getStyleClass().addAll("passage-list", "first-focus");
        workbench.say().name(this, "retrieval.list");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new LineCell(workbench, this));
        addEventHandler(KeyEvent.ANY, event -> COMMANDS.act(event, workbench.keymap(), this));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setOnContextMenuRequested(requested -> {
            var chosen = chosen();
            if (!chosen.isEmpty()) {
                var menu = new ContextMenu();
                menu.getItems().setAll(actions.menu(chosen, this));
                menu.show(this, requested.getScreenX(), requested.getScreenY());
                requested.consume();
            }
        });
    }

    private void clicked(MouseEvent clicked) {
        if (clicked.getButton() == MouseButton.PRIMARY && !clicked.isShiftDown() && !clicked.isShortcutDown()) {
            follow(clicked.getClickCount() > 1 ? read : shown);
        }
    }

    private boolean follow(Consumer<Place> action) {
        if (getSelectionModel().getSelectedItem() instanceof Line.Row row) {
            action.accept(row.passage().place());
            return true;
        }
        return false;
    }

    /// The passages that are chosen.
    List<Passage> chosen() {
        return RetrievalModel.passages(List.copyOf(getSelectionModel().getSelectedItems()));
    }

    /// A memo on what is chosen.
    void memo() {
        actions.memo(chosen());
    }

    /// Whether the words around a passage are shown.
    boolean isWide(Passage passage) {
        return wide.contains(passage.place());
    }

    private void widen() {
        for (var passage : chosen()) {
            if (!wide.remove(passage.place())) {
                wide.add(passage.place());
            }
        }
        refresh();
    }
}
