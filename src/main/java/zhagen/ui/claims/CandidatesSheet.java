package zhagen.ui.claims;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Candidate;
import zhagen.analysis.Candidates;
import zhagen.analysis.Proximity;
import zhagen.model.Code;
import zhagen.model.Dismissal;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Place;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Dress;
import zhagen.ui.links.Segments;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// Candidates for relations (候选关系): the pairs, why they may be related, and what is to become of the chosen one. Nothing is made of
/// them by itself. Screen thread.
public final class CandidatesSheet implements Worksheet {

    private static final Area AREA = Area.of("relations").inner("mined");
    private static final Command FORTH = AREA.command("forth", "Enter");
    private static final Command BACK = AREA.command("back", "Shift+Enter");
    private static final Command DISMISS = AREA.command("dismiss", "D");
    private static final Command RULE = AREA.command("rule", "P");
    private static final Commands<CandidatesSheet> KEYS = new Commands<CandidatesSheet>()
            .with(FORTH, sheet -> sheet.accept(true))
            .with(BACK, sheet -> sheet.accept(false))
            .with(DISMISS, sheet -> sheet.reason.requestFocus())
            .with(RULE, CandidatesSheet::nextRule);

    /// What can be done here by key.
    public static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final Accepting accepting;
    private final CandidatesModel model;
    private final ListView<Candidate> pairs = new ListView<>();
    private final ListView<Dismissal> dismissed = new ListView<>();
    private final BooleanProperty looksBack = new SimpleBooleanProperty();
    private final CandidateDetail detail;
    private final TextField reason = new TextField();
    private final Segments<Proximity> rules;
    private final Segments<Boolean> which;
    private final VBox root = new VBox();
    private final Subscription followed;
    private @Nullable Candidate shown;

    /// Takes a candidate to where relations are made.
    @FunctionalInterface
    public interface Accepting {
        /// @param passages what speaks for the relation
        void accept(Id<Code> from, Id<Code> to, List<Place> passages);
    }

