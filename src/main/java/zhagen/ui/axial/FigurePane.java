package zhagen.ui.axial;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Method;
import zhagen.ui.links.Segments;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.relations.RelationsModel;
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
    private final StackPane body = new StackPane();
    private final Late<PlacingDetail> placing;
    private final Late<StructurePane> structure;
    private final Late<RelationFigure> relation;
    private final Subscription followed;

    FigurePane(Workbench workbench, BoardModel board, RelationsModel relations, ThingFinder finder) {
        this.workbench = workbench;
        this.relations = relations;
        this.paradigm = new ParadigmPane(workbench, finder);
        this.placing = new Late<>(() -> new PlacingDetail(workbench, paradigm.looked()));
        this.structure = figure(Figure.STRUCTURE, () -> new StructurePane(workbench, board));
        this.relation = figure(Figure.RELATION, () -> new RelationFigure(workbench, relations));
        getStyleClass().addAll("pane", "figure-pane");
        setMinWidth(264);
        figure(Figure.PARADIGM, this::paradigmSheet).get();
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head(), body);
        followed = new School(workbench).profile()
                .subscribe(profile -> show(profile == Method.Profile.GIOIA ? Figure.STRUCTURE : Figure.PARADIGM));
    }

    private VBox paradigmSheet() {
        var sheet = new VBox(paradigm);
        VBox.setVgrow(paradigm, Priority.ALWAYS);
        paradigm.looked().subscribe(looked -> {
            if (looked != null && sheet.getChildren().size() == 1) {
                sheet.getChildren().add(placing.get());
            }
        });
        return sheet;
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

    /// Lays a figure beside the others; it is made when it is first shown.
    private <F extends Region> Late<F> figure(Figure which, Supplier<F> maker) {
        return new Late<>(() -> {
            var figure = maker.get();
            figure.setMinWidth(0);
            figure.visibleProperty().bind(shown.isEqualTo(which));
            body.getChildren().add(figure);
            return figure;
        });
    }

    void show(Figure figure) {
        switch (figure) {
            case PARADIGM -> {}
            case STRUCTURE -> structure.get();
            case RELATION -> relation.get();
        }
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
        relation.get().evidence().showContradiction();
    }

    @Override
    public void statement() {
        show(Figure.RELATION);
        relation.get().detail().write();
    }

    /// A relation that was just made is shown, and the keyboard is where evidence for it is looked for.
    void beginEvidence() {
        show(Figure.RELATION);
        relation.get().evidence().focus();
    }

    void lookForEvidence() {
        if (relations.chosen().get() != null) {
            show(Figure.RELATION);
            relation.get().evidence().look(true);
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
        relation.ifMade(figure -> figure.detail().save());
    }

    @Override
    public void close() {
        followed.unsubscribe();
        paradigm.close();
        placing.ifMade(PlacingDetail::close);
        structure.ifMade(StructurePane::close);
        relation.ifMade(RelationFigure::close);
    }
}
