package zhagen.ui.coding;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.ui.links.LossList;
import zhagen.ui.workbench.Workbench;

/// Above the text while it is corrected: what has been done so far, what would lose its words, and the ways out. It takes no room
/// while nothing is corrected. Screen thread.
final class CorrectingBar extends VBox {

    private final Workbench workbench;
    private final Runnable finish;
    private final Runnable discard;
    private final Runnable back;
    private final Label said = new Label();
    private final Label question = new Label();
    private final LossList losses;
    private final HBox line = new HBox(10);
    private final HBox answers = new HBox(8);
    private Subscription followed = Subscription.EMPTY;
    private @Nullable CorrectingModel model;
    private Runnable asked = () -> {};

    /// @param finish makes the correction a change, whatever it costs
    /// @param discard gives it up
    /// @param back puts the keyboard back into the text
    CorrectingBar(Workbench workbench, Runnable finish, Runnable discard, Runnable back) {
        this.workbench = workbench;
        this.finish = finish;
        this.discard = discard;
        this.back = back;
        losses = new LossList(workbench);
        getStyleClass().add("correcting-bar");
        setMinHeight(USE_PREF_SIZE);
        var title = workbench.say().text(new Label(), "correct.title");
        title.getStyleClass().add("strong");
        title.setMinWidth(USE_PREF_SIZE);
        said.getStyleClass().add("second");
        said.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var done = button("correct.done", "primary", this::finish, workbench.keymap().first(CorrectingDesk.DONE));
        done.setId("correct-done");
        var cancel = button("correct.discard", "plain", this::leave, workbench.keymap().first(CorrectingDesk.DISCARD));
        cancel.setId("correct-discard");
        line.getChildren().setAll(title, said, gap, done, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        question.setWrapText(true);
        question.getStyleClass().add("strong");
        question.setMinHeight(USE_PREF_SIZE);
        answers.setAlignment(Pos.CENTER_LEFT);
        show(null);
    }

    private Button button(String message, String style, Runnable action, Object... arguments) {
        var button = workbench.say().text(new Button(), message, arguments);
        button.getStyleClass().setAll("button", style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// @param correcting null where nothing is corrected any more
    void show(@Nullable CorrectingModel correcting) {
        followed.unsubscribe();
        model = correcting;
        setVisible(correcting != null);
        setManaged(correcting != null);
        asked = () -> {};
        getChildren().setAll(line);
        followed = correcting == null
                ? Subscription.EMPTY
                : Subscription.combine(
                        correcting.state().subscribe(this::goOn),
                        workbench.messages().subscribe(_ -> {
                            tell();
                            asked.run();
                        }));
    }

    private void tell() {
        if (model == null) {
            return;
        }
        var state = model.state().get();
        var messages = workbench.messages().get();
        said.setText(state.places() == 0
                ? messages.say("correct.begin")
                : messages.say("correct.state", state.places(), state.shrunk(), state.lost()));
        said.getStyleClass().remove("warn");
        if (state.lost() > 0) {
            said.getStyleClass().add("warn");
        }
    }

    private void goOn() {
        tell();
        asked = () -> {};
        getChildren().setAll(line);
    }

    /// Makes it a change; where something would lose all of its words, only when that is confirmed.
    void finish() {
        if (model == null) {
            return;
        }
        var state = model.state().get();
        if (state.lost() == 0) {
            finish.run();
            return;
        }
        asked = this::finish;
        question.setText(workbench.messages().get().say("correct.sure", state.lost()));
        workbench.now().get().find(model.source())
                .ifPresent(source -> losses.show(source, state.touched(), model.before(), model.text()));
        var sure = button("correct.sure.yes", "primary", finish);
        sure.getStyleClass().add("danger");
        sure.setId("correct-sure");
        ask(sure, losses);
    }

    /// Gives it up; where something was typed, only when that is confirmed.
    void leave() {
        if (model == null || model.isEmpty()) {
            discard.run();
            return;
        }
        asked = this::leave;
        question.setText(workbench.messages().get().say("correct.discard.sure", model.state().get().places()));
        var sure = button("correct.discard.yes", "primary", discard);
        sure.getStyleClass().add("danger");
        sure.setId("correct-sure");
        ask(sure, null);
    }

    private void ask(Button sure, @Nullable Region shown) {
        var no = button("correct.goOn", "plain", () -> {
            goOn();
            back.run();
        });
        answers.getChildren().setAll(sure, no);
        answers.getChildren().forEach(button -> button.setFocusTraversable(true));
        getChildren().setAll(line, question);
        if (shown != null) {
            getChildren().add(shown);
        }
        getChildren().add(answers);
        no.requestFocus();
    }
}
