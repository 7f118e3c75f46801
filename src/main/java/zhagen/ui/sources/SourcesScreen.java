package zhagen.ui.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Item;
import zhagen.model.Participant;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.pseudonyms.PseudonymsPane;
import zhagen.ui.workbench.Confirm;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Workbench;

/// The stage of sources: what was said and written, and beside it all that is known of the chosen one; in a second table the
/// participants. Files that are about to come in are looked at first, in the place of all this; what stayed out of the last import
/// stands below. Screen thread.
public final class SourcesScreen implements Screen {

    static final Area AREA = Area.of("sources");
    private static final Command IMPORT = AREA.command("import", "Ctrl+I");
    private static final Commands<SourcesScreen> KEYS = new Commands<SourcesScreen>()
            .with(IMPORT, screen -> screen.files.choose())
            .trying(AREA.command("people", "Ctrl+T"), SourcesScreen::nextTab)
            .trying(AREA.command("filter", "/"), SourcesScreen::beginToFilter);

    /// All that can be done on this screen by key.
    public static final List<Command> COMMANDS = Stream.of(
            KEYS.list(), SourceTable.COMMANDS, PeoplePane.COMMANDS, PseudonymsPane.COMMANDS, ImportPane.COMMANDS)
            .flatMap(List::stream)
            .toList();

    private final Workbench workbench;
    private final SourceLines model;
    private final ImportModel imports;
    private final FileImport files;
    private final SourceTable table;
    private final SourceDetails details;
    private final PeoplePane people;
    private final PseudonymsPane pseudonyms;
    private final ArrivedPane arrived;
    private final Confirm confirm;
    private final TextField filter = new TextField();
    private final ToggleButton sourcesTab = new ToggleButton();
    private final ToggleButton peopleTab = new ToggleButton();
    private final ToggleButton pseudonymsTab = new ToggleButton();
    private final VBox left = new VBox();
    private final SplitPane desk = new SplitPane();
    private final StackPane root = new StackPane(desk);
    private final Subscription followed;
    private @Nullable ImportPane preview;

    public SourcesScreen(Workbench workbench) {
        this.workbench = workbench;
        model = new SourceLines(workbench);
        imports = new ImportModel(workbench);
        files = new FileImport(workbench);
        confirm = new Confirm(workbench);
        table = new SourceTable(workbench, model, this::rename, this::delete);
        details = new SourceDetails(
                workbench, model, table::open, this::replace, this::delete, table::requestFocus);
        people = new PeoplePane(workbench, () -> imports.takeTables(files.chooseTables()));
        pseudonyms = new PseudonymsPane(workbench);
        arrived = new ArrivedPane(workbench, imports, this::focus);
        build();
        followed = Subscription.combine(
                imports.first().subscribe(source -> {
                    if (source != null) {
                        filter.clear();
                        model.chosen().set(source);
                    }
                }),
                imports.open().subscribe(this::preview),
                root.sceneProperty().subscribe(this::watch));
    }

