package zhagen.ui.coding;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Source;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// The sources to read, under their groups. Screen thread.
final class SourceList extends ListView<SourceRow> implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    private final Workbench workbench;
    private final CodingModel model;
    private final Subscription followed;
    private boolean following;

    SourceList(Workbench workbench, SourcesModel sources, CodingModel model) {
        super(sources.rows());
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("source-list", "first-focus");
        workbench.say().name(this, "sources.title");
        setCellFactory(_ -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (!following && row instanceof SourceRow.Entry(var source, _)) {
                model.source().set(source.id());
            }
        });
        setPlaceholder(workbench.say().empty("sources.empty"));
        followed = Subscription.combine(
                model.source().subscribe(this::choose),
                workbench.messages().subscribe(this::refresh),
                getItems().subscribe(() -> choose(model.source().get())));
    }

    private void choose(@Nullable Id<Source> source) {
        following = true;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof SourceRow.Entry(var listed, _) && listed.id().equals(source)
                    && !getSelectionModel().isSelected(i)) {
                getSelectionModel().clearAndSelect(i);
                if (!isFocused()) {
                    showRow(i);
                }
            }
        }
        following = false;
    }

    private void showRow(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            if (first == null || last == null || row < first.getIndex() || row > last.getIndex()) {
                scrollTo(Math.max(0, row - 2));
            }
        }
    }

    private final class Cell extends ListCell<SourceRow> {

        private final Label heading = new Label();
        private final Label name = new Label();
        private final Label about = new Label();
        private final ProgressBar coded = new ProgressBar();
        private final VBox entry;

        Cell() {
            getStyleClass().add("source-cell");
            setPrefWidth(0);
            heading.getStyleClass().add("group");
            about.getStyleClass().add("about");
            coded.setMinWidth(46);
            coded.setPrefWidth(46);
            coded.setFocusTraversable(false);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var below = new HBox(8, about, gap, coded);
            below.setAlignment(Pos.CENTER_LEFT);
            entry = new VBox(1, name, below);
        }

        @Override
        protected void updateItem(@Nullable SourceRow row, boolean empty) {
            super.updateItem(row, empty);
            var shown = empty ? null : row;
            Styles.put(this, "heading-row", shown instanceof SourceRow.Heading);
            Styles.put(this, "entry-row", shown instanceof SourceRow.Entry);
            setDisable(shown instanceof SourceRow.Heading);
            if (shown == null) {
                setGraphic(null);
                return;
            }
            switch (shown) {
                case SourceRow.Heading(var group) -> {
                    heading.setText(group);
                    setGraphic(heading);
                }
                case SourceRow.Entry(var source, var coverage) -> {
                    name.setText(source.name());
                    about.setText(about(source, coverage));
                    coded.setProgress(coverage.share());
                    coded.setAccessibleText(workbench.messages().get().say("coding.coded", coverage.share()));
                    setGraphic(entry);
                }
            }
        }

        private String about(Source source, Coverage coverage) {
            var parts = new ArrayList<String>();
            if (source.date() != null) {
                parts.add(DAY.format(Objects.requireNonNull(source.date())));
            }
            parts.add(workbench.messages().get().say("coding.turns", coverage.turns()));
            return String.join(" · ", parts);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
