package zhagen.ui.codebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worktable;

/// The codebook: how many codes there are, the field to filter them, the tree. Screen thread.
public final class CodebookPane extends VBox implements AutoCloseable {

    private static final Commands<CodebookPane> KEYS = new Commands<CodebookPane>()
            .with(CodeTree.AREA.command("filter", "/"), pane -> pane.filter.requestFocus());

    /// What can be done in the codebook by key.
    public static final List<Command> COMMANDS =
            Stream.of(CodeTree.COMMANDS.list(), KEYS.list(), SetsPane.COMMANDS.list(), SplitSheet.COMMANDS.list())
                    .flatMap(List::stream).toList();

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final CodebookModel model;
    private final CodeActions actions;
    private final CodeTree tree;
    private final ViewBar view;
    private final SetsPane sets;
    private @Nullable Worktable table;
    private final TextField filter = new TextField();
    private final Map<String, Runnable> offered = new LinkedHashMap<>();

    public CodebookPane(Workbench workbench, CodeLookup lookup) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.model = new CodebookModel(workbench, lookup);
        var sheet = new ActSheet(workbench, this::chosenRow, this::focusTree);
        var sets = new SetsModel(workbench, model);
        this.sets = new SetsPane(workbench, sets);
        this.actions = new CodeActions(workbench, model, sets, sheet, this::pick, this::split);
        this.view = new ViewBar(workbench, model);
        this.tree = new CodeTree(workbench, model, actions);
        getStyleClass().addAll("pane", "codebook");
        VBox.setVgrow(tree, Priority.ALWAYS);
        tree.setPlaceholder(placeholder());
        getChildren().addAll(head(), filterRow(), view, tree, this.sets);
        addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
    }

    CodeActions actions() {
        return actions;
    }

    public CodebookModel model() {
        return model;
    }

    public void focusTree() {
        tree.requestFocus();
    }

    private Label placeholder() {
        var words = new Label();
        words.getStyleClass().add("empty");
        words.textProperty().bind(Bindings.when(
                model.filter().isEmpty().and(model.sieve().isEqualTo(CodeFilter.NONE)))
                .then(workbench.say().string("codebook.empty", workbench.keymap().first(CodeTree.NEW)))
                .otherwise(workbench.say().string("codebook.noMatch")));
        return words;
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "codebook.title");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        var levels = model.levels();
        var count = say.text(
                new Label(),
                "codebook.count",
                levels.map(counts -> counts.getOrDefault(Level.CONCEPT, 0)),
                levels.map(counts -> counts.getOrDefault(Level.CATEGORY, 0)),
                levels.map(counts -> counts.getOrDefault(Level.MAIN, 0)));
        count.getStyleClass().add("count");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var create = button(Feather.PLUS, "codebook.new");
        create.setOnAction(_ -> model.createBeside(workbench.code().get()));
        var more = button(Feather.MORE_HORIZONTAL, "codebook.more");
        more.setOnAction(_ -> menu().show(more, Side.BOTTOM, 0, 4));
        var head = new HBox(title, count, gap, create, more);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private Button button(Feather icon, String tip) {
        var button = new Button();
        button.setGraphic(Icons.of(icon, 15));
        button.getStyleClass().setAll("button", "quiet");
        return workbench.say().tip(button, tip);
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems().addAll(
                item("codebook.openAll", model::openAll), item("codebook.closeAll", model::closeAll),
                item("numbering.menu", () -> NumberingSheet.show(workbench)));
        if (!offered.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            offered.forEach((message, action) -> menu.getItems().add(item(message, action)));
        }
        var chosen = model.chosen().get();
        if (!chosen.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(actions.menu(chosen));
        }
        return menu;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Adds an entry to the menu of the codebook, for work with all its codes.
    ///
    /// @param message what it says
    public void offer(String message, Runnable action) {
        offered.put(message, action);
    }

    private HBox filterRow() {
        workbench.say().prompt(filter, "codebook.filter");
        workbench.say().tip(filter, "codebook.filter.tip");
        filter.getStyleClass().add("bare");
        model.filter().bindBidirectional(filter.textProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.DOWN || pressed.getCode() == KeyCode.ENTER) {
                focusTree();
                chooseFirstMeant();
                pressed.consume();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        var row = new HBox(Icons.of(Feather.SEARCH, 13), filter, view.filterButton(), view.sortButton());
        row.getStyleClass().add("filter-row");
        return row;
    }

    private void chooseFirstMeant() {
        model.rows().stream().filter(CodeRow::meant).findFirst()
                .ifPresent(row -> workbench.code().set(row.code().id()));
    }

    /// Where work that needs the room of the text is laid.
    public void layOn(Worktable worktable) {
        table = worktable;
    }

    /// Where the row is that is looked at, or else the tree.
    private Bounds chosenRow() {
        return tree.lookupAll(".code-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.isVisible() && !cell.isEmpty()
                        && cell.getIndex() == tree.getFocusModel().getFocusedIndex())
                .findFirst()
                .map(cell -> cell.localToScene(cell.getBoundsInLocal()))
                .orElseGet(() -> tree.localToScene(tree.getBoundsInLocal()));
    }

    /// Divides a code passage by passage.
    public void split(Id<Code> code) {
        var laid = table;
        if (laid != null) {
            laid.lay(new SplitSheet(workbench, new SplitModel(workbench, code), this::pick, laid::clear));
        }
    }

    private void pick(Collection<Id<Code>> excluded, String prompt, Consumer<Id<Code>> onChoice) {
        var purpose = new PickerModel.Purpose("", null, new HashSet<>(excluded), false);
        var picker = new CodePicker(workbench, new PickerModel(workbench, lookup, purpose), prompt, choice -> {
            if (choice.option() instanceof Option.Existing existing) {
                onChoice.accept(existing.match().code().id());
            }
        });
        picker.show(tree.localToScene(tree.getBoundsInLocal()), this::focusTree);
    }

    @Override
    public void close() {
        sets.close();
        view.close();
        tree.close();
        model.close();
    }
}
