package zhagen.ui.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Comparing;
import zhagen.model.Id;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.ui.codebook.CodeDrag;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.codebook.CodePicker;
import zhagen.ui.codebook.PickerModel;
import zhagen.ui.codebook.PickerModel.Option;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Dress;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// Constant comparison: the passages of one code, or of several, side by side in their contexts. Passages go from one code to another,
/// and what is decided becomes a memo that points at them. Screen thread.
public final class ComparisonSheet implements Worksheet, Column.Acts {

    private static final int MOST = 4;
    private static final double LEAST = 150;
    private static final Area AREA = Area.of("coding").inner("comparison");
    private static final Commands<ComparisonSheet> KEYS = new Commands<ComparisonSheet>()
            .trying(AREA.command("open", "Enter"), ComparisonSheet::open)
            .trying(AREA.command("left", "Left"), sheet -> sheet.go(-1))
            .trying(AREA.command("right", "Right"), sheet -> sheet.go(1))
            .trying(AREA.command("toLeft", "Shift+Left"), sheet -> sheet.move(-1))
            .trying(AREA.command("toRight", "Shift+Right"), sheet -> sheet.move(1))
            .with(AREA.command("keep", "Ctrl+Enter"), ComparisonSheet::keep);
    /// All that can be done here by key.
    public static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final CodeLookup lookup;
    private final Consumer<Id<Code>> onSplit;
    private final List<Column> columns = new ArrayList<>();
    private final SplitPane table = new SplitPane();
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(new Order.ByText());
    private final Button add;
    private final Button merge = new Button();
    private final TextArea words = new TextArea();
    private final VBox root;
    private final Subscription followed;
    private final Runnable ending;

