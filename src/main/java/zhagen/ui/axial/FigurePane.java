package zhagen.ui.axial;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Method;
import zhagen.ui.links.Segments;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.relations.EvidencePane;
import zhagen.ui.relations.RelationDetail;
import zhagen.ui.relations.RelationsModel;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.School;
import zhagen.ui.workbench.Workbench;

/// What is looked at beside the board: the paradigm, the data structure, or the chosen relation with its evidence. The school of the
/// study says which comes first; all can be opened. Screen thread.
final class FigurePane extends VBox implements RelationBar.Shown, AutoCloseable {

    /// What can be looked at.
    enum Figure {
        PARADIGM,
        STRUCTURE,
        RELATION
    }

    private final Workbench workbench;
    private final RelationsModel relations;
    private final ObjectProperty<Figure> shown = new SimpleObjectProperty<>(Figure.PARADIGM);
    private final ParadigmPane paradigm;
    private final PlacingDetail placing;
    private final StructurePane structure;
    private final RelationDetail detail;
    private final EvidencePane evidence;
    private final Subscription followed;

    FigurePane(Workbench workbench, BoardModel board, RelationsModel relations, ThingFinder finder) {
        this.workbench = workbench;
        this.relations = relations;
        this.paradigm = new ParadigmPane(workbench, finder);
        this.placing = new PlacingDetail(workbench, paradigm.looked());
        this.structure = new StructurePane(workbench, board);
        this.detail = new RelationDetail(workbench, relations);
        this.evidence = new EvidencePane(workbench, relations.claim());
        getStyleClass().addAll("pane", "figure-pane");
        setMinWidth(264);
        var sheet = new VBox(paradigm, placing);
        VBox.setVgrow(paradigm, Priority.ALWAYS);
        sheet.visibleProperty().bind(shown.isEqualTo(Figure.PARADIGM));
        structure.visibleProperty().bind(shown.isEqualTo(Figure.STRUCTURE));
        var relation = relation();
        relation.visibleProperty().bind(shown.isEqualTo(Figure.RELATION));
        var body = new StackPane(sheet, structure, relation);
        body.setMinSize(0, 0);
        body.getChildren().forEach(figure -> ((Region) figure).setMinWidth(0));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head(), body);
        followed = new School(workbench).profile()
                .subscribe(profile -> show(profile == Method.Profile.GIOIA ? Figure.STRUCTURE : Figure.PARADIGM));
    }

    private HBox head() {
        var figures = new Segments<>(
                List.of(Figure.values()),
                (button, figure) -> workbench.say().text(button, "axial.figure." + figure.name()),
                this::show);
        shown.subscribe(figures::show);
        figures.setMaxHeight(USE_PREF_SIZE);
        var head = new HBox(figures);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private StackPane relation() {
        var say = workbench.say();
        var nothing = say.text(new Label(), "relations.nothing");
        nothing.getStyleClass().add("empty");
        nothing.setWrapText(true);
        nothing.visibleProperty().bind(relations.chosen().isNull());
        var title = say.text(new Label(), "relations.relation");
        title.getStyleClass().add("pane-title");
        var remove = say.tip(new Button("", Icons.of(Feather.TRASH_2, 14)), "relations.delete.tip");
        remove.getStyleClass().setAll("button", "quiet");
        remove.setOnAction(_ -> relations.delete());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, remove);
        head.getStyleClass().add("relation-head");
        var sheet = new VBox(head, detail, evidence);
        VBox.setVgrow(evidence, Priority.ALWAYS);
        sheet.visibleProperty().bind(relations.chosen().isNotNull());
        return new StackPane(nothing, sheet);
    }

    void show(Figure figure) {
        shown.set(figure);
    }

    ParadigmPane paradigm() {
        return paradigm;
    }

    @Override
    public void whole() {
        show(Figure.RELATION);
    }

    @Override
    public void contradictions() {
        show(Figure.RELATION);
        evidence.showContradiction();
    }

    @Override
    public void statement() {
        show(Figure.RELATION);
        detail.write();
    }

    /// A relation that was just made is shown, and the keyboard is where evidence for it is looked for.
    void beginEvidence() {
        show(Figure.RELATION);
        evidence.focus();
    }

    void lookForEvidence() {
        if (relations.chosen().get() != null) {
            show(Figure.RELATION);
            evidence.look(true);
        }
    }

    /// The place in the paradigm, or the relation, that is looked at.
    Optional<Id<? extends Item>> lookedAt() {
        if (shown.get() == Figure.PARADIGM) {
            Id<? extends Item> looked = paradigm.looked().get() != null
                    ? paradigm.looked().get()
                    : paradigm.chosen().get();
            return Optional.ofNullable(looked);
        }
        return relations.relation().map(relation -> relation.id());
    }

    /// What is typed is handed over.
    void save() {
        detail.save();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        paradigm.close();
        placing.close();
        structure.close();
        detail.close();
        evidence.close();
    }
}
