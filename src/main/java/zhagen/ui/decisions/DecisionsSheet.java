package zhagen.ui.decisions;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.codebook.DecisionsFile;
import zhagen.model.AuditTrail;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.GrowingArea;
import zhagen.ui.workbench.Icons;
import zhagen.exchange.WholeFile;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// The log of decisions: what became of the codes, when, by whom and why, with a filter, and with room to say why afterwards. Screen
/// thread.
public final class DecisionsSheet implements Worksheet {

    private static final Area AREA = Area.of("coding").inner("decisions");
    private static final Command REASON = AREA.command("reason", "W");
    private static final Commands<DecisionsSheet> KEYS = new Commands<DecisionsSheet>()
            .with(REASON, sheet -> sheet.reason.requestFocus())
            .with(AREA.command("open", "Enter"), DecisionsSheet::openCode)
            .with(AREA.command("filter", "/"), sheet -> sheet.filter.focusWords());

    /// What can be done here by key.
    public static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final ZoneId zone = ZoneId.systemDefault();
    private final DecisionsModel model;
    private final DecisionsFilter filter;
    private final ListView<AuditTrail.Row> list = new ListView<>();
    private final TextArea reason = new GrowingArea();
    private final FlowPane codes = new FlowPane(6, 6);
    private final VBox root = new VBox();
    private final Subscription followed;

    public DecisionsSheet(Workbench workbench) {
        this.workbench = workbench;
        this.model = new DecisionsModel(workbench, zone);
        this.filter = new DecisionsFilter(workbench, model, this::focus);
        list.setCellFactory(_ -> new DecisionCell(workbench, model, zone));
        list.setPlaceholder(workbench.say().empty(model.all()
                .map(all -> all.isEmpty() ? "decisions.none" : "decisions.noMatch")
                .orElse("decisions.reading")));
        list.getStyleClass().add("decision-list");
        workbench.say().name(list, "decisions.title");
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getStyleClass().add("decisions");
        Styles.sheet(root, DecisionsSheet.class, "decisions.css");
        root.getChildren().addAll(filter, about(), list, foot());
        root.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = Subscription.combine(
                model.shown().subscribe(this::show),
                workbench.messages().subscribe(() -> {
                    list.refresh();
                    showCodes(list.getSelectionModel().getSelectedItem());
                }),
                list.getSelectionModel().selectedItemProperty().subscribe(this::choose));
    }

    /// How many there are, and where the log begins.
    private HBox about() {
        var count = workbench.say().text(
                new Label(), "decisions.count", model.shown().map(List::size),
                model.all().map(List::size).orElse(0));
        count.getStyleClass().addAll("second", "small");
        var begins = workbench.say().text(new Label(), "decisions.begins", model.base());
        begins.getStyleClass().addAll("warn", "small");
        begins.setWrapText(true);
        begins.visibleProperty().bind(model.base().greaterThan(1));
        begins.managedProperty().bind(begins.visibleProperty());
        HBox.setHgrow(begins, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        var export = workbench.say().text(new Button("", Icons.of(Feather.DOWNLOAD, 13)), "decisions.export");
        export.getStyleClass().setAll("button", "plain");
        export.setId("decisions-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(_ -> chooseFile());
        var about = new HBox(12, count, begins, gap, export);
        about.setAlignment(Pos.CENTER_LEFT);
        about.getStyleClass().add("decisions-about");
        return about;
    }

    private VBox foot() {
        workbench.say().prompt(reason, "decisions.reason");
        workbench.say().tip(reason, "decisions.reason");
        reason.setId("decision-reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        var save = workbench.say().text(new Button(), "decisions.save");
        save.getStyleClass().setAll("button", "primary");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> explain());
        reason.setMaxHeight(90);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown()) {
                explain();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE) {
                focus();
                pressed.consume();
            }
        });
        var label = workbench.say().text(new Label(), "duplicates.why");
        label.getStyleClass().add("second");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, label, reason, save);
        row.setAlignment(Pos.CENTER_LEFT);
        codes.managedProperty().bind(Bindings.isNotEmpty(codes.getChildren()));
        var foot = new VBox(8, codes, row);
        foot.getStyleClass().add("decisions-foot");
        foot.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return foot;
    }

    private void show(List<AuditTrail.Row> rows) {
        var before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows);
        int index = 0;
        for (int i = 0; before != null && i < rows.size(); i++) {
            if (rows.get(i).entry().number() == before.entry().number()) {
                index = i;
            }
        }
        list.getSelectionModel().select(index);
    }

    private void choose(AuditTrail.@Nullable Row row) {
        reason.setText(row == null ? "" : row.reason());
        showCodes(row);
    }

    private void showCodes(AuditTrail.@Nullable Row row) {
        codes.getChildren().clear();
        if (row != null) {
            row.codes().stream().limit(12).flatMap(id -> workbench.now().get().find(id).stream()).forEach(code -> {
                var chip = new Button(code.name().in(workbench.language()));
                chip.setMnemonicParsing(false);
                chip.getStyleClass().setAll("button", "chip");
                chip.setOnAction(_ -> workbench.openCode(code.id()));
                codes.getChildren().add(chip);
            });
        }
    }

    private void openCode() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null && list.isFocused()) {
            row.codes().stream().filter(workbench.now().get()::has).findFirst().ifPresent(workbench::openCode);
        }
    }

    private void explain() {
        var row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.explain(row, reason.getText());
        }
        focus();
    }

    private void chooseFile() {
        var messages = workbench.messages().get();
        var chooser = new FileChooser();
        chooser.setTitle(messages.say("decisions.export"));
        chooser.setInitialFileName(messages.say("decisions.file"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter("Excel", "*.xlsx"), new FileChooser.ExtensionFilter("CSV", "*.csv"));
        var file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            export(file.toPath());
        }
    }

    /// Writes the rows that are shown, as the name of the file wants them.
    public void export(Path file) {
        var rows = model.everything();
        var now = workbench.now().get();
        var messages = workbench.messages().get();
        var texts = workbench.project().texts();
        workbench.jobs().start(
                zhagen.model.Label.of("decisions.job"),
                _ -> WholeFile.write(file, out -> {
                    var log = new DecisionsFile(now, texts, messages, zone, rows.get());
                    if (file.toString().endsWith(".csv")) {
                        log.commaSeparated(out);
                    } else {
                        log.workbook(out);
                    }
                }),
                written -> workbench.tell(zhagen.model.Label.of("menu.export.done", written)));
    }

    @Override
    public String titleKey() {
        return "decisions.title";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        filter.close();
        model.close();
    }
}
