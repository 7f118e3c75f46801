package zhagen.ui.pseudonyms;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.pseudonyms.Word.Verdict;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A word, what is to stand in its place, and how often it stands there. Screen thread.
final class WordCell extends ListCell<Word> {

    private static final double WORD = 170;

    private final Workbench workbench;
    private final Button verdict = new Button();
    private final Label word = new Label();
    private final Label arrow = new Label("→");
    private final Label replacement = new Label();
    private final TextField field = new TextField();
    private final HBox place = new HBox(replacement);
    private final Label tells = new Label();
    private final Label counts = new Label();
    private final HBox row;

    WordCell(Workbench workbench, PseudonymsModel model) {
        this.workbench = workbench;
        getStyleClass().add("word-cell");
        setPrefWidth(0);
        verdict.getStyleClass().setAll("button", "quiet");
        verdict.setFocusTraversable(false);
        verdict.setMinWidth(26);
        verdict.setOnAction(_ -> {
            if (getItem() != null) {
                model.chosen().set(getItem());
                model.accept(getItem());
            }
        });
        word.setMinWidth(WORD);
        word.setMaxWidth(WORD);
        arrow.getStyleClass().add("faint");
        place.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(90);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        place.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2) {
                startEdit();
            }
        });
        field.getStyleClass().add("cell-field");
        field.setPrefWidth(170);
        field.setOnAction(_ -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                pressed.consume();
            }
        });
        tells.getStyleClass().add("tag");
        tells.setMinWidth(Region.USE_PREF_SIZE);
        counts.getStyleClass().addAll("faint", "small");
        counts.setMinWidth(112);
        counts.setAlignment(Pos.CENTER_RIGHT);
        row = new HBox(8, verdict, word, arrow, place, tells, counts);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public void startEdit() {
        if (getItem() != null) {
            super.startEdit();
            field.setText(getItem().replacement().get());
            place.getChildren().setAll(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    private void commit() {
        var item = getItem();
        if (item != null && !field.getText().isBlank()) {
            item.replacement().set(field.getText().strip());
            item.verdict().set(Verdict.REPLACE);
        }
        cancelEdit();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        place.getChildren().setAll(replacement);
        show(getItem());
        getListView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable Word item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            place.getChildren().setAll(replacement);
        }
        show(empty ? null : item);
    }

    private void show(@Nullable Word item) {
        setGraphic(item == null ? null : row);
        if (item == null) {
            return;
        }
        var messages = workbench.messages().get();
        var candidate = item.candidate();
        word.setText(candidate.word());
        replacement.setText(item.replacement().get());
        tells.setText(messages.say("pseudonym.kind." + candidate.tells().name().toLowerCase(Locale.ROOT)));
        counts.setText(messages.say("pseudonyms.counts", candidate.places().size(), candidate.sources()));
        verdict.setGraphic(Icons.of(icon(item.verdict().get()), 15));
        verdict.setAccessibleText(messages.say("pseudonyms.verdict." + item.verdict().get()));
        boolean replaced = item.isAccepted();
        boolean skipped = item.verdict().get() == Verdict.SKIP;
        style(word, "strong", replaced);
        style(word, "faint", skipped);
        style(replacement, "second", !replaced);
        style(replacement, "faint", skipped);
        arrow.setVisible(!skipped);
        replacement.setVisible(!skipped);
    }

    private static void style(Label label, String style, boolean wanted) {
        label.getStyleClass().remove(style);
        if (wanted) {
            label.getStyleClass().add(style);
        }
    }

    private static Feather icon(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> Feather.SQUARE;
            case REPLACE -> Feather.CHECK_SQUARE;
            case SKIP -> Feather.MINUS;
        };
    }
}
