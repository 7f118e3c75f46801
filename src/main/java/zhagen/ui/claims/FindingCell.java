package zhagen.ui.claims;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Evidence;
import zhagen.model.Link;
import zhagen.theory.Finding;
import zhagen.ui.claims.TheoryPane.Row;
import zhagen.ui.links.Signs;
import zhagen.ui.links.TallCell;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;
import zhagen.ui.workbench.Wrapped;

/// A finding with its sign, or one of the things that it is about. Screen thread.
final class FindingCell extends TallCell<Row> {

    private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");

    private final Workbench workbench;

    FindingCell(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("finding-cell");
    }

    @Override
    protected Region show(Row row) {
        pseudoClassStateChanged(INNER, row instanceof Row.One);
        return switch (row) {
            case Row.Found(var finding, var open) -> found(finding, open);
            case Row.One(_, var link) -> one(link);
        };
    }

    private HBox found(Finding finding, boolean open) {
        var messages = workbench.messages().get();
        var sign = new Label(sign(finding.kind()));
        sign.getStyleClass().add(finding.kind().isWeakness() ? "finding-sign" : "finding-mark");
        sign.setMinWidth(18);
        var words = new VBox(
                1, Wrapped.of(messages.say(finding.said()), "said"),
                Wrapped.of(messages.say(finding.detail()), "detail"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(4, sign, words);
        if (finding.opens().size() > 1) {
            box.getChildren().add(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, 13));
        }
        return box;
    }

    private static String sign(Finding.Kind kind) {
        return switch (kind) {
            case CONTRADICTED, UNANSWERED -> "±";
            case NAMESAKE -> "≈";
            case SINGLE_MEMBER, LOOSE, UNUSED, UNDEFINED -> "○";
            default -> "!";
        };
    }

    private HBox one(Link link) {
        var now = workbench.now().get();
        var things = new Things(now, workbench.project().texts(), workbench.messages().get());
        var shown = link instanceof Link.ToItem(var id) && now.find(id).orElse(null) instanceof Evidence evidence
                ? new Link.ToPlace(evidence.place())
                : link;
        var box = new HBox(6);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(0, 0, 0, 22));
        things.of(shown).ifPresent(thing -> {
            var name = Wrapped.of(thing.name(), "one");
            HBox.setHgrow(name, Priority.ALWAYS);
            box.getChildren().addAll(Signs.of(thing), name);
        });
        return box;
    }
}
