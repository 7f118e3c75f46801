package zhagen.ui.axial;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Candidate;
import zhagen.model.Code;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Place;
import zhagen.theory.NegativeCases;
import zhagen.ui.claims.CandidatesPane;
import zhagen.ui.claims.CandidatesSheet;
import zhagen.ui.claims.NegativeSheet;
import zhagen.ui.relations.RelationDraft;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worktable;

/// What concerns the claims as a whole on the axial stage: relations that the coding suggests, and what contradicts the theory. A
/// candidate becomes a relation where all relations are made. Screen thread.
final class ClaimsDesk implements AutoCloseable {

    private final Workbench workbench;
    private final Worktable worktable;
    private final RelationDraft draft;
    private final Runnable goOn;
    private final CandidatesPane candidates;
    private final VBox node;
    private @Nullable Accepted accepted;

    private record Accepted(Set<Id<?>> ends, List<Place> passages) {}

    /// @param goOn puts the keyboard where the relation that is begun is gone on with
    ClaimsDesk(Workbench workbench, Worktable worktable, RelationDraft draft, Runnable goOn) {
        this.workbench = workbench;
        this.worktable = worktable;
        this.draft = draft;
        this.goOn = goOn;
        this.candidates = new CandidatesPane(workbench, this::candidates);
        var cases = workbench.now().map(NegativeCases::of);
        var negative = workbench.say().text(
                new Button(), "claims.negative.count",
                cases.map(List::size),
                cases.map(all -> all.stream().filter(one -> one.answer().isBlank()).count()));
        negative.getStyleClass().setAll("button", "link");
        negative.setId("negative-cases");
        negative.setOnAction(_ -> negativeCases(null));
        var foot = new HBox(negative);
        foot.getStyleClass().add("claims-foot");
        VBox.setVgrow(candidates, Priority.ALWAYS);
        node = new VBox(candidates, foot);
        node.getStylesheets().addAll(candidates.getStylesheets());
    }

    VBox node() {
        return node;
    }

    void candidates() {
        candidates(null);
    }

    private void candidates(@Nullable Candidate first) {
        var sheet = new CandidatesSheet(workbench, this::accept);
        worktable.lay(sheet);
        if (first != null) {
            sheet.show(first);
        }
    }

    private void accept(Id<Code> from, Id<Code> to, List<Place> passages) {
        accepted = new Accepted(Set.of(from, to), passages);
        worktable.clear();
        draft.begin(List.of(from, to));
        goOn.run();
        workbench.tell(Label.of("claims.candidates.taken", passages.size()));
    }

    /// What the accepted candidate brings as evidence, if the relation is still between the same two.
    List<Place> passages(Id<Code> from, Id<? extends Item> to) {
        var brought = accepted;
        accepted = null;
        return brought != null && brought.ends().contains(from) && brought.ends().contains(to)
                ? brought.passages()
                : List.of();
    }

    /// @param first the one to begin with; null for the first that waits for an answer
    void negativeCases(@Nullable Id<Evidence> first) {
        var sheet = new NegativeSheet(workbench);
        worktable.lay(sheet);
        if (first != null) {
            sheet.show(first);
        }
    }

    @Override
    public void close() {
        candidates.close();
    }
}
