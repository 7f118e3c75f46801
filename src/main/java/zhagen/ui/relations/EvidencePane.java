package zhagen.ui.relations;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Place;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Passages;
import zhagen.ui.relations.Candidates.Candidate;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// What speaks for a claim and against it; or, while more is looked for, the passages to choose from. Screen thread.
public final class EvidencePane extends VBox implements AutoCloseable {

    private static final Area FOUND = RelationKeys.AREA.inner("evidence");
    private static final Area OFFERED = RelationKeys.AREA.inner("candidates");
    private static final Commands<EvidencePane> AMONG_FOUND = new Commands<EvidencePane>()
            .with(FOUND.command("look", "E"), pane -> pane.look(true))
            .trying(FOUND.command("open", "Enter"), pane -> pane.chosen(it -> pane.workbench.openPassage(it.place())))
            .trying(FOUND.command("supports", "S"), pane -> pane.judge(Evidence.Stance.SUPPORTING))
            .trying(FOUND.command("contradicts", "C"), pane -> pane.judge(Evidence.Stance.CONTRADICTING))
            .trying(FOUND.command("represent", "P"), pane -> pane.chosen(pane.claim::represent))
            .trying(FOUND.command("confirm", "H"), pane -> pane.chosen(pane.claim::confirm))
            .trying(FOUND.command("note", "F2"), pane -> pane.chosen(pane::write))
            .trying(FOUND.command("withdraw", "Delete"), pane -> pane.chosen(pane.claim::withdraw));
    private static final Commands<EvidencePane> AMONG_OFFERED = new Commands<EvidencePane>()
            .with(OFFERED.command("tick", "Space"), EvidencePane::tick)
            .with(OFFERED.command("open", "Enter"), EvidencePane::read)
            .with(OFFERED.command("support", "S"), pane -> pane.take(Evidence.Stance.SUPPORTING))
            .with(OFFERED.command("contradict", "C"), pane -> pane.take(Evidence.Stance.CONTRADICTING))
            .with(OFFERED.fixed("back", "Esc"), pane -> pane.look(false));
    static final List<Command> COMMANDS =
            Stream.concat(AMONG_FOUND.list().stream(), AMONG_OFFERED.list().stream()).toList();

    private final Workbench workbench;
    private final Claim claim;
    private final ObservableList<Evidence> evidence = FXCollections.observableArrayList();
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableSet<Place> ticked = FXCollections.observableSet();
    private final ListView<Evidence> found = new ListView<>(evidence);
    private final ListView<Candidate> offered = new ListView<>(candidates);
    private final Label count = new Label();
    private final Button look = new Button();
    private final HBox decide = new HBox(8);
    private final Subscription followed;
    private @Nullable Passages passages;
    private boolean looking;

