package zhagen.ui.sources;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// What stayed out of the last import, and why, to be copied. It takes no room where everything came in, or once it is closed.
/// Screen thread.
final class ArrivedPane extends VBox implements AutoCloseable {

    private static final double ROW = 40;
    private static final int MOST_ROWS = 6;

    private final Workbench workbench;
    private final ImportModel imports;
    private final Label title = new Label();
    private final ListView<String> list = new ListView<>();
    private final Subscription followed;

    /// @param back puts the keyboard where it belongs once this is closed
    ArrivedPane(Workbench workbench, ImportModel imports, Runnable back) {
        this.workbench = workbench;
        this.imports = imports;
        getStyleClass().addAll("pane", "arrived");
        title.getStyleClass().add("pane-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = new Button("", Icons.of(Feather.COPY, 14));
        copy.getStyleClass().setAll("button", "quiet");
        workbench.say().tip(copy, "preview.copy");
        copy.setOnAction(_ -> copy());
        var close = new Button("", Icons.of(Feather.X, 14));
        close.getStyleClass().setAll("button", "quiet");
        workbench.say().tip(close, "workbench.close");
        close.setOnAction(_ -> {
            imports.arrived().set(null);
            back.run();
        });
        var head = new HBox(title, gap, copy, close);
        head.getStyleClass().add("pane-head");
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("arrived-list");
        getChildren().setAll(head, list);
        managedProperty().bind(visibleProperty());
        followed = Subscription.combine(
                imports.arrived().subscribe(this::show), workbench.messages().subscribe(this::show));
        show();
    }

    private void show() {
        var arrived = imports.arrived().get();
        setVisible(arrived != null && !arrived.stayedOut().isEmpty());
        if (arrived == null) {
            list.getItems().clear();
            return;
        }
        var messages = workbench.messages().get();
        title.setText(messages.say("sources.arrived", arrived.entered(), arrived.stayedOut().size()));
        list.getItems().setAll(arrived.stayedOut().stream().map(messages::say).toList());
        double height = Math.min(arrived.stayedOut().size(), MOST_ROWS) * ROW + 8;
        list.setPrefHeight(height);
        list.setMinHeight(Math.min(height, 2 * ROW));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(String.join("\n", list.getItems()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static final class Cell extends ListCell<String> {

        private final Label said = new Label();
        private final HBox all = new HBox(10);

        Cell() {
            setPrefWidth(0);
            getStyleClass().add("arrived-cell");
            said.getStyleClass().addAll("small", "bad");
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(said, Priority.ALWAYS);
            var icon = Icons.of(Feather.ALERT_TRIANGLE, 14);
            icon.getStyleClass().add("stayed-out");
            all.getChildren().setAll(icon, said);
        }

        @Override
        protected void updateItem(@Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            said.setText(sentence);
            setGraphic(empty ? null : all);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
