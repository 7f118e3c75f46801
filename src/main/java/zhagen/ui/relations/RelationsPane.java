package zhagen.ui.relations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Workbench;

/// The relations, below the categories that they begin at. Screen thread.
public final class RelationsPane extends VBox {

    private static final Area AREA = RelationKeys.AREA.inner("relationList");
    private static final Commands<RelationsPane> KEYS = new Commands<RelationsPane>()
            .with(AREA.command("delete", "Delete"), pane -> pane.model.delete())
            .with(AREA.command("evidence", "E", "Enter"), pane -> pane.toEvidence.run())
            .with(AREA.fixed("unpick", "Esc"), pane -> pane.model.picked().set(Set.of()));
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final RelationsModel model;
    private final ListView<Line> list = new ListView<>();
    private final HBox picked = new HBox(8);
    private final Label pickedNames = new Label();
    private final Label empty = new Label();
    private final Runnable toEvidence;
    private boolean showing;

    /// @param toEvidence lets the user look for evidence of the chosen relation
    public RelationsPane(Workbench workbench, RelationsModel model, Runnable toEvidence) {
        this.workbench = workbench;
        this.model = model;
        this.toEvidence = toEvidence;
        getStyleClass().addAll("pane", "relations-pane");
        picked();
        list();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(picked, list);
    }

    /// Says which relations are shown while categories are picked.
    private void picked() {
        var all = workbench.say().text(new Button(), "relations.showAll");
        all.getStyleClass().setAll("button", "link");
        all.setOnAction(_ -> model.picked().set(Set.of()));
        pickedNames.getStyleClass().addAll("second", "small");
        picked.getStyleClass().add("picked");
        picked.getChildren().setAll(pickedNames, all);
        picked.managedProperty().bind(picked.visibleProperty());
        model.picked().subscribe(_ -> say());
        workbench.messages().subscribe(_ -> say());
        workbench.now().subscribe(_ -> say());
    }

    private void say() {
        var messages = workbench.messages().get();
        var names = model.picked().get().stream()
                .flatMap(id -> workbench.now().get().find(id).stream())
                .map(code -> code.name().in(messages.language()))
                .collect(Collectors.joining(messages.say("relations.and")));
        int count = model.picked().get().size();
        picked.setVisible(count > 0);
        pickedNames.setText(messages.say(count == 1 ? "relations.ofOne" : "relations.between", names));
        empty.setText(switch (count) {
            case 0 -> messages.say("relations.empty");
            case 1 -> messages.say(
                    "relations.empty.one",
                    names,
                    workbench.keymap().first(RelationKeys.NEW).get());
            default -> messages.say("relations.empty.between", names);
        });
    }

    private void list() {
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setItems(model.lines());
        list.setCellFactory(_ -> new LineCell(workbench));
        list.getStyleClass().addAll("relation-list", "first-focus");
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!showing && line instanceof Line.Entry entry) {
                model.chosen().set(entry.relation().id());
            }
        });
        model.chosen().subscribe(_ -> show());
        model.lines().subscribe(this::show);
        workbench.messages().subscribe(_ -> list.refresh());
        workbench.say().name(list, AREA.message());
        list.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
    }

    /// Selects the line of the chosen relation.
    private void show() {
        showing = true;
        int row = -1;
        for (int i = 0; i < model.lines().size() && row < 0; i++) {
            boolean found = model.lines().get(i) instanceof Line.Entry entry
                    && entry.relation().id().equals(model.chosen().get());
            row = found ? i : -1;
        }
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().select(row);
            list.scrollTo(Math.max(0, row - 2));
        }
        showing = false;
    }

    /// Puts the keyboard on the list.
    public void focus() {
        list.requestFocus();
    }
}
