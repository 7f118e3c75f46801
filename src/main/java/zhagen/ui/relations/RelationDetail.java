package zhagen.ui.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.Relations;
import zhagen.ui.links.Chip;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Segments;
import zhagen.ui.links.Things;
import zhagen.ui.links.Writing;
import zhagen.ui.links.WritingArea;
import zhagen.ui.memos.MemosAbout;
import zhagen.ui.workbench.Workbench;

/// What the chosen relation is, to be altered where it stands: its ends, type, sign, basis, status, and what it says.
/// Screen thread.
public final class RelationDetail extends VBox implements AutoCloseable {

    private static final double NAMES = 72;

    private final Workbench workbench;
    private final RelationsModel model;
    private final Writing<Relation> statement;
    private final FlowPane ends = new FlowPane(8, 4);
    private final FlowPane memos = new FlowPane(6, 6);
    private final ObjectProperty<@Nullable RelationType> type = new SimpleObjectProperty<>();
    private final Choice<@Nullable RelationType> types;
    private final Segments<Polarity> polarity;
    private final Segments<Relation.Basis> basis;
    private final Segments<Relation.Status> status;
    private final Subscription followed;
    private boolean showing;

    public RelationDetail(Workbench workbench, RelationsModel model) {
        this.workbench = workbench;
        this.model = model;
        this.statement = new Writing<>(workbench, Relation::statement, Relations::state);
        var say = workbench.say();
        types = new Choice<>(List.of(), type, one -> Bindings.createStringBinding(
                () -> one == null ? "" : one.name().in(workbench.language()), workbench.messages()));
        types.also(RelationTypesSheet.entry(workbench));
        polarity = new Segments<>(
                List.of(Polarity.PLUS, Polarity.MINUS, Polarity.BOTH, Polarity.UNKNOWN, Polarity.NONE),
                this::name,
                model::polarity);
        basis = new Segments<>(
                List.of(Relation.Basis.values()),
                (button, one) -> say.text(button, "relations.basis." + lower(one)),
                model::basis);
        status = new Segments<>(
                List.of(Relation.Status.values()),
                (button, one) -> say.text(button, "relations.status." + lower(one)),
                model::status);
        getStyleClass().add("relation-detail");
        ends.getStyleClass().add("relation-ends");
        memos.managedProperty().bind(memos.visibleProperty());
        getChildren().setAll(
                ends,
                memos,
                facts(),
                words("relations.statement.zh", statement.zh()),
                words("relations.statement.en", statement.en()));
        type.subscribe(chosen -> {
            if (!showing && chosen != null) {
                model.type(chosen.id());
            }
        });
        followed = Subscription.combine(
                model.chosen().subscribe(this::open),
                workbench.now().subscribe(_ -> show()),
                workbench.messages().subscribe(_ -> show()));
    }

    private void name(ToggleButton button, Polarity one) {
        var key = "relations.polarity." + lower(one);
        if (one == Polarity.NONE) {
            workbench.say().text(button, key);
        } else {
            button.setText(Arrow.sign(one));
        }
        workbench.say().tip(button, key + ".tip");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private GridPane facts() {
        var facts = new GridPane();
        facts.getStyleClass().add("relation-facts");
        var names = new ColumnConstraints();
        names.setHalignment(HPos.LEFT);
        names.setMinWidth(NAMES);
        facts.getColumnConstraints().setAll(names, new ColumnConstraints());
        addFact(facts, 0, "relations.type", types);
        addFact(facts, 1, "relations.polarity", polarity);
        addFact(facts, 2, "relations.basis", basis);
        addFact(facts, 3, "relations.status", status);
        return facts;
    }

    private void addFact(GridPane facts, int row, String key, Node value) {
        var name = workbench.say().text(new Label(), key);
        name.getStyleClass().add("heading");
        facts.addRow(row, name, value);
    }

    private HBox words(String key, StringProperty words) {
        var name = workbench.say().text(new Label(), key);
        name.getStyleClass().add("heading");
        name.setMinWidth(NAMES);
        var field = workbench.say().prompt(new WritingArea(words, statement::save), "relations.statement.prompt");
        field.setPrefRowCount(2);
        field.getStyleClass().add("statement");
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(name, field);
        line.getStyleClass().add("relation-words");
        return line;
    }

    private void open(@Nullable Id<Relation> relation) {
        statement.open(relation);
        show();
    }

    private void show() {
        showing = true;
        model.relation().ifPresent(relation -> {
            types.offer(List.<@Nullable RelationType>copyOf(model.types()));
            type.set(workbench.now().get().get(relation.type()));
            polarity.show(relation.polarity());
            basis.show(relation.basis());
            status.show(relation.status());
            showEnds(relation);
        });
        showing = false;
    }

    private void showEnds(Relation relation) {
        var now = workbench.now().get();
        var things = new Things(now, workbench.project().texts(), workbench.messages().get());
        var nodes = new ArrayList<Node>();
        now.find(relation.from()).flatMap(things::of).ifPresent(thing -> nodes.add(new Chip(workbench, thing, null)));
        var arrow = new Label(Arrow.of(Objects.requireNonNull(type.get()).meaning(), relation.polarity()));
        arrow.getStyleClass().add("relation-arrow");
        nodes.add(arrow);
        now.find(relation.to()).flatMap(things::of).ifPresent(thing -> nodes.add(new Chip(workbench, thing, null)));
        ends.getChildren().setAll(nodes);
        memos.getChildren().setAll(MemosAbout.of(now, relation.id()).stream()
                .flatMap(memo -> things.of(memo).stream())
                .map(thing -> new Chip(workbench, thing, null))
                .toList());
        memos.setVisible(!memos.getChildren().isEmpty());
    }

    /// Puts the keyboard where the relation is put into words.
    public void write() {
        lookupAll(".statement").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// What is typed is handed over.
    public void save() {
        statement.save();
    }

    @Override
    public void close() {
        statement.close();
        followed.unsubscribe();
    }
}
