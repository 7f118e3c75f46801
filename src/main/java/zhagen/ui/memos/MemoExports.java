package zhagen.ui.memos;

import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import zhagen.exchange.memos.MemosExport;
import zhagen.exchange.memos.MemosExport.Form;
import zhagen.model.Label;
import zhagen.exchange.WholeFile;
import zhagen.ui.workbench.Workbench;

/// The listed memos as a document, in the order in which they are listed. Screen thread.
final class MemoExports extends MenuButton {

    private static final String WORD = "docx";
    private static final String MARKDOWN = "md";

    private final Workbench workbench;
    private final MemoList memos;

    MemoExports(Workbench workbench, MemoList memos) {
        this.workbench = workbench;
        this.memos = memos;
        getStyleClass().addAll("plain", "choice");
        setMinWidth(USE_PREF_SIZE);
        workbench.say().tip(workbench.say().text(this, "memos.export"), "memos.export.tip");
        getItems().setAll(
                item(Form.MEMOS, WORD), item(Form.MEMOS, MARKDOWN), new SeparatorMenuItem(), item(Form.DRAFT, WORD),
                item(Form.DRAFT, MARKDOWN));
    }

    private MenuItem item(Form form, String ending) {
        var item = workbench.say().text(new MenuItem(), "memos.export." + form + "." + ending);
        item.setOnAction(_ -> choose(form, ending));
        return item;
    }

    private void choose(Form form, String ending) {
        var chooser = new FileChooser();
        var messages = workbench.messages().get();
        chooser.setTitle(messages.say("memos.export." + form + "." + ending));
        chooser.setInitialFileName(messages.say("memos.export.file." + form) + "." + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.say("memos.export.kind." + ending), "*." + ending));
        var file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            export(form, ending.equals(WORD), file.toPath());
        }
    }

    /// Writes what is listed.
    void export(Form form, boolean word, Path file) {
        var listed = memos.listed();
        var export = new MemosExport(
                workbench.now().get(), workbench.project().texts(), workbench.messages().get(), ZoneId.systemDefault());
        workbench.jobs().start(
                Label.of("memos.export.job"),
                progress -> WholeFile.write(file, out -> {
                    if (word) {
                        export.word(listed, form, out, progress);
                    } else {
                        export.markdown(listed, form, out, progress);
                    }
                }),
                written -> workbench.tell(Label.of("menu.export.done", written)));
    }
}