    public EvidencePane(Workbench workbench, Claim claim) {
        this.workbench = workbench;
        this.claim = claim;
        getStyleClass().add("evidence-pane");
        found();
        offered();
        decide();
        getChildren().setAll(head(), found, offered, decide);
        look(false);
        followed = Subscription.combine(
                claim.chosen().subscribe(_ -> look(false)),
                workbench.now().subscribe(_ -> bring()),
                workbench.messages().subscribe(_ -> bring()));
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "relations.evidence");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        look.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("count");
        look.getStyleClass().setAll("button", "chip");
        look.setOnAction(_ -> look(!looking));
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var head = new HBox(title, count, filler, look);
        head.getStyleClass().addAll("pane-head", "lower-head");
        return head;
    }

    private void found() {
        found.setCellFactory(_ -> new EvidenceCell(workbench, claim, this::passages));
        found.setPlaceholder(empty("relations.evidence.empty"));
        found.managedProperty().bind(found.visibleProperty());
        VBox.setVgrow(found, Priority.ALWAYS);
        found.focusedProperty().subscribe(_ -> selectWhereFocused());
        workbench.say().name(found, FOUND.message());
        found.addEventHandler(KeyEvent.ANY, event -> AMONG_FOUND.act(event, workbench.keymap(), this));
    }

    private void selectWhereFocused() {
        if (found.isFocused() && found.getSelectionModel().isEmpty()) {
            found.getSelectionModel().selectFirst();
        }
    }

    private boolean chosen(Consumer<Evidence> action) {
        var chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            action.accept(chosen);
        }
        return chosen != null;
    }

    private boolean judge(Evidence.Stance stance) {
        return chosen(evidence -> {
            if (evidence.stance() != stance) {
                claim.flip(evidence);
            }
        });
    }

    private void write(Evidence chosen) {
        found.lookupAll(".evidence-cell").stream()
                .filter(cell -> cell instanceof EvidenceCell shown && chosen.equals(shown.getItem()))
                .findFirst()
                .ifPresent(cell -> ((EvidenceCell) cell).write(chosen));
    }

    private void offered() {
        offered.setCellFactory(_ -> new CandidateCell(workbench, ticked, this::passages));
        offered.setPlaceholder(empty("relations.candidates.empty"));
        offered.managedProperty().bind(offered.visibleProperty());
        VBox.setVgrow(offered, Priority.ALWAYS);
        workbench.say().name(offered, OFFERED.message());
        offered.addEventHandler(KeyEvent.ANY, event -> AMONG_OFFERED.act(event, workbench.keymap(), this));
    }

    private void tick() {
        var chosen = offered.getSelectionModel().getSelectedItem();
        if (chosen != null && !ticked.remove(chosen.place())) {
            ticked.add(chosen.place());
        }
        offered.refresh();
    }

    private void read() {
        var chosen = offered.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            workbench.openPassage(chosen.place());
        }
    }

    private Label empty(String key) {
        return workbench.say().empty(key);
    }

    private void decide() {
        var say = workbench.say();
        var size = Bindings.size(ticked);
        var supporting = say.text(new Button(), "relations.take.supporting", size);
        supporting.getStyleClass().setAll("button", "primary");
        supporting.setOnAction(_ -> take(Evidence.Stance.SUPPORTING));
        var contradicting = say.text(new Button(), "relations.take.contradicting", size);
        contradicting.getStyleClass().setAll("button", "plain");
        contradicting.setOnAction(_ -> take(Evidence.Stance.CONTRADICTING));
        supporting.disableProperty().bind(size.isEqualTo(0));
        contradicting.disableProperty().bind(size.isEqualTo(0));
        decide.getStyleClass().add("decide");
        decide.getChildren().setAll(supporting, contradicting);
        decide.managedProperty().bind(decide.visibleProperty());
    }

    private void take(Evidence.Stance stance) {
        if (!ticked.isEmpty()) {
            claim.support(ticked.stream().sorted().toList(), stance);
            look(false);
            found.requestFocus();
        }
    }

    /// Turns to looking for more, and back.
    public void look(boolean forMore) {
        looking = forMore;
        ticked.clear();
        found.setVisible(!forMore);
        offered.setVisible(forMore);
        decide.setVisible(forMore);
        workbench.say().text(look, forMore ? "relations.evidence.back" : "relations.evidence.add");
        look.setGraphic(forMore ? null : Icons.of(Feather.PLUS, 12));
        if (forMore) {
            claim.id().ifPresent(this::seek);
            offered.requestFocus();
        }
        bring();
    }

    /// Puts the keyboard on what is there.
    public void focus() {
        look(false);
        found.requestFocus();
    }

    /// Puts the keyboard on the first passage that contradicts, where there is one.
    public void showContradiction() {
        look(false);
        evidence.stream()
                .filter(one -> one.stance() == Evidence.Stance.CONTRADICTING)
                .findFirst()
                .ifPresent(one -> {
                    found.getSelectionModel().select(one);
                    found.scrollTo(one);
                });
        found.requestFocus();
    }

    private void seek(Id<? extends Item> sought) {
        candidates.clear();
        var now = workbench.now().get();
        workbench.jobs().quietly(_ -> Candidates.of(now, sought), all -> {
            if (looking && claim.id().filter(sought::equals).isPresent()) {
                candidates.setAll(all);
                offered.getSelectionModel().selectFirst();
            }
        });
    }

    private Passages passages() {
        var known = passages;
        if (known == null) {
            known = new Passages(workbench.now().get(), workbench.project().texts());
            passages = known;
        }
        return known;
    }

    private void bring() {
        passages = null;
        var next = claim.evidence();
        if (!next.equals(evidence)) {
            int selected = found.getSelectionModel().getSelectedIndex();
            evidence.setAll(next);
            found.getSelectionModel().select(Math.min(selected, next.size() - 1));
            selectWhereFocused();
        }
        var messages = workbench.messages().get();
        var supporting = claim.strength(Evidence.Stance.SUPPORTING);
        count.setText(claim.id().isEmpty() ? "" : messages.say(
                "relations.evidence.count",
                supporting.passages(),
                supporting.people(),
                claim.strength(Evidence.Stance.CONTRADICTING).passages()));
        found.refresh();
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
