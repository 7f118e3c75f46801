package zhagen.ui.coding;

import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.search.Similar;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.reader.Reader;
import zhagen.ui.search.Finding;
import zhagen.ui.workbench.KeyedItem;
import zhagen.ui.workbench.Workbench;

/// Shows on request which coded passages read like the one that is to be coded. Screen thread.
final class Suggesting {

    private static final int SHOWN = 10;
    private static final Command SIMILAR = Pen.AREA.command("similar", "L");
    private static final Commands<Suggesting> KEYS = new Commands<Suggesting>().with(SIMILAR, Suggesting::show);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final Finding finding;
    private final CodingModel model;
    private final Pen pen;

    Suggesting(Workbench workbench, Finding finding, CodingModel model, Pen pen, Reader reader) {
        this.workbench = workbench;
        this.finding = finding;
        this.model = model;
        this.pen = pen;
        reader.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
    }

    MenuItem item() {
        return KeyedItem.of(workbench, "coding.menu.similar", SIMILAR, this::show);
    }

    private void show() {
        pen.withPlace(this::show);
    }

    private void show(Place place) {
        var panel = new SimilarPanel(workbench, place, (code, last) -> {
            model.code(place, code);
            if (last) {
                pen.coded(place);
            }
        });
        var ending = workbench.listen(_ -> panel.mark());
        workbench.overlay().show(panel, pen.anchor(place), ending);
        panel.requestFocus();
        var now = workbench.now().get();
        workbench.jobs().quietly(_ -> similar(now, place), found -> {
            if (workbench.overlay().isShowing(panel)) {
                panel.show(found);
            }
        });
    }

    private List<Similar> similar(Snapshot now, Place place) {
        finding.awaitCurrent();
        return finding.similar(now, place, SHOWN);
    }
}
