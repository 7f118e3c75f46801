package zhagen.ui.selective;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.stage.FileChooser;
import zhagen.exchange.WholeFile;
import zhagen.exchange.memos.StorylineExport;
import zhagen.messages.Messages;
import zhagen.model.Label;
import zhagen.ui.workbench.Workbench;

/// The story as a document for Word, in the language in which it is being written. Screen thread.
final class StoryExport extends Button {

    private static final String WORD = "docx";

    private final Workbench workbench;
    private final SelectiveModel model;
    private final StoryWriting writing;

    StoryExport(Workbench workbench, SelectiveModel model, StoryWriting writing) {
        this.workbench = workbench;
        this.model = model;
        this.writing = writing;
        getStyleClass().setAll("button", "plain");
        workbench.say().tip(workbench.say().text(this, "selective.story.export"), "selective.story.export.tip");
        setOnAction(_ -> choose());
    }

    private void choose() {
        writing.save();
        var messages = workbench.messages().get();
        var chooser = new FileChooser();
        chooser.setTitle(messages.say("selective.story.export"));
        chooser.setInitialFileName(
                model.model().map(it -> it.name().in(workbench.language()).replaceAll("[\\\\/:*?\"<>|]", " ").strip())
                        .orElse("") + " " + messages.say("selective.story") + "." + WORD);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.say("memos.export.kind." + WORD), "*." + WORD));
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).ifPresent(file -> export(file.toPath()));
    }

    /// Writes what the project says.
    void export(Path file) {
        var of = model.model();
        if (of.isEmpty()) {
            return;
        }
        var language = writing.language().get();
        var export = new StorylineExport(
                workbench.now().get(), workbench.project().texts(), Messages.in(language));
        workbench.jobs().start(
                Label.of("selective.story.export.job"),
                _ -> WholeFile.write(file, out -> export.word(of.get(), out)),
                written -> workbench.tell(Label.of("menu.export.done", written)));
    }
}
