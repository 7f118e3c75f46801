package zhagen.ui.coding;

import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.reader.Reader;
import zhagen.ui.relations.PassageSheet;
import zhagen.ui.workbench.KeyedItem;
import zhagen.ui.workbench.Workbench;

/// Makes of the words in the reader the relation that they say, or evidence for what is claimed already. Screen thread.
final class Claiming {

    private static final Command RELATE = Pen.AREA.command("relate", "K");
    private static final Commands<Claiming> KEYS = new Commands<Claiming>().with(RELATE, Claiming::relate);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final Pen pen;

    Claiming(Workbench workbench, Pen pen, Reader reader) {
        this.workbench = workbench;
        this.pen = pen;
        reader.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
    }

    MenuItem item() {
        return KeyedItem.of(workbench, "coding.menu.relate", RELATE, this::relate);
    }

    private void relate() {
        pen.withPlace(place -> PassageSheet.show(workbench, place, pen.anchor(place)));
    }
}
