package zhagen.ui.memos;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Dress;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Things;
import zhagen.ui.memos.MemoFilters.Form;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// The memos: as a list with the page of one and how it reads, or as a board of cards. Screen thread.
public final class MemosScreen implements Screen {

    private static final Area AREA = Area.of("memos");
    private static final Area LIST = AREA.inner("memoList");
    static final Command LINK = AREA.command("link", "Ctrl+L");
    static final Command NEW = AREA.command("new", "N");
    private static final Command FORM = AREA.command("form", "Ctrl+B");
    private static final Commands<MemosScreen> HERE = new Commands<MemosScreen>()
            .with(NEW, MemosScreen::begin)
            .with(FORM, screen -> screen.form.set(screen.form.get() == Form.LIST ? Form.BOARD : Form.LIST))
            .with(AREA.command("find", "/"), screen -> screen.filters.focusWords())
            .trying(LINK, MemosScreen::link);
    private static final Commands<MemosScreen> IN_LIST = new Commands<MemosScreen>()
            .with(LIST.command("write", "Enter"), MemosScreen::write)
            .trying(LIST.command("memo", "M"), MemosScreen::memoOnMemo)
            .with(LIST.command("up", "Alt+Up"), screen -> screen.move(-1))
            .with(LIST.command("down", "Alt+Down"), screen -> screen.move(1))
            .with(LIST.command("in", "Alt+Right"), screen -> screen.indent(1))
            .with(LIST.command("out", "Alt+Left"), screen -> screen.indent(-1))
            .with(LIST.command("delete", "Delete"), MemosScreen::delete);
    private static final List<Command> COMMANDS = Stream.of(HERE.list(), IN_LIST.list(), List.of(MemoQuick.DONE))
            .flatMap(List::stream)
            .toList();

