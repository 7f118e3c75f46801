package zhagen.ui.codebook;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.ui.codebook.CodebookModel.Drop;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Say;
import zhagen.ui.workbench.Workbench;

/// A line of the codebook: its dot, its name (or the field to type it), its level, and how much speaks for it.
final class CodeCell extends ListCell<CodeRow> {

    private static final double STEP = 13;
    private static final List<String> NAMES = List.of("concept", "strong");
    private static final List<String> DROPS = List.of("drop-before", "drop-into", "drop-after");

    private final Workbench workbench;
    private final CodebookModel model;
    private final Region indent = new Region();
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN, 12);
    private final HBox disclosure = new HBox(arrow);
    private final Region dot = Dots.of(0);
    private final Label name = new Label();
    private final Label level = tag();
    private final Label marks = new Label();
    private final Label passages;
    private final Label people;
    private final HBox line;
    private boolean collapsing;

    /// The tooltips that all cells share.
    record Tips(Tooltip passages, Tooltip people, Tooltip marks) {

        static Tips of(Say say) {
            return new Tips(
                    say.tooltip("codebook.passages"), say.tooltip("codebook.people"), say.tooltip("codebook.marks"));
        }
    }

    CodeCell(Workbench workbench, CodebookModel model, Tips tips) {
        this.workbench = workbench;
        this.model = model;
        passages = number(tips.passages());
        people = number(tips.people());
        getStyleClass().add("code-cell");
        marks.getStyleClass().add("marks");
        marks.setMinWidth(Region.USE_PREF_SIZE);
        marks.managedProperty().bind(marks.visibleProperty());
        Tooltip.install(marks, tips.marks());
        disclosure.getStyleClass().add("disclosure");
        disclosure.setAlignment(Pos.CENTER);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(24);
        line = new HBox(indent, disclosure, dot, name, level, marks, gap, passages, people);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("code-line");
        setPrefWidth(0);
        disclosure.addEventHandler(MouseEvent.MOUSE_PRESSED, pressed -> {
            if (getItem() != null && getItem().parent()) {
                model.open(getItem().code().id(), !getItem().open());
                pressed.consume();
            }
        });
        dragging();
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /// A press on one of several selected rows may begin a drag of all of them: only its release selects the one.
    private void pressed(MouseEvent pressed) {
        collapsing = isSelected()
                && model.chosen().get().size() > 1
                && pressed.getButton() == MouseButton.PRIMARY
                && !pressed.isShiftDown()
                && !pressed.isShortcutDown()
                && !disclosure.getBoundsInParent()
                        .contains(line.sceneToLocal(pressed.getSceneX(), pressed.getSceneY()));
        if (collapsing) {
            getListView().requestFocus();
            pressed.consume();
        }
    }

    private void released(MouseEvent released) {
        if (collapsing && getItem() != null) {
            getListView().getSelectionModel().clearAndSelect(getIndex());
            released.consume();
        }
        collapsing = false;
    }

    private static Label tag() {
        var tag = new Label();
        tag.getStyleClass().add("tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        tag.managedProperty().bind(tag.visibleProperty());
        return tag;
    }

    private static Label number(Tooltip tip) {
        var number = new Label();
        number.getStyleClass().add("number");
        number.setMinWidth(24);
        number.setAlignment(Pos.CENTER_RIGHT);
        Tooltip.install(number, tip);
        return number;
    }

    @Override
    protected void updateItem(@Nullable CodeRow row, boolean empty) {
        super.updateItem(row, empty);
        line.setVisible(row != null && !empty);
        if (row == null || empty) {
            setGraphic(line); // a line that comes back would need all its styles anew
            return;
        }
        var code = row.code();
        indent.setMinWidth(row.depth() * STEP);
        var chevron = row.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT;
        if (arrow.getIconCode() != chevron) {
            arrow.setIconCode(chevron);
        }
        Dots.dye(dot, row.hue());
        dot.setVisible(!row.parent());
        dot.setManaged(!row.parent());
        disclosure.setManaged(row.parent());
        disclosure.setVisible(row.parent());
        var messages = workbench.messages().get();
        name.setText(code.name().in(messages.language()));
        Styles.choose(name, code.level() == Level.CONCEPT ? "concept" : "strong", NAMES);
        name.setOpacity(row.meant() ? 1 : 0.55);
        level.setVisible(code.level() == Level.MAIN || code.level() == Level.CORE);
        level.setText(messages.say("level.short." + code.level().name().toLowerCase(Locale.ROOT)));
        marks.setVisible(code.inVivo() || code.reversed());
        marks.setText((code.inVivo() ? "“”" : "") + (code.inVivo() && code.reversed() ? " " : "")
                + (code.reversed() ? "⇄" : ""));
        passages.setText(row.strength().passages() == 0 ? "" : Integer.toString(row.strength().passages()));
        people.setText(row.strength().people() == 0 ? "" : Integer.toString(row.strength().people()));
        Styles.put(people, "warn", row.strength().people() == 1 && row.strength().passages() > 1);
        setGraphic(code.id().equals(model.renamed().get()) ? editing(code) : line);
    }

    private Node editing(Code code) {
        var typed = new NameField(code.name().in(workbench.language()), workbench::onScreen, kept -> {
            model.renamed().set(null);
            if (kept != null) {
                model.rename(code.id(), kept);
            }
            getListView().refresh();
            getListView().requestFocus();
        });
        var left = new Region();
        left.setMinWidth((getItem().depth() + 1) * STEP);
        HBox.setHgrow(typed, Priority.ALWAYS);
        return new HBox(left, typed);
    }

    private void dragging() {
        setOnDragDetected(detected -> {
            if (getItem() != null && model.renamed().get() == null) {
                var dragged = getItem().code().id();
                var chosen = model.chosen().get();
                CodeDrag.begin(this, chosen.contains(dragged) ? chosen : List.of(dragged));
                collapsing = false;
                detected.consume();
            }
        });
        setOnDragOver(over -> {
            mark(null);
            if (getItem() != null && !PassageDrag.places(over).isEmpty()) {
                over.acceptTransferModes(TransferMode.COPY);
                mark(Drop.INTO);
                over.consume();
            } else if (getItem() != null && model.mayDrop(CodeDrag.codes(over), getItem().code().id())) {
                over.acceptTransferModes(TransferMode.MOVE);
                mark(where(over));
                over.consume();
            }
        });
        setOnDragExited(_ -> mark(null));
        setOnDragDropped(dropped -> {
            mark(null);
            var dragged = CodeDrag.codes(dropped);
            var passages = PassageDrag.places(dropped);
            if (!passages.isEmpty() && getItem() != null) {
                var code = getItem().code().id();
                workbench.act((now, by) -> OpenCoding.code(now, by, passages, code));
                dropped.setDropCompleted(true);
                dropped.consume();
            } else if (!dragged.isEmpty() && getItem() != null) {
                model.drop(dragged, getItem().code().id(), where(dropped));
                dropped.setDropCompleted(true);
                dropped.consume();
            }
        });
    }

    private Drop where(DragEvent event) {
        double part = event.getY() / getHeight();
        return part < 0.27 ? Drop.BEFORE : part > 0.73 ? Drop.AFTER : Drop.INTO;
    }

    private void mark(@Nullable Drop drop) {
        Styles.choose(this, drop == null ? null : "drop-" + drop.name().toLowerCase(Locale.ROOT), DROPS);
    }
}
