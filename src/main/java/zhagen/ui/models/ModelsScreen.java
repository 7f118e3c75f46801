package zhagen.ui.models;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.diagram.Style;
import zhagen.model.Item;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.TheoryModel;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.look.Styles;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// The models: their figures, what lies behind each box and arrow, and the categories that stand in them. Screen thread.
public final class ModelsScreen implements Screen {

    static final Area AREA = Area.of("models");
    private static final Area CANVAS = AREA.inner("canvas");
    private static final Commands<ModelsScreen> KEYS = new Commands<ModelsScreen>()
            .trying(CANVAS.command("quotes", "Enter"), ModelsScreen::toQuotes)
            .trying(CANVAS.command("memo", "M"), ModelsScreen::memo)
            .trying(CANVAS.command("story", "T"), ModelsScreen::toStory)
            .trying(CANVAS.command("remove", "Delete"), ModelsScreen::takeOut);
    private static final List<Command> COMMANDS =
            Stream.of(
                    ModelCanvas.COMMANDS.list(), KEYS.list(), EvidencePane.COMMANDS, PlacementPane.COMMANDS,
                    ModelTabs.COMMANDS)
                    .flatMap(List::stream)
                    .toList();

    private final Workbench workbench;
    private final ModelsModel model;
    private final CodeLookup lookup;
    private final ModelTabs tabs;
    private final ModelCanvas canvas = new ModelCanvas();
    private final EvidencePane evidence;
    private final StoryPane story;
    private final PlacementPane placements;
    private final StackPane desk = new StackPane();
    private final SplitPane panes;
    private final Subscription followed;
    private ModelsModel.@Nullable View shown;

    ModelsScreen(Workbench workbench) {
        this.workbench = workbench;
        model = new ModelsModel(workbench);
        lookup = new CodeLookup(workbench);
        tabs = new ModelTabs(workbench, model);
        evidence = new EvidencePane(workbench, model);
        story = new StoryPane(workbench, model);
        placements = new PlacementPane(workbench, model, lookup);
        story.visibleProperty().bind(model.chosen().isNull().and(model.model().isNotNull()));
        evidence.visibleProperty().bind(story.visibleProperty().not());
        var below = new StackPane(evidence, story);
        var middle = new SplitPane(desk, below);
        middle.setOrientation(Orientation.VERTICAL);
        middle.setDividerPositions(0.74);
        SplitPane.setResizableWithParent(below, false);
        VBox.setVgrow(middle, Priority.ALWAYS);
        panes = new SplitPane(new VBox(bar(), middle), placements);
        panes.setDividerPositions(0.74);
        panes.getStyleClass().add("models");
        SplitPane.setResizableWithParent(placements, false);
        Styles.sheet(panes, ModelsScreen.class, "models.css");
        furnish();
        followed = Subscription.combine(
                panes.sceneProperty().subscribe(scene -> model.looking(scene != null)),
                model.view().subscribe(this::show));
    }

    public static Stage stage() {
        return new Stage("models", Feather.SHARE_2, Set.of(TheoryModel.class), false, ModelsScreen::new, COMMANDS);
    }

    @Override
    public Region node() {
        return panes;
    }

    @Override
    public void focus() {
        if (canvas.figure().get() == null) {
            tabs.enter();
        } else {
            canvas.requestFocus();
        }
    }

    @Override
    public void open(Item item) {
        if (item instanceof TheoryModel wanted) {
            model.model().set(wanted);
        }
    }

    private Region bar() {
        var say = workbench.say();
        var levels = new ArrayList<@Nullable Level>();
        levels.add(null);
        levels.addAll(Arrays.asList(Level.values()).reversed());
        var level = new Chooser<>(say, "models.level", levels, ModelsScreen::levelKey, model.level()::set);
        say.tip(level, "models.level.tip");
        model.level().subscribe(chosen -> level.show(chosen));
        var inferred = say.tip(say.text(new CheckBox(), "models.inferred"), "models.inferred.tip");
        inferred.selectedProperty().bindBidirectional(model.inferred());
        var both = say.tip(say.text(new CheckBox(), "models.both"), "models.both.tip");
        both.selectedProperty().bindBidirectional(model.both());
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var more = more();
        var export = exporting();
        for (var fixed : List.of(level, inferred, both, more, export)) {
            fixed.setMinWidth(Region.USE_PREF_SIZE);
        }
        var bar = new HBox(tabs, filler, level, inferred, both, more, export);
        bar.getStyleClass().add("pane-head");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static String levelKey(@Nullable Level level) {
        return level == null ? "models.level.asPlaced" : "level." + level.name().toLowerCase(Locale.ROOT);
    }

    private MenuButton more() {
        var say = workbench.say();
        var fit = say.text(new MenuItem(), "models.fit");
        fit.setOnAction(_ -> canvas.fit());
        var arrange = say.text(new MenuItem(), "models.arrange");
        arrange.setOnAction(_ -> {
            model.arrange();
            canvas.fit();
        });
        var include = say.text(new MenuItem(), "models.includeAll");
        include.setOnAction(_ -> model.includeAll());
        include.disableProperty().bind(
                Bindings.createBooleanBinding(() -> {
                    var of = model.model().get();
                    return of == null || of.excluded().isEmpty();
                }, model.model()));
        var more = say.tip(new MenuButton(), "models.more");
        more.setGraphic(Icons.of(Feather.MORE_HORIZONTAL, 15));
        more.getItems().setAll(fit, arrange, include);
        more.getStyleClass().add("chip");
        more.disableProperty().bind(nothing());
        return more;
    }

    private MenuButton exporting() {
        var say = workbench.say();
        var export = say.text(new MenuButton(), "models.export");
        export.getStyleClass().add("export");
        for (var ending : List.of("svg", "png")) {
            for (var style : List.of(Style.LIGHT, Style.PRINT)) {
                var item = say.text(
                        new MenuItem(), "models.export." + ending + (style == Style.PRINT ? ".print" : ".colour"));
                item.setOnAction(_ -> export(ending, style));
                export.getItems().add(item);
            }
        }
        export.disableProperty().bind(nothing());
        return export;
    }

    /// Whether there is no figure to do anything with.
    private BooleanBinding nothing() {
        return Bindings.createBooleanBinding(() -> {
            var view = model.view().get();
            return view == null || view.isEmpty();
        }, model.view());
    }

    private void export(String ending, Style style) {
        var view = model.view().get();
        if (view == null) {
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(workbench.messages().get().say("models.export"));
        chooser.setInitialFileName(
                view.model().name().in(workbench.language()).replaceAll("[\\\\/:*?\"<>|]", " ").strip() + "." + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                ending.toUpperCase(Locale.ROOT), "*." + ending));
        var file = chooser.showSaveDialog(panes.getScene().getWindow());
        if (file != null) {
            model.export(ending(file, ending), style);
        }
    }

    private static Path ending(File file, String ending) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith("." + ending)
                ? file.toPath()
                : file.toPath().resolveSibling(file.getName() + "." + ending);
    }

