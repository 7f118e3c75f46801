package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Numbering;
import zhagen.model.Studies;
import zhagen.model.Tree;
import zhagen.ui.workbench.Workbench;

/// How the codes are numbered: a template for each level, the order, and what comes of it, as it is typed. Screen thread.
public final class NumberingSheet extends VBox {

    private static final double WIDTH = 560;
    private static final double FIELD = 148;
    private static final int SAMPLES = 3;
    private static final List<Numbering> SCHEMES = List.of(
            Numbering.DEFAULT,
            new Numbering("aa", "A", "AA", "C"),
            new Numbering("{parent}-a{n}", "A", "AA", "C", Numbering.Order.TREE, Numbering.Scope.PARENT),
            new Numbering("{parent}.{n}", "{parent}.{n}", "{n}", "C", Numbering.Order.TREE, Numbering.Scope.PARENT));

    private final Workbench workbench;
    private final Map<Level, TextField> fields = new EnumMap<>(Level.class);
    private final Map<Level, Label> samples = new EnumMap<>(Level.class);
    private final ToggleGroup order = new ToggleGroup();
    private final CheckBox restarting = new CheckBox();
    private final Label problem = new Label();
    private final Button keep = new Button();
    private boolean filling;

    public NumberingSheet(Workbench workbench) {
        this.workbench = workbench;
        var say = workbench.say();
        getStyleClass().add("sheet");
        setSpacing(12);
        setPrefWidth(WIDTH);
        say.text(restarting, "numbering.restart");
        restarting.setWrapText(true);
        problem.getStyleClass().add("warn");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        say.text(keep, "study.keep");
        keep.getStyleClass().setAll("button", "primary");
        keep.setDefaultButton(true);
        keep.setId("numbering-keep");
        keep.setOnAction(_ -> keep());
        var cancel = say.text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> workbench.overlay().hide());
        getChildren().setAll(
                said("title", "numbering.title"), schemes(), levels(), said("faint", "numbering.parts"),
                said("card-heading", "numbering.order"), orders(), restarting, problem, new HBox(8, keep, cancel));
        fill(workbench.now().get().study().numbering());
        fields.values().forEach(field -> field.textProperty().subscribe(this::show));
        order.selectedToggleProperty().subscribe(this::show);
        restarting.selectedProperty().subscribe(this::show);
        show();
    }

    /// Shows the sheet, with the keyboard in it.
    public static void show(Workbench workbench) {
        var sheet = new NumberingSheet(workbench);
        workbench.overlay().showInTheMiddle(sheet);
        sheet.fields.get(Level.CONCEPT).requestFocus();
    }

    private Label said(String style, String key) {
        var label = workbench.say().text(new Label(), key);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /// Those that are much used, each said by what it makes.
    private Node schemes() {
        var row = new FlowPane(6, 6);
        for (var scheme : SCHEMES) {
            var main = first(scheme.main(), "");
            var category = first(scheme.category(), main);
            var button = new Button(first(scheme.concept(), category) + " · " + category + " · " + main);
            button.getStyleClass().setAll("button", "chip");
            button.setOnAction(_ -> fill(scheme));
            row.getChildren().add(button);
        }
        return row;
    }

    /// The number of the first code at a level.
    private static String first(String template, String parent) {
        return template.contains("{") ? template.replace("{n}", "1").replace("{parent}", parent) : template + 1;
    }

    private Node levels() {
        var grid = new GridPane(10, 8);
        grid.setAlignment(Pos.CENTER_LEFT);
        for (var level : Level.values()) {
            var name = workbench.say().text(new Label(), "level." + level.name().toLowerCase(Locale.ROOT));
            var field = new TextField();
            field.setMinWidth(FIELD);
            field.setMaxWidth(FIELD);
            field.setId("numbering-" + level.name().toLowerCase(Locale.ROOT));
            name.setLabelFor(field);
            field.accessibleTextProperty().bind(name.textProperty());
            var sample = new Label();
            sample.getStyleClass().add("second");
            fields.put(level, field);
            samples.put(level, sample);
            name.setMinWidth(USE_PREF_SIZE);
            grid.addRow(level.ordinal(), name, field, sample);
        }
        return grid;
    }

    private Node orders() {
        var box = new VBox(5);
        for (var each : Numbering.Order.values()) {
            var choice = workbench.say().text(
                    new RadioButton(), "numbering.order." + each.name().toLowerCase(Locale.ROOT));
            choice.setToggleGroup(order);
            choice.setUserData(each);
            box.getChildren().add(choice);
        }
        return box;
    }

    private void fill(Numbering numbering) {
        filling = true;
        fields.forEach((level, field) -> field.setText(numbering.at(level)));
        order.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == numbering.order()));
        restarting.setSelected(numbering.scope() == Numbering.Scope.PARENT);
        filling = false;
        show();
    }

    private Numbering numbering() {
        var chosen = order.getSelectedToggle();
        return new Numbering(
                typed(Level.CONCEPT), typed(Level.CATEGORY), typed(Level.MAIN), typed(Level.CORE),
                chosen == null ? Numbering.Order.TREE : (Numbering.Order) chosen.getUserData(),
                restarting.isSelected() ? Numbering.Scope.PARENT : Numbering.Scope.STUDY);
    }

    private String typed(Level level) {
        return fields.get(level).getText().strip();
    }

    private void show() {
        if (filling) {
            return;
        }
        var numbering = numbering();
        var wrong = numbering.problem();
        var messages = workbench.messages().get();
        keep.setDisable(wrong.isPresent());
        problem.setVisible(wrong.isPresent());
        problem.setText(wrong.map(messages::say).orElse(""));
        if (wrong.isPresent()) {
            return;
        }
        var now = workbench.now().get();
        var numbers = numbering.of(now);
        var first = new EnumMap<Level, List<Id<Code>>>(Level.class);
        for (var code : Tree.all(now)) {
            var shown = first.computeIfAbsent(code.level(), _ -> new ArrayList<>());
            if (shown.size() < SAMPLES) {
                shown.add(code.id());
            }
        }
        samples.forEach((level, sample) -> sample.setText(first.getOrDefault(level, List.of()).stream()
                .map(id -> numbers.get(id) + " " + now.get(id).name().in(messages.language()))
                .collect(Collectors.joining("   "))));
    }

    private void keep() {
        var numbering = numbering();
        workbench.overlay().hide();
        workbench.act((now, by) -> Studies.number(now, by, numbering));
    }
}
