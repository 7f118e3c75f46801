package zhagen.ui.dimensions;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import zhagen.analysis.Dimension.Standing;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Workbench;

/// The passages of a category, each beside the scale that it is placed on. Screen thread.
final class StandingList extends ListView<Standing> {

    static final Area AREA = Area.of("coding").inner("dimensions");

    private static final int VALUES = 9;

    static final Commands<StandingList> KEYS = new Commands<StandingList>()
            .counting(
                    AREA.command("value", IntStream.rangeClosed(1, VALUES)
                            .mapToObj(Integer::toString).toArray(String[]::new)),
                    StandingList::placeByKey)
            .with(AREA.command("left", "Left"), list -> list.on(standing -> list.model.nudge(standing, -1)))
            .with(AREA.command("right", "Right"), list -> list.on(standing -> list.model.nudge(standing, 1)))
            .with(AREA.command("remove", "Delete", "Backspace"), list -> list.on(list.model::remove))
            .trying(AREA.command("open", "Enter"), StandingList::open);

    private final Workbench workbench;
    private final DimensionsModel model;

    StandingList(Workbench workbench, DimensionsModel model, Widths widths) {
        super(model.rows());
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("found-list", "first-focus", "standing-list");
        workbench.say().name(this, "dimensions.passages");
        setCellFactory(_ -> new PassageCell(workbench, model, widths));
        widthProperty().subscribe(_ -> refresh());
        setPlaceholder(workbench.say().empty(model.shown().map(
                dimension -> dimension.passages().isEmpty() ? "dimensions.noPassage" : "dimensions.allPlaced")));
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
                getSelectionModel().select(0);
            }
        });
        addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY && clicked.getClickCount() == 2
                    && !isOnScale(clicked.getTarget())) {
                open();
            }
        });
    }

    private static boolean isOnScale(Object target) {
        for (var node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node instanceof Scale) {
                return true;
            }
        }
        return false;
    }

    private Optional<Standing> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private void on(Consumer<Standing> act) {
        selected().ifPresent(act);
    }

    /// The next passage is up then.
    private void placeByKey(int key) {
        selected().filter(standing -> model.placeByKey(standing, key)).ifPresent(_ -> {
            int next = Math.min(getSelectionModel().getSelectedIndex() + 1, getItems().size() - 1);
            getSelectionModel().clearAndSelect(next);
            scrollTo(Math.max(0, next - 2));
        });
    }

    private boolean open() {
        selected().ifPresent(standing -> workbench.openPassage(standing.place()));
        return selected().isPresent();
    }
}
