package zhagen.ui.workbench;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where one [Worksheet] at a time is laid over what is usually there, with its name and a way back above it. What stands beside it,
/// such as the codebook, stays. `Esc`, which nothing on the sheet wanted, takes the sheet away. Screen thread.
public final class Worktable implements AutoCloseable {

    private final Workbench workbench;
    private final StackPane room;
    private final Node usual;
    private final Runnable focusUsual;
    private final ReadOnlyObjectWrapper<@Nullable Worksheet> sheet = new ReadOnlyObjectWrapper<>();

    /// @param room what holds `usual`, and the sheet in its place
    /// @param focusUsual puts the keyboard back when a sheet has gone
    public Worktable(Workbench workbench, StackPane room, Node usual, Runnable focusUsual) {
        this.workbench = workbench;
        this.room = room;
        this.usual = usual;
        this.focusUsual = focusUsual;
    }

    /// Lays a sheet in the place of the one that is there.
    public void lay(Worksheet next) {
        remove();
        sheet.set(next);
        usual.setVisible(false);
        var frame = framed(next);
        room.getChildren().add(frame);
        frame.applyCss(); // only now do the halves of a split pane stand in the window, where they can be focused
        next.focus();
    }

    /// The sheet that is laid; null where there is none.
    public ReadOnlyObjectProperty<@Nullable Worksheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Lets the sheet wait while something is looked up in what lies below it; a button brings it back as it was.
    public void setAside() {
        var laid = sheet.get();
        if (laid == null || usual.isVisible()) {
            return;
        }
        room.getChildren().stream().filter(node -> node != usual).forEach(node -> node.setVisible(false));
        usual.setVisible(true);
        var back = new Button("", Icons.of(Feather.CORNER_UP_LEFT, 13));
        back.textProperty().bind(
                workbench.say().string("worksheet.return", workbench.say().string(laid.titleKey())));
        back.getStyleClass().setAll("button", "primary");
        back.setId("worksheet-return");
        back.setOnAction(_ -> takeUp());
        StackPane.setAlignment(back, Pos.BOTTOM_CENTER);
        StackPane.setMargin(back, new Insets(0, 0, 48, 0));
        room.getChildren().add(back);
    }

    /// Goes on with the sheet that was set aside.
    public void takeUp() {
        var laid = sheet.get();
        if (laid != null && usual.isVisible()) {
            room.getChildren().removeIf(Button.class::isInstance);
            room.getChildren().forEach(node -> node.setVisible(node != usual));
            laid.focus();
        }
    }

    /// Takes the sheet away.
    public void clear() {
        if (remove()) {
            focusUsual.run();
        }
    }

    private boolean remove() {
        var laid = sheet.get();
        if (laid == null) {
            return false;
        }
        sheet.set(null);
        room.getChildren().removeIf(node -> node != usual);
        usual.setVisible(true);
        laid.close();
        return true;
    }

    private VBox framed(Worksheet laid) {
        var title = workbench.say().text(new Label(), laid.titleKey());
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = workbench.say().text(new Button("", Icons.of(Feather.X, 13)), "worksheet.close");
        close.getStyleClass().setAll("button", "plain", "compact");
        close.setId("worksheet-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> clear());
        workbench.say().tip(close, "worksheet.close.tip");
        var head = new HBox(title, gap, close);
        head.getStyleClass().addAll("pane-head", "reader-head");
        VBox.setVgrow(laid.node(), Priority.ALWAYS);
        var frame = new VBox(head, laid.node());
        frame.getStyleClass().addAll("pane", "worksheet");
        frame.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getTarget() instanceof ListView<?> list && list.getEditingIndex() < 0) {
                leave(pressed); // a list takes the key even where it does nothing with it
            }
        });
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        return frame;
    }

    private void leave(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            clear();
            pressed.consume();
        }
    }

    @Override
    public void close() {
        remove();
    }
}
