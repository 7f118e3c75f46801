package zhagen.ui.claims;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Candidate;
import zhagen.analysis.Candidates;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// The relations that the coding suggests most, in a few lines; each leads to the sheet on which it is looked at closely. Screen thread.
public final class CandidatesPane extends VBox implements AutoCloseable {

    private static final int FEW = 12;

    private final CandidatesModel model;
    private final ListView<Candidate> pairs = new ListView<>();
    private final Subscription followed;

    /// @param open shows a candidate on the sheet; null for the first
    public CandidatesPane(Workbench workbench, Consumer<@Nullable Candidate> open) {
        this.model = new CandidatesModel(workbench);
        var say = workbench.say();
        var title = say.text(new Label(), "claims.candidates");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        say.tip(title, "claims.candidates.about");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var all = say.text(new Button(), "claims.candidates.all", model.found().map(Candidates::all).orElse(0));
        all.getStyleClass().setAll("button", "chip");
        all.setMinWidth(USE_PREF_SIZE);
        all.setId("all-candidates");
        all.setOnAction(_ -> open.accept(null));
        var head = new HBox(title, filler, all);
        head.getStyleClass().addAll("pane-head", "lower-head");
        pairs.setPlaceholder(workbench.say().empty(
                model.found().map(_ -> "claims.candidates.none").orElse("claims.candidates.looking")));
        pairs.setCellFactory(_ -> new CandidateLine(workbench));
        pairs.getStyleClass().add("candidate-lines");
        say.name(pairs, "claims.candidates");
        pairs.setOnMouseClicked(_ -> open(open));
        pairs.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                open(open);
                pressed.consume();
            }
        });
        VBox.setVgrow(pairs, Priority.ALWAYS);
        Styles.sheet(this, CandidatesPane.class, "claims.css");
        getChildren().setAll(head, pairs);
        followed = Subscription.combine(
                model.found().subscribe(_ -> pairs.getItems().setAll(model.shown().stream().limit(FEW).toList())),
                workbench.messages().subscribe(pairs::refresh));
    }

    private void open(Consumer<@Nullable Candidate> open) {
        var chosen = pairs.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        model.close();
    }
}
