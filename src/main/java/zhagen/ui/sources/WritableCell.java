package zhagen.ui.sources;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import zhagen.model.Participant;

/// A cell to write in. What was typed is kept however the cell is left, but by Escape. Screen thread.
final class WritableCell extends TableCell<Participant, String> {

    /// Told what was typed where it differs.
    @FunctionalInterface
    interface Keep {
        void keep(Participant participant, String typed);
    }

    private final @Nullable Keep keep;
    private final TextField field = new TextField();
    private @Nullable Participant edited;

    WritableCell(@Nullable Keep keep) {
        this.keep = keep;
        field.getStyleClass().add("cell-field");
        field.setOnAction(_ -> cancelEdit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                edited = null;
                cancelEdit();
                pressed.consume();
            }
        });
        field.focusedProperty().addListener((_, had, has) -> {
            if (had && !has && isEditing()) {
                cancelEdit();
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            edited = getTableRow().getItem();
            field.setText(getItem());
            setText(null);
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    /// Ends the editing; the name is the toolkit's, which asks for this whenever the user turns to something else.
    @Override
    public void cancelEdit() {
        var participant = edited;
        edited = null;
        super.cancelEdit();
        setGraphic(null);
        setText(getItem());
        getTableView().requestFocus();
        if (participant != null && keep != null && !field.getText().strip().equals(getItem())) {
            keep.keep(participant, field.getText().strip());
        }
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            setGraphic(null);
            setText(empty ? null : item);
        }
    }
}
