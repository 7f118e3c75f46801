package zhagen.ui.memos;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Memo;
import zhagen.ui.links.Chip;
import zhagen.ui.links.Dress;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Workbench;

/// Memos under a heading, each to be opened; nothing where there are none. Screen thread.
public final class MemoChips extends VBox {

    private final Workbench workbench;
    private final FlowPane chips = new FlowPane(6, 6);

    /// @param title the message of the heading
    public MemoChips(Workbench workbench, String title) {
        this.workbench = workbench;
        var heading = workbench.say().text(new Label(), title);
        heading.getStyleClass().add("heading");
        getChildren().setAll(heading, chips);
        getStyleClass().add("memo-others");
        Dress.on(this);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Those that link to an item, as a whole or in their words; to a source, also those that link to its passages.
    public void showWhatPointsAt(Id<? extends Item> item) {
        var now = workbench.now().get();
        show(
                now.pointingAt(item, Memo.class),
                new Things(now, workbench.project().texts(), workbench.messages().get()));
    }

    void show(List<Memo> memos, Things things) {
        chips.getChildren().setAll(memos.stream()
                .flatMap(memo -> things.of(memo).stream())
                .map(thing -> new Chip(workbench, thing, null))
                .toList());
        setVisible(!memos.isEmpty());
    }
}
