package zhagen.ui.sources;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhagen.model.Source;
import zhagen.ui.workbench.Workbench;

/// Files for the open project, chosen or dropped anywhere in the window: the stage of sources shows what they would become, and takes
/// them in. Screen thread.
public final class FileImport {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final Workbench workbench;

    public FileImport(Workbench workbench) {
        this.workbench = workbench;
    }

    /// Lets the user choose files.
    public void choose() {
        files(chosen("sources.import.choose", List.of(
                filter("sources.import.texts", "*.docx", "*.doc", "*.odt", "*.fodt", "*.rtf", "*.txt", "*.md",
                        "*.markdown",
                        "*.pdf",
                        "*.html", "*.htm", "*.mht", "*.mhtml", "*.epub", "*.srt", "*.vtt", "*.json", "*.csv", "*.tsv",
                        "*.xlsx", "*.xls"),
                filter("sources.import.all", "*.*"))));
    }

    /// Lets the user choose the newer file of a source.
    @Nullable
    Path chooseNewer() {
        var chooser = chooser("replace.choose", List.of(filter("sources.import.all", "*.*")));
        var file = chooser.showOpenDialog(window());
        return file == null ? null : file.toPath();
    }

    /// Lets the user choose tables of participants.
    List<Path> chooseTables() {
        return chosen("people.import.title",
                List.of(filter("people.import.kinds", "*.csv", "*.tsv", "*.xlsx", "*.xls", "*.txt")));
    }

    private FileChooser.ExtensionFilter filter(String name, String... patterns) {
        return new FileChooser.ExtensionFilter(workbench.messages().get().say(name), patterns);
    }

    private List<Path> chosen(String title, List<FileChooser.ExtensionFilter> filters) {
        return paths(chooser(title, filters).showOpenMultipleDialog(window()));
    }

    private FileChooser chooser(String title, List<FileChooser.ExtensionFilter> filters) {
        var chooser = new FileChooser();
        chooser.setTitle(workbench.messages().get().say(title));
        chooser.getExtensionFilters().setAll(filters);
        return chooser;
    }

    private @Nullable Window window() {
        var scene = workbench.overlay().getScene();
        return scene == null ? null : scene.getWindow();
    }

    private static List<Path> paths(@Nullable List<File> files) {
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /// Lets files be dropped on a node.
    public void acceptDropsOn(Region target) {
        target.addEventHandler(DragEvent.DRAG_OVER, over -> {
            if (over.getDragboard().hasFiles()) {
                target.pseudoClassStateChanged(DROP, true);
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> target.pseudoClassStateChanged(DROP, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, dropped -> {
            target.pseudoClassStateChanged(DROP, false);
            if (take(dropped.getDragboard())) {
                dropped.setDropCompleted(true);
                dropped.consume();
            }
        });
    }

    /// @return whether there are files on the board
    public boolean take(Clipboard board) {
        boolean found = board.hasFiles();
        if (found) {
            files(paths(board.getFiles()));
        }
        return found;
    }

    /// Shows what the files, and those in the folders among them, would become.
    public void files(List<Path> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        workbench.stages().stream()
                .filter(stage -> stage.homeOf().contains(Source.class))
                .findFirst()
                .ifPresent(stage -> {
                    workbench.stage().set(stage);
                    if (workbench.screen(stage) instanceof SourcesScreen sources) {
                        sources.take(wanted);
                    }
                });
    }
}
