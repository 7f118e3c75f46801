package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Workbench;

/// A ledger: entries one below the other, written in where they stand, put into another order by key or menu. Screen thread.
final class LedgerPane<T extends Item> implements Screen {

    private static final Area AREA = AnalysisScreen.AREA.inner("ledger");
    private static final Commands<LedgerPane<?>> KEYS = new Commands<LedgerPane<?>>()
            .with(AREA.command("new", "N"), LedgerPane::add)
            .trying(AREA.command("up", "Alt+Up"), pane -> pane.move(-1))
            .trying(AREA.command("down", "Alt+Down"), pane -> pane.move(1))
            .trying(AREA.command("memo", "M"), LedgerPane::memo);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final Ledger<T> ledger;
    private final VBox rows = new VBox();
    private final VBox root = new VBox();
    private final Label empty = new Label();
    private final HBox heads = new HBox();
    private final Subscription followed;
    private Runnable letGo = () -> {};

    private LedgerPane(Workbench workbench, Ledger<T> ledger) {
        this.workbench = workbench;
        this.ledger = ledger;
        root.getStyleClass().addAll("pane", "paper", "ledger");
        heads();
        workbench.say().text(empty, "ledger." + ledger.key() + ".empty");
        empty.getStyleClass().add("empty");
        empty.setWrapText(true);
        empty.setMaxWidth(520);
        rows.getStyleClass().add("ledger-rows");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().setAll(head(), heads, scroll);
        root.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> list()), workbench.messages().subscribe(_ -> list()));
    }

    /// The ledger of theoretical sampling.
    static Screen sampling(Workbench workbench) {
        var finder = new ThingFinder(workbench);
        var pane = new LedgerPane<>(workbench, SamplingRow.ledger(workbench, finder));
        pane.letGo = finder::close;
        return pane;
    }

    /// The log of member checks.
    static Screen checks(Workbench workbench) {
        return new LedgerPane<>(workbench, CheckRow.ledger(workbench));
    }

    private VBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "ledger." + ledger.key() + ".title");
        title.getStyleClass().add("pane-title");
        var add = say.text(new Button(), "ledger." + ledger.key() + ".add");
        add.setGraphic(Icons.of(Feather.PLUS, 13));
        add.getStyleClass().setAll("button", "primary");
        add.setOnAction(_ -> add());
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var head = new HBox(title, filler, add);
        head.getStyleClass().add("pane-head");
        var about = say.text(new Label(), "ledger." + ledger.key() + ".about");
        about.getStyleClass().addAll("second", "small", "ledger-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(head, about);
    }

    private void heads() {
        heads.getStyleClass().addAll("ledger-row", "ledger-heads");
        var columns = new ArrayList<>(ledger.columns());
        columns.add(Ledger.MENU);
        var cells = new ArrayList<Label>();
        for (var column : columns) {
            var head = new Label();
            head.getStyleClass().add("heading");
            if (!column.key().isEmpty()) {
                workbench.say().text(head, column.key());
            }
            cells.add(head);
        }
        LedgerRow.Column.lay(heads, columns, cells);
    }

    private void list() {
        var next = new ArrayList<Node>();
        var now = workbench.now().get();
        now.all(ledger.kind()).forEach(entry -> {
            @SuppressWarnings("unchecked")
            var id = (Id<T>) entry.id();
            var row = rows()
                    .stream()
                    .filter(old -> old.item().equals(id))
                    .findFirst()
                    .orElseGet(() -> ledger.row().of(id, menu(id)));
            row.show(entry);
            next.add(row);
        });
        boolean nothing = next.isEmpty();
        heads.setVisible(!nothing);
        heads.setManaged(!nothing);
        if (nothing) {
            next.add(empty);
        }
        if (!next.equals(rows.getChildren())) {
            var focused = focused();
            rows.getChildren().setAll(next);
            focused.ifPresent(LedgerRow::begin);
        }
    }

    @SuppressWarnings("unchecked")
    private List<LedgerRow<T>> rows() {
        return rows.getChildren().stream()
                .filter(LedgerRow.class::isInstance)
                .map(row -> (LedgerRow<T>) row)
                .toList();
    }

    private Optional<LedgerRow<T>> focused() {
        return rows().stream().filter(Node::isFocusWithin).findFirst();
    }

    private MenuButton menu(Id<T> id) {
        var say = workbench.say();
        var menu = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL, 14));
        menu.getStyleClass().addAll("quiet", "ledger-menu");
        say.tip(menu, "ledger.menu");
        menu.getItems().setAll(
                item("ledger.up", () -> move(id, -1)),
                item("ledger.down", () -> move(id, 1)),
                item("ledger.memo", () -> memo(id)),
                item("ledger.delete", () -> workbench.act((now, by) -> ledger.delete().change(now, by, id))));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = workbench.say().text(new MenuItem(), key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void add() {
        Id<T> id = Id.random();
        rows().forEach(LedgerRow::save);
        workbench.act((now, by) -> ledger.add().change(now, by, id))
                .thenAccept(_ -> workbench.onScreen(() -> begin(id)));
    }

    private void begin(Id<?> id) {
        rows().stream().filter(row -> row.item().equals(id)).findFirst().ifPresent(LedgerRow::begin);
    }

    private boolean move(int step) {
        var row = focused();
        row.ifPresent(it -> move(it.item(), step));
        return row.isPresent();
    }

    private void move(Id<T> id, int step) {
        var ids = rows().stream().map(LedgerRow::item).toList();
        int index = Math.clamp(ids.indexOf(id) + step, 0, ids.size() - 1);
        if (index != ids.indexOf(id)) {
            rows().forEach(LedgerRow::save);
            workbench.act((now, by) -> ledger.move().change(now, by, id, index));
        }
    }

    private boolean memo() {
        var row = focused();
        row.ifPresent(it -> memo(it.item()));
        return row.isPresent();
    }

    private void memo(Id<T> id) {
        rows().stream()
                .filter(row -> row.item().equals(id))
                .findFirst()
                .ifPresent(row -> MemoQuick.show(workbench, row.about(workbench.now().get().get(id))));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        rows().stream().findFirst().ifPresentOrElse(LedgerRow::begin, root::requestFocus);
    }

    @Override
    public void open(Item item) {
        begin(item.id());
    }

    @Override
    public void close() {
        rows().forEach(LedgerRow::save);
        followed.unsubscribe();
        letGo.run();
    }
}
