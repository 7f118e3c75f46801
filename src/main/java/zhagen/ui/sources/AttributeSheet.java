package zhagen.ui.sources;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.model.Attribute;
import zhagen.model.Participant;
import zhagen.model.Sources;
import zhagen.model.Wording;
import zhagen.ui.workbench.Workbench;

/// An attribute: what it is called in both languages, its type, and the values that it takes. Kept as one step. Screen thread.
final class AttributeSheet extends VBox {

    private final Workbench workbench;
    private final Attribute attribute;
    private final TextField zh = new TextField();
    private final TextField en = new TextField();
    private final Choice<Attribute.Type> types;
    private final TextArea allowed = new TextArea();
    private Attribute.Type type;

    private AttributeSheet(Workbench workbench, Attribute attribute) {
        super(12);
        this.workbench = workbench;
        this.attribute = attribute;
        this.type = attribute.type();
        var say = workbench.say();
        getStyleClass().addAll("sheet", "attribute-sheet");
        setPrefWidth(420);
        var title = say.text(new Label(), "attribute.title");
        title.getStyleClass().add("title");
        zh.setText(attribute.name().zh());
        en.setText(attribute.name().en());
        types = Choice.of(it -> workbench.messages().get().say("people.type." + it.name()), this::become);
        types.show(List.of(Attribute.Type.values()), type);
        types.setMaxWidth(Double.MAX_VALUE);
        allowed.setPrefRowCount(6);
        allowed.setText(String.join("\n", attribute.allowed()));
        say.prompt(allowed, "attribute.allowed.prompt");
        var grid = new GridPane(12, 8);
        row(grid, 0, "attribute.zh", zh);
        row(grid, 1, "attribute.en", en);
        row(grid, 2, "attribute.type", types);
        var allowedName = row(grid, 3, "attribute.allowed", allowed);
        GridPane.setValignment(allowedName, VPos.TOP);
        allowedName.visibleProperty().bind(allowed.visibleProperty());
        allowedName.managedProperty().bind(allowed.visibleProperty());
        allowed.managedProperty().bind(allowed.visibleProperty());
        var about = say.text(new Label(), "attribute.about");
        about.getStyleClass().addAll("second", "small");
        about.setWrapText(true);
        getChildren().setAll(title, grid, about, buttons());
        become(type);
    }

    static void show(Workbench workbench, Attribute attribute) {
        var sheet = new AttributeSheet(workbench, attribute);
        workbench.overlay().showInTheMiddle(sheet);
        (sheet.zh.getText().isEmpty() ? sheet.en : sheet.zh).requestFocus();
    }

    private Label row(GridPane grid, int row, String message, Region field) {
        var name = workbench.say().text(new Label(), message);
        name.getStyleClass().add("second");
        name.setMinWidth(USE_PREF_SIZE);
        grid.addRow(row, name, field);
        return name;
    }

    private HBox buttons() {
        var say = workbench.say();
        var keep = say.text(new Button(), "study.keep");
        keep.getStyleClass().setAll("button", "primary");
        keep.setOnAction(_ -> keep());
        zh.setOnAction(_ -> keep());
        en.setOnAction(_ -> keep());
        var cancel = say.text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> workbench.overlay().hide());
        return new HBox(8, keep, cancel);
    }

    /// Where values are to be chosen, those that are in use are offered first.
    private void become(Attribute.Type chosen) {
        type = chosen;
        allowed.setVisible(chosen == Attribute.Type.CHOICE);
        if (chosen == Attribute.Type.CHOICE && allowed.getText().isBlank()) {
            allowed.setText(workbench.now().get().all(Participant.class)
                    .map(person -> person.values().of(attribute.id()))
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining("\n")));
        }
    }

    private void keep() {
        var name = new Wording(zh.getText().strip(), en.getText().strip());
        var values = allowed.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        workbench.act((now, by) -> Sources.describeAttribute(now, by, attribute.id(), name, type, values))
                .thenAccept(_ -> workbench.onScreen(() -> {
                    if (workbench.overlay().isShowing(this)) {
                        workbench.overlay().hide();
                    }
                }));
    }
}
