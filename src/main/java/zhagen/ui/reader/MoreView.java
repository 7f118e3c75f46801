package zhagen.ui.reader;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import zhagen.ui.look.Fonts;
import zhagen.ui.look.Tone;
import zhagen.ui.reader.Packing.More;
import zhagen.ui.reader.Stripe.Reach;

/// How many marks have no stripe here. While one of them is selected, it is named over its neighbours.
final class MoreView extends Group {

    private static final double NAME_X = 14;

    private final More more;
    /// Where the next of its kind begins, which pushes this one out of sight.
    private final double next;
    private final double width;
    private final Setting setting;
    private final Rectangle plate = new Rectangle();
    private final Rectangle colour = new Rectangle(3, 11);
    private final Text count = new Text();
    private final Text name = new Text();
    private List<Mark> here = List.of();
    private @Nullable Mark selected;
    private @Nullable Mark hovered;

    /// @param width of the margin
    MoreView(More more, double next, double width, Setting setting) {
        this.more = more;
        this.next = next;
        this.width = width;
        this.setting = setting;
        plate.setHeight(More.HEIGHT - 1);
        plate.setArcWidth(8);
        plate.setArcHeight(8);
        plate.setY(0.5);
        count.setFont(Fonts.regular(11));
        count.setY(13);
        name.setFont(Fonts.semibold(12));
        name.setFill(setting.of(Tone.INK));
        name.setY(13);
        colour.setY(3.5);
        getChildren().addAll(plate, colour, name, count);
        setManaged(false);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        follow(Double.NEGATIVE_INFINITY);
    }

    More more() {
        return more;
    }

    /// The marks that are counted where this stands now.
    List<Mark> marks() {
        return here;
    }

    /// Keeps the count in sight while what it counts is.
    void follow(double upperEdge) {
        double lowest = Math.min(next, more.bottom()) - More.HEIGHT;
        double y = Math.clamp(upperEdge + 3, more.top(), Math.max(more.top(), lowest));
        setLayoutY(Math.round(y));
        var now = more.hidden().stream()
                .filter(reach -> y <= more.top() || reach.bottom() > y)
                .map(Reach::mark)
                .toList();
        if (!now.equals(here)) {
            here = now;
            write();
        }
    }

    void emphasise(@Nullable Mark selectedMark, @Nullable Mark hoveredMark) {
        var one = selectedMark != null && here.contains(selectedMark) ? selectedMark : null;
        var other = hoveredMark != null && here.contains(hoveredMark) ? hoveredMark : null;
        if (one != selected || other != hovered) {
            selected = one;
            hovered = other;
            write();
        }
    }

    private void write() {
        boolean named = selected != null;
        count.setText("+" + (named ? here.size() - 1 : here.size()));
        count.setVisible(!named || here.size() > 1);
        count.setFill(setting.of(hovered == null && !named ? Tone.SECOND_INK : Tone.INK));
        double counted = count.isVisible() ? count.getLayoutBounds().getWidth() : 0;
        double wide = counted + 10;
        name.setVisible(named);
        colour.setVisible(named);
        if (selected != null) {
            name.setText(Typesetter.elided(selected.name(), width - counted - NAME_X - 14, setting.names));
            wide = Math.min(width, NAME_X + name.getLayoutBounds().getWidth() * 1.04 + 8 + counted + 6);
            colour.setFill(setting.strong(selected));
        }
        double left = Math.floor(width - wide);
        plate.setX(left + 0.5);
        plate.setWidth(Math.round(wide - 1));
        plate.setFill(setting.of(named ? Tone.SELECTION : hovered == null ? Tone.PANEL : Tone.SELECTION));
        plate.setStroke(setting.of(named || hovered != null ? Tone.ACCENT : Tone.LINE));
        colour.setX(left + 6);
        name.setX(left + NAME_X);
        count.setX(width - counted - 5);
        if (named && hovered == null) {
            toFront();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? here.stream().map(Mark::name).collect(Collectors.joining(", ", "+" + here.size() + ": ", ""))
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
