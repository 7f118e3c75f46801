package zhagen.ui.milestones;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.RoundsOfCodes;
import zhagen.analysis.RoundsOfCodes.Verdict;
import zhagen.model.Tree;
import zhagen.ui.links.Choice;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.WhenSeen;
import zhagen.ui.workbench.Workbench;

/// How the codes fared from round to round: new, confirmed, enriched, not met again. Screen thread.
public final class RoundsPane implements Screen {

    private final Workbench workbench;
    private final ObjectProperty<@Nullable Verdict> wanted = new SimpleObjectProperty<>();
    private final Choice<@Nullable Verdict> filter;
    private final Label sum = new Label();
    private final StackPane table = new StackPane();
    private final VBox root = new VBox();
    private final Subscription followed;
    private @Nullable RoundsOfCodes rounds;
    private int asked;

    public RoundsPane(Workbench workbench) {
        this.workbench = workbench;
        var all = new ArrayList<@Nullable Verdict>();
        all.add(null);
        all.addAll(List.of(Verdict.values()));
        filter = new Choice<>(all, wanted, verdict -> workbench.messages().map(messages -> verdict == null
                ? messages.say("rounds.all")
                : messages.say("rounds.verdict." + verdict.name().toLowerCase(Locale.ROOT))));
        workbench.say().name(filter, "rounds.filter");
        sum.getStyleClass().addAll("second", "small");
        VBox.setVgrow(table, Priority.ALWAYS);
        Heads.fill(
                root, Heads.head(workbench, "analysis.rounds", sum, filter), Heads.about(workbench, "rounds.about"),
                table);
        var reading = new WhenSeen(root.sceneProperty().isNotNull(), this::read);
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> reading.ask()),
                workbench.messages().subscribe(_ -> show()),
                wanted.subscribe(_ -> show()));
    }

    private void read() {
        int asking = ++asked;
        var now = workbench.now().get();
        workbench.jobs().quietly(_ -> RoundsOfCodes.of(now), read -> {
            if (asking == asked) {
                rounds = read;
                show();
            }
        });
    }

    private void show() {
        if (rounds == null) {
            return;
        }
        var shown = new WordTable<RoundsOfCodes.Row>(
                workbench, "analysis.rounds", "rounds.none", row -> workbench.openCode(row.code().id()))
                .words("milestones.column.code", 260, this::indented);
        var messages = workbench.messages().get();
        for (int i = 0; i < rounds.rounds().size(); i++) {
            int at = i;
            var round = rounds.rounds().get(i);
            shown.group(
                    round.name().in(messages.language()),
                    List.of(
                            shown.columnOf(messages.say("rounds.column.strength"), 110, true,
                                    row -> Strengths.said(messages, row.strengths().get(at))),
                            shown.columnOf(messages.say("rounds.column.verdict"), 120, false,
                                    row -> verdict(row.verdicts().get(at)))));
        }
        var rows = rounds.rows().stream().filter(this::isWanted).toList();
        shown.getItems().setAll(rows);
        sum.setText(messages.say("rounds.sum", rows.size(), rounds.rows().size()));
        table.getChildren().setAll(shown);
    }

    /// By what the latest round did to it.
    private boolean isWanted(RoundsOfCodes.Row row) {
        return wanted.get() == null || row.verdicts().getLast() == wanted.get();
    }

    private String verdict(Verdict verdict) {
        return verdict == Verdict.UNUSED
                ? ""
                : workbench.messages().get().say("rounds.verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private String indented(RoundsOfCodes.Row row) {
        var code = workbench.now().get().find(row.code().id()).orElse(row.code());
        int depth = workbench.now().get().has(code.id()) ? Tree.path(workbench.now().get(), code).size() - 1 : 0;
        return "    ".repeat(depth) + code.name().in(workbench.language());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        Stream.of(table.getChildren()).filter(it -> !it.isEmpty()).forEach(it -> it.getFirst().requestFocus());
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
