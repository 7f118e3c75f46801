package zhagen.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Tree;
import zhagen.search.Hit;
import zhagen.ui.codebook.Dots;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Quotes;
import zhagen.ui.workbench.Workbench;

/// What was found, under the headings of its kinds, with the words that were looked for made visible. Screen thread.
final class ResultsList extends ListView<ResultRow> {

    private static final double ROW = 30;

    private final Workbench workbench;
    private final ResultsModel model;
    private final int before;
    private final int longest;
    private final Subscription followed;

    /// @param longest how many characters of a hit are shown
    /// @param opened run after something was opened
    ResultsList(Workbench workbench, ResultsModel model, int longest, Runnable opened) {
        super(model.rows());
        this.workbench = workbench;
        this.model = model;
        this.longest = longest;
        this.before = longest / 4;
        getStyleClass().add("results");
        workbench.say().name(this, "keys.area.search");
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Cell(opened));
        getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (row.intValue() >= 0 && getItems().get(row.intValue()) instanceof ResultRow.Found) {
                model.chosen().set(row.intValue());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            var hit = model.choice();
            if (pressed.getCode() == KeyCode.ENTER && hit != null) {
                opened.run();
                model.open(hit);
                pressed.consume();
            }
        });
        followed = Subscription.combine(
                model.chosen().subscribe(this::choose), workbench.messages().subscribe(_ -> refresh()));
    }

    private void choose() {
        int row = model.chosen().get();
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (row != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - 6));
        }
    }

    void letGo() {
        followed.unsubscribe();
    }

    private final class Cell extends ListCell<ResultRow> {

        private final Label heading = new Label();
        private final HBox sign = new HBox();
        private final Label reference = new Label();
        private final TextFlow words = new TextFlow();
        private final HBox line;

        Cell(Runnable opened) {
            getStyleClass().add("result-cell");
            setPrefWidth(0);
            heading.getStyleClass().add("heading");
            sign.setMinWidth(16);
            sign.setMaxWidth(16);
            sign.setAlignment(Pos.CENTER);
            reference.getStyleClass().addAll("faint", "small");
            reference.setMinWidth(Region.USE_PREF_SIZE);
            var oneLine = new Pane(words); // which leaves it as wide as it likes to be
            oneLine.setMinWidth(0);
            oneLine.setMaxHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(oneLine, Priority.ALWAYS);
            line = new HBox(9, sign, oneLine, reference);
            line.setAlignment(Pos.CENTER_LEFT);
            var clip = new Rectangle();
            clip.widthProperty().bind(oneLine.widthProperty());
            clip.heightProperty().bind(oneLine.heightProperty());
            oneLine.setClip(clip);
            setOnMouseClicked(_ -> {
                if (getItem() instanceof ResultRow.Found(var hit)) {
                    opened.run();
                    model.open(hit);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ResultRow row, boolean empty) {
            super.updateItem(row, empty);
            setDisable(row instanceof ResultRow.Heading);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            switch (row) {
                case ResultRow.Heading(var kind, var count) -> {
                    heading.setText(workbench.messages().get().say(
                            "find.kind." + kind.name().toLowerCase(Locale.ROOT), count));
                    setGraphic(heading);
                }
                case ResultRow.Found(var hit) -> {
                    show(hit);
                    setGraphic(line);
                }
            }
        }

        private void show(Hit hit) {
            var now = workbench.now().get();
            sign.getChildren().setAll(sign(hit));
            reference.setText(hit.place() != null ? workbench.quotes().reference(hit.place()) : "");
            words.getChildren().setAll(texts(hit));
        }

        private Node sign(Hit hit) {
            var now = workbench.now().get();
            return switch (hit.kind()) {
                case CODE -> Dots.of(now.find(new Id<Code>(hit.item().value()))
                        .map(code -> Tree.hue(now, code))
                        .orElse(0));
                case TURN -> Icons.of(Feather.MESSAGE_SQUARE, 13);
                case MEMO -> Icons.of(Feather.FILE, 13);
                case RELATION -> Icons.of(Feather.SHARE_2, 13);
                case SOURCE -> Icons.of(Feather.FILE_TEXT, 13);
            };
        }

        /// One line of the words around the first that was looked for.
        private List<Text> texts(Hit hit) {
            var shown = hit.shown();
            var highlights = hit.shownHighlights();
            int first = highlights.isEmpty() ? 0 : highlights.getFirst().start();
            boolean named = hit.place() == null && first < longest * 2 / 3; // an item's name stands before the rest
            int start = named ? 0 : Math.max(0, first - before);
            int end = Math.min(shown.length(), start + longest);
            var texts = new ArrayList<Text>();
            if (start > 0) {
                texts.add(text("…", false));
            }
            int at = start;
            for (var span : highlights) {
                if (span.start() >= at && span.end() <= end) {
                    texts.add(text(shown.substring(at, span.start()), false));
                    texts.add(text(span.of(shown), true));
                    at = span.end();
                }
            }
            texts.add(text(shown.substring(at, Math.max(at, end)), false));
            if (end < shown.length()) {
                texts.add(text("…", false));
            }
            return texts;
        }

        private Text text(String words, boolean found) {
            var text = new Text(words.replaceAll("\\s+", " "));
            text.getStyleClass().add(found ? "meant-letters" : "plain-letters");
            return text;
        }
    }
}
