package zhagen.ui.dimensions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.analysis.Dimension;
import zhagen.model.Id;
import zhagen.model.Location;
import zhagen.model.Properties;
import zhagen.model.Property;
import zhagen.model.Wording;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Keeping;
import zhagen.ui.workbench.Workbench;

/// A property on the card: its name and its values, to be changed where they stand, and how passages spread along it. Screen thread.
final class PropertyRow extends VBox {

    private static final double HEIGHT = 26;

    private final Workbench workbench;
    private final Id<Property> id;
    private final Runnable leave;
    private final Keeping name;
    private final Spread spread = new Spread(HEIGHT);
    private final HBox values = new HBox();
    private final Button counts = new Button();

    /// @param open lays out the passages along the property
    /// @param leave puts the keyboard elsewhere
    PropertyRow(Workbench workbench, Id<Property> id, Consumer<Id<Property>> open, Runnable leave) {
        this.workbench = workbench;
        this.id = id;
        this.leave = leave;
        getStyleClass().add("property-row");
        name = new Keeping(this::rename, leave);
        name.getStyleClass().addAll("bare", "property-name");
        workbench.say().prompt(name, "dimensions.name");
        HBox.setHgrow(name, Priority.ALWAYS);
        var more = new Button("", Icons.of(Feather.MORE_HORIZONTAL, 13));
        more.getStyleClass().setAll("button", "quiet", "property-more");
        more.setOnAction(_ -> menu(open).show(more, Side.BOTTOM, 0, 4));
        workbench.say().tip(more, "dimensions.more", name.textProperty());
        var head = new HBox(4, name, more);
        head.setAlignment(Pos.CENTER_LEFT);
        counts.getStyleClass().setAll("button", "link", "small");
        counts.setOnAction(_ -> open.accept(id));
        spread.setOnMouseClicked(_ -> open.accept(id));
        getChildren().addAll(head, spread, values, counts);
    }

    Id<Property> id() {
        return id;
    }

    /// @param dimension null while it is being worked out
    void show(Property property, @Nullable Dimension dimension) {
        var language = workbench.language();
        name.show(property.name().in(language));
        showValues(property);
        counts.setVisible(dimension != null);
        if (dimension != null) {
            spread.show(dimension);
            counts.setText(workbench.messages().get().say(
                    "dimensions.counts", dimension.strength().passages(), dimension.strength().people(),
                    dimension.open()));
        }
    }

    private void showValues(Property property) {
        int count = property.values().size();
        if (values.getChildren().size() != count) {
            values.getChildren().setAll(IntStream.range(0, count).mapToObj(i -> valueField(i, count)).toList());
        }
        for (int i = 0; i < count; i++) {
            ((Keeping) values.getChildren().get(i)).show(property.values().get(i).in(workbench.language()));
        }
    }

    private Keeping valueField(int index, int count) {
        var field = new Keeping(text -> revalue(index, text), leave);
        field.getStyleClass().addAll("bare", "property-value");
        boolean poles = count == 2;
        field.setAlignment(!poles ? Pos.CENTER : index == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        field.setPrefWidth(10);
        HBox.setHgrow(field, Priority.ALWAYS);
        workbench.say().tip(field, "dimensions.value", index + 1);
        return field;
    }

    private @Nullable Property property() {
        return workbench.now().get().find(id).orElse(null);
    }

    private void rename(String text) {
        var language = workbench.language();
        workbench.act((now, by) -> {
            var property = now.get(id);
            return Properties.describe(
                    now, by, id, property.name().with(language, text.strip()), property.scale(), property.values());
        });
    }

    /// One value, or several that are written in its place; nothing takes it away.
    private void revalue(int index, String text) {
        var language = workbench.language();
        var written = PropertyWords.values(text);
        workbench.act((now, by) -> {
            var property = now.get(id);
            var values = new ArrayList<Wording>(property.values());
            var known = values.remove(index);
            values.addAll(index, written.size() == 1
                    ? List.of(known.with(language, written.getFirst()))
                    : written.stream()
                            .map(value -> value.equals(known.in(language))
                                    ? known
                                    : Wording.NONE.with(language, value))
                            .toList());
            var scale = values.size() > 2 ? Property.Scale.ORDERED : property.scale();
            return Properties.describe(now, by, id, property.name(), scale, values);
        });
    }

    private ContextMenu menu(Consumer<Id<Property>> open) {
        var menu = new ContextMenu();
        var property = property();
        if (property == null) {
            return menu;
        }
        var siblings = workbench.now().get().pointingAt(property.code(), Property.class);
        int index = siblings.indexOf(property);
        var up = item("dimensions.up", () -> move(index - 1));
        up.setDisable(index == 0);
        var down = item("dimensions.down", () -> move(index + 1));
        down.setDisable(index == siblings.size() - 1);
        menu.getItems().addAll(
                item("dimensions.place", () -> open.accept(id)), new SeparatorMenuItem(),
                scale(property, Property.Scale.POLES), scale(property, Property.Scale.ORDERED),
                new SeparatorMenuItem(), up, down, new SeparatorMenuItem(), deletion());
        return menu;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem deletion() {
        int placed = workbench.now().get().pointingAt(id, Location.class).size();
        var delete = workbench.say().text(new MenuItem(), "dimensions.delete", placed);
        delete.setOnAction(_ -> workbench.act((now, by) -> Properties.delete(now, by, id)));
        return delete;
    }

    /// Of more than two values, the first and the last become the poles.
    private MenuItem scale(Property property, Property.Scale scale) {
        var item = workbench.say().text(
                new RadioMenuItem(), scale == Property.Scale.POLES ? "dimensions.poles" : "dimensions.ordered");
        item.setSelected(property.scale() == scale);
        item.setOnAction(_ -> workbench.act((now, by) -> {
            var known = now.get(id);
            var values = scale == Property.Scale.POLES
                    ? List.of(known.values().getFirst(), known.values().getLast())
                    : known.values();
            return Properties.describe(now, by, id, known.name(), scale, values);
        }));
        return item;
    }

    private void move(int index) {
        workbench.act((now, by) -> Properties.move(now, by, id, index));
    }
}
