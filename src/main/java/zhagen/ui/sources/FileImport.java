package zhagen.ui.sources;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.ImportPlan;
import zhagen.exchange.Importing;
import zhagen.model.Source;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// Brings files in: they are read away from the screen, with progress and a way to stop, and come in as one change. What stayed
/// out is listed with the reason. Screen thread.
public final class FileImport {

    private final Workbench workbench;

    public FileImport(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Lets the user choose files.
    public void choose() {
        var scene = workbench.overlay().getScene();
        var chooser = new FileChooser();
        chooser.setTitle(workbench.messages().get().say("sources.import.choose"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(
                        workbench.messages().get().say("sources.import.texts"), "*.txt", "*.md", "*.markdown", "*.docx"),
                new FileChooser.ExtensionFilter(workbench.messages().get().say("sources.import.all"), "*.*"));
        var chosen = chooser.showOpenMultipleDialog(scene == null ? null : scene.getWindow());
        if (chosen != null) {
            files(chosen.stream().map(File::toPath).toList());
        }
    }

    /// Lets files be dropped on a node.
    public void acceptDropsOn(Region target) {
        target.addEventHandler(DragEvent.DRAG_OVER, over -> {
            if (over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, dropped -> {
            if (dropped.getDragboard().hasFiles()) {
                files(dropped.getDragboard().getFiles().stream().map(File::toPath).toList());
                dropped.setDropCompleted(true);
                dropped.consume();
            }
        });
    }

    /// Brings in the files, and those in the folders among them.
    public void files(List<Path> wanted) {
        var now = workbench.now().get();
        workbench.jobs().start(
                zhagen.model.Label.of("sources.import.job", wanted.size()),
                progress -> Importing.plan(unfolded(wanted), now, progress),
                this::bringIn);
    }

    private static List<Path> unfolded(List<Path> wanted) {
        return wanted.stream().flatMap(FileImport::inside).toList();
    }

    private static Stream<Path> inside(Path file) {
        if (!Files.isDirectory(file)) {
            return Stream.of(file);
        }
        try (var inside = Files.walk(file)) {
            return inside
                    .filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bringIn(ImportPlan plan) {
        if (plan.readable().findAny().isPresent()) {
            workbench.act((now, by) -> Importing.change(plan, now, by)).thenAccept(applied -> applied.change()
                    .edits(Source.class)
                    .findFirst()
                    .ifPresent(edit -> workbench.onScreen(() -> workbench.open(edit.id()))));
        }
        if (plan.declined().findAny().isPresent()) {
            tell(plan);
        }
    }

    private void tell(ImportPlan plan) {
        var messages = workbench.messages().get();
        var title = new Label(messages.say("sources.import.declined", plan.declined().count(), plan.readable().count()));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        var list = new VBox(10);
        plan.declined().forEach(file -> {
            var name = new Label(file.file());
            name.getStyleClass().add("strong");
            name.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, 14));
            var why = new Label(messages.say(file.because()));
            why.setWrapText(true);
            why.getStyleClass().add("second");
            list.getChildren().add(new VBox(2, name, why));
        });
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(320, 60.0 * plan.declined().count()));
        var close = workbench.say().text(new Button(), "workbench.close");
        close.getStyleClass().setAll("button", "plain");
        close.setOnAction(_ -> workbench.overlay().hide());
        var panel = new VBox(14, title, scroll, new HBox(close));
        panel.getStyleClass().add("sheet");
        panel.setPrefWidth(560);
        workbench.overlay().showInTheMiddle(panel);
        close.requestFocus();
    }
}
