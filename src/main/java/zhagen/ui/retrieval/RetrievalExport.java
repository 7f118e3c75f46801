package zhagen.ui.retrieval;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import zhagen.exchange.WholeFile;
import zhagen.exchange.codebook.PassagesDocument;
import zhagen.exchange.codebook.PassagesWorkbook;
import zhagen.exchange.retrieval.QueryWords;
import zhagen.exchange.retrieval.Retrieved;
import zhagen.model.Label;
import zhagen.model.Progress;
import zhagen.ui.workbench.Workbench;

/// Writes what is shown into a file. Screen thread.
record RetrievalExport(Workbench workbench, RetrievalModel model) {

    private interface Writer {
        void write(Retrieved retrieved, OutputStream out, Progress progress) throws IOException;
    }

    ContextMenu menu(Node at) {
        var menu = new ContextMenu();
        menu.getItems().addAll(
                item("retrieval.export.excel", at, "Excel", "xlsx", this::workbook),
                item("retrieval.export.word", at, "Word", "docx", this::document));
        menu.getItems().forEach(item -> item.setDisable(model.found().get().passages().isEmpty()));
        return menu;
    }

    private MenuItem item(String message, Node at, String kind, String ending, Writer writer) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> {
            var chooser = new FileChooser();
            chooser.setTitle(workbench.messages().get().say("retrieval.export"));
            chooser.setInitialFileName(workbench.messages().get().say("retrieval.export.file") + "." + ending);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*." + ending));
            var file = chooser.showSaveDialog(at.getScene().getWindow());
            if (file != null) {
                write(file.toPath(), writer);
            }
        });
        return item;
    }

    private void write(Path file, Writer writer) {
        var retrieved = retrieved();
        workbench.jobs().start(
                Label.of("retrieval.export.job", file.getFileName()),
                progress -> WholeFile.write(file, out -> writer.write(retrieved, out, progress)),
                written -> workbench.tell(Label.of(
                        "retrieval.export.done", retrieved.passages().size(), written.getFileName())));
    }

    /// What is shown, in the order in which it is, and under the same headings.
    private Retrieved retrieved() {
        var query = Objects.requireNonNull(model.query().get());
        var words = new QueryWords(workbench.now().get(), workbench.messages().get());
        var passages = new ArrayList<Retrieved.Passage>();
        var group = "";
        for (var line : model.lines()) {
            switch (line) {
                case Line.Heading heading -> group = heading.name();
                case Line.Row(var passage, _) ->
                        passages.add(new Retrieved.Passage(passage.place(), passage.codings(), group));
            }
        }
        return new Retrieved(
                words.of(query), words.meaning(query.condition()), passages, model.found().get().strength());
    }

    private void workbook(Retrieved retrieved, OutputStream out, Progress progress) throws IOException {
        new PassagesWorkbook(
                workbench.now().get(), workbench.project().texts(), workbench.messages().get(), ZoneId.systemDefault())
                .write(retrieved, out, progress);
    }

    private void document(Retrieved retrieved, OutputStream out, Progress progress) throws IOException {
        new PassagesDocument(
                workbench.now().get(), workbench.project().texts(), workbench.messages().get(), ZoneId.systemDefault())
                .write(retrieved, out, progress);
    }
}
