package zhagen.ui.coding;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import zhagen.ui.look.Fonts;
import zhagen.ui.reader.ReaderSettings;
import zhagen.ui.reader.ReaderSettings.Colours;
import zhagen.ui.reader.ReaderSettings.Gutter;
import zhagen.ui.reader.ReaderSettings.Stripes;
import zhagen.ui.workbench.Say;
import zhagen.ui.workbench.Workbench;

/// How the text is set, to be changed while one sees it change. Screen thread.
final class ReadingSheet extends VBox {

    private final Say say;
    private final ObjectProperty<ReaderSettings> settings;
    private final GridPane rows = new GridPane();
    private Subscription followed = Subscription.EMPTY;

    private ReadingSheet(Workbench workbench) {
        say = workbench.say();
        settings = workbench.preferences().reader();
        getStyleClass().add("reading-sheet");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        controls.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(names, controls);
        rows.getStyleClass().add("reading-rows");
        row("family", families());
        row("size", stepper("size", 1, ReaderSettings::size, ReaderSettings::sized, "%.0f"));
        row("leading", stepper("leading", 0.1, ReaderSettings::leading, ReaderSettings::led, "%.2f"));
        row("measure", stepper("measure", 2, ReaderSettings::measure, ReaderSettings::measured, "%.0f"));
        row("gutter", choice("gutter", Gutter.values(), ReaderSettings::gutter, ReaderSettings::beside));
        row("stripes", choice("stripes", Stripes.values(), ReaderSettings::stripes, ReaderSettings::striped));
        row("colours", choice("colours", Colours.values(), ReaderSettings::colours, ReaderSettings::colouredBy));
        var strip = tick("strip", ReaderSettings::strip, ReaderSettings::stripShown);
        var words = tick("wholeWords", ReaderSettings::wholeWords, ReaderSettings::byWords);
        var reset = say.text(new Button(), "reading.reset");
        reset.getStyleClass().setAll("button", "link");
        reset.setOnAction(_ -> settings.set(ReaderSettings.DEFAULT));
        follow(now -> reset.setDisable(now.equals(ReaderSettings.DEFAULT)));
        getChildren().addAll(rows, strip, words, reset);
    }

    /// Shows it below `anchor`.
    static void show(Workbench workbench, Node anchor) {
        var sheet = new ReadingSheet(workbench);
        workbench.overlay().show(sheet, anchor.localToScene(anchor.getLayoutBounds()), sheet::leave);
        sheet.rows.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void leave() {
        followed.unsubscribe();
    }

    private void follow(Consumer<ReaderSettings> shown) {
        followed = Subscription.combine(followed, settings.subscribe(shown));
    }

    private void change(UnaryOperator<ReaderSettings> how) {
        settings.set(how.apply(settings.get()));
    }

    private void row(String key, Node control) {
        var name = say.text(new Label(), "reading." + key);
        name.getStyleClass().add("second");
        name.setLabelFor(control);
        rows.addRow(rows.getRowCount(), name, control);
    }

    private ComboBox<String> families() {
        var box = new ComboBox<String>();
        box.getItems().add("");
        Font.getFamilies().stream().filter(family -> !family.startsWith(Fonts.family())).forEach(box.getItems()::add);
        var ours = say.string("reading.ours", Fonts.family());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String family) {
                return family == null || family.isEmpty() ? ours.get() : family;
            }

            @Override
            public String fromString(String name) {
                return name;
            }
        });
        box.setMaxWidth(200);
        box.setPrefWidth(200);
        follow(now -> box.setValue(now.family()));
        box.setOnAction(_ -> change(now -> now.in(box.getValue())));
        return box;
    }

    private HBox stepper(String key, double step, Function<ReaderSettings, Double> value,
            BiFunction<ReaderSettings, Double, ReaderSettings> changed, String format) {
        var less = new Button("−");
        var more = new Button("+");
        Stream.of(less, more).forEach(button -> button.getStyleClass().setAll("button", "plain", "compact", "step"));
        say.tip(less, "reading." + key + ".less");
        say.tip(more, "reading." + key + ".more");
        var shown = new Label();
        shown.getStyleClass().add("step-value");
        less.setOnAction(_ -> change(now -> changed.apply(now, rounded(value.apply(now) - step))));
        more.setOnAction(_ -> change(now -> changed.apply(now, rounded(value.apply(now) + step))));
        follow(now -> {
            shown.setText(format.formatted(value.apply(now)));
            less.setDisable(changed.apply(now, value.apply(now) - step).equals(now));
            more.setDisable(changed.apply(now, value.apply(now) + step).equals(now));
        });
        var stepper = new HBox(less, shown, more);
        stepper.getStyleClass().add("stepper");
        return stepper;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private <E extends Enum<E>> HBox choice(String key, E[] values, Function<ReaderSettings, E> chosen,
            BiFunction<ReaderSettings, E, ReaderSettings> changed) {
        var row = new HBox();
        row.getStyleClass().add("choice");
        for (var value : List.of(values)) {
            var button = say.text(new ToggleButton(),
                    "reading." + key + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.getStyleClass().setAll("toggle-button", "kind");
            button.setOnAction(_ -> {
                button.setSelected(true);
                change(now -> changed.apply(now, value));
            });
            follow(now -> button.setSelected(chosen.apply(now) == value));
            row.getChildren().add(button);
        }
        return row;
    }

    private CheckBox tick(String key, Function<ReaderSettings, Boolean> chosen,
            BiFunction<ReaderSettings, Boolean, ReaderSettings> changed) {
        var box = say.text(new CheckBox(), "reading." + key);
        follow(now -> box.setSelected(chosen.apply(now)));
        box.setOnAction(_ -> change(now -> changed.apply(now, box.isSelected())));
        return box;
    }
}
