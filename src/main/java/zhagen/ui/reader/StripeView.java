package zhagen.ui.reader;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Tone;

/// A bar in the margin with its name.
final class StripeView extends Group {

    private static final String SHEET = "M0 0 H5 L8 3 V10 H0 Z M1 1 V9 H7 V3.6 H4.4 V1 Z";

    private static final double SHEET_WIDTH = 12;
    private static final double LEAST_WITH_SHEET = 40;

    private final Stripe stripe;
    private final Setting setting;
    private final Rectangle bar = new Rectangle();
    private final Text name = new Text();

    StripeView(Stripe stripe, Setting setting) {
        this.stripe = stripe;
        this.setting = setting;
        var mark = stripe.mark();
        bar.setX(stripe.x());
        bar.setY(stripe.top());
        bar.setWidth(stripe.thickness());
        bar.setHeight(stripe.bottom() - stripe.top());
        bar.setArcWidth(2);
        bar.setArcHeight(2);
        bar.setFill(setting.strong(mark));
        double x = stripe.nameX();
        double room = stripe.nameRoom();
        var touch = new Rectangle(stripe.x() - 2, stripe.top(), stripe.thickness() + 4, bar.getHeight());
        touch.setFill(Color.TRANSPARENT);
        getChildren().addAll(touch, bar);
        if (mark.note() && room > LEAST_WITH_SHEET) {
            var sheet = new SVGPath();
            sheet.setContent(SHEET);
            sheet.setFill(setting.of(Tone.FAINT));
            sheet.setLayoutX(x);
            sheet.setLayoutY(stripe.top() + 4);
            getChildren().add(sheet);
            x += SHEET_WIDTH;
            room -= SHEET_WIDTH;
        }
        name.setText(Typesetter.elided(label(mark), room, setting.names));
        name.setFont(Fonts.regular(12));
        name.setX(x);
        name.setY(stripe.top() + 13);
        getChildren().add(name);
        setManaged(false);
        setCursor(Cursor.HAND);
        emphasise(false, false);
    }

    private static String label(Mark mark) {
        return mark.exemplar() ? "★ " + mark.name() : mark.name();
    }

    static double nameWidth(Mark mark, Setting setting) {
        return setting.names.of(label(mark)) + (mark.note() ? SHEET_WIDTH : 0);
    }

    Stripe stripe() {
        return stripe;
    }

    void emphasise(boolean selected, boolean hovered) {
        name.setFill(setting.of(selected || hovered ? Tone.INK : Tone.SECOND_INK));
        name.setFont(selected ? Fonts.semibold(12) : Fonts.regular(12));
        double more = selected || hovered ? 1 : 0;
        bar.setX(stripe.x() - more / 2);
        bar.setWidth(stripe.thickness() + more);
    }
}
