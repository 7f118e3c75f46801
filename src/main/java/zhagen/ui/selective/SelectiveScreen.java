package zhagen.ui.selective;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.TheoryModel;
import zhagen.model.TypicalStructure;
import zhagen.ui.analysis.SaturationGlance;
import zhagen.ui.claims.LiveFindings;
import zhagen.ui.claims.TheoryPane;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Dress;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.look.Styles;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// Selective coding: which category is the core and why, the story that the theory tells, and its typical structures. Screen thread.
public final class SelectiveScreen implements Screen {

    static final Area AREA = Area.of("selective");
    private static final Commands<SelectiveScreen> KEYS = new Commands<SelectiveScreen>()
            .trying(AREA.command("story", "T"), screen -> screen.onModel(() -> screen.story.enter()))
            .trying(AREA.command("link", "Ctrl+L"), screen -> screen.onModel(() -> screen.story.beginLink()))
            .trying(AREA.command("language", "Ctrl+Shift+L"), screen -> screen.onModel(() -> screen.story.turn()))
            .trying(AREA.command("structure", "N"), screen -> screen.onModel(() -> screen.structures.add()))
            .trying(AREA.command("memo", "M"), SelectiveScreen::memo);
    private static final List<Command> COMMANDS = Stream.of(
            KEYS.list(), CandidatesPane.COMMANDS, StructuresPane.COMMANDS, UntoldPane.COMMANDS)
            .flatMap(List::stream)
            .toList();

    /// As narrow as it can still be read.
    private static final double LEFT = 366;
    private static final double RIGHT = 180;

    private final Workbench workbench;
    private final SelectiveModel model;
    private final ThingFinder finder;
    private final CandidatesPane candidates;
    private final ReasonPane reason;
    private final StructuresPane structures;
    private final StoryPane story;
    private final UntoldPane untold;
    private final LiveFindings findings;
    private final TheoryPane check;
    private final SaturationGlance saturation;
    private final SplitPane panes;
    private final Region beginning;
    private final StackPane whole;
    private final Subscription followed;

    private SelectiveScreen(Workbench workbench) {
        this.workbench = workbench;
        model = new SelectiveModel(workbench);
        finder = new ThingFinder(workbench);
        candidates = new CandidatesPane(workbench, model);
        reason = new ReasonPane(workbench, model, candidates);
        structures = new StructuresPane(workbench, model);
        story = new StoryPane(workbench, model, finder);
        untold = new UntoldPane(workbench, model, story::insert);
        var left = left();
        findings = new LiveFindings(workbench);
        check = new TheoryPane(workbench, findings);
        saturation = new SaturationGlance(workbench);
        var right = right();
        panes = new SplitPane(left, story, right);
        panes.setDividerPositions(0.33, 0.79);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        beginning = beginning();
        whole = new StackPane(panes, beginning);
        whole.getStyleClass().add("selective");
        dress(whole);
        Dress.on(whole);
        whole.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = model.chosen().subscribe(id -> {
            panes.setVisible(id != null);
            beginning.setVisible(id == null);
        });
    }

    public static Stage stage() {
        return new Stage(
                "selective", Feather.TARGET, Set.of(TypicalStructure.class), false, SelectiveScreen::new, COMMANDS);
    }

    static void dress(Parent node) {
        Styles.sheet(node, SelectiveScreen.class, "selective.css");
    }

    /// Goes to the story of a model.
    public static void show(Workbench workbench, TheoryModel model) {
        workbench.stages().stream().filter(stage -> stage.key().equals(AREA.key())).findFirst().ifPresent(stage -> {
            workbench.stage().set(stage);
            workbench.screen(stage).open(model);
        });
    }

