package zhagen.ui.models;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Models;
import zhagen.model.Stories;
import zhagen.model.TheoryModel;
import zhagen.ui.links.Dress;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Writing;
import zhagen.ui.links.WritingArea;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// What the model tells: the category that its story turns on, and the story, in both languages. Screen thread.
final class StoryPane extends VBox implements AutoCloseable {

    private final Workbench workbench;
    private final ThingFinder finder;
    private final Writing<TheoryModel> writing;
    private final Button core = new Button();
    private final Button without = new Button();
    private final WritingArea zh;
    private final WritingArea en;
    private final Subscription followed;
    private @Nullable TheoryModel shown;

    StoryPane(Workbench workbench, ModelsModel model) {
        super(8);
        this.workbench = workbench;
        this.finder = new ThingFinder(workbench);
        this.writing = new Writing<>(
                workbench,
                TheoryModel::storyline,
                (now, by, id, words) -> Stories.tell(now, by, workbench.project().texts(), id, words));
        this.zh = area(writing.zh(), "models.story.zh");
        this.en = area(writing.en(), "models.story.en");
        getStyleClass().addAll("pane", "story");
        Dress.on(this);
        var areas = new HBox(12, zh, en);
        VBox.setVgrow(areas, Priority.ALWAYS);
        getChildren().setAll(head(), areas);
        followed = Subscription.combine(
                model.model().subscribe(this::show), workbench.messages().subscribe(_ -> show(shown)));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                writing.leave();
            }
        });
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "models.story");
        title.getStyleClass().add("strong");
        var about = say.text(new Label(), "models.story.core");
        about.getStyleClass().addAll("second", "small");
        core.getStyleClass().setAll("button", "chip");
        say.tip(core, "models.core.tip");
        core.setOnAction(_ -> FindBox.show(
                workbench,
                core,
                "models.story.core.prompt",
                finder::categoriesFirst,
                thing -> choose(new Id<>(thing.link().target().value()))));
        without.setGraphic(Icons.of(Feather.X, 12));
        without.getStyleClass().setAll("button", "quiet");
        without.setOnAction(_ -> choose(null));
        without.managedProperty().bind(without.visibleProperty());
        say.tip(without, "models.story.core.none");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var hint = say.text(new Label(), "models.choose");
        hint.getStyleClass().addAll("faint", "small");
        var head = new HBox(8, title, about, core, without, filler, hint);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private WritingArea area(StringProperty words, String prompt) {
        var area = workbench.say().prompt(new WritingArea(words, writing::save), prompt);
        area.getStyleClass().add("storyline");
        area.setPrefRowCount(3);
        HBox.setHgrow(area, Priority.ALWAYS);
        area.setPrefWidth(0);
        return area;
    }

    private void choose(@Nullable Id<Code> category) {
        var of = shown;
        if (of != null) {
            workbench.act((now, by) -> Models.core(now, by, of.id(), category));
        }
    }

    private void show(@Nullable TheoryModel model) {
        shown = model;
        writing.open(model == null ? null : model.id());
        var chosen = model == null || model.core() == null
                ? null
                : workbench.now().get().find(model.core()).orElse(null);
        core.setText(chosen == null
                ? workbench.messages().get().say("models.story.core.choose")
                : chosen.name().in(workbench.language()));
        without.setVisible(chosen != null);
    }

    /// Puts the keyboard to the story in the language of the screen.
    void enter() {
        (workbench.language() == Language.ZH ? zh : en).requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        writing.close();
        finder.close();
    }
}
