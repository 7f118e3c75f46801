package zhagen.ui.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Tree;
import zhagen.ui.codebook.Dots;
import zhagen.ui.comparison.Order.Line;
import zhagen.ui.links.InContext;
import zhagen.ui.links.TallCell;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// The passages of one code. Passages of another that are dropped here get this code. Screen thread.
final class Column extends VBox {

    private static final int AROUND = 60;
    private static final DataFormat CODINGS = new DataFormat("application/x-zhagen-coding");

    /// What a column tells of.
    interface Acts {

        /// Codings that were dropped on a code.
        void recode(Collection<Id<Coding>> codings, Id<Code> code);

        void remove(Id<Code> code);

        void split(Id<Code> code);
    }

    private final Workbench workbench;
    private final Id<Code> code;
    private final Acts acts;
    private final Label name = new Label();
    private final Label counts = new Label();
    private final ListView<Line> list = new ListView<>();

    Column(Workbench workbench, Id<Code> code, Acts acts) {
        this.workbench = workbench;
        this.code = code;
        this.acts = acts;
        getStyleClass().addAll("pane", "comparison-column");
        setMinWidth(160);
        name.getStyleClass().add("strong");
        name.setMinWidth(40);
        counts.getStyleClass().add("count");
        counts.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, name, counts, gap,
                quiet(Feather.SCISSORS, "comparison.split", () -> acts.split(code)),
                quiet(Feather.X, "comparison.remove", () -> acts.remove(code)));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("comparison-head");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().addAll("found-list", "first-focus");
        list.setCellFactory(_ -> new Cell());
        list.widthProperty().subscribe(_ -> list.refresh()); // the list remembers how tall its rows were at another width
        list.accessibleTextProperty().bind(name.textProperty());
        list.setPlaceholder(workbench.say().empty("comparison.empty"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    private Button quiet(Feather icon, String tip, Runnable action) {
        var button = new Button("", Icons.of(icon, 13));
        button.getStyleClass().setAll("button", "quiet");
        button.setOnAction(_ -> action.run());
        return workbench.say().tip(button, tip);
    }

    Id<Code> code() {
        return code;
    }

    ListView<Line> list() {
        return list;
    }

    /// Shows the passages as they are now.
    void show(Order order) {
        var now = workbench.now().get();
        var found = now.find(code).orElse(null);
        if (found == null) {
            return;
        }
        var messages = workbench.messages().get();
        var strength = workbench.counts().of(code);
        name.setText(found.name().in(messages.language()));
        name.setGraphic(Dots.of(Tree.hue(now, found)));
        counts.setText(messages.say("comparison.counts", strength.passages(), strength.people()));
        var codings = Tree.below(now, found).stream()
                .flatMap(below -> now.pointingAt(below.id(), Coding.class).stream())
                .toList();
        var lines = order.lines(now, codings, messages);
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
    }

    /// The passages that are selected.
    List<Coding> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .map(Line::coding)
                .filter(Objects::nonNull)
                .toList();
    }

    private void over(DragEvent over) {
        if (over.getDragboard().hasContent(CODINGS)) {
            over.acceptTransferModes(TransferMode.MOVE);
            over.consume();
        }
    }

    private void dropped(DragEvent dropped) {
        if (dropped.getDragboard().getContent(CODINGS) instanceof String ids) {
            acts.recode(ids.lines().map(Id::<Coding>parse).toList(), code);
            dropped.setDropCompleted(true);
            dropped.consume();
        }
    }

    private final class Cell extends TallCell<Line> {

        private final Label heading = new Label();
        private final Label reference = new Label();
        private final InContext words = new InContext(workbench, AROUND);
        private final VBox passage = new VBox(2, reference, words);

        Cell() {
            getStyleClass().add("found-cell");
            heading.getStyleClass().addAll("faint", "small");
            reference.getStyleClass().addAll("faint", "small");
            setOnDragDetected(_ -> drag());
        }

        @Override
        protected Region show(Line line) {
            Styles.put(this, "heading-row", line.coding() == null);
            var coding = line.coding();
            if (coding == null) {
                heading.setText(line.heading());
                return heading;
            }
            var mark = coding.exemplar() ? "★ " : "";
            reference.setText(mark + workbench.quotes().reference(coding.place()));
            words.show(coding.place());
            return passage;
        }

        private void drag() {
            var taken = selected();
            if (!taken.isEmpty()) {
                var content = new ClipboardContent();
                content.put(CODINGS, String.join("\n", taken.stream().map(coding -> coding.id().toString()).toList()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
            }
        }
    }
}
