package zhagen.ui.reader;

import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import zhagen.ui.reader.Mark.Sign;

/// The small shapes that tell what is known of a mark: a star for an exemplar, a sheet for a memo, a ring on its corner for
/// evidence. Each is ten pixels wide and high.
final class Signs {

    /// From the left edge of one to that of the next.
    static final double STEP = 12;

    private Signs() {}

    static double width(Mark mark) {
        return mark.signs().size() * STEP;
    }

    /// All of a mark's, side by side.
    static Group of(Mark mark, Paint ink) {
        var row = new Group();
        for (var sign : Sign.values()) {
            if (mark.signs().contains(sign)) {
                var shape = new SVGPath();
                shape.setContent(path(sign));
                shape.setFill(ink);
                shape.setLayoutX(row.getChildren().size() * STEP);
                row.getChildren().add(shape);
            }
        }
        row.setMouseTransparent(true);
        return row;
    }

    private static String path(Sign sign) {
        return switch (sign) {
            case EXEMPLAR -> "M5 0 L6.5 3.4 L10 3.8 L7.4 6.2 L8.1 9.8 L5 8 L1.9 9.8 L2.6 6.2 L0 3.8 L3.5 3.4 Z";
            case MEMO -> "M1 0 H6 L9 3 V10 H1 Z M2 1 V9 H8 V3.6 H5.4 V1 Z";
            case EVIDENCE -> "M5 0 L10 5 L5 10 L0 5 Z M5 2.2 L2.2 5 L5 7.8 L7.8 5 Z";
        };
    }
}
