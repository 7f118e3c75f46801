package zhagen.ui.relations;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Relation;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Dress;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.memos.MemoQuick;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// Axial coding: the categories, the relations among them, and the evidence of one. Screen thread.
public final class RelationsScreen implements Screen {

    static final Area AREA = Area.of("relations");
    static final Command NEW = AREA.command("new", "R", "N");
    private static final Commands<RelationsScreen> KEYS = new Commands<RelationsScreen>()
            .with(NEW, screen -> screen.relations.begin())
            .with(AREA.command("types", "T"), screen -> RelationTypesSheet.show(screen.workbench))
            .with(AREA.command("memo", "M"), screen -> MemoQuick.show(screen.workbench, screen.lookedAt()));
    private static final List<Command> COMMANDS =
            Stream.of(KEYS.list(), CategoriesPane.COMMANDS, RelationsPane.COMMANDS, EvidencePane.COMMANDS)
                    .flatMap(List::stream)
                    .toList();

    private final Workbench workbench;
    private final RelationsModel model;
    private final ThingFinder finder;
    private final CategoriesPane categories;
    private final RelationsPane relations;
    private final RelationDetail detail;
    private final EvidencePane evidence;
    private final SplitPane panes;

    private RelationsScreen(Workbench workbench) {
        this.workbench = workbench;
        this.model = new RelationsModel(workbench);
        this.finder = new ThingFinder(workbench);
        this.evidence = new EvidencePane(workbench, model);
        this.detail = new RelationDetail(workbench, model);
        this.categories = new CategoriesPane(workbench, model, finder);
        this.relations = new RelationsPane(workbench, model, finder, () -> evidence.look(true));
        panes = new SplitPane(categories, relations, chosen());
        panes.setDividerPositions(0.25, 0.62);
        panes.getStyleClass().add("relations");
        SplitPane.setResizableWithParent(categories, false);
        Dress.on(panes);
        panes.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        panes.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                detail.save();
            }
        });
    }

    public static Stage stage() {
        return new Stage(
                "relations",
                Feather.GIT_PULL_REQUEST,
                Set.of(Relation.class),
                false,
                RelationsScreen::new,
                COMMANDS);
    }

    private Region chosen() {
        var say = workbench.say();
        var title = say.text(new Label(), "relations.relation");
        title.getStyleClass().add("pane-title");
        var remove = say.tip(new Button(), "relations.delete.tip");
        remove.setGraphic(Icons.of(Feather.TRASH_2, 14));
        remove.getStyleClass().setAll("button", "quiet");
        remove.setOnAction(_ -> model.delete());
        remove.visibleProperty().bind(model.chosen().isNotNull());
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var head = new HBox(title, filler, remove);
        head.getStyleClass().add("pane-head");
        var nothing = say.text(new Label(), "relations.nothing");
        nothing.getStyleClass().add("empty");
        nothing.visibleProperty().bind(model.chosen().isNull());
        var sheet = new VBox(detail, evidence);
        VBox.setVgrow(evidence, Priority.ALWAYS);
        sheet.visibleProperty().bind(model.chosen().isNotNull());
        var body = new StackPane(nothing, sheet);
        VBox.setVgrow(body, Priority.ALWAYS);
        var pane = new VBox(head, body);
        pane.getStyleClass().add("pane");
        return pane;
    }

    /// The categories that are picked while the keyboard is among them, or else the chosen relation.
    private List<Link> lookedAt() {
        var picked = model.picked().get();
        if (categories.holdsKeyboard() && !picked.isEmpty()) {
            return picked.stream().<Link>map(Link.ToItem::new).toList();
        }
        return model.relation().map(relation -> List.<Link>of(new Link.ToItem(relation.id()))).orElse(List.of());
    }

    @Override
    public Region node() {
        return panes;
    }

    @Override
    public void focus() {
        categories.focus();
    }

    @Override
    public void open(Item item) {
        if (item instanceof Relation relation) {
            model.reveal(relation.id());
        }
    }

    @Override
    public void close() {
        detail.close();
        evidence.close();
        model.close();
        finder.close();
    }
}