    private void build() {
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(people, Priority.ALWAYS);
        VBox.setVgrow(pseudonyms, Priority.ALWAYS);
        table.setPlaceholder(beginning());
        var tabs = new ToggleGroup();
        tab(sourcesTab, tabs, "sources.tab", workbench.now().map(now -> now.count(Source.class)));
        tab(peopleTab, tabs, "people.tab", workbench.now().map(now -> now.count(Participant.class)));
        tab(pseudonymsTab, tabs, "pseudonyms.tab", "");
        sourcesTab.setSelected(true);
        tabs.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null && before != null) {
                before.setSelected(true);
            }
        });
        table.visibleProperty().bind(sourcesTab.selectedProperty());
        table.managedProperty().bind(table.visibleProperty());
        people.visibleProperty().bind(peopleTab.selectedProperty());
        people.managedProperty().bind(people.visibleProperty());
        pseudonyms.visibleProperty().bind(pseudonymsTab.selectedProperty());
        pseudonyms.managedProperty().bind(pseudonyms.visibleProperty());
        left.getStyleClass().add("pane");
        left.getChildren().setAll(head(sourcesTab, peopleTab, pseudonymsTab), table, people, pseudonyms, confirm,
                arrived);
        left.setMinWidth(420);
        details.setMinWidth(250);
        details.setMaxWidth(440);
        SplitPane.setResizableWithParent(details, false);
        desk.getStyleClass().add("sources-screen");
        desk.getItems().setAll(left, details);
        desk.setDividerPositions(0.735);
        root.addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        sourcesTab.selectedProperty().subscribe(showsSources -> {
            desk.getItems().remove(details);
            if (showsSources) {
                desk.getItems().add(details);
                desk.setDividerPositions(0.735);
            }
        });
    }

    private void tab(ToggleButton tab, ToggleGroup group, String key, Object count) {
        workbench.say().text(tab, key, count);
        tab.setToggleGroup(group);
        tab.getStyleClass().setAll("toggle-button", "tab-word");
        tab.setMinWidth(Region.USE_PREF_SIZE);
    }

    private HBox head(ToggleButton... tabs) {
        var say = workbench.say();
        var characters = say.text(new Label(), "sources.characters", model.characters());
        characters.getStyleClass().add("count");
        say.prompt(filter, "sources.filter");
        say.tip(filter, "sources.filter.tip");
        filter.getStyleClass().add("bare");
        filter.setPrefWidth(170);
        model.filter().bindBidirectional(filter.textProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            boolean back = pressed.getCode() == KeyCode.ESCAPE || pressed.getCode() == KeyCode.ENTER
                    || pressed.getCode() == KeyCode.DOWN;
            if (back) {
                if (pressed.getCode() == KeyCode.ESCAPE) {
                    filter.clear();
                }
                table.requestFocus();
                pressed.consume();
            }
        });
        var find = new HBox(6, Icons.of(Feather.SEARCH, 13), filter);
        find.setAlignment(Pos.CENTER_LEFT);
        find.visibleProperty().bind(sourcesTab.selectedProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox();
        head.getStyleClass().add("pane-head");
        head.getChildren().addAll(tabs);
        head.getChildren().addAll(characters, gap, find, importButton());
        return head;
    }

    private Button importButton() {
        var button = workbench.say().text(new Button("", Icons.of(Feather.UPLOAD, 14)), "sources.import");
        button.getStyleClass().setAll("button", "primary", "compact");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> files.choose());
        workbench.say().tip(button, "sources.import.tip", workbench.keymap().first(IMPORT));
        return button;
    }

    /// What an empty table says: what will be here, and how to begin; or that nothing answers to the filter.
    private VBox beginning() {
        var say = workbench.say();
        var title = new Label();
        title.getStyleClass().add("title");
        var none = Bindings.createBooleanBinding(() -> filter.getText().isBlank(), filter.textProperty());
        title.textProperty().bind(Bindings.when(none)
                .then(say.string("sources.begin.title"))
                .otherwise(say.string("sources.noMatch")));
        var how = say.text(new Label(), "sources.begin");
        how.setWrapText(true);
        how.setMaxWidth(430);
        how.getStyleClass().add("second");
        how.visibleProperty().bind(none);
        var button = importButton();
        button.visibleProperty().bind(none);
        var beginning = new VBox(12, Icons.of(Feather.INBOX, 32), title, how, button);
        beginning.setAlignment(Pos.CENTER);
        beginning.getStyleClass().add("beginning");
        return beginning;
    }

    private boolean nextTab() {
        if (preview == null) {
            (sourcesTab.isSelected() ? peopleTab : peopleTab.isSelected() ? pseudonymsTab : sourcesTab)
                    .setSelected(true);
            focus();
        }
        return preview == null;
    }

    private boolean beginToFilter() {
        boolean among = table.isFocused();
        if (among) {
            filter.requestFocus();
        }
        return among;
    }

    private void rename() {
        details.rename();
    }

    private void delete() {
        var id = model.chosen().get();
        var source = id == null ? null : workbench.now().get().find(id).orElse(null);
        if (source != null) {
            confirm.ask(
                    workbench.messages().get().say("sources.delete.ask", source.name()),
                    List.of(new Confirm.Way(
                            "sources.delete.sure", model.deletion(source.id()), () -> model.delete(source.id()))),
                    this::focus);
        }
    }

    private void replace() {
        var newer = files.chooseNewer();
        if (newer != null) {
            replaceWith(newer);
        }
    }

    /// Shows what a newer file would change in the chosen source.
    public void replaceWith(Path newer) {
        var id = model.chosen().get();
        if (id != null) {
            ReplacePanel.open(workbench, id, newer);
        }
    }

    /// The review of what tells who somebody is.
    public PseudonymsPane pseudonyms() {
        pseudonymsTab.setSelected(true);
        return pseudonyms;
    }

    /// Looks at files, and folders of them, before they come in.
    void take(List<Path> files) {
        imports.take(files);
    }

    /// Shows what is about to come in, or else the sources.
    private void preview(boolean open) {
        if (open && preview == null) {
            preview = new ImportPane(workbench, imports);
            root.getChildren().add(preview);
            focus();
            desk.setVisible(false);
        } else if (!open && preview != null) {
            root.getChildren().remove(preview);
            preview.close();
            preview = null;
            desk.setVisible(true);
            focus();
        }
    }

    private void watch(@Nullable Scene scene) {
        if (scene != null && scene.getFocusOwner() == null) {
            workbench.onScreen(this::focus);
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        if (preview != null) {
            preview.focus();
        } else if (peopleTab.isSelected()) {
            people.focus();
        } else if (pseudonymsTab.isSelected()) {
            pseudonyms.focus();
        } else {
            table.requestFocus();
        }
    }

    @Override
    public void open(Item item) {
        switch (item) {
            case Source source -> show(source);
            case Speaker speaker -> show(workbench.now().get().get(speaker.source()));
            case Participant participant -> {
                peopleTab.setSelected(true);
                people.choose(participant);
            }
            default -> {}
        }
    }

    private void show(Source source) {
        sourcesTab.setSelected(true);
        filter.clear();
        model.chosen().set(source.id());
        table.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        if (preview != null) {
            preview.close();
        }
        arrived.close();
        people.close();
        pseudonyms.close();
        details.close();
        table.close();
        imports.close();
        model.close();
    }
}
