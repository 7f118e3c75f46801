package zhagen.ui.selective;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Evidence;
import zhagen.model.Language;
import zhagen.model.Relations;
import zhagen.model.Structures;
import zhagen.model.TypicalStructure;
import zhagen.ui.links.Writing;
import zhagen.ui.links.WritingArea;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// What a typical structure says, in the language of the screen, and what is said for it: the passages that stand for the others first.
/// Screen thread.
final class StructureDetail extends VBox implements AutoCloseable {

    private static final int MOST = 8;

    private final Workbench workbench;
    private final Writing<TypicalStructure> writing;
    private final WritingArea zh;
    private final WritingArea en;
    private final VBox statements = new VBox(6);
    private final ScrollPane scroll = new ScrollPane(statements);

    StructureDetail(Workbench workbench) {
        super(6);
        this.workbench = workbench;
        this.writing = new Writing<>(workbench, TypicalStructure::connotation, Structures::say);
        this.zh = area(Language.ZH);
        this.en = area(Language.EN);
        getStyleClass().add("structure-detail");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setPrefHeight(210);
        setMinHeight(120);
        managedProperty().bind(visibleProperty());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                writing.leave();
            }
        });
        show(null);
    }

    private WritingArea area(Language language) {
        var area = new WritingArea(language == Language.ZH ? writing.zh() : writing.en(), writing::save);
        area.getStyleClass().add("statement");
        return area;
    }

    void show(@Nullable TypicalStructure structure) {
        writing.open(structure == null ? null : structure.id());
        setVisible(structure != null);
        var now = workbench.now().get();
        if (structure == null || structure.relations().stream().anyMatch(relation -> !now.has(relation))) {
            return;
        }
        var area = workbench.language() == Language.ZH ? zh : en;
        var stated = Structures.connotation(now, structure).in(workbench.language());
        if (stated.isEmpty()) {
            workbench.say().prompt(area, "selective.structures.prompt");
        } else {
            workbench.say().prompt(area, "selective.structures.stated", stated);
        }
        workbench.say().name(area, "selective.structures.prompt");
        var heading = workbench.say().text(new Label(), "selective.structures.statements");
        heading.getStyleClass().add("heading");
        if (getChildren().isEmpty() || getChildren().getFirst() != area) {
            getChildren().setAll(area, heading, scroll);
        }
        var evidence = Structures.statements(now, structure);
        statements.getChildren().setAll(evidence.stream().limit(MOST).map(this::statement).toList());
        if (evidence.isEmpty()) {
            var none = workbench.say().text(new Label(), "selective.structures.statements.none");
            none.getStyleClass().addAll("warn", "small");
            none.setWrapText(true);
            statements.getChildren().add(none);
        }
    }

    private HBox statement(Evidence evidence) {
        var words = new Button("…");
        words.getStyleClass().setAll("button", "statement-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setAlignment(Pos.TOP_LEFT);
        words.setOnAction(_ -> workbench.openPassage(evidence.place()));
        HBox.setHgrow(words, Priority.ALWAYS);
        var reference = workbench.quotes().reference(evidence.place());
        workbench.quotes().words(
                evidence.place(),
                said -> words.setText(workbench.messages().get().say("export.quote", said, reference)));
        boolean marked = evidence.is(Evidence.Mark.REPRESENTATIVE);
        var star = new ToggleButton();
        star.setSelected(marked);
        star.setGraphic(Icons.of(Feather.STAR, 13));
        star.getStyleClass().setAll("toggle-button", "star");
        workbench.say().tip(
                star, marked ? "selective.structures.represents" : "selective.structures.represent", reference);
        star.setOnAction(_ -> workbench.act(
                (now, by) -> Relations.represent(now, by, evidence.id(), !marked)));
        var line = new HBox(6, star, words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    @Override
    public void close() {
        writing.close();
    }
}