    private VBox left() {
        var title = workbench.say().text(new Label(), "selective.core");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var head = new HBox(title, filler, chooser());
        head.getStyleClass().add("pane-head");
        candidates.setPrefHeight(236);
        candidates.setMinHeight(120);
        var table = new VBox(head, candidates);
        table.getStyleClass().add("pane");
        VBox.setVgrow(candidates, Priority.ALWAYS);
        VBox.setVgrow(structures, Priority.ALWAYS);
        structures.setPrefHeight(200);
        var left = new VBox(table, reason, structures);
        left.setMinWidth(LEFT);
        return left;
    }

    /// What the story leaves out, what the theory leaves open, and whether new sources still bring anything new.
    private VBox right() {
        untold.setPrefHeight(220);
        check.setPrefHeight(250);
        untold.setMinHeight(90);
        check.setMinHeight(90);
        VBox.setVgrow(untold, Priority.ALWAYS);
        VBox.setVgrow(check, Priority.ALWAYS);
        var title = workbench.say().text(new Label(), "selective.saturation");
        title.getStyleClass().add("pane-title");
        var head = new HBox(title);
        head.getStyleClass().addAll("pane-head", "lower-head");
        var below = new VBox(head, saturation);
        below.getStyleClass().add("pane");
        below.setMinHeight(Region.USE_PREF_SIZE);
        var right = new VBox(untold, check, below);
        right.setMinWidth(RIGHT);
        return right;
    }

    /// Which model is worked on: a study may select twice.
    private Choice<@Nullable Id<TheoryModel>> chooser() {
        var chooser = new Choice<@Nullable Id<TheoryModel>>(
                List.of(), model.chosen(), id -> workbench.messages().map(messages -> model.models().get().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(it -> it.name().in(messages.language()))
                        .orElse("")));
        workbench.say().tip(chooser, "selective.model.tip");
        chooser.setMinWidth(0);
        var others = Stream.of(TheoryModel.Type.values()).map(type -> {
            var item = workbench.say().text(
                    new MenuItem(), "selective.model.new", workbench.say().string("models.type." + type));
            item.setOnAction(_ -> model.create(type));
            return item;
        }).toArray(MenuItem[]::new);
        model.models().subscribe(models -> {
            chooser.offer(models.stream().<@Nullable Id<TheoryModel>>map(TheoryModel::id).toList());
            chooser.also(others);
        });
        return chooser;
    }

    /// Where there is no model yet.
    private Region beginning() {
        var words = workbench.say().text(new Label(), "selective.begin");
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.getStyleClass().add("begin");
        var buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER);
        for (var type : List.of(TheoryModel.Type.INFLUENCE, TheoryModel.Type.INTERVENTION)) {
            var button = workbench.say().text(new Button(), "models.type." + type);
            button.getStyleClass().setAll("button", type == TheoryModel.Type.INFLUENCE ? "primary" : "plain");
            button.setOnAction(_ -> model.create(type));
            buttons.getChildren().add(button);
        }
        var box = new VBox(18, words, buttons);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("pane", "paper");
        return box;
    }

    private boolean onModel(Runnable action) {
        boolean any = model.chosen().get() != null;
        if (any) {
            action.run();
        }
        return any;
    }

    /// On the category that is looked at and the model.
    private boolean memo() {
        var about = Stream.of(candidates.looked().get(), model.chosen().get())
                .filter(Objects::nonNull)
                .<Link>map(Link.ToItem::new)
                .toList();
        if (!about.isEmpty()) {
            MemoQuick.show(workbench, about);
        }
        return !about.isEmpty();
    }

    @Override
    public Region node() {
        return whole;
    }

    @Override
    public void focus() {
        candidates.requestFocus();
    }

    @Override
    public void open(Item item) {
        switch (item) {
            case TypicalStructure structure -> model.chosen().set(structure.model());
            case TheoryModel of -> {
                model.chosen().set(of.id());
                story.enter();
            }
            case Code code -> candidates.look(code.id());
            default -> {}
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        candidates.close();
        reason.close();
        structures.close();
        story.close();
        untold.close();
        check.close();
        findings.close();
        saturation.close();
        finder.close();
        model.close();
    }
}
