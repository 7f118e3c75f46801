package zhagen.ui.axial;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.keys.Command;
import zhagen.ui.links.Segments;
import zhagen.ui.relations.RelationKeys;
import zhagen.ui.relations.RelationsModel;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.School;
import zhagen.ui.workbench.Workbench;

/// What stands above the board: whether it or the list of relations is shown, how much lies on it, what to begin with, and the field
/// for a name. Screen thread.
final class BoardHead extends VBox {

    private final Workbench workbench;
    private final BooleanProperty showsRelations = new SimpleBooleanProperty();
    private final TextField name = new TextField();
    private Consumer<String> named = _ -> {};
    private Runnable left = () -> {};

    /// @param act told what is asked for
    BoardHead(Workbench workbench, BoardModel board, RelationsModel relations, Consumer<Command> act) {
        this.workbench = workbench;
        var say = workbench.say();
        var school = new School(workbench);
        var shown = new Segments<Boolean>(
                List.of(false, true),
                (button, list) -> {
                    if (list) {
                        say.text(button, "axial.relations", relations.all());
                    } else {
                        button.textProperty().bind(school.string("axial.board"));
                    }
                },
                showsRelations::set);
        showsRelations.subscribe(shown::show);
        shown.setMinWidth(USE_PREF_SIZE);
        shown.setMaxHeight(USE_PREF_SIZE);
        var size = new Label();
        size.textProperty().bind(Bindings.createStringBinding(
                () -> school.say("axial.size", board.board().get().categories(), board.board().get().mains()),
                board.board(), workbench.messages(), school.profile()));
        size.getStyleClass().add("count");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var compare = say.tip(say.text(new Button(), "axial.compare"), "axial.compare.tip");
        compare.getStyleClass().setAll("button", "plain");
        compare.setOnAction(_ -> act.accept(AxialScreen.COMPARE));
        var relate = say.tip(say.text(new Button("", Icons.of(Feather.PLUS, 13)), "relations.new"),
                "relations.new.tip");
        relate.getStyleClass().setAll("button", "plain");
        relate.setOnAction(_ -> act.accept(RelationKeys.NEW));
        var add = say.tip(new Button("", Icons.of(Feather.PLUS, 13)), "relations.newCategory.tip");
        add.textProperty().bind(school.string("relations.newCategory"));
        add.getStyleClass().setAll("button", "primary");
        add.setOnAction(_ -> act.accept(AxialScreen.GROUP));
        for (var button : List.of(compare, relate, add)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var head = new HBox(shown, size, gap, compare, relate, add);
        head.getStyleClass().add("pane-head");
        getChildren().setAll(head, field());
    }

    private TextField field() {
        name.getStyleClass().add("fresh-category");
        name.setVisible(false);
        name.managedProperty().bind(name.visibleProperty());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                name.setVisible(false);
            }
        });
        name.setOnAction(_ -> named.accept(name.getText()));
        name.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                left.run();
                pressed.consume();
            }
        });
        return name;
    }

    /// Whether the relations are listed where the board was.
    BooleanProperty showsRelations() {
        return showsRelations;
    }

    /// Asks for a name.
    ///
    /// @param named told what was typed
    /// @param left run where nothing was
    void name(String prompt, String before, Consumer<String> named, Runnable left) {
        this.named = named;
        this.left = left;
        workbench.say().prompt(name, prompt);
        workbench.say().name(name, prompt);
        name.setText(before);
        name.setVisible(true);
        name.requestFocus();
        name.selectAll();
    }
}
