package zhagen.ui.milestones;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.PriorCodebook;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.PriorCodes;
import zhagen.model.PriorCodes.Element;
import zhagen.model.Progress;
import zhagen.ui.workbench.Workbench;

/// What a file would bring: its codes as a tree, those marked that the project has already, and the name of the theory, before
/// anything enters the project. Screen thread.
final class PriorSheet extends VBox {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 320;

    private final Workbench workbench;
    private final PriorCodebook codebook;
    private final TextField theory = new TextField();

    private PriorSheet(Workbench workbench, String fileName, PriorCodebook codebook) {
        this.workbench = workbench;
        this.codebook = codebook;
        var say = workbench.say();
        getStyleClass().add("sheet");
        setSpacing(12);
        setPrefWidth(WIDTH);
        var title = say.text(new Label(), "prior.title");
        title.getStyleClass().add("title");
        var question = say.text(new Label(), "prior.theory");
        question.getStyleClass().add("card-heading");
        question.setLabelFor(theory);
        say.name(theory, "prior.theory");
        theory.setText(fileName.replaceFirst("\\.[^.]+$", ""));
        theory.setId("prior-theory");
        var known = codebook.known(workbench.now().get()).stream().map(Code::id).distinct().count();
        var sum = say.text(new Label(), "prior.sum", codebook.size(), known);
        sum.getStyleClass().add("second");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(title, question, theory, tree(), sum, buttons());
    }

    /// Reads the file away from the screen, and shows the sheet.
    static void show(Workbench workbench, Path file) {
        var fileName = file.getFileName().toString();
        workbench.jobs().quietly(
                _ -> read(file, fileName),
                codebook -> {
                    var sheet = new PriorSheet(workbench, fileName, codebook);
                    workbench.overlay().showInTheMiddle(sheet);
                    sheet.theory.requestFocus();
                });
    }

    private static PriorCodebook read(Path file, String fileName) {
        try {
            return PriorCodebook.read(fileName, TranscriptReader.bytes(file, Progress.NONE), Wishes.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TreeView<Element> tree() {
        var known = codebook.known(workbench.now().get()).stream()
                .flatMap(code -> List.of(code.name().zh(), code.name().en()).stream())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        var root = new TreeItem<Element>();
        codebook.elements().forEach(element -> root.getChildren().add(item(element)));
        var tree = new TreeView<>(root);
        workbench.say().name(tree, "prior.title");
        tree.setShowRoot(false);
        tree.setPrefHeight(HEIGHT);
        tree.setCellFactory(_ -> new ElementCell(known));
        return tree;
    }

    private static TreeItem<Element> item(Element element) {
        var item = new TreeItem<>(element);
        item.setExpanded(true);
        element.parts().forEach(part -> item.getChildren().add(item(part)));
        return item;
    }

    private final class ElementCell extends TreeCell<Element> {

        private final Set<String> known;

        ElementCell(Set<String> known) {
            this.known = known;
        }

        @Override
        protected void updateItem(@Nullable Element element, boolean empty) {
            super.updateItem(element, empty);
            if (element == null || empty) {
                setText(null);
                return;
            }
            var messages = workbench.messages().get();
            var name = element.name().in(messages.language());
            var definition = element.definition().in(messages.language());
            boolean there = known.contains(element.name().zh()) || known.contains(element.name().en());
            setText((there ? messages.say("prior.there", name) : name)
                    + (definition.isEmpty() ? "" : "   " + definition));
        }
    }

    private HBox buttons() {
        var bring = workbench.say().text(new Button(), "prior.doBring");
        bring.getStyleClass().setAll("button", "primary");
        bring.setDefaultButton(true);
        bring.setId("prior-do-bring");
        bring.disableProperty().bind(theory.textProperty().map(String::isBlank));
        bring.setOnAction(_ -> bring());
        var cancel = workbench.say().text(new Button(), "workbench.cancel");
        cancel.getStyleClass().setAll("button", "plain");
        cancel.setOnAction(_ -> workbench.overlay().hide());
        var buttons = new HBox(8, bring, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void bring() {
        var called = theory.getText().strip();
        workbench.overlay().hide();
        workbench.act((now, by) -> PriorCodes.bring(now, by, Id.random(), called, codebook.elements()));
    }
}
