package zhagen.ui.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Coding;
import zhagen.model.Language;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.look.Palette;

/// The frame around the screens of an open project: the bar on top, the rail of stages, the status bar, and what floats.
/// The layout is in `shell.fxml`. Screen thread.
public final class Shell {

    public static final Command UNDO = Area.WINDOW.command("undo", "Ctrl+Z");
    public static final Command SEARCH = Area.WINDOW.command("search", "Ctrl+K");
    public static final Command BESIDE = Area.WINDOW.command("beside", "F8");
    static final Commands<Shell> COMMANDS = new Commands<Shell>()
            .with(SEARCH, shell -> shell.search.run())
            .with(UNDO, shell -> shell.workbench.undo())
            .with(Area.WINDOW.command("redo", "Ctrl+Y", "Ctrl+Shift+Z"), shell -> shell.workbench.redo())
            .counting(
                    Area.WINDOW.fixed(
                            "stages", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8",
                            "Ctrl+9"),
                    Shell::goTo)
            .with(Area.WINDOW.command("nextPane", "F6"), shell -> shell.panes.next(shell.frame, false))
            .with(Area.WINDOW.command("previousPane", "Shift+F6"), shell -> shell.panes.next(shell.frame, true))
            .with(BESIDE, shell -> shell.beside.turn())
            .with(Area.WINDOW.command("sheet", "F1"), shell -> KeySheet.show(shell.workbench))
            .trying(Area.WINDOW.fixed("close", "Esc"), Shell::close);

    /// What the bar and the screens need at least.
    private static final double ROOM = 900;
    private static final Duration NOTICE = Duration.seconds(6);

    private final Workbench workbench;
    private final School school;
    private final Runnable search;
    private final Beside beside;
    private final ToggleGroup rail = new ToggleGroup();
    private final PauseTransition noticed = new PauseTransition(NOTICE);
    private final PauseTransition noticeable = new PauseTransition(Duration.millis(250));
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private final Panes panes = new Panes();

    @FXML
    private StackPane root;
    @FXML
    private HBox menuSlot;
    @FXML
    private HBox searchSlot;
    @FXML
    private Button undo;
    @FXML
    private Button redo;
    @FXML
    private Button language;
    @FXML
    private Button theme;
    @FXML
    private VBox stages;
    @FXML
    private StackPane centre;
    @FXML
    private BorderPane frame;
    @FXML
    private HBox besideSlot;
    @FXML
    private HBox trouble;
    @FXML
    private Label troubleText;
    @FXML
    private Button troubleClose;
    @FXML
    private Button coder;
    @FXML
    private Label codings;
    @FXML
    private Label unseen;
    @FXML
    private Label leftOut;
    @FXML
    private Label saved;
    @FXML
    private Label told;
    @FXML
    private Button round;
    @FXML
    private HBox job;
    @FXML
    private Label jobName;
    @FXML
    private ProgressBar jobProgress;
    @FXML
    private Button jobCancel;

    private Shell(Workbench workbench, Runnable search, Beside beside) {
        this.workbench = workbench;
        this.school = new School(workbench);
        this.search = search;
        this.beside = beside;
    }

