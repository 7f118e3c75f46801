package zhagen.ui.memos;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zhagen.ui.links.Dress;
import zhagen.ui.workbench.Workbench;

/// Of which days memos are listed. Screen thread.
final class MemoDates extends MenuButton {

    private final Workbench workbench;
    private final MemoList memos;

    MemoDates(Workbench workbench, MemoList memos) {
        this.workbench = workbench;
        this.memos = memos;
        getStyleClass().addAll("plain", "choice");
        setMinWidth(USE_PREF_SIZE);
        getItems().setAll(
                since("memos.dates.all", -1), since("memos.dates.today", 0), since("memos.dates.week", 6),
                since("memos.dates.month", 29), new SeparatorMenuItem(), chosen());
        textProperty().bind(Bindings.createStringBinding(
                this::words, memos.from(), memos.to(), workbench.messages()));
    }

    /// @param days before today; less than 0 for all days
    private MenuItem since(String key, int days) {
        var item = workbench.say().text(new MenuItem(), key);
        item.setOnAction(_ -> {
            memos.from().set(days < 0 ? null : LocalDate.now().minusDays(days));
            memos.to().set(null);
        });
        return item;
    }

    private MenuItem chosen() {
        var item = workbench.say().text(new MenuItem(), "memos.dates.choose");
        item.setOnAction(_ -> choose());
        return item;
    }

    private void choose() {
        var from = new DatePicker();
        var to = new DatePicker();
        from.valueProperty().bindBidirectional(memos.from());
        to.valueProperty().bindBidirectional(memos.to());
        var box = new VBox(8, row("memos.dates.from", from), row("memos.dates.to", to));
        box.getStyleClass().addAll("find-box", "memo-dates");
        Dress.on(box);
        workbench.overlay().show(box, localToScene(getLayoutBounds()));
        from.getEditor().requestFocus();
    }

    private HBox row(String key, DatePicker picker) {
        var name = workbench.say().text(new Label(), key);
        name.setMinWidth(48);
        name.setLabelFor(picker);
        var row = new HBox(8, name, picker);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String words() {
        var from = memos.from().get();
        var to = memos.to().get();
        var messages = workbench.messages().get();
        if (from == null && to == null) {
            return messages.say("memos.dates.all");
        }
        return from == null
                ? messages.say("memos.dates.until", to.toString())
                : to == null
                        ? messages.say("memos.dates.since", from.toString())
                : messages.say("memos.dates.between", from.toString(), to.toString());
    }
}