    private final Workbench workbench;
    private final MemoList memos;
    private final MemoEditor editor;
    private final ThingFinder finder;
    private final MemoSheet sheet;
    private final ListView<Memo> list = new ListView<>();
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.LIST);
    private final MemoFilters filters;
    private final MemoReading reading;
    private final MemoBoard board;
    private final SplitPane panes;
    private final BorderPane whole = new BorderPane();
    private final Subscription followed;
    private @Nullable Things things;

    private MemosScreen(Workbench workbench) {
        this.workbench = workbench;
        this.memos = new MemoList(workbench);
        this.editor = new MemoEditor(workbench);
        this.finder = new ThingFinder(workbench);
        this.sheet = new MemoSheet(workbench, editor, finder);
        this.filters = new MemoFilters(workbench, memos, finder, form, FORM, this::begin);
        this.reading = new MemoReading(workbench, editor, this::delete);
        this.board = new MemoBoard(workbench, memos, editor, this::things, _ -> write());
        panes = new SplitPane(listed(), written(), reading);
        panes.setDividerPositions(0.24, 0.64);
        SplitPane.setResizableWithParent(panes.getItems().getFirst(), false);
        whole.getStyleClass().add("memos");
        whole.setTop(filters);
        Dress.on(whole);
        whole.addEventHandler(KeyEvent.ANY, event -> HERE.act(event, workbench.keymap(), this));
        whole.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                editor.save();
            }
        });
        board.addEventHandler(KeyEvent.ANY, event -> IN_LIST.act(event, workbench.keymap(), this));
        board.setPlaceholder(empty());
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> renamed()),
                workbench.messages().subscribe(_ -> renamed()),
                editor.body().subscribe(_ -> reading.showWords()),
                editor.memo().subscribe(this::opened),
                memos.rows().subscribe(() -> {
                    board.lay();
                    opened(editor.memo().get());
                }),
                memos.order().subscribe(_ -> board.lay()),
                form.subscribe(this::show));
        if (!memos.rows().isEmpty()) {
            editor.open(memos.rows().getFirst());
        }
    }

    public static Stage stage() {
        return new Stage("memos", Feather.BOOK_OPEN, Set.of(Memo.class), true, MemosScreen::new, COMMANDS);
    }

    @Override
    public Region node() {
        return whole;
    }

    private void show(Form shown) {
        whole.setCenter(shown == Form.LIST ? panes : board);
        if (shown == Form.BOARD) {
            board.lay();
            board.showChosen();
        }
        if (whole.getScene() != null) {
            focus();
        }
    }

    private Label empty() {
        var empty = workbench.say().empty("memos.empty", workbench.keymap().first(NEW));
        empty.setMaxWidth(420);
        return empty;
    }

    private Region listed() {
        list.setItems(memos.rows());
        list.setCellFactory(_ -> {
            var cell = new MemoCell(workbench, memos, this::things);
            MemoDrag.on(cell, cell::getItem, memos);
            return cell;
        });
        list.getStyleClass().add("first-focus");
        list.getSelectionModel().selectedItemProperty().subscribe(memo -> {
            if (memo != null && !memos.isListing()) {
                editor.open(memo);
            }
        });
        workbench.say().name(list, LIST.message());
        list.addEventHandler(KeyEvent.ANY, event -> IN_LIST.act(event, workbench.keymap(), this));
        list.setPlaceholder(empty());
        VBox.setVgrow(list, Priority.ALWAYS);
        var pane = new VBox(list);
        pane.getStyleClass().add("pane");
        return pane;
    }

    private Region written() {
        var begin = workbench.say().empty("memos.nothing", workbench.keymap().first(NEW));
        begin.setMaxWidth(360);
        begin.visibleProperty().bind(editor.memo().isNull());
        sheet.visibleProperty().bind(editor.memo().isNotNull());
        var desk = new StackPane(begin, sheet);
        desk.getStyleClass().addAll("pane", "paper");
        return desk;
    }

    private Things things() {
        var known = things;
        if (known == null) {
            known = new Things(workbench.now().get(), workbench.project().texts(), workbench.messages().get());
            things = known;
        }
        return known;
    }

    private void renamed() {
        things = null;
        list.refresh();
        board.refresh();
        reading.showWords();
        reading.showOthers(things());
    }

    private void opened(@Nullable Id<Memo> id) {
        int row = -1;
        for (int i = 0; i < memos.rows().size() && row < 0; i++) {
            row = memos.rows().get(i).id().equals(id) ? i : -1;
        }
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(row);
        }
        reading.showOthers(things());
        if (form.get() == Form.BOARD) {
            board.refresh();
        }
    }

    private void begin() {
        form.set(Form.LIST);
        editor.begin(memos.type().get() == null ? Memo.Type.THEORETICAL : memos.type().get(), List.of());
        sheet.focus();
    }

    private void write() {
        if (editor.memo().get() != null) {
            form.set(Form.LIST);
            sheet.focusBody();
        }
    }

    private boolean memoOnMemo() {
        var id = editor.memo().get();
        boolean there = id != null && workbench.now().get().has(id);
        if (there) {
            MemoQuick.show(workbench, List.of(new Link.ToItem(id)));
        }
        return there;
    }

    /// What stands behind the deleted memo is chosen then.
    private void delete() {
        var id = editor.memo().get();
        if (id == null) {
            return;
        }
        var called = workbench.now().get().find(id).map(things()::titleOf).orElse("");
        var ids = memos.rows().stream().map(Memo::id).toList();
        int at = ids.indexOf(id);
        var next = at < 0 || ids.size() < 2 ? null : memos.rows().get(at + 1 < ids.size() ? at + 1 : at - 1);
        editor.delete(called);
        if (next != null) {
            editor.open(next);
        }
        focus();
    }

    private boolean link() {
        boolean any = editor.memo().get() != null;
        if (any) {
            sheet.chooseLink();
        }
        return any;
    }

    /// By hand, up or down in the outline.
    private void move(int rows) {
        var id = editor.memo().get();
        if (id != null && workbench.now().get().has(id)) {
            memos.moveBy(id, rows);
        }
    }

    private void indent(int steps) {
        var id = editor.memo().get();
        if (id != null && workbench.now().get().has(id)) {
            memos.indent(id, steps);
        }
    }

    @Override
    public void focus() {
        if (form.get() == Form.LIST) {
            list.requestFocus();
        } else {
            board.requestFocus();
        }
    }

    @Override
    public void open(Item item) {
        if (item instanceof Memo memo) {
            form.set(Form.LIST);
            memos.reveal(memo);
            editor.open(memo);
            sheet.focusBody();
        }
    }

    @Override
    public void close() {
        filters.close();
        sheet.close();
        followed.unsubscribe();
        editor.close();
        memos.close();
        finder.close();
    }
}
