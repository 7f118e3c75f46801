package zhagen.ui.milestones;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Difference;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Milestone;
import zhagen.model.Milestones;
import zhagen.model.Relations;
import zhagen.model.Strength;
import zhagen.model.Wording;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Segments;
import zhagen.ui.milestones.MilestonesModel.Compared;
import zhagen.ui.milestones.MilestonesModel.End;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Workbench;

/// The milestones, and what became of codes and relations between two of them, or since one. Screen thread.
public final class MilestonesPane implements Screen {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.systemDefault());

    private final Workbench workbench;
    private final MilestonesModel model;
    private final MilestoneEditor editor;
    private final Choice<End> from;
    private final Choice<End> to;
    private final BooleanProperty ofRelations = new SimpleBooleanProperty();
    private final Label sum = new Label();
    private final StackPane table = new StackPane();
    private final VBox root = new VBox();
    private final TextField name = new TextField();
    private final Subscription followed;

    public MilestonesPane(Workbench workbench) {
        this.workbench = workbench;
        this.model = new MilestonesModel(workbench, root.sceneProperty().isNotNull());
        this.editor = new MilestoneEditor(workbench, model);
        from = choice(model.from(), "milestones.from");
        to = choice(model.to(), "milestones.to");
        sum.getStyleClass().addAll("second", "small");
        VBox.setVgrow(table, Priority.ALWAYS);
        Heads.fill(
                root, Heads.head(workbench, "analysis.milestones", name(), set()),
                Heads.about(workbench, "milestones.about"),
                editor.node(), comparing(), table);
        followed = Subscription.combine(
                model.milestones().subscribe(this::offer),
                model.compared().subscribe(_ -> show()),
                ofRelations.subscribe(_ -> show()),
                workbench.messages().subscribe(_ -> {
                    offer(model.milestones().get());
                    show();
                }));
    }

    private TextField name() {
        workbench.say().prompt(name, "milestones.name");
        workbench.say().name(name, "milestones.name");
        name.setId("milestone-name");
        name.setPrefWidth(220);
        name.setMaxHeight(30);
        name.setOnAction(_ -> setMilestone());
        return name;
    }

    private Button set() {
        var set = workbench.say().text(new Button(), "milestones.set");
        set.getStyleClass().setAll("button", "primary");
        set.setMinWidth(Region.USE_PREF_SIZE);
        set.setId("milestone-set");
        set.disableProperty().bind(name.textProperty().map(String::isBlank));
        set.setOnAction(_ -> setMilestone());
        return set;
    }

    private void setMilestone() {
        var called = name.getText().strip();
        if (!called.isEmpty()) {
            Id<Milestone> id = Id.random();
            var wording = Wording.NONE.with(workbench.language(), called);
            workbench.act((now, by) -> Milestones.set(now, by, id, wording, ""))
                    .thenAccept(_ -> workbench.onScreen(() -> {
                        name.clear();
                        editor.choose(id);
                    }));
        }
    }

    private Choice<End> choice(ObjectProperty<End> end, String nameKey) {
        var choice = new Choice<>(List.of(End.PRESENT), end, this::called);
        workbench.say().name(choice, nameKey);
        choice.setId(nameKey.replace('.', '-'));
        return choice;
    }

    private ObservableValue<String> called(End end) {
        return workbench.messages().map(messages -> end.milestone() == null
                ? messages.say("milestones.present")
                : workbench.now().get().find(end.milestone()).map(it -> it.name().in(messages.language())).orElse(""));
    }

    private HBox comparing() {
        var between = new Segments<>(
                List.of(false, true),
                (button, one) -> workbench.say().text(button, one ? "milestones.relations" : "milestones.codes"),
                ofRelations::set);
        ofRelations.subscribe(between::show);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var arrow = new Label("→");
        arrow.getStyleClass().add("faint");
        var bar = new HBox(8, workbench.say().text(new Label(), "milestones.compare"), from, arrow, to, gap, sum,
                between);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("comparing-bar");
        return bar;
    }

    private void offer(List<Milestone> milestones) {
        var ends = new ArrayList<>(milestones.reversed().stream().map(it -> new End(it.id())).toList());
        ends.add(End.PRESENT);
        from.offer(ends);
        to.offer(ends);
    }

    private void show() {
        var compared = model.compared().get();
        var messages = workbench.messages().get();
        sum.setText(compared == null
                ? ""
                : messages.say(
                        "milestones.sum", compared.difference().codes().size(),
                        compared.difference().relations().size(), compared.difference().kept()));
        table.getChildren().setAll(ofRelations.get() ? relations(compared) : codes(compared));
    }

    private WordTable<Difference.OfCode> codes(@Nullable Compared compared) {
        var table = new WordTable<Difference.OfCode>(
                workbench, "milestones.codes", empty(compared), row -> open(row.code().id()))
                .words("milestones.column.what", 130, row -> said("milestones.fate.", row.fates()))
                .words("milestones.column.code", 240, row -> names(row.before(), row.after()))
                .words("milestones.column.others", 220, row -> others(compared, row))
                .words("milestones.column.level", 120, row -> levels(row))
                .numbers("milestones.column.before", 110, row -> strength(row.before(), row.strengthBefore()))
                .numbers("milestones.column.after", 110, row -> strength(row.after(), row.strengthAfter()));
        if (compared != null) {
            table.getItems().setAll(compared.difference().codes());
        }
        return table;
    }

    private WordTable<Difference.OfRelation> relations(@Nullable Compared compared) {
        var table = new WordTable<Difference.OfRelation>(
                workbench, "milestones.relations", empty(compared), row -> open(row.relation().id()))
                .words("milestones.column.what", 170, row -> said("milestones.turn.", row.turns()))
                .words("milestones.column.relation", 330, row -> relation(compared, row))
                .words("milestones.column.polarity", 90, MilestonesPane::polarities)
                .words("milestones.column.status", 150, this::statuses)
                .numbers("milestones.column.evidence", 110, row -> row.evidenceBefore() == row.evidenceAfter()
                        ? "" + row.evidenceAfter()
                        : row.evidenceBefore() + " → " + row.evidenceAfter());
        if (compared != null) {
            table.getItems().setAll(compared.difference().relations());
        }
        return table;
    }

    private String empty(@Nullable Compared compared) {
        return model.milestones().get().isEmpty()
                ? "milestones.none"
                : compared == null ? "milestones.choose" : "milestones.same";
    }

    private void open(Id<? extends Item> id) {
        if (workbench.now().get().has(id)) {
            workbench.open(id);
        }
    }

    private String said(String prefix, Set<? extends Enum<?>> what) {
        var messages = workbench.messages().get();
        return what.stream().sorted().map(it -> messages.say(prefix + it.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(messages.say("milestones.and")));
    }

    private String names(@Nullable Code before, @Nullable Code after) {
        var language = workbench.language();
        return Stream.of(before, after)
                .filter(code -> code != null)
                .map(code -> code.name().in(language))
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private String others(@Nullable Compared compared, Difference.OfCode row) {
        if (compared == null || row.others().isEmpty()) {
            return "";
        }
        var names = row.others().stream()
                .map(compared::code)
                .filter(code -> code != null)
                .map(code -> code.name().in(workbench.language()))
                .collect(Collectors.joining(workbench.messages().get().say("milestones.and")));
        return workbench.messages().get().say(
                row.after() == null ? "milestones.into" : "milestones.outOf", names);
    }

    private String levels(Difference.OfCode row) {
        var messages = workbench.messages().get();
        return Stream.of(row.before(), row.after())
                .filter(code -> code != null)
                .map(code -> messages.say("level." + code.level().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private String strength(@Nullable Code code, Strength strength) {
        return code == null ? "" : Strengths.said(workbench.messages().get(), strength);
    }

    private String relation(@Nullable Compared compared, Difference.OfRelation row) {
        if (compared == null) {
            return "";
        }
        var now = row.after() == null ? compared.before() : compared.after();
        return Relations.nameOf(now, row.relation().id()).in(workbench.language());
    }

    private static String polarities(Difference.OfRelation row) {
        return Stream.of(row.before(), row.after())
                .filter(relation -> relation != null)
                .map(relation -> relation.polarity().sign())
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private String statuses(Difference.OfRelation row) {
        var messages = workbench.messages().get();
        return Stream.of(row.before(), row.after())
                .filter(relation -> relation != null)
                .map(relation -> messages.say("relations.status." + relation.status().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    static String day(Milestone milestone) {
        return DAY.format(milestone.origin().made());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open(Item item) {
        if (item instanceof Milestone milestone) {
            editor.choose(milestone.id());
            model.from().set(new End(milestone.id()));
        }
    }

    @Override
    public void focus() {
        name.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        model.close();
    }
}
