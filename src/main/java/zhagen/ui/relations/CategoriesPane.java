package zhagen.ui.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The categories, and below them the concepts that belong to none yet. Screen thread.
final class CategoriesPane extends VBox {

    private static final double ROW = 28;

    private static final Commands<CategoriesPane> AMONG_CATEGORIES = new Commands<CategoriesPane>()
            .with(RelationsScreen.AREA.inner("categories").command("open", "Enter"), CategoriesPane::openCode)
            .with(
                    RelationsScreen.AREA.inner("categories").fixed("unpick", "Esc"),
                    pane -> pane.model.picked().set(Set.of()));
    private static final Command MOVE_TO = RelationsScreen.AREA.inner("concepts").command("moveTo", "Ctrl+X");
    private static final Commands<CategoriesPane> AMONG_CONCEPTS = new Commands<CategoriesPane>()
            .with(MOVE_TO, CategoriesPane::moveTo)
            .with(RelationsScreen.AREA.inner("concepts").command("group", "G"), CategoriesPane::beginCategory);
    static final List<Command> COMMANDS =
            Stream.concat(AMONG_CATEGORIES.list().stream(), AMONG_CONCEPTS.list().stream()).toList();

    private final Workbench workbench;
    private final RelationsModel model;
    private final ThingFinder finder;
    private final ListView<Category> categories = new ListView<>();
    private final ListView<Category> unassigned = new ListView<>();
    private final TextField fresh = new TextField();
    private boolean picking;

    CategoriesPane(Workbench workbench, RelationsModel model, ThingFinder finder) {
        this.workbench = workbench;
        this.model = model;
        this.finder = finder;
        getStyleClass().add("pane");
        categories();
        concepts();
        fresh();
        VBox.setVgrow(categories, Priority.ALWAYS);
        getChildren().setAll(head(), fresh, categories, unassignedHead(), unassigned);
        workbench.messages().subscribe(_ -> {
            categories.refresh();
            unassigned.refresh();
        });
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "relations.categories");
        title.getStyleClass().add("pane-title");
        var count = new Label();
        count.textProperty().bind(Bindings.size(model.categories()).asString());
        count.getStyleClass().add("count");
        var add = say.tip(say.text(new Button(), "relations.newCategory"), "relations.newCategory.tip");
        add.setGraphic(Icons.of(Feather.PLUS, 12));
        add.getStyleClass().setAll("button", "chip");
        add.setOnAction(_ -> beginCategory());
        var head = new HBox(title, count, filler(), add);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private HBox unassignedHead() {
        var title = workbench.say().text(new Label(), "relations.unassigned");
        title.getStyleClass().add("pane-title");
        var count = new Label();
        count.textProperty().bind(Bindings.size(model.unassigned()).asString());
        count.getStyleClass().add("count");
        var move = workbench.say().tip(
                workbench.say().text(new Button(), "relations.moveTo"), "relations.moveTo.tip",
                workbench.keymap().first(MOVE_TO));
        move.getStyleClass().setAll("button", "chip");
        move.setMinWidth(USE_PREF_SIZE);
        move.disableProperty().bind(unassigned.getSelectionModel().selectedItemProperty().isNull());
        move.setOnAction(_ -> moveTo());
        var head = new HBox(title, count, filler(), move);
        head.getStyleClass().addAll("pane-head", "lower-head");
        return head;
    }

    private static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private void categories() {
        categories.setItems(model.categories());
        categories.setCellFactory(_ -> new CategoryCell(workbench, model::assign));
        categories.getStyleClass().add("first-focus");
        categories.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        categories.getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> picked());
        categories.setPlaceholder(empty("relations.categories.empty"));
        workbench.say().name(categories, "keys.area.categories");
        categories.addEventHandler(
                KeyEvent.ANY, event -> AMONG_CATEGORIES.act(event, workbench.keymap(), this));
        categories.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2) {
                openCode();
            }
        });
        model.picked().subscribe(_ -> showPicked());
        model.categories().subscribe(this::showPicked);
    }

    private Label empty(String key) {
        var empty = workbench.say().text(new Label(), key);
        empty.getStyleClass().add("empty");
        return empty;
    }

    private void picked() {
        if (!picking) {
            model.picked().set(categories.getSelectionModel().getSelectedItems().stream()
                    .filter(Objects::nonNull)
                    .map(category -> category.code().id())
                    .collect(Collectors.toSet()));
        }
    }

    private void showPicked() {
        var selection = categories.getSelectionModel();
        var selected = new HashSet<Id<Code>>();
        selection.getSelectedItems().forEach(category -> selected.add(category.code().id()));
        if (selected.equals(model.picked().get())) {
            return;
        }
        picking = true;
        selection.clearSelection();
        for (int i = 0; i < model.categories().size(); i++) {
            if (model.picked().get().contains(model.categories().get(i).code().id())) {
                selection.select(i);
            }
        }
        picking = false;
    }

    private void openCode() {
        var category = categories.getSelectionModel().getSelectedItem();
        if (category != null) {
            workbench.openCode(category.code().id());
        }
    }

    private void concepts() {
        unassigned.setItems(model.unassigned());
        unassigned.getStyleClass().add("unassigned");
        unassigned.setCellFactory(_ -> new ConceptCell(workbench));
        unassigned.setFixedCellSize(ROW);
        unassigned.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        unassigned.setPlaceholder(empty("relations.unassigned.empty"));
        unassigned.prefHeightProperty().bind(Bindings.size(model.unassigned())
                .multiply(ROW)
                .add(8)
                .map(height -> Math.clamp(height.doubleValue(), 76, 8 * ROW)));
        unassigned.setMinHeight(76);
        workbench.say().name(unassigned, "keys.area.concepts");
        unassigned.addEventHandler(KeyEvent.ANY, event -> AMONG_CONCEPTS.act(event, workbench.keymap(), this));
    }

    private List<Id<Code>> selectedConcepts() {
        return unassigned.getSelectionModel().getSelectedItems().stream()
                .map(concept -> concept.code().id())
                .toList();
    }

    /// Lets the user find the category that the selected concepts go to.
    private void moveTo() {
        var concepts = selectedConcepts();
        if (!concepts.isEmpty()) {
            FindBox.show(
                    workbench,
                    unassigned,
                    "relations.moveTo.find",
                    typed -> finder.codes(typed, code -> code.level() != Level.CONCEPT),
                    thing -> workbench.now().get().find(new Id<Code>(thing.link().target().value()))
                            .ifPresent(category -> model.assign(concepts, category.id())));
        }
    }

    private void fresh() {
        fresh.getStyleClass().add("fresh-category");
        workbench.say().prompt(fresh, "relations.newCategory.name");
        fresh.setVisible(false);
        fresh.managedProperty().bind(fresh.visibleProperty());
        fresh.focusedProperty().subscribe(focused -> {
            if (!focused) {
                fresh.setVisible(false);
            }
        });
        fresh.setOnAction(_ -> {
            model.group(fresh.getText(), selectedConcepts());
            categories.requestFocus();
        });
        fresh.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                categories.requestFocus();
                pressed.consume();
            }
        });
    }

    /// A field for the name of a new category, which the selected concepts go to.
    private void beginCategory() {
        fresh.clear();
        fresh.setVisible(true);
        fresh.requestFocus();
    }

    boolean holdsKeyboard() {
        return categories.isFocused() || unassigned.isFocused();
    }

    void focus() {
        categories.requestFocus();
    }
}
