package zhagen.ui.pseudonyms;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import zhagen.ui.workbench.Workbench;

/// Asks for the file of a list of names. Screen thread.
public final class NameListChooser {

    private NameListChooser() {}

    /// @param asking where the user is; its window waits
    public static Optional<Path> choose(Workbench workbench, Node asking) {
        var chooser = new FileChooser();
        chooser.setTitle(workbench.messages().get().say("pseudonyms.list"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("csv", "*.csv", "*.tsv", "*.txt"));
        return Optional.ofNullable(chooser.showOpenDialog(asking.getScene().getWindow())).map(file -> file.toPath());
    }
}
