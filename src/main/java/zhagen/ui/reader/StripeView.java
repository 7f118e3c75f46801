package zhagen.ui.reader;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
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
    private static final double LEAST_WITH_SIGNS = 40;

    private final Stripe stripe;
    private final Setting setting;
    private final Rectangle bar = new Rectangle();
    private final SVGPath sheet = new SVGPath();
    private final Text name = new Text();
    /// How far the name stands below the top of the bar.
    private double lowered = -1;
    private boolean explained;
    private boolean strong;
    private boolean inked;

    StripeView(Stripe stripe, Setting setting) {
        this.stripe = stripe;
        this.setting = setting;
        bar.setX(stripe.x());
        bar.setY(stripe.top());
        bar.setWidth(stripe.thickness());
        bar.setHeight(stripe.bottom() - stripe.top());
        bar.setArcWidth(2);
        bar.setArcHeight(2);
        bar.setFill(setting.strong(stripe.mark()));
        var touch = new Rectangle(stripe.x() - 2, stripe.top(), stripe.thickness() + 4, bar.getHeight());
        touch.setFill(Color.TRANSPARENT);
        sheet.setContent(SHEET);
        sheet.setFill(setting.of(Tone.FAINT));
        sheet.setLayoutX(stripe.nameX());
        name.setPickOnBounds(true);
        getChildren().addAll(touch, bar, sheet, name);
        setManaged(false);
        setCursor(Cursor.HAND);
        lower(0);
        name.setFill(setting.of(Tone.SECOND_INK));
        name.setFont(Fonts.regular(12));
        if (!name.getText().equals(label(stripe.mark()))) {
            addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> explain());
        }
    }

    /// Only when the mouse comes: a tooltip takes longer to make than all the rest.
    private void explain() {
        if (!explained) {
            explained = true;
            Tooltip.install(this, new Tooltip(stripe.mark().name()));
        }
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

    /// Keeps the name in sight while its bar is.
    void follow(double upperEdge) {
        double longest = stripe.bottom() - stripe.top() - Stripe.NAME_HEIGHT;
        lower(Math.clamp(upperEdge + 3 - stripe.top(), 0, Math.max(0, longest)));
    }

    private void lower(double distance) {
        if (distance == lowered) {
            return;
        }
        if (lowered < 0 || (distance > 0) != (lowered > 0)) {
            write(distance > 0 ? stripe.roomAlong() : stripe.nameRoom());
        }
        lowered = distance;
        sheet.setLayoutY(Math.round(stripe.top() + distance + 4));
        name.setY(Math.round(stripe.top() + distance + 13));
    }

    private void write(double room) {
        boolean noted = stripe.mark().note() && room > LEAST_WITH_SIGNS;
        sheet.setVisible(noted);
        var words = room > LEAST_WITH_SIGNS ? label(stripe.mark()) : stripe.mark().name();
        name.setX(stripe.nameX() + (noted ? SHEET_WIDTH : 0));
        name.setText(Typesetter.elided(words, noted ? room - SHEET_WIDTH : room, setting.names));
    }

    void emphasise(boolean selected, boolean hovered) {
        if (selected != strong) { // a font set again is measured and painted again, and there are many stripes
            strong = selected;
            name.setFont(selected ? Fonts.semibold(12) : Fonts.regular(12));
        }
        if ((selected || hovered) != inked) {
            inked = selected || hovered;
            name.setFill(setting.of(inked ? Tone.INK : Tone.SECOND_INK));
            double more = inked ? 1 : 0;
            bar.setX(stripe.x() - more / 2);
            bar.setWidth(stripe.thickness() + more);
        }
    }
}
