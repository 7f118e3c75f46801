package zhagen.ui.models;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.theory.Graph.End;
import zhagen.theory.Graph;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.models.ModelsModel.View;
import zhagen.ui.workbench.Workbench;

/// What lies behind the box or arrow that is selected, down to the words somebody said. Screen thread.
final class EvidencePane extends VBox implements AutoCloseable {

    private static final Commands<EvidencePane> KEYS = new Commands<EvidencePane>()
            .trying(ModelsScreen.AREA.inner("modelQuotes").command("open", "Enter"), EvidencePane::readChosen);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final ModelsModel model;
    private final FlowPane head = new FlowPane(8, 5);
    private final HBox actions = new HBox(4);
    private final ListView<Line> lines = new ListView<>();
    private final Label hint = new Label();
    private final Subscription followed;

    EvidencePane(Workbench workbench, ModelsModel model) {
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("pane", "evidence");
        setMinHeight(60);
        head.setAlignment(Pos.CENTER_LEFT);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(head, Priority.ALWAYS);
        var bar = new HBox(8, head, actions);
        bar.getStyleClass().add("evidence-head");
        hint.getStyleClass().add("empty");
        hint.setWrapText(true);
        lines.setCellFactory(_ -> new EvidenceCell(workbench, this::read));
        lines.getStyleClass().add("first-focus");
        workbench.say().name(lines, "keys.area.modelQuotes");
        lines.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().setAll(bar, hint, lines);
        bar.managedProperty().bind(bar.visibleProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        lines.managedProperty().bind(lines.visibleProperty());
        bar.visibleProperty().bind(hint.visibleProperty().not());
        lines.visibleProperty().bind(hint.visibleProperty().not());
        followed = Subscription.combine(
                model.view().subscribe(_ -> show()),
                model.chosen().subscribe(_ -> show()),
                workbench.messages().subscribe(_ -> show()));
        show();
    }

    private boolean readChosen() {
        if (lines.getSelectionModel().getSelectedItem() instanceof Line.Quote quote) {
            read(quote.place());
            return true;
        }
        return false;
    }

    private void read(Place place) {
        workbench.openPassage(place);
    }

    private void show() {
        var view = model.view().get();
        var what = model.chosen().get();
        hint.setVisible(view == null || what == null);
        if (view == null || what == null) {
            hint.setText(say().say("models.choose"));
            lines.getItems().clear();
            return;
        }
        switch (what) {
            case Chosen.Arrow(var key) -> view.graph().edge(key).ifPresent(edge -> head(view, edge));
            case Chosen.Box(var category) -> view.graph().node(category).ifPresent(node -> head(view, node));
        }
        var behind = model.behind(view, what);
        if (!lines.getItems().equals(behind)) {
            lines.getItems().setAll(behind);
            lines.scrollTo(0);
        }
        lines.refresh();
        var none = new Label(say().say(
                what instanceof Chosen.Arrow ? "models.noEvidence" : "models.noPassages"));
        none.getStyleClass().addAll("empty", "warn");
        none.setWrapText(true);
        lines.setPlaceholder(none);
    }

    private Messages say() {
        return workbench.messages().get();
    }

    private void head(View view, Graph.Edge edge) {
        head.getChildren().setAll(strong(name(view, edge.from())), sign(edge), strong(name(view, edge.to())));
        chip("models.supporting", edge.supporting().passages(), edge.supporting().passages() == 0);
        if (edge.contradicting().passages() > 0) {
            chip("models.contradicting", edge.contradicting().passages(), true);
        }
        chip("models.people", edge.supporting().people(), edge.supporting().people() < 2);
        var states = new LinkedHashSet<Relation.Status>();
        edge.relations().forEach(id -> view.now().find(id).ifPresent(relation -> states.add(relation.status())));
        states.forEach(status -> head.getChildren().add(chip(say().say("models.status." + status), false)));
        if (edge.inferredOnly()) {
            head.getChildren().add(chip(say().say("models.basis.INFERRED"), true));
        }
        var open = action("models.openRelation");
        open.setOnAction(_ -> workbench.openRelation(edge.relations().getFirst()));
        var exclude = action("models.exclude");
        exclude.setOnAction(_ -> model.exclude(edge));
        actions.getChildren().setAll(open, exclude);
    }

    private void head(View view, Graph.Node node) {
        head.getChildren().setAll(strong(name(view, node.category())));
        chip("models.passages", node.strength().passages(), node.strength().passages() == 0);
        chip("models.people", node.strength().people(), node.strength().people() < 2);
        if (node.placement().role() != null) {
            head.getChildren().add(chip(say().say("models.role." + node.placement().role()), false));
        }
        var definition = view.now().get(node.category()).definition().in(workbench.language());
        if (!definition.isBlank()) {
            var said = new Label(definition);
            said.getStyleClass().add("second");
            said.setWrapText(true);
            said.maxWidthProperty().bind(head.widthProperty());
            head.getChildren().add(said);
        }
        var open = action("models.openCode");
        open.setOnAction(_ -> workbench.openCode(node.category()));
        actions.getChildren().setAll(open);
    }

    private Button action(String key) {
        var button = workbench.say().text(new Button(), key);
        button.getStyleClass().setAll("button", "link");
        return button;
    }

    private void chip(String key, int number, boolean weak) {
        head.getChildren().add(chip(say().say(key, number), weak));
    }

    private static Label chip(String words, boolean weak) {
        var chip = new Label(words);
        chip.getStyleClass().add("evidence-chip");
        if (weak) {
            chip.getStyleClass().add("warn");
        }
        return chip;
    }

    private static Label strong(String name) {
        var label = new Label(name);
        label.getStyleClass().add("strong");
        return label;
    }

    /// The arrow as the figure draws it, in small: a line, its sign, a head.
    private static Node sign(Graph.Edge edge) {
        var mark = new Label(edge.polarity() == Polarity.MINUS ? "−" : edge.polarity().sign());
        mark.getStyleClass().add("sign");
        var drawn = edge.polarity() == Polarity.NONE
                ? new HBox(new Label(edge.meaning().symmetric() ? "↔" : "→"))
                : new HBox(new Label("—"), mark, new Label("→"));
        drawn.setAlignment(Pos.CENTER);
        drawn.getStyleClass().addAll("drawn-sign", "sign-" + edge.polarity().name().toLowerCase(Locale.ROOT));
        return drawn;
    }

    private String name(View view, Id<Code> category) {
        return view.now().get(category).name().in(workbench.language());
    }

    private String name(View view, End end) {
        return switch (end) {
            case End.Box(var category) -> name(view, category);
            case End.Arrow(var key) -> say().say("figure.arrowAsEnd", name(view, key.from()), name(view, key.to()));
        };
    }

    /// For those who come by keyboard from the canvas.
    void enter() {
        if (!lines.getItems().isEmpty()) {
            lines.requestFocus();
            lines.getSelectionModel().select(Math.max(0, lines.getSelectionModel().getSelectedIndex()));
        }
    }

    List<Line> shown() {
        return List.copyOf(lines.getItems());
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
