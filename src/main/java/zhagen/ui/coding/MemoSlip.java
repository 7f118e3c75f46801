package zhagen.ui.coding;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import zhagen.model.Id;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.ui.workbench.Workbench;

/// A slip to write down a thought where it comes up. What stands on it is kept when it goes, by whatever way; an empty one leaves
/// nothing behind. Screen thread.
final class MemoSlip extends VBox {

    private final Workbench workbench;
    private final List<Link> links;
    private final ChoiceBox<Memo.Type> type = new ChoiceBox<>(FXCollections.observableArrayList(Memo.Type.values()));
    private final TextField title = new TextField();
    private final TextArea body = new TextArea();

    MemoSlip(Workbench workbench, List<Link> links, String about) {
        this.workbench = workbench;
        this.links = links;
        getStyleClass().add("memo-slip");
        setPrefSize(400, 230);
        var subject = new Label(about);
        subject.getStyleClass().addAll("faint", "small");
        workbench.say().prompt(title, "coding.memo.title");
        workbench.say().prompt(body, "coding.memo.body");
        title.getStyleClass().addAll("bare", "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        type.setValue(Memo.Type.CODE);
        type.setConverter(new StringConverter<>() {
            @Override
            public String toString(Memo.Type shown) {
                return workbench.messages().get().say("memo.type." + shown.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Memo.Type fromString(String said) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        body.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        var head = new HBox(8, title, type);
        head.setAlignment(Pos.CENTER_LEFT);
        var hint = workbench.say().text(new Label(), "coding.memo.hint");
        hint.getStyleClass().addAll("faint", "small");
        getChildren().addAll(subject, head, body, hint);
        title.setOnAction(_ -> body.requestFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown()) {
                workbench.overlay().hide();
                pressed.consume();
            }
        });
    }

    void show(Bounds anchor) {
        workbench.overlay().show(this, anchor, this::keep);
        title.requestFocus();
    }

    private void keep() {
        if (title.getText().isBlank() && body.getText().isBlank()) {
            return;
        }
        var id = Id.<Memo>random();
        var written = type.getValue();
        workbench.act((now, by) ->
                Memos.write(now, by, id, written, title.getText().strip(), body.getText().strip(), links));
    }
}
