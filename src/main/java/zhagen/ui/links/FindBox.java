package zhagen.ui.links;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhagen.ui.workbench.Workbench;

/// A field that floats, in which something is found by typing and chosen with Enter or a click. Screen thread.
public final class FindBox extends VBox {

    private final Function<String, List<Thing>> find;
    private final Consumer<Thing> chosen;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Thing> found = new ListView<>();

    private FindBox(
            Workbench workbench,
            String prompt,
            Function<String, List<Thing>> find,
            Consumer<Thing> chosen,
            Runnable close) {
        this.close = close;
        this.find = find;
        this.chosen = chosen;
        getStyleClass().add("find-box");
        Dress.on(this);
        field.getStyleClass().add("find-field");
        workbench.say().prompt(field, prompt);
        workbench.say().name(found, prompt);
        found.setCellFactory(_ -> new ThingCell());
        found.setFocusTraversable(false);
        found.setPlaceholder(workbench.say().text(new Label(), "links.none"));
        VBox.setVgrow(found, Priority.ALWAYS);
        getChildren().setAll(field, found);
        setPrefSize(360, 330);
        field.textProperty().subscribe(this::look);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        found.setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
    }

    /// Lets the user find something, in a box at `anchor`; the box goes once something is chosen.
    ///
    /// @param prompt the message that the empty field shows
    /// @param find what answers to the letters typed, the best first
    public static void show(
            Workbench workbench,
            Node anchor,
            String prompt,
            Function<String, List<Thing>> find,
            Consumer<Thing> chosen) {
        var box = new FindBox(workbench, prompt, find, chosen, workbench.overlay()::hide);
        workbench.overlay().show(box, anchor.localToScene(anchor.getLayoutBounds()));
        box.field.requestFocus();
    }

    /// As [#show], over a host that floats itself; a press beside it, or Escape, sends it away.
    public static void showOver(
            Pane host,
            Workbench workbench,
            Node anchor,
            String prompt,
            Function<String, List<Thing>> find,
            Consumer<Thing> chosen) {
        var before = host.getScene().getFocusOwner();
        var hidden = new SimpleObjectProperty<Runnable>(() -> {});
        var box = new FindBox(workbench, prompt, find, chosen, () -> hidden.get().run());
        hidden.set(() -> {
            host.getChildren().remove(box);
            if (before != null) {
                before.requestFocus();
            }
        });
        box.getStyleClass().add("floating");
        box.setManaged(false);
        host.getChildren().add(box);
        var corner = host.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds())).getMaxY() + 4;
        double width = Math.min(box.prefWidth(-1), host.getWidth() - 16);
        double height = Math.min(box.prefHeight(width), host.getHeight() - 16);
        box.resizeRelocate(8, Math.min(corner, host.getHeight() - height - 8), width, height);
        box.field.requestFocus();
        box.field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                host.getChildren().remove(box);
            }
        });
    }

    private void look(String typed) {
        found.getItems().setAll(find.apply(typed));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void pressed(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 4));
        pressed.consume();
    }

    private void choose() {
        var thing = found.getSelectionModel().getSelectedItem();
        if (thing != null) {
            close.run();
            chosen.accept(thing);
        }
    }
}
