package zhagen.ui.models;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.TheoryModel;
import zhagen.ui.links.Dress;
import zhagen.ui.selective.SelectiveScreen;
import zhagen.ui.selective.StoryReading;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// What the model tells: the category that its story turns on, and the story, in the language of the screen or else in the other. Both
/// are chosen and written in selective coding. Screen thread.
final class StoryPane extends VBox implements AutoCloseable {

    private final Workbench workbench;
    private final Button core = new Button();
    private final Button write = new Button();
    private final StoryReading reading;
    private final Subscription followed;
    private @Nullable TheoryModel shown;

    StoryPane(Workbench workbench, ModelsModel model) {
        super(8);
        this.workbench = workbench;
        this.reading = new StoryReading(workbench);
        getStyleClass().addAll("pane", "story");
        Dress.on(this);
        var scroll = new ScrollPane(reading);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(), scroll);
        followed = Subscription.combine(
                model.model().subscribe(this::show), workbench.messages().subscribe(_ -> show(shown)));
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "models.story");
        title.getStyleClass().add("strong");
        var about = say.text(new Label(), "models.story.core");
        about.getStyleClass().addAll("second", "small");
        core.getStyleClass().setAll("button", "chip");
        say.tip(core, "models.core.tip");
        core.setOnAction(_ -> enter());
        say.tip(say.text(write, "models.story.write"), "models.story.write.tip");
        write.setGraphic(Icons.of(Feather.EDIT_3, 12));
        write.getStyleClass().setAll("button", "chip");
        write.setOnAction(_ -> enter());
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var hint = say.text(new Label(), "models.choose");
        hint.getStyleClass().addAll("faint", "small");
        var head = new HBox(8, title, about, core, write, filler, hint);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show(@Nullable TheoryModel model) {
        shown = model;
        var chosen = model == null || model.core() == null
                ? null
                : workbench.now().get().find(model.core()).orElse(null);
        core.setText(chosen == null
                ? workbench.messages().get().say("models.story.core.choose")
                : chosen.name().in(workbench.language()));
        if (model != null) {
            var language = model.storyline().exactly(workbench.language()).isBlank()
                    ? workbench.language().other()
                    : workbench.language();
            reading.show(model.storyline().exactly(language), language, "models.story.none");
        }
    }

    /// Goes to where the story is written.
    void enter() {
        var model = shown;
        if (model != null) {
            SelectiveScreen.show(workbench, model);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
