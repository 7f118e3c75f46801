package zhagen.ui.milestones;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.PriorMapping;
import zhagen.model.PriorCodes;
import zhagen.model.Snapshot;
import zhagen.ui.links.Choice;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.WhenSeen;
import zhagen.ui.workbench.Workbench;

/// Codes that a theory brought, and which codes of the study they are by now. Screen thread.
public final class PriorPane implements Screen {

    private final Workbench workbench;
    private final ObjectProperty<@Nullable String> theory = new SimpleObjectProperty<>();
    private final Choice<@Nullable String> theories;
    private final StackPane table = new StackPane();
    private final VBox root = new VBox();
    private final Button bring;
    private final Subscription followed;
    private List<PriorMapping.Row> rows = List.of();
    private int asked;

    public PriorPane(Workbench workbench) {
        this.workbench = workbench;
        theories = new Choice<>(listed(null), theory, it -> workbench.messages().map(
                messages -> it == null ? messages.say("prior.all") : it));
        workbench.say().name(theories, "prior.theories");
        bring = workbench.say().text(new Button(), "prior.bring");
        bring.getStyleClass().setAll("button", "primary");
        bring.setId("prior-bring");
        bring.setMinWidth(Region.USE_PREF_SIZE);
        bring.setOnAction(_ -> choose());
        VBox.setVgrow(table, Priority.ALWAYS);
        Heads.fill(
                root, Heads.head(workbench, "analysis.prior", theories, bring), Heads.about(workbench, "prior.about"),
                table);
        var reading = new WhenSeen(root.sceneProperty().isNotNull(), this::read);
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> reading.ask()),
                workbench.messages().subscribe(_ -> show()),
                theory.subscribe(_ -> show()));
    }

    private static List<@Nullable String> listed(@Nullable Snapshot now) {
        var all = new ArrayList<@Nullable String>();
        all.add(null);
        if (now != null) {
            all.addAll(PriorCodes.theories(now));
        }
        return all;
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(workbench.messages().get().say("prior.bring"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                workbench.messages().get().say("prior.files"), "*.xlsx", "*.xls", "*.csv", "*.tsv", "*.txt", "*.md"));
        var file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            preview(file.toPath());
        }
    }

    /// Shows what a file would bring.
    public void preview(Path file) {
        PriorSheet.show(workbench, file);
    }

    private void read() {
        int asking = ++asked;
        var now = workbench.now().get();
        var project = workbench.project();
        workbench.jobs().quietly(_ -> PriorMapping.since(project.milestones().join().values(), now).rows(), read -> {
            if (asking == asked) {
                rows = read;
                theories.offer(listed(workbench.now().get()));
                show();
            }
        });
    }

    private void show() {
        var messages = workbench.messages().get();
        var language = messages.language();
        var shown = new WordTable<PriorMapping.Row>(
                workbench, "analysis.prior", "prior.none",
                row -> row.finals().stream().findFirst().ifPresent(code -> workbench.openCode(code.id())))
                .words("prior.column.theory", 200, row -> row.prior().prior())
                .words("prior.column.prior", 220, row -> row.prior().name().in(language))
                .words("prior.column.became", 150, row -> row.fates().isEmpty()
                        ? messages.say(row.strength().passages() == 0 ? "prior.unused" : "prior.kept")
                        : row.fates().stream().sorted()
                                .map(fate -> messages.say(
                                        "milestones.fate." + fate.name().toLowerCase(Locale.ROOT)))
                                .collect(Collectors.joining(messages.say("milestones.and"))))
                .words("prior.column.finals", 250, row -> row.finals().stream()
                        .map(code -> code.name().in(language))
                        .collect(Collectors.joining(messages.say("milestones.and"))))
                .numbers("milestones.column.after", 110, row -> Strengths.said(messages, row.strength()));
        shown.getItems().setAll(rows.stream()
                .filter(row -> theory.get() == null || row.prior().prior().equals(theory.get()))
                .toList());
        table.getChildren().setAll(shown);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        bring.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
