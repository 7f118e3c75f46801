package zhagen.ui.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.AuditTrail.Deed;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.ui.workbench.Workbench;

/// Which rows of the log are shown: of which kind, by whom, of what words, from when to when. Screen thread.
final class DecisionsFilter extends FlowPane implements AutoCloseable {

    private final Workbench workbench;
    private final TextField words = new TextField();
    private final List<Subscription> followed = new ArrayList<>();

    /// @param done puts the keyboard back
    DecisionsFilter(Workbench workbench, DecisionsModel model, Runnable done) {
        super(8, 8);
        this.workbench = workbench;
        getStyleClass().add("decisions-filter");
        workbench.say().prompt(words, "decisions.filter");
        words.setPrefWidth(124);
        words.textProperty().bindBidirectional(model.words());
        words.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER || pressed.getCode() == KeyCode.ESCAPE) {
                done.run();
                pressed.consume();
            }
        });
        Node deed = choice(
                "decisions.everyKind", List.of(Deed.values()),
                it -> workbench.messages().get().say("decisions.deed." + it), model.deed());
        var coders = workbench.now().get().all(Coder.class).map(Coder::id).toList();
        Node coder = choice("decisions.everybody", coders, model::nameOf, model.coder());
        getChildren().addAll(
                words, deed, coder, day("decisions.from", model.from()), day("decisions.to", model.to()));
    }

    void focusWords() {
        words.requestFocus();
    }

    /// @param all what says that none is chosen
    private <T> ComboBox<@Nullable T> choice(
            String all, List<T> values, Function<T, String> name, ObjectProperty<@Nullable T> chosen) {
        var box = new ComboBox<@Nullable T>();
        box.getItems().add(null);
        box.getItems().addAll(values);
        box.setCellFactory(_ -> cell(all, name));
        box.setButtonCell(cell(all, name));
        box.setPrefWidth(128);
        box.valueProperty().bindBidirectional(chosen);
        workbench.say().tip(box, all);
        followed.add(workbench.messages().subscribe(() -> box.setButtonCell(cell(all, name))));
        return box;
    }

    private <T> ListCell<@Nullable T> cell(String all, Function<T, String> name) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null ? workbench.messages().get().say(all) : name.apply(item));
            }
        };
    }

    private DatePicker day(String prompt, ObjectProperty<java.time.@Nullable LocalDate> day) {
        var picker = new DatePicker();
        picker.promptTextProperty().bind(workbench.say().string(prompt));
        picker.setPrefWidth(114);
        picker.valueProperty().bindBidirectional(day);
        workbench.say().tip(picker, prompt);
        return picker;
    }

    @Override
    public void close() {
        Stream.of(followed.toArray(Subscription[]::new)).forEach(Subscription::unsubscribe);
    }
}
