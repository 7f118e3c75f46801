package zhagen.ui.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zhagen.exchange.Replacement;
import zhagen.model.Correction;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.Turn;
import zhagen.ui.links.LossList;
import zhagen.ui.workbench.Workbench;

/// What a newer file would change in a source, before it does: how much stays, who speaks, and what would lose its words. Screen
/// thread.
final class ReplacePanel extends VBox {

    private static final double WIDTH = 620;

    /// A newer file, and what it would do to the project as it was when it was read.
    private record Outcome(Replacement replacement, Correction correction, Set<Id<Turn>> before, Snapshot after) {}

    private final Workbench workbench;

    private ReplacePanel(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().addAll("sheet", "replace-panel");
        setSpacing(12);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    /// Reads the file away from the screen, then shows what it would change.
    static void open(Workbench workbench, Id<Source> id, Path file) {
        var now = workbench.now().get();
        var source = now.get(id);
        workbench.jobs().start(
                zhagen.model.Label.of("replace.job", file.getFileName().toString()),
                progress -> {
                    var text = workbench.project().texts().read(source);
                    var replacement = Replacement.read(file, source, text, progress);
                    var correction = replacement.correction(now, workbench.project().by());
                    var turns = now.pointingAt(id, Turn.class).stream().map(Turn::id).collect(Collectors.toSet());
                    return new Outcome(replacement, correction, turns, now.after(correction.change()));
                },
                outcome -> {
                    var panel = new ReplacePanel(workbench);
                    panel.show(source, outcome);
                    workbench.overlay().showInTheMiddle(panel);
                });
    }

    private void show(Source source, Outcome outcome) {
        var replacement = outcome.replacement;
        var touched = outcome.correction.touched();
        long lost = touched.stream().filter(it -> it.after() == null).count();
        getChildren().setAll(
                said("title", "replace.title", source.name(), replacement.provenance().file()),
                said(
                        "", "replace.text", Math.floor(replacement.kept() * 1000) / 10, replacement.splices().size(),
                        replacement.inserted(), replacement.removed()),
                turns(source, outcome));
        speakers(source, outcome);
        if (touched.isEmpty()) {
            getChildren().add(said("second", "replace.nothing"));
        } else {
            getChildren().add(said(lost > 0 ? "warn" : "second", "replace.touched", touched.size() - lost, lost));
            var losses = new LossList(workbench);
            losses.show(source, touched, replacement.before(), replacement.after());
            getChildren().add(losses);
        }
        getChildren().add(buttons(source, replacement, lost));
    }

    private Label turns(Source source, Outcome outcome) {
        var after = outcome.after.pointingAt(source.id(), Turn.class);
        long same = after.stream().filter(turn -> outcome.before.contains(turn.id())).count();
        return said("", "replace.turns", same, after.size() - same, outcome.before.size() - same);
    }

    private void speakers(Source source, Outcome outcome) {
        var before = names(workbench.now().get(), source);
        var after = names(outcome.after, source);
        var come = after.stream().filter(name -> !before.contains(name)).toList();
        var gone = before.stream().filter(name -> !after.contains(name)).toList();
        var and = workbench.messages().get().say("confirm.and");
        if (!come.isEmpty()) {
            getChildren().add(said("", "replace.speakers.come", String.join(and, come)));
        }
        if (!gone.isEmpty()) {
            getChildren().add(said("", "replace.speakers.gone", String.join(and, gone)));
        }
    }

    private static List<String> names(Snapshot now, Source source) {
        return now.pointingAt(source.id(), Speaker.class).stream().map(Speaker::name).toList();
    }

    private Label said(String style, String key, Object... arguments) {
        var label = workbench.say().text(new Label(), key, arguments);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private HBox buttons(Source source, Replacement replacement, long lost) {
        var sure = workbench.say().text(new Button(), lost > 0 ? "replace.sure.lost" : "replace.sure");
        sure.getStyleClass().setAll("button", "primary");
        if (lost > 0) {
            sure.getStyleClass().add("danger");
        }
        sure.setId("replace-sure");
        sure.setOnAction(_ -> {
            workbench.overlay().hide();
            workbench.act((now, by) -> replacement.correction(now, by).change())
                    .thenAccept(_ -> workbench.onScreen(() -> workbench.tell(zhagen.model.Label.of(
                            "replace.done", source.name(), replacement.provenance().file()))));
        });
        var cancel = workbench.say().text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> workbench.overlay().hide());
        var buttons = new HBox(8, sure, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }
}