    /// @param codes what is compared at first
    /// @param onSplit divides a code passage by passage
    public ComparisonSheet(
            Workbench workbench, CodeLookup lookup, Collection<Id<Code>> codes, Consumer<Id<Code>> onSplit) {
        this.workbench = workbench;
        this.lookup = lookup;
        this.onSplit = onSplit;
        add = workbench.say().text(new Button("", Icons.of(Feather.PLUS, 13)), "comparison.add");
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(bar(), table, foot());
        root.getStyleClass().add("comparison");
        Dress.on(root);
        codes.stream().limit(MOST).forEach(this::put);
        order.subscribe(_ -> show());
        root.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (!words.isFocused() || pressed.isShortcutDown()) {
                KEYS.act(pressed, workbench.keymap(), this);
            }
        });
        root.setOnDragOver(this::over);
        root.setOnDragDropped(this::dropped);
        followed = Subscription.combine(
                workbench.messages().subscribe(_ -> show()), workbench.counts().all().subscribe(_ -> show()));
        ending = workbench.listen(_ -> follow());
    }

    private HBox bar() {
        var orders = new Choice<>(Order.all(workbench.now().get()), order, value -> workbench.messages().map(
                messages -> value.said(workbench.now().get(), messages)));
        workbench.say().tip(orders, "comparison.order");
        add.getStyleClass().setAll("button", "plain", "compact");
        add.setId("comparison-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> pick());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(8, orders, gap, add);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("comparison-bar");
        return bar;
    }

    private VBox foot() {
        var say = workbench.say();
        words.setId("comparison-words");
        words.setPrefRowCount(2);
        words.setWrapText(true);
        say.prompt(words, "comparison.words");
        words.accessibleTextProperty().bind(words.promptTextProperty());
        var keep = say.text(new Button(), "comparison.keep");
        keep.getStyleClass().setAll("button", "primary", "compact");
        keep.setId("comparison-keep");
        keep.setOnAction(_ -> keep());
        merge.getStyleClass().setAll("button", "plain", "compact");
        merge.setId("comparison-merge");
        merge.setOnAction(_ -> merge());
        merge.setMinWidth(LEAST);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        var about = say.text(new Label(), "comparison.about");
        about.getStyleClass().addAll("faint", "small");
        about.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var acts = new HBox(8, about, gap, merge, keep);
        acts.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(8, words, acts);
        foot.getStyleClass().add("comparison-foot");
        return foot;
    }

    private void put(Id<Code> code) {
        boolean there = columns.stream().anyMatch(column -> column.code().equals(code));
        if (!there && columns.size() < MOST && workbench.now().get().has(code)) {
            columns.add(new Column(workbench, code, this));
            layOut();
        }
    }

    private void layOut() {
        table.getItems().setAll(columns);
        for (int i = 1; i < columns.size(); i++) {
            table.setDividerPosition(i - 1, (double) i / columns.size());
        }
        show();
    }

    private void show() {
        columns.forEach(column -> column.show(order.get()));
        add.setDisable(columns.size() == MOST);
        merge.setDisable(columns.size() != 2);
        var now = workbench.now().get();
        var into = columns.isEmpty() ? null : now.find(columns.getFirst().code()).orElse(null);
        merge.setText(workbench.messages().get().say(
                "comparison.merge", into == null ? "" : into.name().in(workbench.language())));
    }

    private void follow() {
        var now = workbench.now().get();
        if (columns.removeIf(column -> !now.has(column.code()))) {
            layOut();
        } else {
            show();
        }
    }

    private void pick() {
        var there = columns.stream().map(Column::code).collect(Collectors.toSet());
        var purpose = new PickerModel.Purpose("", null, Set.copyOf(there), false);
        new CodePicker(workbench, new PickerModel(workbench, lookup, purpose), "comparison.add", choice -> {
            if (choice.option() instanceof Option.Existing existing) {
                put(existing.match().code().id());
            }
        }).show(add.localToScene(add.getBoundsInLocal()), this::focus);
    }

    private void over(DragEvent over) {
        if (!CodeDrag.codes(over).isEmpty()) {
            over.acceptTransferModes(TransferMode.COPY);
            over.consume();
        }
    }

    private void dropped(DragEvent dropped) {
        var codes = CodeDrag.codes(dropped);
        codes.forEach(this::put);
        dropped.setDropCompleted(!codes.isEmpty());
        dropped.consume();
    }

    private int focused() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).list().isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private boolean go(int by) {
        int at = focused();
        if (at < 0) {
            return false;
        }
        var list = columns.get(Math.clamp(at + by, 0, columns.size() - 1)).list();
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(1);
        }
        return true;
    }

    /// Gives the selected passages the code beside.
    private boolean move(int by) {
        int at = focused();
        if (at < 0 || at + by < 0 || at + by >= columns.size()) {
            return false;
        }
        var ids = columns.get(at).selected().stream().map(Coding::id).toList();
        recode(ids, columns.get(at + by).code());
        return true;
    }

    private boolean open() {
        int at = focused();
        if (at < 0 || columns.get(at).selected().isEmpty()) {
            return false;
        }
        workbench.openPassage(columns.get(at).selected().getFirst().place());
        return true;
    }

    private List<Place> selected() {
        return columns.stream().flatMap(column -> column.selected().stream()).map(Coding::place).distinct().toList();
    }

    private void keep() {
        var codes = columns.stream().map(Column::code).toList();
        var places = selected();
        var said = words.getText();
        var language = workbench.language();
        workbench.act((now, by) -> Comparing.keep(now, by, codes, places, said, language))
                .thenAccept(_ -> workbench.onScreen(words::clear));
    }

    private void merge() {
        if (columns.size() == 2) {
            var into = columns.getFirst().code();
            var from = columns.getLast().code();
            var places = selected();
            var said = words.getText();
            var language = workbench.language();
            workbench.act((now, by) -> Comparing.merge(now, by, from, into, places, said, language))
                    .thenAccept(_ -> workbench.onScreen(words::clear));
        }
    }

    @Override
    public void recode(Collection<Id<Coding>> codings, Id<Code> code) {
        if (!codings.isEmpty()) {
            workbench.act((now, by) -> OpenCoding.recode(
                    now, by, codings.stream().filter(now::has).toList(), code));
        }
    }

    @Override
    public void remove(Id<Code> code) {
        columns.removeIf(column -> column.code().equals(code));
        layOut();
    }

    @Override
    public void split(Id<Code> code) {
        onSplit.accept(code);
    }

    @Override
    public String titleKey() {
        return "comparison.title";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        if (columns.isEmpty()) {
            add.requestFocus();
        } else {
            columns.getFirst().list().requestFocus();
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        ending.run();
    }
}