    /// @param menu what can be done with the project
    /// @param searchField stands in the middle of the bar
    /// @param search puts the keyboard into the search field
    /// @param beside what can stand beside every screen
    public static Region of(Workbench workbench, Node menu, Node searchField, Runnable search, Beside beside) {
        var shell = new Shell(workbench, search, beside);
        var loader = new FXMLLoader(Shell.class.getResource("/zhagen/ui/workbench/shell.fxml"));
        loader.setController(shell);
        try {
            StackPane root = loader.load();
            shell.menuSlot.getChildren().add(menu);
            shell.searchSlot.getChildren().add(searchField);
            shell.besideSlot.getChildren().add(beside.button());
            shell.putBeside();
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where there is room the screens make way for it; in a narrow window it lies over their right edge.
    private void putBeside() {
        var panel = beside.panel();
        var screens = frame.getCenter();
        panel.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        var middle = new StackPane(screens, panel);
        middle.paddingProperty().bind(Bindings.createObjectBinding(
                () -> panel.isVisible() && frame.getWidth() - panel.getPrefWidth() >= ROOM
                        ? new Insets(0, panel.getPrefWidth(), 0, 0)
                        : Insets.EMPTY,
                panel.visibleProperty(),
                frame.widthProperty()));
        panel.translateXProperty().bind(middle.paddingProperty().map(Insets::getRight));
        frame.setCenter(middle);
    }

    @FXML
    private void initialize() {
        bar();
        workbench.stages().forEach(this::offer);
        status();
        notices();
        root.getChildren().add(workbench.overlay());
        root.addEventHandler(KeyEvent.ANY, event -> COMMANDS.act(event, workbench.keymap(), this));
        workbench.stage().subscribe(this::show);
    }

    private void bar() {
        var say = workbench.say();
        undo.setGraphic(Icons.of(Feather.ROTATE_CCW, 13));
        redo.setGraphic(Icons.of(Feather.ROTATE_CW, 13));
        say.tip(undo, "workbench.undo.tip", workbench.keymap().first(UNDO));
        redo.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        undo.setOnAction(_ -> workbench.undo());
        redo.setOnAction(_ -> workbench.redo());
        workbench.now().subscribe(_ -> nameUndo());
        workbench.hand().subscribe(_ -> nameUndo());
        workbench.messages().subscribe(this::nameUndo);
        say.text(language, "workbench.language");
        say.tip(language, "workbench.language.tip");
        language.setOnAction(_ -> {
            var chosen = workbench.preferences().language();
            chosen.set(chosen.get() == Language.ZH ? Language.EN : Language.ZH);
        });
        say.tip(theme, "workbench.theme.tip");
        theme.setOnAction(_ -> workbench.palette().set(
                workbench.palette().get() == Palette.LIGHT ? Palette.DARK : Palette.LIGHT));
        workbench.palette().subscribe(
                palette -> theme.setGraphic(Icons.of(palette == Palette.LIGHT ? Feather.SUN : Feather.MOON, 14)));
    }

    private void nameUndo() {
        var messages = workbench.messages().get();
        var undoable = workbench.project().undoable();
        undo.setVisible(undoable.isPresent());
        undo.setManaged(undoable.isPresent());
        undoable.ifPresent(label -> undo.setText(messages.say("workbench.undo", messages.say(label))));
        var redoable = workbench.project().redoable();
        redo.setVisible(redoable.isPresent());
        redo.setManaged(redoable.isPresent());
        redoable.ifPresent(label -> redo.setText(messages.say("workbench.redo", messages.say(label))));
    }

    private void offer(Stage stage) {
        if (stage.aside() && rail.getToggles().stream().noneMatch(other -> ((Stage) other.getUserData()).aside())) {
            stages.getChildren().add(new Separator());
        }
        var button = new ToggleButton();
        button.setUserData(stage);
        button.setGraphic(Icons.of(stage.icon(), 20));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().setAll("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(rail);
        button.setOnAction(_ -> {
            button.setSelected(true);
            workbench.stage().set(stage);
        });
        button.textProperty().bind(school.string("stage." + stage.key()));
        workbench.say().tip(button, "stage.said", school.string("stage." + stage.key() + ".tip"));
        stages.getChildren().add(button);
    }

    private void show(Stage stage) {
        workbench.overlay().hide();
        rail.getToggles().forEach(button -> button.setSelected(button.getUserData() == stage));
        var screen = workbench.screen(stage);
        centre.getChildren().setAll(screen.node());
        screen.node().applyCss(); // only now do the halves of a split pane stand in the window, where they can be focused
        screen.focus();
    }

    private void status() {
        var say = workbench.say();
        var now = workbench.now();
        say.text(coder, "workbench.coder",
                workbench.hand().flatMap(_ -> now).map(snapshot -> snapshot.find(workbench.project().by().coder())
                        .map(person -> person.name())
                        .orElse("")));
        say.text(codings, "workbench.codings", now.map(snapshot -> snapshot.count(Coding.class)));
        say.text(leftOut, "conventions.leftOut");
        say.tip(leftOut, "conventions.leftOut.tip");
        leftOut.visibleProperty().bind(now.map(snapshot -> !snapshot.study().conventions().interviewersCount()));
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        var eyes = workbench.eyes();
        unseen.textProperty().bind(eyes.blind().flatMap(blind -> blind
                ? say.string("coders.blind.said")
                : say.string("coders.unseen", eyes.seeing().map(seeing -> seeing.unseen().size()))));
        say.tip(unseen, "coders.unseen.tip");
        unseen.visibleProperty().bind(eyes.seeing().map(seeing -> !seeing.unseen().isEmpty()));
        unseen.managedProperty().bind(unseen.visibleProperty());
        say.text(round, "workbench.round",
                workbench.hand().flatMap(_ -> now).map(snapshot -> snapshot.find(workbench.project().by().round())
                        .map(current -> current.number())
                        .orElse(1)));
        say.tip(coder, "workbench.coder.tip");
        say.tip(round, "workbench.round.tip");
        var hands = new Hands(workbench);
        coder.setOnAction(_ -> hands.coders().show(coder, Side.TOP, 0, -4));
        round.setOnAction(_ -> hands.rounds().show(round, Side.TOP, 0, -4));
        saved.textProperty().bind(Bindings.when(saving)
                .then(say.string("workbench.saving"))
                .otherwise(say.string("workbench.saved")));
        saving.subscribe(waiting -> saved.pseudoClassStateChanged(PseudoClass.getPseudoClass("waiting"), waiting));
        noticeable.setOnFinished(_ -> saving.set(workbench.unsaved().get() > 0));
        workbench.unsaved().subscribe(count -> keeping(count.intValue() > 0));
        say.text(jobCancel, "workbench.cancel");
        job.managedProperty().bind(job.visibleProperty());
        workbench.jobs().running().subscribe(this::showJob);
    }

    /// Only what takes a moment to be kept is worth a word.
    private void keeping(boolean waiting) {
        if (!waiting) {
            noticeable.stop();
            saving.set(false);
        } else if (!saving.get()) {
            noticeable.play();
        }
    }

    private void showJob() {
        var running = workbench.jobs().running();
        job.setVisible(!running.isEmpty());
        if (!running.isEmpty()) {
            var first = running.getFirst();
            jobName.textProperty().bind(workbench.messages().map(messages -> messages.say(first.name())));
            jobProgress.progressProperty().bind(first.fraction());
            jobCancel.setOnAction(_ -> first.cancel());
        } else {
            jobProgress.progressProperty().unbind();
            jobProgress.setProgress(0);
        }
    }

    private void notices() {
        trouble.managedProperty().bind(trouble.visibleProperty());
        trouble.getChildren().addFirst(Icons.of(Feather.ALERT_TRIANGLE, 15));
        troubleClose.setGraphic(Icons.of(Feather.X, 14));
        workbench.say().tip(troubleClose, "workbench.close");
        troubleClose.setOnAction(_ -> workbench.read());
        noticed.setOnFinished(_ -> workbench.read());
        workbench.notice().subscribe(this::showNotice);
        workbench.messages().subscribe(() -> showNotice(workbench.notice().get()));
    }

    private void showNotice(@Nullable Notice notice) {
        noticed.stop();
        trouble.setVisible(notice != null && notice.trouble());
        told.setText("");
        if (notice == null) {
            return;
        }
        var words = workbench.messages().get().say(notice.label());
        if (notice.trouble()) {
            troubleText.setText(words);
        } else {
            told.setText(words);
            noticed.playFromStart();
        }
    }

    private void goTo(int number) {
        if (number < workbench.stages().size()) {
            workbench.stage().set(workbench.stages().get(number));
        }
    }

    private boolean close() {
        boolean told = workbench.notice().get() != null;
        workbench.read();
        return told;
    }

    /// Where the screens stand, for those who measure.
    Pane centre() {
        return centre;
    }
}
