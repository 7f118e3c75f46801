package zhagen.ui.links;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Link;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A thing that something is about: a click or Enter opens it, the cross or Delete takes it away. Screen thread.
public final class Chip extends HBox {

    private static final double WIDEST = 300;

    /// @param remove what takes it away; null where it stays
    public Chip(Workbench workbench, Thing thing, @Nullable Runnable remove) {
        getStyleClass().add("thing-chip");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Button(thing.beside().isEmpty() || thing.sort() != Thing.Sort.PASSAGE
                ? thing.name()
                : thing.name() + " " + thing.beside());
        name.setGraphic(Signs.of(thing));
        name.getStyleClass().setAll("button", "thing-name");
        name.setMaxWidth(WIDEST);
        name.setOnAction(_ -> open(workbench, thing.link()));
        workbench.say().tip(name, "links.open", workbench.say().string("links." + thing.sort()), thing.name());
        getChildren().add(name);
        if (remove != null) {
            var cross = new Button();
            cross.setGraphic(Icons.of(Feather.X, 11));
            cross.getStyleClass().setAll("button", "quiet", "thing-cross");
            cross.setFocusTraversable(false);
            cross.setOnAction(_ -> remove.run());
            workbench.say().tip(cross, "links.remove", thing.name());
            getChildren().add(cross);
            name.setOnKeyPressed(pressed -> {
                if (pressed.getCode() == KeyCode.DELETE || pressed.getCode() == KeyCode.BACK_SPACE) {
                    remove.run();
                    pressed.consume();
                }
            });
        }
    }

    /// Shows what a link leads to, on the screen that is its home.
    public static void open(Workbench workbench, Link link) {
        switch (link) {
            case Link.ToItem(var item) -> workbench.open(item);
            case Link.ToPlace(var place) -> workbench.openPassage(place);
        }
    }
}
