package zhagen.ui.axial;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;
import zhagen.ui.keys.Command;
import zhagen.ui.relations.RelationKeys;
import zhagen.ui.workbench.KeyedItem;
import zhagen.ui.workbench.Workbench;

/// What can be done with a code on the board, with the keys for it. Screen thread.
final class BoardMenu {

    private final Workbench workbench;
    private final Consumer<Command> act;

    BoardMenu(Workbench workbench, Consumer<Command> act) {
        this.workbench = workbench;
        this.act = act;
    }

    void show(Node node, MouseEvent clicked) {
        var menu = new ContextMenu(
                item(AxialScreen.OPEN),
                item(AxialScreen.CODEBOOK),
                item(AxialScreen.COMPARE),
                item(AxialScreen.MEMO),
                new SeparatorMenuItem(),
                item(AxialScreen.RENAME),
                item(AxialScreen.GROUP),
                item(AxialScreen.MOVE_TO),
                item(AxialScreen.TAKE_OUT),
                item(AxialScreen.RAISE),
                item(AxialScreen.LOWER),
                item(AxialScreen.REVERSE),
                new SeparatorMenuItem(),
                item(RelationKeys.NEW),
                item(AxialScreen.PHENOMENON));
        menu.show(node, clicked.getScreenX(), clicked.getScreenY());
    }

    private MenuItem item(Command command) {
        return KeyedItem.of(workbench, command.message(), command, () -> act.accept(command));
    }
}
