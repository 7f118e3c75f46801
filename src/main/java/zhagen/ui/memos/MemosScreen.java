package zhagen.ui.memos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.memos.Reads;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Memo;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Chip;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Dress;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// The memos: the list, the page of one, and how it reads. Screen thread.
public final class MemosScreen implements Screen {

    private static final Area AREA = Area.of("memos");
    private static final Area LIST = AREA.inner("memoList");
    static final Command LINK = AREA.command("link", "Ctrl+L");
    private static final Commands<MemosScreen> HERE = new Commands<MemosScreen>()
            .with(AREA.command("new", "N"), MemosScreen::begin)
            .trying(LINK, MemosScreen::link);
    private static final Commands<MemosScreen> IN_LIST = new Commands<MemosScreen>()
            .with(LIST.command("write", "Enter"), screen -> screen.sheet.focusBody())
            .with(LIST.command("up", "Alt+Up"), screen -> screen.move(-1))
            .with(LIST.command("down", "Alt+Down"), screen -> screen.move(1))
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
    private final MarkdownView reads;
    private final FlowPane others = new FlowPane(6, 6);
    private final Label othersTitle = new Label();
    private final StackPane desk = new StackPane();
    private final SplitPane panes;
    private final Subscription followed;
    private @Nullable Things things;

    private MemosScreen(Workbench workbench) {
        this.workbench = workbench;
        this.memos = new MemoList(workbench);
        this.editor = new MemoEditor(workbench);
        this.finder = new ThingFinder(workbench);
        this.sheet = new MemoSheet(workbench, editor, finder);
        this.reads = new MarkdownView(workbench);
        panes = new SplitPane(listed(), written(), read());
        panes.setDividerPositions(0.24, 0.64);
        panes.getStyleClass().add("memos");
        SplitPane.setResizableWithParent(panes.getItems().getFirst(), false);
        Dress.on(panes);
        panes.addEventHandler(KeyEvent.ANY, event -> HERE.act(event, workbench.keymap(), this));
        panes.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                editor.save();
            }
        });
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> renamed()),
                workbench.messages().subscribe(_ -> renamed()),
                editor.body().subscribe(_ -> showWords()),
                editor.memo().subscribe(this::opened),
                memos.rows().subscribe(() -> opened(editor.memo().get())));
        if (!memos.rows().isEmpty()) {
            editor.open(memos.rows().getFirst());
        }
    }

    public static Stage stage() {
        return new Stage("memos", Feather.BOOK_OPEN, Set.of(Memo.class), true, MemosScreen::new, COMMANDS);
    }

    @Override
    public Region node() {
        return panes;
    }

    private Region listed() {
        var say = workbench.say();
        var title = say.text(new Label(), "memos.memos");
        title.getStyleClass().add("pane-title");
        var count = say.text(new Label(), "memos.count", Bindings.size(memos.rows()));
        count.getStyleClass().add("count");
        var fresh = say.tip(say.text(new Button(), "memos.new"), "memos.new.tip");
        fresh.setGraphic(Icons.of(Feather.PLUS, 12));
        fresh.getStyleClass().setAll("button", "chip");
        fresh.setOnAction(_ -> begin());
        var head = new HBox(title, count, filler(), fresh);
        head.getStyleClass().add("pane-head");

        var types = new ArrayList<Memo.@Nullable Type>();
        types.add(null);
        types.addAll(List.of(Memo.Type.values()));
        var type = new Choice<>(types, memos.type(),
                one -> say.string(one == null ? "memos.type.all" : "memo.type." + one.name().toLowerCase(Locale.ROOT)));
        var order = new Choice<>(List.of(MemoList.Order.values()), memos.order(), one -> say.string(one.key()));
        var filter = say.prompt(new TextField(), "memos.filter");
        filter.textProperty().bindBidirectional(memos.filter());
        HBox.setHgrow(filter, Priority.ALWAYS);
        var choices = new HBox(6, type, filler(), order);
        var filters = new VBox(6, filter, choices);
        filters.getStyleClass().add("filters");

        list.setItems(memos.rows());
        list.setCellFactory(_ -> {
            var cell = new MemoCell(workbench, this::things);
            MemoDrag.on(cell, memos);
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
        var empty = say.text(new Label(), "memos.empty");
        empty.getStyleClass().add("empty");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        return pane(head, filters, list);
    }

    private Region written() {
        var begin = workbench.say().text(new Label(), "memos.nothing");
        begin.getStyleClass().add("empty");
        begin.setMaxWidth(360);
        begin.visibleProperty().bind(editor.memo().isNull());
        sheet.visibleProperty().bind(editor.memo().isNotNull());
        desk.getChildren().setAll(begin, sheet);
        desk.getStyleClass().addAll("pane", "paper");
        return desk;
    }

    private Region read() {
        var say = workbench.say();
        var title = say.text(new Label(), "memos.reads");
        title.getStyleClass().add("pane-title");
        var remove = say.tip(new Button(), "memos.delete.tip");
        remove.setGraphic(Icons.of(Feather.TRASH_2, 14));
        remove.getStyleClass().setAll("button", "quiet");
        remove.disableProperty().bind(editor.memo().isNull());
        remove.setOnAction(_ -> delete());
        var head = new HBox(title, filler(), remove);
        head.getStyleClass().add("pane-head");

        say.text(othersTitle, "memos.others");
        othersTitle.getStyleClass().add("heading");
        var column = new VBox(reads, othersTitle, others);
        column.getStyleClass().add("memo-reads");
        column.visibleProperty().bind(editor.memo().isNotNull());
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return pane(head, scroll);
    }

    private static VBox pane(Node... content) {
        var pane = new VBox(content);
        pane.getStyleClass().add("pane");
        return pane;
    }

    private static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
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
        showWords();
        showOthers();
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
        showOthers();
    }

    private void showWords() {
        reads.show(new Reads(workbench.now().get(), workbench.project().texts(), workbench.messages().get())
                .blocks(editor.words()));
    }

    /// The memos that speak of the open one or of what it is about.
    private void showOthers() {
        var now = workbench.now().get();
        var id = editor.memo().get();
        others.getChildren().clear();
        if (id != null && now.has(id)) {
            Related.to(now, now.get(id)).stream()
                    .flatMap(memo -> things().of(memo).stream())
                    .forEach(thing -> others.getChildren().add(new Chip(workbench, thing, null)));
        }
        othersTitle.setVisible(!others.getChildren().isEmpty());
    }

    private void begin() {
        editor.begin(memos.type().get() == null ? Memo.Type.THEORETICAL : memos.type().get(), List.of());
        sheet.focus();
    }

    private void delete() {
        var id = editor.memo().get();
        if (id != null) {
            var called = workbench.now().get().find(id).map(things()::titleOf).orElse("");
            editor.delete(called);
            list.requestFocus();
        }
    }

    private boolean link() {
        boolean any = editor.memo().get() != null;
        if (any) {
            sheet.chooseLink();
        }
        return any;
    }

    /// By hand, up or down in the outline.
    private void move(int by) {
        var memo = list.getSelectionModel().getSelectedItem();
        if (memo != null) {
            memos.order().set(MemoList.Order.OUTLINE);
            memos.move(memo.id(), memos.rows().indexOf(memo) + by);
        }
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void open(Item item) {
        if (item instanceof Memo memo) {
            memos.reveal(memo);
            editor.open(memo);
            sheet.focusBody();
        }
    }

    @Override
    public void close() {
        sheet.close();
        followed.unsubscribe();
        editor.close();
        memos.close();
        finder.close();
    }
}
