package zhagen.ui.selective;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Source;
import zhagen.theory.CoreCandidate;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Workbench;

/// The main categories side by side, as candidates for the core. Screen thread.
final class CandidatesPane extends TableView<CoreCandidate> implements AutoCloseable {

    private static final Area AREA = SelectiveScreen.AREA.inner("coreCandidates");
    private static final Commands<CandidatesPane> KEYS = new Commands<CandidatesPane>()
            .trying(AREA.command("code", "Enter"), CandidatesPane::openCode);
    static final List<Command> COMMANDS = KEYS.list();

    private static final double NAME = 74;
    private static final PseudoClass CORE = PseudoClass.getPseudoClass("core");

    private final Workbench workbench;
    private final SelectiveModel model;
    private final ReadOnlyObjectWrapper<@Nullable Id<Code>> looked = new ReadOnlyObjectWrapper<>();
    private final Subscription followed;
    private boolean filling;

    CandidatesPane(Workbench workbench, SelectiveModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("candidates", "first-focus");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("name", 136, CoreCandidate::category, _ -> new NameCell());
        column("passages", 38, it -> it.strength().passages(), _ -> new NumberCell<>());
        column("sources", 34, it -> it.strength().sources(), _ -> new NumberCell<>());
        column("people", 30, it -> it.strength().people(), _ -> new NumberCell<>());
        column("connected", 40, CoreCandidate::connected, _ -> new OfOthersCell());
        column("direct", 36, CoreCandidate::direct, _ -> new NumberCell<>());
        column("steps", 36, CoreCandidate::steps, _ -> new StepsCell());
        column("spread", 52, it -> it.spread().stream().filter(n -> n > 0).count(), _ -> new SpreadCell());
        setRowFactory(_ -> new Row());
        setPlaceholder(placeholder());
        workbench.say().name(this, "selective.candidates");
        getSelectionModel().selectedItemProperty().subscribe(candidate -> {
            if (!filling) {
                looked.set(candidate == null ? null : candidate.category().id());
            }
        });
        addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY && clicked.getClickCount() == 2) {
                openCode();
            }
        });
        followed = Subscription.combine(
                model.view().subscribe(_ -> show()), workbench.messages().subscribe(_ -> refresh()));
    }

    private Label placeholder() {
        return workbench.say().empty("selective.candidates.none");
    }

    private <T> void column(
            String key, double width, Function<CoreCandidate, T> value,
            Function<TableColumn<CoreCandidate, T>, TableCell<CoreCandidate, T>> cell) {
        var column = new TableColumn<CoreCandidate, T>();
        var head = workbench.say().text(new Label(), "selective.candidates." + key);
        workbench.say().tip(head, "selective.candidates." + key + ".tip");
        column.setGraphic(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(cell::apply);
        column.setPrefWidth(width);
        column.setMinWidth(key.equals("name") ? NAME : width);
        column.setReorderable(false);
        if (key.equals("name")) {
            column.setComparator((one, other) -> name((Code) one).compareTo(name((Code) other)));
        } else {
            column.setSortType(TableColumn.SortType.DESCENDING);
            column.getStyleClass().add("numbers");
        }
        getColumns().add(column);
    }

    private String name(Code code) {
        return code.name().in(workbench.language());
    }

    /// The category that is looked at.
    ReadOnlyObjectProperty<@Nullable Id<Code>> looked() {
        return looked.getReadOnlyProperty();
    }

    void look(Id<Code> category) {
        looked.set(category);
        select(category);
        requestFocus();
    }

    private void select(@Nullable Id<Code> category) {
        getSelectionModel().clearSelection();
        getItems().stream()
                .filter(it -> it.category().id().equals(category))
                .findFirst()
                .ifPresent(getSelectionModel()::select);
    }

    private void show() {
        var view = model.view().get();
        var wanted = looked.get();
        filling = true;
        getItems().setAll(view == null ? List.of() : view.candidates());
        sort();
        filling = false;
        var core = view == null ? null : view.model().core();
        select(wanted != null ? wanted : core);
    }

    private boolean openCode() {
        var chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            workbench.openCode(chosen.category().id());
        }
        return chosen != null;
    }

    private boolean isCore(@Nullable CoreCandidate candidate) {
        var view = model.view().get();
        return candidate != null && view != null && Objects.equals(candidate.category().id(), view.model().core());
    }

    private final class Row extends TableRow<CoreCandidate> {

        @Override
        protected void updateItem(@Nullable CoreCandidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            pseudoClassStateChanged(CORE, !empty && isCore(candidate));
        }
    }

    private final class NameCell extends TableCell<CoreCandidate, Code> {

        @Override
        protected void updateItem(@Nullable Code code, boolean empty) {
            super.updateItem(code, empty);
            boolean core = !empty && code != null && isCore(getTableRow().getItem());
            setText(empty || code == null ? "" : core ? "◎ " + name(code) : name(code));
        }
    }

    private static class NumberCell<T> extends TableCell<CoreCandidate, T> {

        NumberCell() {
            getStyleClass().add("numbers");
        }

        @Override
        protected void updateItem(@Nullable T number, boolean empty) {
            super.updateItem(number, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty || number == null || row == null ? "" : said(number, row));
        }

        String said(T number, CoreCandidate row) {
            return number.toString();
        }
    }

    private static final class OfOthersCell extends NumberCell<Integer> {

        @Override
        String said(Integer number, CoreCandidate row) {
            return number + "/" + row.others();
        }
    }

    private static final class StepsCell extends NumberCell<Double> {

        @Override
        String said(Double number, CoreCandidate row) {
            return number == 0 ? "—" : "%.1f".formatted(number);
        }
    }

    private final class SpreadCell extends TableCell<CoreCandidate, Long> {

        private final Sparkline line = new Sparkline();

        SpreadCell() {
            getStyleClass().add("spread");
        }

        @Override
        protected void updateItem(@Nullable Long sources, boolean empty) {
            super.updateItem(sources, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            line.show(row.spread());
            setGraphic(line);
            setAccessibleText(workbench.messages().get().say(
                    "selective.candidates.from", named(row.first()), named(row.last()), row.strength().sources(),
                    row.spread().size()));
            setTooltip(workbench.say().tooltip(
                    "selective.candidates.from", named(row.first()), named(row.last()), row.strength().sources(),
                    row.spread().size()));
        }

        private String named(@Nullable Id<Source> source) {
            return source == null ? "—" : workbench.now().get().find(source).map(Source::name).orElse("—");
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
