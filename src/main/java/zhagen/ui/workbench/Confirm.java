package zhagen.ui.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zhagen.messages.Messages;
import zhagen.model.Change;
import zhagen.model.Edit;
import zhagen.model.Kind;

/// Asks, where the thing stands, before something is destroyed, and says exactly what goes with it. It is empty and takes no room
/// while nothing is asked. Screen thread.
public final class Confirm extends VBox {

    private static final List<Kind> NAMED = List.of(
            Kind.SOURCE, Kind.TURN, Kind.CODE, Kind.CODING, Kind.RELATION, Kind.EVIDENCE, Kind.PLACEMENT, Kind.MEMO,
            Kind.PARTICIPANT);

    private final Workbench workbench;
    private Runnable refocus = () -> {};

    public Confirm(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("confirm");
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                close();
                pressed.consume();
            }
        });
        close();
    }

    /// One way to go on.
    ///
    /// @param message what its button says
    /// @param change what it would do; is shown before it is done
    public record Way(String message, Change change, Runnable action) {}

    /// Asks `question`; each way says what it destroys.
    public void ask(String question, List<Way> ways, Runnable whenClosed) {
        refocus = whenClosed;
        getChildren().setAll(Wrapped.of(question, "strong"));
        var buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_LEFT);
        for (var way : ways) {
            getChildren().add(Wrapped.of(said(way.change()), "second"));
            var button = workbench.say().text(new Button(), way.message());
            button.getStyleClass().setAll("button", "primary", "danger");
            button.setOnAction(_ -> {
                close();
                way.action().run();
            });
            buttons.getChildren().add(button);
        }
        var cancel = workbench.say().text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> close());
        buttons.getChildren().add(cancel);
        getChildren().add(buttons);
        setVisible(true);
        setManaged(true);
        buttons.getChildren().getFirst().requestFocus();
    }

    private String said(Change change) {
        return gone(workbench.messages().get(), change);
    }

    /// In words, how much of each kind a change takes away: "12 codings, 3 relations".
    public static String gone(Messages messages, Change change) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var edit : change.edits()) {
            if (edit instanceof Edit.Of(var before, var after) && before != null && after == null) {
                counts.merge(Kind.of(before), 1, Integer::sum);
            }
        }
        var parts = new ArrayList<String>();
        NAMED.stream().filter(counts::containsKey).forEach(kind -> parts.add(messages.say(
                "confirm." + kind.name().toLowerCase(Locale.ROOT), counts.get(kind))));
        return messages.say("confirm.goes", String.join(messages.say("confirm.and"), parts));
    }

    private void close() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
        refocus.run();
        refocus = () -> {};
    }
}
