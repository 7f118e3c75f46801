package zhagen.ui.dimensions;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Dimension;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Property;
import zhagen.model.Tree;
import zhagen.ui.codebook.CardPart;
import zhagen.ui.codebook.Dots;
import zhagen.ui.workbench.Workbench;

/// The properties of the code on the card. Names and values are there at once; how passages spread follows. Screen thread.
public final class PropertiesPart implements CardPart {

    private final Workbench workbench;
    private final Consumer<Id<Property>> open;
    private final Runnable leave;
    private final Dimensions dimensions;
    private final VBox rows = new VBox(9);
    private final VBox node;
    private final Subscription followed;
    private @Nullable Id<Code> shown;

    /// @param open lays out the passages of the code along a property
    /// @param leave puts the keyboard elsewhere
    public PropertiesPart(Workbench workbench, Consumer<Id<Property>> open, Runnable leave) {
        this.workbench = workbench;
        this.open = open;
        this.leave = leave;
        dimensions = Dimensions.beside(workbench);
        node = new VBox(8, rows, new PropertyAdding(workbench, () -> shown, _ -> {}));
        node.getStyleClass().add("properties");
        rows.managedProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        Dress.on(node);
        followed = Subscription.combine(
                dimensions.all().subscribe(this::lay),
                node.visibleProperty().subscribe(seen -> dimensions.show(seen ? shown : null)));
    }

    @Override
    public String heading() {
        return "dimensions.title";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Code code) {
        shown = code.id();
        Dots.dye(node, Tree.hue(workbench.now().get(), code));
        dimensions.show(node.isVisible() ? shown : null);
        lay();
    }

    private void lay() {
        var code = shown;
        if (code == null) {
            return;
        }
        var properties = workbench.now().get().pointingAt(code, Property.class);
        var wanted = properties.stream().map(this::rowOf).toList();
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).show(properties.get(i), worked(properties.get(i)));
        }
    }

    private PropertyRow rowOf(Property property) {
        return rows.getChildren().stream()
                .map(PropertyRow.class::cast)
                .filter(row -> row.id().equals(property.id()))
                .findFirst()
                .orElseGet(() -> new PropertyRow(workbench, property.id(), open, leave));
    }

    /// What was worked out for the property as it is.
    private @Nullable Dimension worked(Property property) {
        return dimensions.all().get().stream()
                .filter(dimension -> dimension.property().equals(property))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        followed.unsubscribe();
        dimensions.close();
    }
}