    public CandidatesSheet(Workbench workbench, Accepting accepting) {
        this.workbench = workbench;
        this.accepting = accepting;
        this.model = new CandidatesModel(workbench);
        this.detail = new CandidateDetail(workbench);
        this.rules = new Segments<>(
                List.of(Proximity.values()),
                (button, rule) -> workbench.say().tip(
                        workbench.say().text(button, "claims.rule." + rule.name().toLowerCase(Locale.ROOT)),
                        "claims.rule." + rule.name().toLowerCase(Locale.ROOT) + ".tip"),
                model.proximity()::set);
        this.which = new Segments<>(
                List.of(false, true),
                (button, back) -> workbench.say().text(
                        button, back ? "claims.candidates.dismissed" : "claims.candidates.open",
                        back
                                ? workbench.now().map(now -> now.count(Dismissal.class))
                                : model.found().map(Candidates::all).orElse(0)),
                looksBack::set);
        pairs();
        dismissed();
        var lists = new StackPane(pairs, dismissed);
        pairs.visibleProperty().bind(looksBack.not());
        dismissed.visibleProperty().bind(looksBack);
        var lower = new VBox(detail, acts());
        lower.visibleProperty().bind(looksBack.not());
        VBox.setVgrow(detail, Priority.ALWAYS);
        var halves = new SplitPane(lists, lower);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.42);
        VBox.setVgrow(halves, Priority.ALWAYS);
        root.getStyleClass().addAll("paper", "mined");
        Styles.sheet(root, CandidatesSheet.class, "claims.css");
        Dress.on(root);
        root.getChildren().setAll(top(), halves);
        followed = Subscription.combine(
                model.proximity().subscribe(rules::show),
                looksBack.subscribe(which::show),
                model.found().subscribe(_ -> list()),
                workbench.now().subscribe(_ -> dismissed.getItems().setAll(model.dismissed())),
                workbench.messages().subscribe(() -> {
                    pairs.refresh();
                    dismissed.refresh();
                    showChosen();
                }));
    }

    private void pairs() {
        pairs.setCellFactory(_ -> new CandidateCell(workbench));
        pairs.getStyleClass().addAll("mined-pairs", "first-focus");
        pairs.setPlaceholder(workbench.say().empty(
                model.found().map(_ -> "claims.candidates.none").orElse("claims.candidates.looking")));
        pairs.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            reason.clear();
            showChosen();
        });
        pairs.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        workbench.say().name(pairs, "claims.candidates");
    }

    private void dismissed() {
        dismissed.setCellFactory(_ -> new DismissalCell(workbench, model::takeBack));
        dismissed.setPlaceholder(workbench.say().empty("claims.candidates.none.dismissed"));
        workbench.say().name(dismissed, "claims.candidates.dismissed.list");
    }

    private FlowPane top() {
        var levels = new Choice<>(
                List.of(Level.CONCEPT, Level.CATEGORY, Level.MAIN),
                model.level(),
                level -> workbench.say().string("level." + level.name().toLowerCase(Locale.ROOT)));
        workbench.say().tip(levels, "claims.candidates.level");
        var about = workbench.say().text(new Label(), "claims.candidates.about");
        about.getStyleClass().addAll("second", "small");
        var top = new FlowPane(10, 6, which, levels, rules, about);
        top.setRowValignment(VPos.CENTER);
        top.getStyleClass().add("sheet-top");
        return top;
    }

    private VBox acts() {
        var say = workbench.say();
        var forth = button("claims.candidates.forth", FORTH, () -> accept(true));
        forth.getStyleClass().setAll("button", "primary");
        var back = button("claims.candidates.back", BACK, () -> accept(false));
        for (var button : List.of(forth, back)) {
            button.textProperty().bind(Bindings.createStringBinding(
                    () -> direction(button == forth),
                    pairs.getSelectionModel().selectedItemProperty(),
                    workbench.messages()));
        }
        say.prompt(reason, "claims.candidates.reason");
        say.name(reason, "claims.candidates.reason");
        reason.setId("dismissal-reason");
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                dismiss();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE) {
                pairs.requestFocus();
                pressed.consume();
            }
        });
        var dismiss = button("claims.candidates.dismiss", DISMISS, this::dismiss);
        dismiss.disableProperty().bind(Bindings.createBooleanBinding(
                () -> reason.getText().isBlank(), reason.textProperty()));
        var why = new HBox(8, reason, dismiss);
        why.setAlignment(Pos.CENTER_LEFT);
        var acts = new VBox(8, new FlowPane(8, 6, forth, back), why);
        acts.getStyleClass().add("sheet-acts");
        acts.disableProperty().bind(pairs.getSelectionModel().selectedItemProperty().isNull());
        return acts;
    }

    private String direction(boolean forth) {
        var chosen = chosen();
        var messages = workbench.messages().get();
        if (chosen == null) {
            return messages.say(forth ? "claims.candidates.forth" : "claims.candidates.back");
        }
        var one = chosen.one().name().in(messages.language());
        var other = chosen.other().name().in(messages.language());
        return messages.say("claims.candidates.relate", forth ? one : other, forth ? other : one);
    }

    private Button button(String key, Command command, Runnable act) {
        var button = workbench.say().text(new Button(), key);
        workbench.say().tip(button, key + ".tip", workbench.keymap().first(command));
        button.getStyleClass().setAll("button", "plain");
        button.setId(key.replace('.', '-'));
        button.setOnAction(_ -> act.run());
        return button;
    }

    private @Nullable Candidate chosen() {
        return pairs.getSelectionModel().getSelectedItem();
    }

    private void showChosen() {
        detail.show(chosen(), model.proximity().get());
    }

    private void list() {
        int index = Math.max(0, pairs.getSelectionModel().getSelectedIndex());
        pairs.getItems().setAll(model.shown());
        if (shown != null && pairs.getItems().contains(shown)) {
            index = pairs.getItems().indexOf(shown);
            pairs.scrollTo(index);
            shown = null;
        }
        pairs.getSelectionModel().select(Math.min(index, pairs.getItems().size() - 1));
        showChosen();
    }

    private void nextRule() {
        var rule = model.proximity();
        rule.set(Proximity.values()[(rule.get().ordinal() + 1) % Proximity.values().length]);
    }

    private void accept(boolean forth) {
        var chosen = chosen();
        if (chosen != null) {
            var one = chosen.one().id();
            var other = chosen.other().id();
            accepting.accept(forth ? one : other, forth ? other : one, chosen.passages());
        }
    }

    private void dismiss() {
        var chosen = chosen();
        if (chosen != null && !reason.getText().isBlank()) {
            model.dismiss(chosen, reason.getText());
            pairs.requestFocus();
        }
    }

    /// Chooses one of the candidates, once it is found.
    public void show(Candidate wanted) {
        shown = wanted;
        list();
    }

    @Override
    public String titleKey() {
        return "claims.candidates";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        pairs.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
        model.close();
    }
}
