package zhagen.ui.memos;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.exchange.memos.Reads;
import zhagen.model.Memo;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// How the open memo reads while it is written, what points at it, and what is best read beside it. Screen thread.
final class MemoReading extends VBox {

    private final Workbench workbench;
    private final MemoEditor editor;
    private final MarkdownView words;
    private final MemoChips pointing;
    private final MemoChips beside;

    MemoReading(Workbench workbench, MemoEditor editor, Runnable delete) {
        this.workbench = workbench;
        this.editor = editor;
        this.words = new MarkdownView(workbench);
        this.pointing = new MemoChips(workbench, "memos.pointing");
        this.beside = new MemoChips(workbench, "memos.others");
        getStyleClass().add("pane");
        var column = new VBox(words, pointing, beside);
        column.getStyleClass().add("memo-reads");
        column.visibleProperty().bind(editor.memo().isNotNull());
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(delete), scroll);
    }

    private HBox head(Runnable delete) {
        var say = workbench.say();
        var title = say.text(new Label(), "memos.reads");
        title.getStyleClass().add("pane-title");
        var remove = say.tip(new Button(), "memos.delete.tip");
        remove.setGraphic(Icons.of(Feather.TRASH_2, 14));
        remove.getStyleClass().setAll("button", "quiet");
        remove.disableProperty().bind(editor.memo().isNull());
        remove.setOnAction(_ -> delete.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, remove);
        head.getStyleClass().add("pane-head");
        return head;
    }

    /// As the words are now, and the names of what they link to.
    void showWords() {
        words.show(new Reads(workbench.now().get(), workbench.project().texts(), workbench.messages().get())
                .blocks(editor.words()));
    }

    void showOthers(Things things) {
        var now = workbench.now().get();
        var id = editor.memo().get();
        var memo = id == null ? null : now.find(id).orElse(null);
        var here = memo == null ? List.<Memo>of() : now.pointingAt(memo.id(), Memo.class);
        pointing.show(here, things);
        beside.show(
                memo == null
                        ? List.of()
                        : Related.to(now, memo).stream().filter(other -> !here.contains(other)).toList(),
                things);
    }
}
