package zhagen.ui.reader;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Tone;

/// A bar in the margin with its name.
final class StripeView extends Group {

    private static final double LEAST_WITH_SIGNS = 40;

    private final Stripe stripe;
    private final Setting setting;
    private final Rectangle bar = new Rectangle();
    private final @Nullable Group signs;
    private final Text name = new Text();
    /// Behind the name of the one that is selected; made when that happens.
    private @Nullable Rectangle plate;
    /// How far the name stands below the top of the bar.
    private double lowered = -1;
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
        name.setPickOnBounds(true);
        getChildren().addAll(touch, bar, name);
        signs = stripe.mark().signs().isEmpty() ? null : Signs.of(stripe.mark(), setting.of(Tone.SECOND_INK));
        if (signs != null) {
            signs.setLayoutX(stripe.nameX());
            getChildren().add(signs);
        }
        setManaged(false);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        lower(0);
        name.setFill(setting.of(Tone.SECOND_INK));
        name.setFont(Fonts.regular(12));
    }

    static double nameWidth(Mark mark, Setting setting) {
        return setting.names.of(mark.name()) + Signs.width(mark);
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
        if (signs != null) {
            signs.setLayoutY(Math.round(stripe.top() + distance + 4));
        }
        name.setY(Math.round(stripe.top() + distance + 13));
        placePlate();
    }

    private void write(double room) {
        boolean signed = signs != null && room > LEAST_WITH_SIGNS;
        double taken = signed ? Signs.width(stripe.mark()) : 0;
        if (signs != null) {
            signs.setVisible(signed);
        }
        name.setX(stripe.nameX() + taken);
        name.setText(Typesetter.shortened(stripe.mark().name(), room - taken, setting.names));
    }

    void emphasise(boolean selected, boolean hovered) {
        if (selected != strong) { // a font set again is measured and painted again, and there are many stripes
            strong = selected;
            name.setFont(selected ? Fonts.semibold(12) : Fonts.regular(12));
            showPlate();
        }
        if ((selected || hovered) != inked) {
            inked = selected || hovered;
            name.setFill(setting.of(inked ? Tone.INK : Tone.SECOND_INK));
            double more = inked ? 1 : 0;
            bar.setX(stripe.x() - more / 2);
            bar.setWidth(stripe.thickness() + more);
        }
    }

    private void showPlate() {
        if (plate == null) {
            plate = new Rectangle();
            plate.setArcWidth(6);
            plate.setArcHeight(6);
            plate.setFill(setting.of(Tone.SELECTION));
            plate.setStroke(setting.of(Tone.ACCENT));
            plate.setMouseTransparent(true);
            getChildren().addFirst(plate);
        }
        plate.setVisible(strong);
        placePlate();
    }

    private void placePlate() {
        if (plate != null && strong) {
            double left = Math.floor(stripe.x()) - 3.5;
            double end = name.getText().isEmpty() ? stripe.x() + stripe.thickness() + 3
                    : name.getX() + name.getLayoutBounds().getWidth() + 4;
            plate.setX(left);
            plate.setY(Math.round(stripe.top() + lowered) - 0.5);
            plate.setWidth(Math.round(end - left));
            plate.setHeight(Stripe.NAME_HEIGHT + 1);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? setting.explaining.apply(stripe.mark()).spoken()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
