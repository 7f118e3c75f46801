package zhagen.ui.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.theory.Finding;
import zhagen.theory.Finding.Kind;
import zhagen.ui.links.Chip;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Dress;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// What the theory check finds, as a list: each finding leads to its place; one about many opens into all of them. Screen thread.
public final class TheoryPane extends VBox implements AutoCloseable {

    private static final Set<Kind> IN_THE_STORY = Set.of(Kind.UNTOLD, Kind.STALE);

    private final Workbench workbench;
    private final LiveFindings findings;
    private final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final Choice<@Nullable Kind> choice;
    private final ListView<Row> rows = new ListView<>();
    private final Set<Kind> unfolded = new HashSet<>();
    private final HBox head;
    private final Subscription followed;
    private boolean offering;

    /// A line of the list.
    sealed interface Row {

        Finding finding();

        /// @param open whether the lines of all that it is about follow
        record Found(Finding finding, boolean open) implements Row {}

        /// One of the things that a finding is about.
        record One(Finding finding, Link link) implements Row {}
    }

    public TheoryPane(Workbench workbench, LiveFindings findings) {
        this.workbench = workbench;
        this.findings = findings;
        this.choice = new Choice<>(kinds(), kind, this::nameOf);
        this.head = head();
        rows.setCellFactory(_ -> new FindingCell(workbench));
        rows.getStyleClass().addAll("findings", "first-focus");
        rows.setPlaceholder(workbench.say().empty(
                findings.all().map(_ -> "claims.theory.none").orElse("claims.theory.looking")));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        rows.setOnMouseClicked(_ -> act());
        workbench.say().name(rows, "claims.theory");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getStyleClass().addAll("pane", "theory-pane");
        Styles.sheet(this, TheoryPane.class, "claims.css");
        Dress.on(this);
        getChildren().setAll(head, rows);
        followed = Subscription.combine(
                findings.all().subscribe(_ -> offer()),
                kind.subscribe(_ -> list()),
                workbench.messages().subscribe(rows::refresh));
    }

    private HBox head() {
        var title = workbench.say().text(new Label(), "claims.theory");
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        var count = new Label();
        count.getStyleClass().add("count");
        count.textProperty()
                .bind(workbench.say().string("claims.theory.count", findings.all().map(List::size).orElse(0)));
        count.setMinWidth(0);
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        workbench.say().tip(choice, "claims.theory.kind");
        choice.getStyleClass().add("compact");
        var bar = new HBox(title, count, filler, choice);
        bar.getStyleClass().add("pane-head");
        return bar;
    }

    /// Where more can be done with the list.
    HBox bar() {
        return head;
    }

    private List<@Nullable Kind> kinds() {
        var kinds = new ArrayList<@Nullable Kind>();
        kinds.add(null);
        found().map(Finding::kind).distinct().forEach(kinds::add);
        return kinds;
    }

    private Stream<Finding> found() {
        var all = findings.all().get();
        return all == null ? Stream.empty() : all.stream();
    }

    private ObservableValue<String> nameOf(@Nullable Kind named) {
        return named == null
                ? workbench.say().string("claims.theory.all")
                : workbench.say().string("claims.kind." + named.name().toLowerCase(Locale.ROOT));
    }

    private void offer() {
        if (kind.get() != null && found().noneMatch(finding -> finding.kind() == kind.get())) {
            kind.set(null);
        }
        choice.offer(kinds());
        list();
    }

    private void list() {
        int selected = rows.getSelectionModel().getSelectedIndex();
        var lines = new ArrayList<Row>();
        found().filter(finding -> kind.get() == null || finding.kind() == kind.get()).forEach(finding -> {
            boolean open = finding.opens().size() > 1 && unfolded.contains(finding.kind());
            lines.add(new Row.Found(finding, open));
            if (open) {
                finding.opens().forEach(link -> lines.add(new Row.One(finding, link)));
            }
        });
        if (!lines.equals(rows.getItems())) {
            offering = true;
            rows.getItems().setAll(lines);
            rows.getSelectionModel().select(Math.min(selected, lines.size() - 1));
            offering = false;
        }
    }

    private void pressed(KeyEvent pressed) {
        var selected = rows.getSelectionModel().getSelectedItem();
        boolean acts = switch (pressed.getCode()) {
            case ENTER, SPACE -> true;
            case RIGHT -> selected instanceof Row.Found found && !found.open() && found.finding().opens().size() > 1;
            case LEFT -> selected instanceof Row.Found found && found.open();
            default -> false;
        };
        if (acts) {
            act();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.HOME && !rows.getItems().isEmpty()) {
            rows.getSelectionModel().selectFirst();
        }
    }

    private void act() {
        if (offering) {
            return;
        }
        switch (rows.getSelectionModel().getSelectedItem()) {
            case null -> {}
            case Row.One(var finding, var link) -> open(finding, link);
            case Row.Found(var finding, _) when finding.opens().size() == 1 ->
                    open(finding, finding.opens().getFirst());
            case Row.Found(var finding, var open) -> {
                if (open) {
                    unfolded.remove(finding.kind());
                } else {
                    unfolded.add(finding.kind());
                }
                list();
            }
        }
    }

    /// A model is looked at where its story is told, if that is what is wrong with it.
    private void open(Finding finding, Link link) {
        var story = workbench.stages().stream().filter(stage -> stage.key().equals("selective")).findFirst();
        if (story.isPresent() && IN_THE_STORY.contains(finding.kind()) && link instanceof Link.ToItem(var id)) {
            workbench.stage().set(story.get());
            workbench.now().get().find(id).ifPresent(item -> workbench.screen(story.get()).open((Item) item));
        } else {
            Chip.open(workbench, link);
        }
    }

    @Override
    public void requestFocus() {
        rows.requestFocus();
        if (rows.getSelectionModel().isEmpty()) {
            rows.getSelectionModel().selectFirst();
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
