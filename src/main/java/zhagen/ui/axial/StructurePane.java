package zhagen.ui.axial;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.ui.axial.Board.Card;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.School;
import zhagen.ui.workbench.Workbench;

/// The data structure: concepts, the themes that they make, and the dimensions of these, from left to right (Gioia, Corley & Hamilton
/// 2013). A box for which nobody speaks is amber. Screen thread.
final class StructurePane extends VBox implements AutoCloseable {

    private static final int MOST = 30;
    private static final double[] SHARES = {40, 31, 29};

    private final Workbench workbench;
    private final ListView<Row> rows = new ListView<>();
    private final Subscription followed;

    /// A theme with its concepts; the first of a dimension names it.
    private record Row(@Nullable Code dimension, boolean begins, Card theme) {}

    StructurePane(Workbench workbench, BoardModel model) {
        this.workbench = workbench;
        getStyleClass().add("structure-pane");
        var school = new School(workbench);
        var heads = grid();
        int column = 0;
        for (var level : List.of("concept", "category", "main")) {
            var head = new Label();
            head.textProperty().bind(school.string("axial.structure." + level));
            head.getStyleClass().add("heading");
            heads.add(head, column++, 0);
        }
        heads.getStyleClass().add("structure-heads");
        rows.setCellFactory(_ -> new Cell());
        rows.setFocusTraversable(true);
        rows.getStyleClass().add("structure");
        workbench.say().name(rows, "axial.figure.STRUCTURE");
        rows.setPlaceholder(workbench.say().empty("axial.board.empty"));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(heads, rows);
        followed = Subscription.combine(
                model.board().subscribe(this::show),
                workbench.messages().subscribe(() -> rows.refresh()));
    }

    private void show(Board board) {
        var next = new ArrayList<Row>();
        for (var column : board.columns()) {
            boolean begins = true;
            for (var card : column.cards()) {
                next.add(new Row(column.main(), begins, card));
                begins = false;
            }
        }
        Rows.bring(rows.getItems(), next);
    }

    private static GridPane grid() {
        var grid = new GridPane(10, 0);
        for (double share : SHARES) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(share);
            grid.getColumnConstraints().add(constraints);
        }
        return grid;
    }

    private final class Cell extends TallCell<Row> {

        Cell() {
            getStyleClass().add("structure-cell");
        }

        @Override
        protected Region show(Row row) {
            var language = workbench.language();
            var concepts = new VBox(4);
            var chips = row.theme().chips();
            chips.stream().limit(MOST).forEach(chip -> concepts.getChildren().add(
                    box(chip.code().name().in(language), chip.strength().passages() == 0)));
            if (chips.size() > MOST) {
                concepts.getChildren().add(
                        new Label(workbench.messages().get().say("axial.more", chips.size() - MOST)));
            }
            var grid = grid();
            grid.add(concepts, 0, 0);
            if (!row.theme().isOfMain()) {
                grid.add(box(row.theme().code().name().in(language), row.theme().strength().passages() == 0), 1, 0);
            }
            if (row.dimension() != null) {
                var dimension = box(row.begins() ? row.dimension().name().in(language) : "", false);
                dimension.getStyleClass().add(row.begins() ? "dimension" : "goes-on");
                dimension.setMaxHeight(Double.MAX_VALUE);
                grid.add(dimension, 2, 0);
            }
            return grid;
        }

        private Label box(String words, boolean unsaid) {
            var box = new Label(words);
            box.setWrapText(true);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("structure-box");
            if (unsaid) {
                box.getStyleClass().add("warn");
            }
            return box;
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