    private void furnish() {
        canvas.palette().bind(workbench.palette());
        canvas.chosen().bindBidirectional(model.chosen());
        canvas.onMove(category -> model.placementOf(category).isPresent(), model::move);
        canvas.addEventHandler(KeyEvent.ANY, event -> {
            ModelCanvas.COMMANDS.act(event, workbench.keymap(), canvas);
            if (!event.isConsumed()) {
                KEYS.act(event, workbench.keymap(), this);
            }
        });
        desk.getStyleClass().addAll("pane", "paper");
        desk.setMinHeight(140);
    }

    private boolean toQuotes() {
        boolean any = model.chosen().get() != null;
        if (any) {
            evidence.enter();
        }
        return any;
    }

    /// On what is selected, or else on the model.
    private boolean memo() {
        var whole = model.model().get();
        if (whole == null) {
            return false;
        }
        var about = new ArrayList<Link>();
        switch (model.chosen().get()) {
            case null -> {}
            case Chosen.Box(var category) -> about.add(new Link.ToItem(category));
            case Chosen.Arrow arrow -> model.relationsOf(arrow).forEach(id -> about.add(new Link.ToItem(id)));
        }
        about.add(new Link.ToItem(whole.id()));
        MemoQuick.show(workbench, about);
        return true;
    }

    private boolean toStory() {
        boolean any = model.model().get() != null;
        if (any) {
            model.chosen().set(null);
            story.enter();
        }
        return any;
    }

    private boolean takeOut() {
        if (model.chosen().get() instanceof Chosen.Box(var category)) {
            model.placementOf(category).ifPresent(model::displace);
            return true;
        }
        return false;
    }

    private void show(ModelsModel.@Nullable View view) {
        boolean empty = view == null || view.isEmpty();
        canvas.figure().set(empty ? null : view.figure());
        if (view != null && !view.continues(shown)) {
            canvas.fit();
        }
        shown = view;
        if (view == null) {
            desk.getChildren().setAll(model.model().get() == null ? beginning() : new Region());
        } else if (view.isEmpty()) {
            desk.getChildren().setAll(filling());
        } else if (view.graph().edges().isEmpty()) {
            var hint = workbench.say().text(new Label(), "models.noRelations");
            hint.getStyleClass().addAll("hint", "second");
            StackPane.setAlignment(hint, Pos.BOTTOM_CENTER);
            desk.getChildren().setAll(canvas, hint);
        } else {
            desk.getChildren().setAll(canvas);
        }
    }

    /// Where there is no model yet.
    private Region beginning() {
        var say = workbench.say();
        var words = say.text(new Label(), "models.begin");
        words.setWrapText(true);
        words.getStyleClass().add("begin");
        var buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER);
        for (var type : List.of(
                TheoryModel.Type.INFLUENCE, TheoryModel.Type.INTERVENTION, TheoryModel.Type.INTEGRATED)) {
            var button = say.text(new Button(), "models.type." + type);
            button.getStyleClass().setAll("button", type == TheoryModel.Type.INFLUENCE ? "primary" : "plain");
            button.setOnAction(_ -> model.create(type));
            buttons.getChildren().add(button);
        }
        return beginning(words, buttons);
    }

    /// Where a model has no categories yet.
    private Region filling() {
        var say = workbench.say();
        var usual = model.usual();
        var words = say.text(new Label(), usual.isEmpty() ? "models.noCategories" : "models.fill");
        words.setWrapText(true);
        words.getStyleClass().add("begin");
        var all = say.text(
                new Button(),
                ModelsModel.usualLevel(workbench.now().get()) == Level.MAIN ? "models.fill.main"
                        : "models.fill.category",
                usual.size());
        all.getStyleClass().setAll("button", "primary");
        all.setOnAction(_ -> model.place(usual));
        all.setVisible(!usual.isEmpty());
        all.setManaged(!usual.isEmpty());
        var one = say.text(new Button(), "models.fill.one");
        one.getStyleClass().setAll("button", "plain");
        one.setOnAction(_ -> placements.add());
        var buttons = new HBox(8, all, one);
        buttons.setAlignment(Pos.CENTER);
        return beginning(words, buttons);
    }

    private static Region beginning(Label words, HBox buttons) {
        words.setMaxWidth(460);
        var box = new VBox(18, words, buttons);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    @Override
    public void close() {
        followed.unsubscribe();
        tabs.close();
        evidence.close();
        story.close();
        placements.close();
        lookup.close();
        model.close();
    }
}
