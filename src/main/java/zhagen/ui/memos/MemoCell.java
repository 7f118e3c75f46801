package zhagen.ui.memos;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Memo;
import zhagen.ui.links.Thing;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Workbench;

/// A memo in the list: its title and date, its kind and what it is about.
final class MemoCell extends ListCell<Memo> {

    private static final double STEP = 16;

    private final Workbench workbench;
    private final MemoList memos;
    private final Supplier<Things> things;
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label date = new Label();
    private final Label type = new Label();
    private final Label about = new Label();
    private final VBox lines;

    MemoCell(Workbench workbench, MemoList memos, Supplier<Things> things) {
        this.workbench = workbench;
        this.memos = memos;
        this.things = things;
        getStyleClass().add("memo-cell");
        title.getStyleClass().add("strong");
        number.getStyleClass().addAll("faint", "small");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.managedProperty().bind(number.visibleProperty());
        date.getStyleClass().addAll("faint", "small");
        date.setMinWidth(Region.USE_PREF_SIZE);
        type.getStyleClass().add("tag");
        type.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().addAll("second", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var first = new HBox(6, number, title, gap, date);
        var second = new HBox(6, type, about);
        first.setAlignment(Pos.BASELINE_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        lines = new VBox(3, first, second);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Memo memo, boolean empty) {
        super.updateItem(memo, empty);
        if (memo == null || empty) {
            setGraphic(null);
            return;
        }
        var messages = workbench.messages().get();
        var named = things.get();
        title.setText(named.titleOf(memo));
        date.setText(memo.origin().made().atZone(ZoneId.systemDefault()).toLocalDate().toString());
        type.setText(messages.say("memo.type." + memo.type().name().toLowerCase(Locale.ROOT)));
        about.setText(memo.allLinks().stream()
                .map(named::of)
                .flatMap(Optional::stream)
                .map(Thing::name)
                .collect(Collectors.joining(" · ")));
        boolean inOutline = memos.order().get() == MemoList.Order.OUTLINE;
        var outlined = memos.outlined(memo);
        number.setText(outlined.number());
        number.setVisible(inOutline);
        lines.setPadding(new Insets(0, 0, 0, inOutline ? outlined.depth() * STEP : 0));
        setGraphic(lines);
    }
}
