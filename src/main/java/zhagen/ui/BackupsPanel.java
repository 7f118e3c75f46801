package zhagen.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.store.Backups;
import zhagen.store.Backups.Backup;
import zhagen.ui.workbench.Workbench;

/// The backups of the open project: another can be made, and each can take the project's place. Screen thread.
final class BackupsPanel extends VBox {

    private static final double WIDTH = 560;

    private final Workbench workbench;
    private final Consumer<Backup> restore;
    private final VBox rows = new VBox();
    private final Label said = new Label();

    /// @param restore puts a backup in the place of the project
    BackupsPanel(Workbench workbench, Consumer<Backup> restore) {
        this.workbench = workbench;
        this.restore = restore;
        var say = workbench.say();
        getStyleClass().add("sheet");
        setSpacing(12);
        setPrefWidth(WIDTH);
        var title = say.text(new Label(), "backups.title");
        title.getStyleClass().add("title");
        var about = say.text(new Label(), "backups.about");
        about.getStyleClass().add("second");
        about.setWrapText(true);
        said.getStyleClass().add("second");
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(280);
        var make = say.text(new Button(), "backups.make");
        make.getStyleClass().setAll("button", "primary");
        make.setOnAction(_ -> make());
        var close = say.text(new Button(), "workbench.close");
        close.getStyleClass().setAll("button", "plain");
        close.setOnAction(_ -> workbench.overlay().hide());
        getChildren().addAll(title, about, scroll, said, new HBox(8, make, close));
        list();
    }

    private void list() {
        workbench.jobs().quietly(_ -> Backups.list(workbench.project().folder()), this::show);
    }

    private void make() {
        workbench.jobs().quietly(_ -> workbench.project().backUp(), this::made);
    }

    private void made(Optional<Backup> backup) {
        said.setText(workbench.messages().get().say(backup.isPresent() ? "backups.made" : "backups.same"));
        list();
    }

    private void show(List<Backup> backups) {
        rows.getChildren().setAll(backups.stream().map(this::row).toList());
        if (backups.isEmpty()) {
            var none = workbench.say().empty("backups.none");
            rows.getChildren().setAll(none);
        }
    }

    private HBox row(Backup backup) {
        var made = new Label(time(backup));
        var state = workbench.say().text(new Label(), "backups.state", backup.number(), backup.bytes() >> 10);
        state.getStyleClass().addAll("faint", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var button = workbench.say().text(new Button(), "backups.restore");
        button.getStyleClass().setAll("button", "plain");
        var row = new HBox(made, state, gap, button);
        row.getStyleClass().add("backup-row");
        button.setOnAction(_ -> ask(backup, row));
        return row;
    }

    private String time(Backup backup) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(workbench.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(backup.made());
    }

    /// Says once more what will happen, where the button was.
    private void ask(Backup backup, HBox row) {
        var sure = workbench.say().text(new Button(), "backups.sure");
        sure.getStyleClass().setAll("button", "primary", "danger");
        sure.setOnAction(_ -> {
            workbench.overlay().hide();
            restore.accept(backup);
        });
        row.getChildren().set(row.getChildren().size() - 1, sure);
        said.setText(workbench.messages().get().say("backups.ask", time(backup)));
        sure.requestFocus();
    }
}
