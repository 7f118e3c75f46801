package zhagen.ui.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.search.HitKind;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Workbench;

/// Everything that is found, by kind. Screen thread.
public final class SearchScreen implements Screen {

    private static final int LIMIT = 500;

    /// What the field and the list do by themselves.
    public static final List<Command> COMMANDS =
            List.of(Area.of("search").fixed("move", "Up", "Down"), Area.of("search").fixed("open", "Enter"));

    private final Workbench workbench;
    private final ResultsModel model;
    private final ResultsList list;
    private final TextField field = new TextField();
    private final VBox root = new VBox();

    public SearchScreen(Workbench workbench, Finding finding) {
        this.workbench = workbench;
        this.model = new ResultsModel(workbench, finding, LIMIT, LIMIT);
        this.list = new ResultsList(workbench, model, 110, () -> {});
        root.getStyleClass().addAll("pane", "paper", "search-screen");
        var typing = new PauseTransition(Duration.millis(60));
        typing.setOnFinished(_ -> model.query().set(field.getText()));
        field.textProperty().subscribe(_ -> typing.playFromStart());
        workbench.say().prompt(field, "find.prompt");
        field.getStyleClass().add("first-focus");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var box = new HBox(Icons.of(Feather.SEARCH, 16), field);
        box.getStyleClass().addAll("search-field", "large");
        box.setAlignment(Pos.CENTER_LEFT);
        var said = new Label();
        said.getStyleClass().addAll("second", "small");
        said.textProperty().bind(Bindings.createStringBinding(
                () -> said(workbench, model, finding), workbench.messages(), model.result(), finding.state()));
        var head = new VBox(10, box, kinds(), said);
        head.getStyleClass().add("search-head");
        var help = workbench.say().empty("find.help");
        help.setMaxWidth(560);
        list.setPlaceholder(help);
        VBox.setVgrow(list, Priority.ALWAYS);
        root.getChildren().addAll(head, list);
    }

    /// How much was found, and whether there may be more.
    static String said(Workbench workbench, ResultsModel model, Finding finding) {
        var messages = workbench.messages().get();
        var result = model.result().get();
        var state = finding.state().get();
        if (result.problem() != null) {
            return messages.say(result.problem());
        }
        if (model.query().get().isBlank()) {
            return state.isCurrent() ? "" : messages.say(state.label());
        }
        var found = messages.say("find.found", result.total(), result.millis());
        return state.isCurrent() ? found : found + " " + messages.say(state.label());
    }

    private HBox kinds() {
        var group = new ToggleGroup();
        var row = new HBox(6);
        row.getChildren().add(toggle(group, null));
        Arrays.stream(HitKind.values()).forEach(kind -> row.getChildren().add(toggle(group, kind)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var interviewers = workbench.say().text(new ToggleButton(), "find.withoutInterviewers");
        interviewers.getStyleClass().setAll("toggle-button", "kind");
        interviewers.setId("without-interviewers");
        interviewers.setMinWidth(Region.USE_PREF_SIZE);
        interviewers.selectedProperty().bindBidirectional(model.withoutInterviewers());
        row.getChildren().addAll(gap, interviewers);
        return row;
    }

    private ToggleButton toggle(ToggleGroup group, @Nullable HitKind kind) {
        var toggle = new ToggleButton();
        toggle.getStyleClass().setAll("toggle-button", "kind");
        toggle.setToggleGroup(group);
        toggle.setSelected(kind == null);
        workbench.say().text(toggle, "find.only." + (kind == null ? "all" : kind.name().toLowerCase(Locale.ROOT)));
        toggle.setOnAction(_ -> {
            toggle.setSelected(true);
            model.kind().set(kind);
        });
        return toggle;
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ENTER) {
            model.query().set(field.getText());
            var hit = model.choice();
            if (hit != null) {
                model.open(hit);
            }
            pressed.consume();
        }
    }

    /// Searches for `words`.
    public void search(String words) {
        field.setText(words);
        model.query().set(words);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    @Override
    public void close() {
        list.letGo();
        model.close();
    }
}
