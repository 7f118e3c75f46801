package zhagen.ui.milestones;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Milestone;
import zhagen.model.Milestones;
import zhagen.model.Wording;
import zhagen.ui.milestones.MilestonesModel.End;
import zhagen.ui.workbench.Workbench;

/// The milestones as a row of chips; of the chosen one, its name and note, in place. Screen thread.
final class MilestoneEditor {

    private final Workbench workbench;
    private final MilestonesModel model;
    private final FlowPane chips = new FlowPane(6, 6);
    private final ToggleGroup group = new ToggleGroup();
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final Label made = new Label();
    private final HBox detail;
    private final VBox root;
    private @Nullable Id<Milestone> chosen;

    MilestoneEditor(Workbench workbench, MilestonesModel model) {
        this.workbench = workbench;
        this.model = model;
        detail = detail();
        root = new VBox(8, chips, detail);
        root.getStyleClass().add("milestone-editor");
        model.milestones().subscribe(this::show);
        workbench.messages().subscribe(_ -> show(model.milestones().get()));
    }

    Region node() {
        return root;
    }

    private HBox detail() {
        workbench.say().name(name, "milestones.name");
        workbench.say().prompt(note, "milestones.note");
        workbench.say().name(note, "milestones.note");
        name.setPrefWidth(200);
        HBox.setHgrow(note, Priority.ALWAYS);
        made.getStyleClass().addAll("second", "small");
        made.setMinWidth(Region.USE_PREF_SIZE);
        for (var field : List.of(name, note)) {
            field.setOnAction(_ -> keep());
            field.focusedProperty().subscribe(focused -> {
                if (!focused) {
                    keep();
                }
            });
        }
        var delete = workbench.say().text(new Button(), "milestones.delete");
        delete.getStyleClass().setAll("button", "plain");
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(_ -> delete());
        var row = new HBox(8, name, note, made, delete);
        row.setAlignment(Pos.CENTER_LEFT);
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    void choose(@Nullable Id<Milestone> id) {
        chosen = id;
        show(model.milestones().get());
    }

    private void show(List<Milestone> milestones) {
        var language = workbench.language();
        var next = milestones.stream().map(milestone -> {
            var chip = new ToggleButton(milestone.name().in(language));
            chip.setMnemonicParsing(false);
            chip.getStyleClass().setAll("toggle-button", "kind");
            chip.setToggleGroup(group);
            chip.setSelected(milestone.id().equals(chosen));
            chip.setOnAction(_ -> {
                choose(chip.isSelected() ? milestone.id() : null);
                model.from().set(new End(milestone.id()));
            });
            return chip;
        }).toList();
        boolean had = chips.getChildren().stream().anyMatch(chip -> chip.isFocused());
        chips.getChildren().setAll(next);
        if (had) {
            next.stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
        }
        var milestone = chosen == null ? null : workbench.now().get().find(chosen).orElse(null);
        detail.setVisible(milestone != null);
        root.setVisible(!milestones.isEmpty());
        root.setManaged(!milestones.isEmpty());
        if (milestone != null) {
            name.setText(milestone.name().in(language));
            note.setText(milestone.note());
            made.setText(workbench.messages().get().say(
                    "milestones.made", MilestonesPane.day(milestone),
                    workbench.now().get().find(milestone.origin().coder()).map(Coder::name).orElse("")));
        }
    }

    private void keep() {
        var milestone = chosen == null ? null : workbench.now().get().find(chosen).orElse(null);
        var called = name.getText().strip();
        if (milestone == null || called.isEmpty()) {
            return;
        }
        var language = workbench.language();
        var wording = called.equals(milestone.name().in(language))
                ? milestone.name()
                : milestone.name().with(language, called);
        if (!wording.equals(milestone.name()) || !note.getText().equals(milestone.note())) {
            var words = note.getText();
            describe(milestone.id(), wording, words);
        }
    }

    private void describe(Id<Milestone> id, Wording wording, String words) {
        workbench.act((now, by) -> Milestones.describe(now, by, id, wording, words));
    }

    private void delete() {
        var id = Objects.requireNonNull(chosen);
        workbench.act((now, by) -> Milestones.delete(now, by, id))
                .thenAccept(_ -> workbench.onScreen(() -> choose(null)));
    }
}
