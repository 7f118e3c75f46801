package zhagen.ui.relations;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.ui.links.Signs;
import zhagen.ui.workbench.Workbench;

/// A category in the list: its name and counts, and the concepts in it. Concepts may be dropped on it.
final class CategoryCell extends ListCell<Category> {

    private static final double STEP = 14;

    private final Workbench workbench;
    private final Label name = new Label();
    private final Label level = new Label();
    private final Counted counted;
    private final Label members = new Label();
    private final VBox lines;

    /// @param dropped is told which concepts were let go on which category
    CategoryCell(Workbench workbench, BiConsumer<List<Id<Code>>, Id<Code>> dropped) {
        this.workbench = workbench;
        this.counted = new Counted(workbench);
        getStyleClass().add("category-cell");
        name.setMinWidth(30);
        level.getStyleClass().add("tag");
        level.setMinWidth(Region.USE_PREF_SIZE);
        members.getStyleClass().addAll("faint", "small");
        members.managedProperty().bind(members.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var first = new HBox(6, name, gap, counted);
        first.setAlignment(Pos.CENTER_LEFT);
        var second = new HBox(6, level, members);
        second.setAlignment(Pos.CENTER_LEFT);
        second.setPadding(new Insets(0, 0, 0, STEP));
        lines = new VBox(2, first, second);
        setPrefWidth(0);
        setOnDragOver(this::over);
        setOnDragExited(_ -> mark(false, 0));
        setOnDragDropped(event -> {
            var concepts = ConceptDrag.dragged(event);
            if (getItem() != null && !concepts.isEmpty()) {
                dropped.accept(concepts, getItem().code().id());
                event.setDropCompleted(true);
                event.consume();
            }
            mark(false, 0);
        });
    }

    private void over(DragEvent event) {
        var concepts = ConceptDrag.dragged(event);
        if (getItem() != null && !concepts.isEmpty()) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(true, concepts.size());
            event.consume();
        }
    }

    private void mark(boolean on, int concepts) {
        getStyleClass().remove("drop-into");
        if (on) {
            getStyleClass().add("drop-into");
            members.setText(workbench.messages().get().say("relations.drop", concepts));
            members.setVisible(true);
        } else if (getItem() != null) {
            showMembers(getItem());
        }
    }

    @Override
    protected void updateItem(@Nullable Category category, boolean empty) {
        super.updateItem(category, empty);
        if (category == null || empty) {
            setGraphic(null);
            return;
        }
        var code = category.code();
        var messages = workbench.messages().get();
        name.setText(code.name().in(messages.language()));
        name.setGraphic(Signs.dot(category.hue()));
        name.getStyleClass().remove("strong");
        if (code.level() != Level.CATEGORY) {
            name.getStyleClass().add("strong");
        }
        level.setText(messages.say("level." + code.level().name().toLowerCase(Locale.ROOT)));
        level.setVisible(code.level() != Level.CATEGORY);
        level.setManaged(code.level() != Level.CATEGORY);
        counted.show(category.strength());
        showMembers(category);
        lines.setPadding(new Insets(0, 0, 0, category.depth() * STEP));
        setGraphic(lines);
    }

    private void showMembers(Category category) {
        var language = workbench.language();
        members.setText(category.members().stream()
                .map(member -> member.name().in(language))
                .collect(Collectors.joining(" · ")));
        members.setVisible(!category.members().isEmpty());
    }
}
