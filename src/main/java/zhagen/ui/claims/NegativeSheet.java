package zhagen.ui.claims;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Relations;
import zhagen.theory.NegativeCases;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Dress;
import zhagen.ui.links.InContext;
import zhagen.ui.links.Segments;
import zhagen.ui.links.SheetTop;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Worksheet;

/// The negative cases of a study (反例): which claim each contradicts, what is said, and how the theory answers, which is written here.
/// Screen thread.
public final class NegativeSheet implements Worksheet {

    private static final int AROUND = 120;
    private static final Area AREA = Area.of("relations").inner("negative");
    private static final Command ANSWER = AREA.command("answer", "A", "F2");
    private static final Commands<NegativeSheet> KEYS = new Commands<NegativeSheet>()
            .with(AREA.command("passage", "Enter"), NegativeSheet::openPassage)
            .with(AREA.command("claim", "O"), NegativeSheet::openClaim)
            .with(ANSWER, sheet -> sheet.answer.requestFocus())
            .with(AREA.command("which", "D"), sheet -> sheet.answered.set(!sheet.answered.get()));

    /// What can be done here by key.
    public static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final ListView<Evidence> cases = new ListView<>();
    private final BooleanProperty answered = new SimpleBooleanProperty();
    private final Segments<Boolean> which;
    private final InContext words;
    private final TextArea answer = new TextArea();
    private final VBox root = new VBox();
    private final Subscription followed;
    private @Nullable Id<Evidence> chosen;
    private boolean listing;

    public NegativeSheet(Workbench workbench) {
        this.workbench = workbench;
        this.words = new InContext(workbench, AROUND);
        this.which = new Segments<>(
                List.of(false, true),
                (button, are) -> workbench.say().text(
                        button, are ? "claims.negative.answered" : "claims.negative.open",
                        workbench.now().map(_ -> count(are))),
                answered::set);
        cases.setCellFactory(_ -> new NegativeCell(workbench));
        cases.getStyleClass().addAll("negative-cases", "first-focus");
        cases.setPlaceholder(workbench.say().empty(answered.map(
                are -> are ? "claims.negative.none.answered" : "claims.negative.none")));
        cases.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        workbench.say().name(cases, "claims.negative");
        cases.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        var halves = new SplitPane(cases, detail());
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.6);
        VBox.setVgrow(halves, Priority.ALWAYS);
        root.getStyleClass().addAll("paper", "negative");
        Styles.sheet(root, NegativeSheet.class, "claims.css");
        Dress.on(root);
        root.getChildren().setAll(new SheetTop(workbench, which, "claims.negative.about"), halves);
        followed = Subscription.combine(
                answered.subscribe(are -> {
                    save();
                    which.show(are);
                    list();
                }),
                workbench.now().subscribe(_ -> list()),
                workbench.messages().subscribe(cases::refresh));
    }

    private VBox detail() {
        var say = workbench.say();
        words.getStyleClass().add("case-words");
        words.setOnMouseClicked(_ -> openPassage());
        var heading = say.text(new Label(), "claims.negative.answer");
        heading.getStyleClass().add("heading");
        heading.setLabelFor(answer);
        say.prompt(answer, "claims.negative.answer.prompt");
        say.name(answer, "claims.negative.answer");
        answer.setId("negative-answer");
        answer.setWrapText(true);
        answer.setPrefRowCount(3);
        answer.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                save();
            }
        });
        answer.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            boolean done = pressed.getCode() == KeyCode.ENTER && pressed.isShortcutDown();
            if (done || pressed.getCode() == KeyCode.ESCAPE) {
                cases.requestFocus();
                pressed.consume();
            }
        });
        VBox.setVgrow(answer, Priority.ALWAYS);
        var buttons = new HBox(8, button("claims.negative.passage", this::openPassage),
                button("claims.negative.claim", this::openClaim));
        var detail = new VBox(8, words, heading, answer, buttons);
        detail.getStyleClass().add("case-detail");
        detail.disableProperty().bind(Bindings.isEmpty(cases.getItems()));
        return detail;
    }

    private Button button(String key, Runnable act) {
        var button = workbench.say().text(new Button(), key);
        button.getStyleClass().setAll("button", "plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private long count(boolean are) {
        return NegativeCases.of(workbench.now().get()).stream().filter(one -> isAnswered(one) == are).count();
    }

    private static boolean isAnswered(Evidence evidence) {
        return !evidence.answer().isBlank();
    }

    private void list() {
        var next = NegativeCases.of(workbench.now().get()).stream()
                .filter(one -> isAnswered(one) == answered.get())
                .toList();
        if (next.equals(cases.getItems())) {
            return;
        }
        var before = chosen;
        int index = cases.getSelectionModel().getSelectedIndex();
        listing = true;
        cases.getItems().setAll(next);
        int same = next.stream().map(Evidence::id).toList().indexOf(before);
        cases.getSelectionModel().select(same >= 0 ? same : Math.clamp(index, 0, Math.max(0, next.size() - 1)));
        listing = false;
        choose(cases.getSelectionModel().getSelectedItem());
    }

    private void choose(@Nullable Evidence evidence) {
        if (listing) {
            return;
        }
        if (evidence == null || !evidence.id().equals(chosen)) {
            save();
            chosen = evidence == null ? null : evidence.id();
            answer.setText(evidence == null ? "" : evidence.answer());
        } else if (!answer.isFocused()) {
            answer.setText(evidence.answer());
        }
        if (evidence != null) {
            words.show(evidence.place());
        }
        words.setVisible(evidence != null);
    }

    private void save() {
        var written = chosen;
        var said = answer.getText().strip();
        workbench.now().get().find(written == null ? Id.random() : written)
                .filter(evidence -> !evidence.answer().equals(said))
                .ifPresent(evidence -> workbench.act((now, by) -> Relations.answer(now, by, evidence.id(), said)));
    }

    private void openPassage() {
        var evidence = cases.getSelectionModel().getSelectedItem();
        if (evidence != null) {
            workbench.openPassage(evidence.place());
        }
    }

    private void openClaim() {
        var evidence = cases.getSelectionModel().getSelectedItem();
        if (evidence != null) {
            workbench.open((Id<? extends Item>) evidence.claim());
        }
    }

    /// Shows one of the cases.
    public void show(Id<Evidence> wanted) {
        workbench.now().get().find(wanted).ifPresent(evidence -> {
            answered.set(isAnswered(evidence));
            cases.getSelectionModel().select(evidence);
            cases.scrollTo(evidence);
        });
    }

    @Override
    public String titleKey() {
        return "claims.negative";
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        cases.requestFocus();
    }

    @Override
    public void close() {
        save();
        followed.unsubscribe();
    }
}
