package zhagen.ui.codebook;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Source;
import zhagen.model.Tree;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// The passages that show a code best. Screen thread.
final class ExemplarsPart implements CardPart {

    private static final int MOST = 5;

    private final Workbench workbench;
    private final VBox node = new VBox();
    private @Nullable List<Quoted> quoted;

    /// All that an exemplar's words and their dress follow from.
    private record Quoted(Coding coding, Source source, String reference, int hue) {}

    ExemplarsPart(Workbench workbench) {
        this.workbench = workbench;
        node.getStyleClass().add("exemplars");
    }

    @Override
    public String heading() {
        return "card.exemplars";
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Code code) {
        var now = workbench.now().get();
        var hue = Tree.hue(now, code);
        var wanted = now.pointingAt(code.id(), Coding.class).stream()
                .filter(Coding::exemplar)
                .limit(MOST)
                .map(coding -> new Quoted(
                        coding, now.get(coding.place().source()), workbench.quotes().reference(coding.place()), hue))
                .toList();
        if (wanted.equals(quoted)) {
            return;
        }
        quoted = wanted;
        node.getChildren().setAll(wanted.stream().map(this::quote).toList());
        if (wanted.isEmpty()) {
            var none = workbench.say().text(new Label(), "card.noExemplars");
            none.getStyleClass().addAll("faint", "small");
            none.setWrapText(true);
            node.getChildren().add(none);
        }
    }

    private VBox quote(Quoted exemplar) {
        var words = Wrapped.of("", "text");
        workbench.quotes().words(exemplar.coding().place(), words::setText);
        var reference = new Label(exemplar.reference());
        reference.getStyleClass().addAll("faint", "small");
        var quote = new VBox(words, reference);
        quote.getStyleClass().add("quote");
        Dots.dye(quote, exemplar.hue());
        quote.setOnMouseClicked(_ -> workbench.openPassage(exemplar.coding().place()));
        return quote;
    }
}
