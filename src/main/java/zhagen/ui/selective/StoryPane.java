package zhagen.ui.selective;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import zhagen.model.Language;
import zhagen.model.Storyline;
import zhagen.ui.links.Segments;
import zhagen.ui.links.Thing;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.workbench.Workbench;

/// The story of the model, with what it covers. Screen thread.
final class StoryPane extends VBox implements AutoCloseable {

    private static final double NARROWEST = 370;

    private final Workbench workbench;
    private final SelectiveModel model;
    private final StoryWriting writing;
    private final StorySheet sheet;
    private final Label covered = new Label();
    private final Label shaken = new Label();
    private final Segments<Language> languages;
    private final Subscription followed;

    StoryPane(Workbench workbench, SelectiveModel model, ThingFinder finder) {
        this.workbench = workbench;
        this.model = model;
        this.writing = new StoryWriting(workbench);
        this.sheet = new StorySheet(workbench, model, writing, finder);
        this.languages = new Segments<>(
                List.of(Language.values()),
                (button, language) -> workbench.say().tip(
                        workbench.say().text(button, "selective.story." + language),
                        "selective.story." + language + ".tip"),
                writing::write);
        getStyleClass().addAll("pane", "paper", "story-pane");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        setMinWidth(NARROWEST);
        getChildren().setAll(head(), sheet);
        followed = Subscription.combine(
                model.chosen().subscribe(writing::open),
                writing.language().subscribe(languages::show),
                writing.page().subscribe(_ -> show()),
                model.view().subscribe(_ -> show()),
                workbench.messages().subscribe(_ -> show()));
    }

    private VBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "selective.story");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        covered.getStyleClass().addAll("second", "small");
        shaken.getStyleClass().addAll("warn", "small");
        shaken.setMinWidth(USE_PREF_SIZE);
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var both = say.tip(say.text(new ToggleButton(), "selective.story.both"), "selective.story.both.tip");
        both.getStyleClass().setAll("toggle-button", "both", "small");
        both.setOnAction(_ -> sheet.both(both.isSelected()));
        var link = say.tip(say.text(new Button(), "selective.story.link"), "selective.story.link.tip");
        link.getStyleClass().setAll("button", "plain");
        link.setOnAction(_ -> beginLink());
        var export = new StoryExport(workbench, model, writing);
        languages.setMinWidth(USE_PREF_SIZE);
        link.setMinWidth(USE_PREF_SIZE);
        both.setMinWidth(USE_PREF_SIZE);
        languages.setAlignment(Pos.CENTER);
        var head = new HBox(8, title, languages, filler, link, export);
        head.getStyleClass().add("pane-head");
        var facts = new HBox(12, covered, shaken, both);
        facts.getStyleClass().add("story-facts");
        return new VBox(head, facts);
    }

    private void show() {
        var messages = workbench.messages().get();
        int sentences = writing.page().get().paragraphs().stream()
                .mapToInt(words -> Storyline.sentences(words, writing.language().get()).size())
                .sum();
        var view = model.view().get();
        if (view == null) {
            covered.setText("");
            shaken.setText("");
            return;
        }
        var telling = view.telling();
        covered.setText(messages.say(
                "selective.story.covered", sentences, telling.told().size(), telling.mains().size(),
                telling.toldRelations().size(), telling.relations().size()));
        long stale = view.shaken().stream()
                .filter(it -> it.sentence().language() == writing.language().get())
                .count();
        shaken.setText(stale == 0 ? "" : messages.say("selective.story.shaken", stale));
    }

    void beginLink() {
        sheet.beginLink();
    }

    void insert(Thing thing) {
        sheet.insert(thing);
    }

    /// Puts the keyboard to the end of the story.
    void enter() {
        sheet.enter();
    }

    /// Goes to the other language.
    void turn() {
        writing.write(writing.language().get().other());
    }

    @Override
    public void close() {
        followed.unsubscribe();
        sheet.close();
        writing.close();
    }
}
