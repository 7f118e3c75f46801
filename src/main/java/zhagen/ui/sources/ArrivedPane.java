package zhagen.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.ImportPlan;
import zhagen.exchange.transcript.TranscriptSpeaker;
import zhagen.messages.Messages;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// What became of the files that were imported last, file by file: what came in and as what, and why something stayed out. It takes no
/// room once it is closed. Screen thread.
final class ArrivedPane extends VBox implements AutoCloseable {

    private static final double ROW = 52;
    private static final int MOST_ROWS = 6;

    private final Workbench workbench;
    private final Imports imports;
    private final Label title = new Label();
    private final ListView<Fate> list = new ListView<>();
    private final Subscription followed;

    /// A file, what it came in as, and what to look at.
    ///
    /// @param entered whether it came in
    private record Fate(String file, boolean entered, String about, List<String> remarks) {}

    ArrivedPane(Workbench workbench, Imports imports, Runnable back) {
        this.workbench = workbench;
        this.imports = imports;
        getStyleClass().addAll("pane", "arrived");
        title.getStyleClass().add("pane-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button("", Icons.of(Feather.X, 14));
        close.getStyleClass().setAll("button", "quiet");
        workbench.say().tip(close, "workbench.close");
        close.setOnAction(_ -> {
            imports.arrived().set(null);
            back.run();
        });
        var head = new HBox(title, gap, close);
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
        setVisible(arrived != null);
        if (arrived == null) {
            list.getItems().clear();
            return;
        }
        var messages = workbench.messages().get();
        var fates = fates(messages, arrived.plan());
        long entered = fates.stream().filter(Fate::entered).count();
        title.setText(messages.say("sources.arrived", entered, fates.size() - entered));
        list.getItems().setAll(fates);
        double height = Math.min(fates.size(), MOST_ROWS) * ROW + 8;
        list.setPrefHeight(height);
        list.setMinHeight(Math.min(height, 2 * ROW));
    }

    private static List<Fate> fates(Messages messages, ImportPlan plan) {
        var fates = new ArrayList<Fate>();
        plan.declined()
                .forEach(file -> fates.add(new Fate(file.file(), false, "", List.of(messages.say(file.because())))));
        plan.describing().forEach(table -> fates.add(new Fate(
                table.file(), true, messages.say("sources.arrived.table", table.participants().rows().size()),
                List.of())));
        plan.readable().forEach(file -> fates.add(came(messages, file)));
        return fates;
    }

    private static Fate came(Messages messages, ImportPlan.Readable file) {
        var transcript = file.transcript();
        var parts = new ArrayList<String>();
        parts.add(Named.recognised(messages, "format", transcript.format()));
        if (!transcript.encoding().isEmpty()) {
            parts.add(transcript.encoding());
        }
        parts.add(messages.say("sources.arrived.amount", transcript.turns().size(), transcript.text().length()));
        parts.add(transcript.speakers().isEmpty()
                ? messages.say("sources.layout.none")
                : transcript.speakers().stream()
                        .map(TranscriptSpeaker::name)
                        .limit(6)
                        .collect(Collectors.joining(messages.say("confirm.and"))));
        return new Fate(
                file.file(),
                true,
                String.join(" · ", parts),
                transcript.warnings().stream().map(messages::say).toList());
    }

    private static final class Cell extends ListCell<Fate> {

        private final Label file = new Label();
        private final Label about = new Label();
        private final Label remarks = new Label();
        private final VBox said = new VBox(1);
        private final HBox all = new HBox(10);

        Cell() {
            setPrefWidth(0);
            getStyleClass().add("arrived-cell");
            file.getStyleClass().add("strong");
            about.getStyleClass().addAll("second", "small");
            remarks.setWrapText(true);
            remarks.setMinHeight(Region.USE_PREF_SIZE);
            all.setAlignment(Pos.TOP_LEFT);
            HBox.setHgrow(said, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable Fate fate, boolean empty) {
            super.updateItem(fate, empty);
            if (fate == null || empty) {
                setGraphic(null);
                return;
            }
            file.setText(fate.file());
            about.setText(fate.about());
            remarks.setText(String.join("\n", fate.remarks()));
            remarks.getStyleClass().setAll("label", "small", fate.entered() ? "warn" : "bad");
            said.getChildren().setAll(file);
            if (!fate.about().isEmpty()) {
                said.getChildren().add(about);
            }
            if (!fate.remarks().isEmpty()) {
                said.getChildren().add(remarks);
            }
            var icon = Icons.of(fate.entered() ? Feather.CHECK : Feather.ALERT_TRIANGLE, 14);
            icon.getStyleClass().add(fate.entered() ? "entered" : "stayed-out");
            all.getChildren().setAll(icon, said);
            setGraphic(all);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
