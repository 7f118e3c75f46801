package zhagen.ui.sources;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Place;
import zhagen.model.Reading;
import zhagen.model.Source;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.workbench.Workbench;

/// The sources under their groups, each with what is known and done of it. Screen thread.
final class SourceTable extends TableView<Line> implements AutoCloseable {

    /// Narrower than this, the table leaves out what a reader misses least.
    private static final double ROOMY = 800;

    private static final Area AREA = SourcesScreen.AREA.inner("sourceTable");
    static final Command RENAME = AREA.command("rename", "F2");
    private static final Commands<SourceTable> KEYS = new Commands<SourceTable>()
            .trying(AREA.command("open", "Enter"), table -> table.chosen(_ -> table.open()))
            .trying(RENAME, table -> table.chosen(_ -> table.rename.run()))
            .trying(AREA.command("reading", "Space"), table -> table.chosen(table.model::readOn))
            .trying(AREA.command("memo", "M"), table -> table.chosen(table::memo))
            .trying(AREA.command("delete", "Delete", "Backspace"), table -> table.chosen(_ -> table.delete.run()));
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final SourceLines model;
    private final Runnable rename;
    private final Runnable delete;
    private final Subscription followed;
    private boolean following;

    /// @param rename begins to rename the chosen source
    /// @param delete asks whether to delete it
    SourceTable(Workbench workbench, SourceLines model, Runnable rename, Runnable delete) {
        super(model.lines());
        this.workbench = workbench;
        this.model = model;
        this.rename = rename;
        this.delete = delete;
        getStyleClass().addAll("source-table", "first-focus");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setRowFactory(_ -> new Row());
        columns();
        getSelectionModel().selectedIndexProperty()
                .addListener((_, before, index) -> moved(before.intValue(), index.intValue()));
        workbench.say().name(this, AREA.message());
        addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        model.lines().addListener((ListChangeListener<Line>) _ -> choose(model.chosen().get()));
        followed = Subscription.combine(
                model.chosen().subscribe(this::choose), workbench.messages().subscribe(this::refresh));
    }

    private void columns() {
        var name = column("name", 250, Pos.CENTER_LEFT, entry -> entry.source().name());
        name.setMaxWidth(2000);
        var coded = new TableColumn<Line, Line>();
        sized(coded, "coded", 94);
        coded.setCellFactory(_ -> new CodedCell());
        var reading = new TableColumn<Line, Line>();
        sized(reading, "reading", 96);
        reading.setCellFactory(_ -> new ReadingCell());
        var language = column("language", 76, Pos.CENTER_LEFT,
                entry -> Named.language(workbench.messages().get(), entry.source().language()));
        var characters =
                column("characters", 88, Pos.CENTER_RIGHT, entry -> number(entry.source().length()));
        language.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        characters.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        getColumns().setAll(List.of(
                name,
                column("type", 76, Pos.CENTER_LEFT,
                        entry -> workbench.messages().get().say(Named.type(entry.source().type()))),
                column("date", 88, Pos.CENTER_LEFT,
                        entry -> entry.source().date() == null ? "" : "" + entry.source().date()),
                language,
                column("turns", 58, Pos.CENTER_RIGHT, entry -> number(entry.coverage().turns())),
                characters,
                column("codings", 72, Pos.CENTER_RIGHT, entry -> number(entry.coverage().codings())),
                coded,
                reading));
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(workbench.language().locale()).format(number);
    }

    private TableColumn<Line, Line> column(String key, double width, Pos at, Function<Line.Entry, String> words) {
        var column = new TableColumn<Line, Line>();
        sized(column, key, width);
        boolean first = key.equals("name");
        column.getStyleClass().add(at == Pos.CENTER_RIGHT ? "numbers" : "words");
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                switch (empty ? null : line) {
                    case null -> setText("");
                    case Line.Heading(var group, _) -> setText(first ? group : "");
                    case Line.Entry entry -> setText(words.apply(entry));
                }
            }
        });
        return column;
    }

    private void sized(TableColumn<Line, Line> column, String key, double width) {
        column.textProperty().bind(workbench.say().string("sources.column." + key));
        column.setPrefWidth(width);
        column.setMinWidth(key.equals("name") ? 140 : width);
        column.setMaxWidth(width + 40);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    }

    /// Headings are passed over.
    private void moved(int before, int index) {
        if (following || index < 0 || index >= getItems().size()) {
            return;
        }
        if (getItems().get(index) instanceof Line.Entry(var source, _, _)) {
            following = true;
            model.chosen().set(source.id());
            following = false;
        } else {
            int step = before > index && index > 0 ? -1 : 1;
            workbench.onScreen(() -> getSelectionModel().clearAndSelect(index + step));
        }
    }

    private void choose(@Nullable Id<Source> source) {
        if (following) {
            return;
        }
        following = true;
        for (int i = 0; i < getItems().size(); i++) {
            if (SourceLines.isOf(getItems().get(i), source)) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().clearAndSelect(i);
                }
                if (!isFocused()) {
                    scrollTo(Math.max(0, i - 8));
                }
            }
        }
        following = false;
    }

    private boolean chosen(Consumer<Id<Source>> action) {
        var source = model.chosen().get();
        if (source != null) {
            action.accept(source);
        }
        return source != null;
    }

    private void memo(Id<Source> source) {
        MemoQuick.show(workbench, List.of(new Link.ToItem(source)));
    }

    /// Reads the chosen source.
    void open() {
        var source = model.chosen().get();
        if (source != null) {
            workbench.openPassage(Place.of(source, 0, 0));
        }
    }

    private final class Row extends TableRow<Line> {

        Row() {
            setOnMouseClicked(clicked -> {
                if (clicked.getClickCount() == 2 && getItem() instanceof Line.Entry) {
                    open();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("group-row");
            if (!empty && line instanceof Line.Heading) {
                getStyleClass().add("group-row");
            }
        }
    }

    private final class CodedCell extends TableCell<Line, Line> {

        private final ProgressBar bar = new ProgressBar();
        private final Label share = new Label();
        private final HBox both = new HBox(7, bar, share);

        CodedCell() {
            bar.setPrefWidth(44);
            bar.setMinWidth(44);
            bar.setFocusTraversable(false);
            share.getStyleClass().addAll("second", "small");
            share.setMinWidth(USE_PREF_SIZE);
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (!empty && line instanceof Line.Entry(_, var coverage, _)) {
                bar.setProgress(coverage.share());
                share.setText(workbench.messages().get().say("sources.share", coverage.share()));
                setGraphic(both);
            } else {
                setGraphic(null);
            }
        }
    }

    private final class ReadingCell extends TableCell<Line, Line> {

        private final Label state = new Label();

        ReadingCell() {
            state.setOnMouseClicked(_ -> {
                if (getItem() instanceof Line.Entry(var source, _, _)) {
                    var menu = new ContextMenu();
                    menu.getItems().setAll(Stream.of(Reading.State.values()).map(to -> item(source.id(), to)).toList());
                    menu.show(state, Side.BOTTOM, 0, 4);
                }
            });
        }

        private MenuItem item(Id<Source> source, Reading.State to) {
            var item = new MenuItem(workbench.messages().get().say(Named.state(to)));
            item.setOnAction(_ -> model.read(source, to));
            return item;
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (!empty && line instanceof Line.Entry(_, _, var at)) {
                state.setText(Named.sign(at) + " " + workbench.messages().get().say(Named.state(at)));
                state.getStyleClass().setAll("label", "reading", at.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                setGraphic(state);
            } else {
                setGraphic(null);
            }
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
