package zhagen.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.pseudonym.NameList;
import zhagen.model.Pseudonym;
import zhagen.project.Purge;
import zhagen.ui.pseudonyms.NameListChooser;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Workbench;

/// Words that are to be removed from the project for good: what that takes away is said before it is done. Screen thread.
final class PurgePanel extends VBox {

    private static final double WIDTH = 600;
    private static final Duration TYPED = Duration.millis(350);

    private final Workbench workbench;
    private final Consumer<List<Pseudonym>> purge;
    private final TextArea words = new TextArea();
    private final ReadOnlyObjectWrapper<Purge.@Nullable Extent> extent = new ReadOnlyObjectWrapper<>();
    private final PauseTransition typed = new PauseTransition(TYPED);
    private @Nullable Job counting;

    /// @param purge closes the project, removes the words from it, and opens it again
    PurgePanel(Workbench workbench, Consumer<List<Pseudonym>> purge) {
        this.workbench = workbench;
        this.purge = purge;
        var say = workbench.say();
        getStyleClass().add("sheet");
        setSpacing(12);
        setPrefWidth(WIDTH);
        var title = say.text(new Label(), "purge.title");
        title.getStyleClass().add("title");
        say.prompt(words, "purge.words");
        words.setPrefRowCount(5);
        words.setWrapText(true);
        words.textProperty().subscribe(typed::playFromStart);
        typed.setOnFinished(_ -> count());
        var told = wrapped("strong");
        told.textProperty().bind(Bindings.createStringBinding(this::told, extent, workbench.messages()));
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        var understood = say.text(new CheckBox(), "purge.understood");
        var sure = say.text(new Button(), "purge.sure");
        sure.getStyleClass().setAll("button", "primary", "danger");
        sure.disableProperty().bind(extent.isNull().or(understood.selectedProperty().not()));
        sure.setOnAction(_ -> {
            workbench.overlay().hide();
            purge.accept(pseudonyms());
        });
        var list = say.text(new Button(), "pseudonyms.list");
        list.getStyleClass().setAll("button", "plain");
        list.setOnAction(_ -> chooseList());
        var close = say.text(new Button(), "workbench.cancel");
        close.getStyleClass().setAll("button", "plain");
        close.setOnAction(_ -> workbench.overlay().hide());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(
                title, said("purge.about"), words, told, said("purge.beyond"), understood,
                new HBox(8, sure, close, gap, list));
    }

    private Label said(String message) {
        return workbench.say().text(wrapped("second"), message);
    }

    private static Label wrapped(String style) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Puts the keyboard where the words are written.
    void begin() {
        words.requestFocus();
    }

    private List<Pseudonym> pseudonyms() {
        return NameList.typed(words.getText()).stream()
                .map(entry -> new Pseudonym(entry.word(), entry.replacement()))
                .toList();
    }

    /// How much there is to remove, worked out away from the screen.
    private void count() {
        if (counting != null) {
            counting.cancel();
        }
        var wanted = pseudonyms();
        var project = workbench.project();
        if (wanted.isEmpty()) {
            extent.set(null);
            return;
        }
        counting = workbench.jobs().quietly(
                _ -> Purge.extent(
                        project.now(), project.texts(), project.folder(), project.history(1).getFirst().number(),
                        wanted),
                extent::set);
    }

    private String told() {
        var known = extent.get();
        return known == null
                ? ""
                : workbench.messages().get().say(
                        "purge.extent",
                        known.places(),
                        known.items().values().stream().mapToInt(Integer::intValue).sum(),
                        known.steps(),
                        known.backups().size());
    }

    private void chooseList() {
        NameListChooser.choose(workbench, this).ifPresent(chosen -> workbench.jobs().quietly(
                _ -> NameList.read(chosen),
                entries -> entries.forEach(entry -> words.appendText(entry.word()
                        + (entry.replacement().isEmpty() ? "" : ", " + entry.replacement()) + "\n"))));
    }
}
