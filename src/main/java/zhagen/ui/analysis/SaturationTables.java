package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.saturation.Gain;
import zhagen.analysis.saturation.Grid;
import zhagen.analysis.saturation.Runs;
import zhagen.analysis.saturation.Saturation;
import zhagen.analysis.saturation.Share;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// The figures behind the curve: source by source, run by run, category by category. A row that stands for something opens it with a
/// double click or Enter. Screen thread.
final class SaturationTables extends StackPane {

    /// Which table is shown.
    enum View {
        SOURCES,
        RUNS,
        GRID
    }

    private final Workbench workbench;
    private List<Source> order = List.of();
    private final TableView<Integer> sources = new TableView<>();
    private final TableView<Runs.Run> runs = new TableView<>();
    private final TableView<Grid.Row> grid = new TableView<>();

    SaturationTables(Workbench workbench) {
        this.workbench = workbench;
        workbench.say().name(sources, "saturation.view.sources");
        workbench.say().name(runs, "saturation.view.runs");
        workbench.say().name(grid, "saturation.view.grid");
        empty(sources, "saturation.empty");
        empty(runs, "saturation.empty.runs");
        empty(grid, "saturation.empty.grid");
        opening(sources, i -> workbench.openSource(order.get(i).id()));
        opening(grid, row -> workbench.openCode(row.category().id()));
    }

    private void empty(TableView<?> table, String key) {
        table.setPlaceholder(workbench.say().empty(key));
    }

    private <R> void opening(TableView<R> table, Consumer<R> open) {
        Runnable chosen = () -> {
            var row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                open.accept(row);
            }
        };
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
            if (clicked.getClickCount() == 2) {
                chosen.run();
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                chosen.run();
                pressed.consume();
            }
        });
    }

    void view(View view) {
        getChildren().setAll(switch (view) {
            case SOURCES -> sources;
            case RUNS -> runs;
            case GRID -> grid;
        });
    }

    void show(Snapshot now, Saturation saturation, Grid cells) {
        showSources(saturation);
        showRuns(saturation);
        showGrid(now, cells);
    }

    private Sayings sayings() {
        return new Sayings(workbench.messages().get());
    }

    private void showSources(Saturation saturation) {
        var says = sayings();
        order = saturation.emergence().order();
        var points = saturation.curve().points();
        var repeats = saturation.repeats().sources();
        sources.getColumns().setAll(List.of(
                column("number", 44, true, (Integer i) -> "" + (i + 1)),
                column("source", 190, false, i -> order.get(i).name()),
                column("found", 72, true, i -> "" + points.get(i).found()),
                fresh(saturation, Gain.CODES),
                fresh(saturation, Gain.CATEGORIES),
                fresh(saturation, Gain.PROPERTIES),
                fresh(saturation, Gain.RELATIONS),
                column("known", 72, true, i -> "" + points.get(i).known()),
                column("degree", 72, true, i -> says.percent(points.get(i).degree())),
                explained("s", 64, i -> repeats.get(i).s()),
                explained("jaccard", 72, i -> repeats.get(i).jaccard())));
        sources.getItems().setAll(IntStream.range(0, order.size()).boxed().toList());
    }

    private TableColumn<Integer, Integer> fresh(Saturation saturation, Gain gain) {
        var fresh = saturation.emergence().of(gain).fresh();
        var column = column("fresh." + gain.name().toLowerCase(Locale.ROOT), 106, true, (Integer i) -> "" + fresh[i]);
        if (gain == saturation.gain()) {
            column.getStyleClass().add("strong-column");
        }
        return column;
    }

    private void showRuns(Saturation saturation) {
        var says = sayings();
        double threshold = saturation.method().threshold();
        runs.getColumns().setAll(List.of(
                column("run", 84, false, (Runs.Run run) -> run.first() + "–" + run.last()),
                column("run.sources", 300, false, run -> order.subList(run.first() - 1, run.last()).stream()
                        .map(Source::name)
                        .collect(Collectors.joining(workbench.messages().get().say("holdout.names.and")))),
                column("run.fresh", 84, true, run -> "" + run.fresh()),
                column("run.share", 96, true, run -> says.percent(run.share())),
                column("run.enough", 130, false, run -> run.share() instanceof Share.Known(var share)
                        && share <= threshold
                                ? workbench.messages().get().say("saturation.run.under",
                                        (run.first() - 1) + "+" + saturation.method().run())
                                : "")));
        runs.getItems().setAll(saturation.runs().runs());
    }

    private void showGrid(Snapshot now, Grid cells) {
        var says = sayings();
        var language = workbench.language();
        var columns = new ArrayList<TableColumn<Grid.Row, ?>>();
        columns.add(column("category", 220, false, row -> row.category().name().in(language)));
        for (int i = 0; i < cells.batches().size(); i++) {
            int at = i;
            var batch = cells.batches().get(i);
            var column = this.<Grid.Row>column("", 58, true, row -> cell(row.cells().get(at)));
            column.textProperty().unbind();
            column.setText(batch.first() == batch.last() ? "" + batch.first() : batch.first() + "–" + batch.last());
            explaining(column, row -> row.cells().get(at).fresh().stream()
                    .flatMap(code -> now.find(code).stream())
                    .map(code -> code.name().in(language))
                    .collect(Collectors.joining("\n")), row -> cell(row.cells().get(at)));
            columns.add(column);
        }
        columns.add(column("presence", 108, true, row -> says.percent(row.presence())
                + (row.isCommon() ? " ✓" : "")));
        grid.getColumns().setAll(columns);
        grid.getItems().setAll(cells.rows());
    }

    /// How many codes were new; a dot where it is found without anything new.
    private static String cell(Grid.Cell cell) {
        return !cell.fresh().isEmpty() ? "+" + cell.fresh().size() : cell.sources() > 0 ? "·" : "";
    }

    private TableColumn<Integer, Integer> explained(String key, double width, Function<Integer, Share> share) {
        var column = column(key, width, true, (Integer i) -> sayings().coefficient(share.apply(i)));
        explaining(column, i -> share.apply(i) instanceof Share.Undefined(var because)
                ? workbench.messages().get().say(because) : "", i -> sayings().coefficient(share.apply(i)));
        return column;
    }

    private <R> TableColumn<R, R> column(String key, double width, boolean numbers, Function<R, String> words) {
        var column = new TableColumn<R, R>();
        if (!key.isEmpty()) {
            column.setText(workbench.messages().get().say("saturation.column." + key));
        }
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 44));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(numbers ? "numbers" : "words");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        explaining(column, _ -> "", words);
        return column;
    }

    /// @param why what a tooltip says of the row; empty for none
    private static <R> void explaining(
            TableColumn<R, R> column, Function<R, String> why, Function<R, String> words) {
        boolean numbers = column.getStyleClass().contains("numbers");
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R row, boolean empty) {
                super.updateItem(row, empty);
                Styles.put(this, "numbers", numbers);
                var reason = row == null || empty ? "" : why.apply(row);
                setText(row == null || empty ? "" : words.apply(row));
                setTooltip(reason.isEmpty() ? null : new Tooltip(reason));
            }
        });
    }
}
