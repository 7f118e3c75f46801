package zhagen.ui.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.Outline;
import zhagen.messages.Messages;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.sources.ImportFile.Likeness;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The files of a batch under what they have in common; Space leaves one out. Screen thread.
final class ImportList extends ListView<ImportRow> implements AutoCloseable {

    /// Below it, a reading is shown as doubtful.
    static final double DOUBTFUL = 0.75;

    private static final Commands<ImportList> KEYS = new Commands<ImportList>()
            .trying(SourcesScreen.AREA.inner("preview").command("leaveOut", "Space"), ImportList::leaveOut);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final ImportModel model;
    private final Subscription followed;
    private boolean following;

    ImportList(Workbench workbench, ImportModel model) {
        super(model.batch().rows());
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("import-list", "first-focus");
        setCellFactory(_ -> new Cell());
        getSelectionModel().selectedIndexProperty()
                .addListener((_, before, index) -> moved(before.intValue(), index.intValue()));
        workbench.say().name(this, "keys.area.preview");
        addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        ListChangeListener<ImportRow> changes = _ -> choose();
        model.batch().rows().addListener(changes);
        followed = Subscription.combine(
                model.chosen().subscribe(this::choose),
                workbench.messages().subscribe(this::refresh),
                () -> model.batch().rows().removeListener(changes));
    }

    private boolean leaveOut() {
        var file = model.chosenFile();
        if (file != null) {
            model.leaveOut(file, !file.decision().leftOut());
        }
        return file != null;
    }

    private void choose() {
        var path = model.chosen().get();
        int index = -1;
        for (int i = 0; i < getItems().size() && path != null; i++) {
            if (getItems().get(i) instanceof ImportRow.Entry(var file) && file.path().equals(path)) {
                index = i;
                break;
            }
        }
        following = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
            scrollTo(Math.max(0, index - 2));
        }
        following = false;
    }

    /// A heading cannot be chosen: the keyboard goes on to the file behind it.
    private void moved(int before, int index) {
        if (following || index < 0) {
            return;
        }
        switch (getItems().get(index)) {
            case ImportRow.Entry(var file) -> model.chosen().set(file.path());
            case ImportRow.Heading _ -> {
                int next = index + (index < before && index > 0 ? -1 : 1);
                workbench.onScreen(() -> getSelectionModel().clearAndSelect(Math.min(next, getItems().size() - 1)));
            }
        }
    }

    /// What files that are shown together have in common.
    static String said(Messages messages, Likeness likeness) {
        return switch (likeness.kind()) {
            case PEOPLE -> messages.say("preview.people");
            case NOTHING -> messages.say("preview.nothing");
            case TALK -> {
                var parts = new ArrayList<String>();
                parts.add(Named.recognised(messages, "layout", likeness.layout()));
                parts.add(Named.recognised(messages, "format", likeness.format()));
                if (!likeness.encoding().isEmpty()) {
                    parts.add(likeness.encoding());
                }
                yield String.join(" · ", parts);
            }
        };
    }

    private final class Cell extends ListCell<ImportRow> {

        private final Label heading = new Label();
        private final Label count = new Label();
        private final HBox group = new HBox(8, heading, count);
        private final CheckBox comesIn = new CheckBox();
        private final Label name = new Label();
        private final Label facts = new Label();
        private final Label doubt = new Label();
        private final Label because = new Label();
        private final HBox about = new HBox(6, facts, doubt);
        private final VBox said = new VBox(1);
        private final HBox entry = new HBox(8, comesIn, said);

        Cell() {
            setPrefWidth(0);
            heading.getStyleClass().add("import-heading");
            HBox.setHgrow(heading, Priority.ALWAYS);
            heading.setMaxWidth(Double.MAX_VALUE);
            count.getStyleClass().addAll("faint", "small");
            count.setMinWidth(Region.USE_PREF_SIZE);
            group.setAlignment(Pos.BASELINE_LEFT);
            comesIn.setFocusTraversable(false);
            comesIn.setMinWidth(Region.USE_PREF_SIZE);
            comesIn.setOnAction(_ -> {
                if (getItem() instanceof ImportRow.Entry(var file)) {
                    model.leaveOut(file, !comesIn.isSelected());
                }
            });
            facts.getStyleClass().addAll("second", "small");
            doubt.getStyleClass().addAll("warn", "small");
            doubt.setMinWidth(Region.USE_PREF_SIZE);
            because.getStyleClass().addAll("bad", "small");
            because.setWrapText(true);
            because.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(said, Priority.ALWAYS);
            said.setMinWidth(0);
            entry.setAlignment(Pos.TOP_LEFT);
        }

        @Override
        protected void updateItem(@Nullable ImportRow row, boolean empty) {
            super.updateItem(row, empty);
            var messages = workbench.messages().get();
            switch (empty ? null : row) {
                case null -> setGraphic(null);
                case ImportRow.Heading(var likeness, var files) -> {
                    getStyleClass().removeAll("import-entry");
                    heading.setText(said(messages, likeness));
                    count.setText(messages.say("preview.files", files));
                    setGraphic(group);
                }
                case ImportRow.Entry(var file) -> {
                    if (!getStyleClass().contains("import-entry")) {
                        getStyleClass().add("import-entry");
                    }
                    show(messages, file);
                    setGraphic(entry);
                }
            }
        }

        private void show(Messages messages, ImportFile file) {
            comesIn.setSelected(file.comesIn());
            comesIn.setVisible(file.isReadable());
            comesIn.setManaged(file.isReadable());
            name.setText(file.outline().file());
            comesIn.setAccessibleText(file.outline().file());
            name.getStyleClass().setAll("label", file.comesIn() ? "strong" : "faint");
            doubt.setText("");
            switch (file.outline().content()) {
                case Outline.Talk talk -> {
                    facts.setText(facts(messages, talk));
                    doubt.setText(doubts(messages, file, talk));
                    said.getChildren().setAll(List.of(name, about));
                }
                case Outline.People(var rows) -> {
                    facts.setText(messages.say("preview.rows", rows));
                    said.getChildren().setAll(List.of(name, about));
                }
                case Outline.Nothing(var sentence) -> {
                    because.setText(messages.say(sentence));
                    said.getChildren().setAll(List.of(name, because));
                }
            }
            doubt.setGraphic(doubt.getText().isEmpty() ? null : Icons.of(Feather.ALERT_TRIANGLE, 11));
        }
    }

    static String facts(Messages messages, Outline.Talk talk) {
        return messages.say("preview.talk", talk.turns(), talk.gist().speakers().size(), talk.gist().parts().size());
    }

    private static String doubts(Messages messages, ImportFile file, Outline.Talk talk) {
        int warnings = talk.gist().warnings().size();
        if (warnings > 0) {
            return messages.say("preview.warnings", warnings);
        }
        boolean doubtful = !talk.gist().layout().isEmpty() && talk.gist().confidence() < DOUBTFUL;
        return doubtful ? messages.say("preview.unsure", talk.gist().confidence()) : "";
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
