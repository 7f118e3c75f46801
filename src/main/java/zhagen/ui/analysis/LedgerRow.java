package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.project.Visit;
import zhagen.ui.links.WritingArea;
import zhagen.ui.workbench.GrowingArea;
import zhagen.ui.workbench.TabLeaves;
import zhagen.ui.workbench.Workbench;

/// An entry of a ledger, to be written in where it stands. It keeps its fields while its item is there, so that the keyboard stays
/// where it is; what is written while the keyboard is in the row is one step to undo. Screen thread.
abstract class LedgerRow<T extends Item> extends HBox {

    private final Id<T> item;
    private final List<Written> written = new ArrayList<>();
    protected final Workbench workbench;
    private Visit visit = new Visit();

    /// Words of the item in a field of their own.
    protected static final class Written {

        private final GrowingArea area = new GrowingArea();
        private String kept = "";

        /// What the project says by now, unless newer words stand here.
        void show(String words) {
            if (!area.isFocused() || area.getText().equals(kept)) {
                kept = words;
                if (!area.getText().equals(words)) {
                    area.setText(words);
                }
            }
        }

        String typed() {
            return area.getText();
        }

        private boolean isNews() {
            return !area.getText().equals(kept);
        }
    }

    LedgerRow(Workbench workbench, Id<T> item) {
        this.workbench = workbench;
        this.item = item;
        getStyleClass().add("ledger-row");
        focusWithinProperty().subscribe(within -> {
            if (within) {
                visit = new Visit();
            }
        });
    }

    final Id<T> item() {
        return item;
    }

    /// Shows what the item is by now.
    abstract void show(T now);

    /// What a memo about the entry is linked to.
    abstract List<Link> about(T now);

    /// Keeps what is typed in the fields.
    protected abstract void keep(Visit during);

    protected final Written writing(String prompt) {
        var field = new Written();
        workbench.say().prompt(field.area, prompt);
        TabLeaves.from(field.area);
        WritingArea.handOver(field.area, this::save);
        written.add(field);
        return field;
    }

    protected static Region field(Written words) {
        return words.area;
    }

    /// Hands over what is typed and not kept yet.
    final void save() {
        if (written.stream().anyMatch(Written::isNews) && workbench.now().get().has(item)) {
            written.forEach(field -> field.kept = field.area.getText());
            keep(visit);
        }
    }

    /// Puts the keyboard to the first words.
    void begin() {
        written.getFirst().area.requestFocus();
    }

    /// The cells side by side, in columns that have the same widths in every row.
    protected final void lay(List<Column> columns, List<? extends Region> cells) {
        Column.lay(this, columns, cells);
    }

    /// A column of a ledger.
    ///
    /// @param key its head is the message of this key; empty for none
    /// @param share of the room that fixed columns leave; 0 where it is fixed
    /// @param width of a fixed column
    record Column(String key, double share, double width) {

        private static final double GAP = 10;

        /// Fills a row, however wide it is.
        static void lay(HBox row, List<Column> columns, List<? extends Region> cells) {
            double fixed = columns.stream().mapToDouble(Column::width).sum() + GAP * (columns.size() - 1);
            double shares = columns.stream().mapToDouble(Column::share).sum();
            row.setSpacing(GAP);
            row.setMinWidth(0);
            row.setPrefWidth(0); // as wide as there is room for
            row.setFillHeight(false);
            row.setAlignment(Pos.TOP_LEFT);
            row.getChildren().setAll(cells);
            for (int i = 0; i < cells.size(); i++) {
                var column = columns.get(i);
                var cell = cells.get(i);
                cell.setMinWidth(column.width());
                cell.setMaxWidth(column.share() > 0 ? Double.MAX_VALUE : column.width());
                cell.prefWidthProperty().bind(Bindings.createDoubleBinding(
                        () -> column.share() == 0 ? column.width() : Math.max(
                                40,
                                Math.floor((row.getWidth() - row.getInsets().getLeft() - row.getInsets().getRight()
                                        - fixed) * column.share() / shares)),
                        row.widthProperty(), row.insetsProperty()));
            }
        }
    }
}
