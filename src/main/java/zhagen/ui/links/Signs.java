package zhagen.ui.links;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.look.Hue;
import zhagen.ui.workbench.Icons;

/// The small sign before a thing's name: the dot of a code, an icon for all else.
public final class Signs {

    private Signs() {}

    public static Node of(Thing thing) {
        return switch (thing.sort()) {
            case CODE -> dot(thing.hue());
            case RELATION -> Icons.of(Feather.ARROW_RIGHT, 13);
            case PROPERTY -> Icons.of(Feather.SLIDERS, 13);
            case PARADIGM -> Icons.of(Feather.COLUMNS, 13);
            case SOURCE -> Icons.of(Feather.FILE_TEXT, 13);
            case PARTICIPANT -> Icons.of(Feather.USER, 13);
            case MODEL -> Icons.of(Feather.SHARE_2, 13);
            case MEMO -> Icons.of(Feather.BOOK_OPEN, 13);
            case PASSAGE -> Icons.of(Feather.MESSAGE_SQUARE, 13);
        };
    }

    public static Region dot(int hue) {
        var dot = new Region();
        dot.getStyleClass().addAll("dot", "hue-" + Hue.of(hue).name().toLowerCase(Locale.ROOT));
        return dot;
    }
}
