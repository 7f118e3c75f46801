package zhagen.ui.tables;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.WholeFile;
import zhagen.exchange.tables.Table;
import zhagen.exchange.tables.TableKind;
import zhagen.exchange.tables.Tables;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.ui.tables.TableFiles.Wish;
import zhagen.ui.workbench.Workbench;

/// Which tables, in which language, with how many quotations; how many rows each has; and off they go to Word or Excel. Screen thread.
public final class TablesSheet extends VBox {

    private static final double WIDTH = 720;
    private static final int COLUMNS = 2;
    private static final int MOST_QUOTES = 9;

    private final Workbench workbench;
    private final Map<TableKind, CheckBox> boxes = new EnumMap<>(TableKind.class);
    private final Map<TableKind, Label> rows = new EnumMap<>(TableKind.class);
    private final ToggleGroup language = new ToggleGroup();
    private final Spinner<Integer> quotes = new Spinner<>(0, MOST_QUOTES, Tables.QUOTES);
    private final Label chosen = new Label();
    private final Button word = new Button();
    private final Button excel = new Button();
    private final Subscription followed;
    private @Nullable List<Table> counted;

    public TablesSheet(Workbench workbench) {
        this.workbench = workbench;
        var say = workbench.say();
        getStyleClass().add("sheet");
        setSpacing(12);
        setPrefWidth(WIDTH);
        var kinds = kinds();
        say.text(word, "tables.sheet.word");
        word.getStyleClass().setAll("button", "primary");
        word.setDefaultButton(true);
        word.setId("tables-word");
        word.setOnAction(_ -> choose(true));
        say.text(excel, "tables.sheet.excel");
        excel.getStyleClass().setAll("button", "plain");
        excel.setId("tables-excel");
        excel.setOnAction(_ -> choose(false));
        var cancel = say.text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> workbench.overlay().hide());
        chosen.getStyleClass().add("second");
        var acts = new HBox(8, word, excel, cancel, chosen);
        acts.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(
                said("title", "tables.sheet.title"), said("faint", "tables.sheet.about"), shortcuts(), kinds,
                settings(),
                acts);
        choose(TableKind.usual());
        count();
        followed = workbench.messages().subscribe(() -> {
            show();
            numbers();
        });
        sceneProperty().subscribe((before, after) -> {
            if (before != null && after == null) {
                followed.unsubscribe();
            }
        });
    }

    /// Shows the sheet, with the keyboard in it.
    public static void show(Workbench workbench) {
        var sheet = new TablesSheet(workbench);
        workbench.overlay().showInTheMiddle(sheet);
        sheet.boxes.get(TableKind.PARTICIPANTS).requestFocus();
    }

    private Label said(String style, String key) {
        var label = workbench.say().text(new Label(), key);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node shortcuts() {
        return new HBox(
                6,
                shortcut("usual", TableKind.usual()),
                shortcut("all", EnumSet.allOf(TableKind.class)),
                shortcut("none", Set.of()));
    }

    private Button shortcut(String key, Set<TableKind> kinds) {
        var button = workbench.say().text(new Button(), "tables.sheet." + key);
        button.getStyleClass().setAll("button", "chip");
        button.setOnAction(_ -> choose(kinds));
        return button;
    }

    private void choose(Set<TableKind> kinds) {
        boxes.forEach((kind, box) -> box.setSelected(kinds.contains(kind)));
    }

    /// In two columns, each from top to bottom.
    private Node kinds() {
        var grid = new GridPane(24, 6);
        int deep = Math.ceilDiv(TableKind.values().length, COLUMNS);
        for (int i = 0; i < COLUMNS; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        for (var kind : TableKind.values()) {
            var box = workbench.say().text(new CheckBox(), "tables.title." + kind);
            box.setId("tables-" + kind.written());
            box.setMaxWidth(Double.MAX_VALUE);
            box.selectedProperty().subscribe(this::show);
            HBox.setHgrow(box, Priority.ALWAYS);
            var number = new Label(workbench.messages().get().say("tables.sheet.counting"));
            number.getStyleClass().addAll("faint", "small");
            number.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(8, box, number);
            line.setAlignment(Pos.CENTER_LEFT);
            boxes.put(kind, box);
            rows.put(kind, number);
            grid.add(line, kind.ordinal() / deep, kind.ordinal() % deep);
        }
        return grid;
    }

    private Node settings() {
        var languages = new HBox(12, workbench.say().text(new Label(), "tables.sheet.language"));
        languages.setAlignment(Pos.CENTER_LEFT);
        for (var each : Language.values()) {
            var choice = workbench.say().text(
                    new RadioButton(), each == Language.ZH ? "tables.sheet.zh" : "tables.sheet.en");
            choice.setToggleGroup(language);
            choice.setUserData(each);
            choice.setSelected(each == workbench.messages().get().language());
            languages.getChildren().add(choice);
        }
        var label = workbench.say().text(new Label(), "tables.sheet.quotes");
        label.setLabelFor(quotes);
        quotes.accessibleTextProperty().bind(label.textProperty());
        quotes.setPrefWidth(84);
        quotes.valueProperty().subscribe(this::count);
        var most = new HBox(12, label, quotes);
        most.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, languages, most);
    }

    private Set<TableKind> chosen() {
        var kinds = EnumSet.noneOf(TableKind.class);
        boxes.forEach((kind, box) -> {
            if (box.isSelected()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private void show() {
        int number = chosen().size();
        chosen.setText(workbench.messages().get().say("tables.sheet.chosen", number));
        word.setDisable(number == 0);
        excel.setDisable(number == 0);
    }

    private Wish wish(Set<TableKind> kinds) {
        var toggle = language.getSelectedToggle();
        var in = toggle == null ? workbench.messages().get().language() : (Language) toggle.getUserData();
        return new Wish(kinds, Messages.in(in), quotes.getValue());
    }

    /// How many rows each table has now, counted away from the screen.
    private void count() {
        var files = new TableFiles(workbench.project(), workbench.now().get());
        var wish = wish(EnumSet.allOf(TableKind.class));
        workbench.jobs().start(
                zhagen.model.Label.of("tables.sheet.job"),
                progress -> files.tables(wish, progress),
                this::counted);
    }

    private void counted(List<Table> tables) {
        counted = tables;
        numbers();
    }

    private void numbers() {
        var tables = counted;
        if (tables == null) {
            return;
        }
        rows.forEach((kind, label) -> {
            int number = tables.stream()
                    .filter(table -> table.kind() == kind)
                    .mapToInt(table -> table.rows().size())
                    .sum();
            label.setText(workbench.messages().get().say("tables.sheet.rows", number));
        });
    }

    private void choose(boolean toWord) {
        var chooser = new FileChooser();
        var messages = workbench.messages().get();
        var ending = toWord ? "docx" : "xlsx";
        chooser.setTitle(messages.say("tables.sheet.title"));
        chooser.setInitialFileName(messages.say("tables.sheet.file") + "." + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(toWord ? "Word" : "Excel", "*." + ending));
        var file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            export(toWord, file.toPath());
        }
    }

    /// Writes what is chosen.
    public void export(boolean toWord, Path file) {
        var files = new TableFiles(workbench.project(), workbench.now().get());
        var wish = wish(chosen());
        workbench.overlay().hide();
        workbench.jobs().start(
                zhagen.model.Label.of("tables.sheet.job"),
                progress -> WholeFile.write(file, out -> {
                    if (toWord) {
                        files.word(wish, out, progress);
                    } else {
                        files.excel(wish, out, progress);
                    }
                }),
                written -> workbench.tell(zhagen.model.Label.of("menu.export.done", written)));
    }
}
