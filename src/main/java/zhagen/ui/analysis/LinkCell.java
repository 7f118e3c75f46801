package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.ui.links.Chip;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.Thing;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The items that an entry is about: each opens with a click, is taken away with its cross, and one more is found by typing.
/// Screen thread.
final class LinkCell extends FlowPane {

    private final Workbench workbench;
    private final Button add = new Button();
    private final boolean several;
    private final Consumer<Id<? extends Item>> remove;
    private List<Id<? extends Item>> shown = List.of();

    /// @param key what the button says
    /// @param several whether there can be more than one
    LinkCell(
            Workbench workbench,
            String key,
            boolean several,
            Function<String, List<Thing>> find,
            Consumer<Id<? extends Item>> chosen,
            Consumer<Id<? extends Item>> remove) {
        super(4, 4);
        this.workbench = workbench;
        this.several = several;
        this.remove = remove;
        getStyleClass().add("link-cell");
        add.setGraphic(Icons.of(Feather.PLUS, 12));
        add.getStyleClass().setAll("button", "quiet", "small", "faint");
        workbench.say().text(add, key);
        add.setOnAction(_ -> FindBox.show(workbench, add, key, find, thing -> {
            if (thing.link() instanceof Link.ToItem(var item)) {
                chosen.accept(item);
            }
        }));
    }

    void show(List<Id<? extends Item>> items) {
        shown = items;
        var things = new Things(workbench.now().get(), workbench.project().texts(), workbench.messages().get());
        var nodes = new ArrayList<Node>();
        for (var item : shown) {
            workbench.now().get().find(item).flatMap(things::of).ifPresent(thing -> {
                var chip = new Chip(workbench, thing, () -> remove.accept(item));
                chip.maxWidthProperty().bind(widthProperty());
                nodes.add(chip);
            });
        }
        if (several || nodes.isEmpty()) {
            nodes.add(add);
        }
        getChildren().setAll(nodes);
    }
}
