package zhagen.ui.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The stripes beside the paragraphs on the screen. A stripe that stays where it was is not made anew.
final class Margin extends Group {

    private final Map<Object, StripeView> stripes = new HashMap<>();
    private final BiConsumer<Mark, MouseEvent> onPressed;
    private final Consumer<@Nullable Mark> onHovered;
    private @Nullable Setting setting;

    Margin(BiConsumer<Mark, MouseEvent> onPressed, Consumer<@Nullable Mark> onHovered) {
        this.onPressed = onPressed;
        this.onHovered = onHovered;
        setManaged(false);
    }

    void set(Setting how) {
        setting = how;
        stripes.clear();
        getChildren().clear();
        setLayoutX(how.columns.stripesX());
    }

    void show(List<Stripe> shown) {
        var before = new HashMap<>(stripes);
        stripes.clear();
        for (var stripe : shown) {
            var view = before.remove(stripe.mark().key());
            if (view != null && !view.stripe().equals(stripe)) {
                getChildren().remove(view);
                view = null;
            }
            stripes.put(stripe.mark().key(), view == null ? added(stripe) : view);
        }
        getChildren().removeAll(before.values());
    }

    /// Keeps names in sight.
    void follow(double upperEdge) {
        stripes.values().forEach(view -> view.follow(upperEdge));
    }

    void emphasise(@Nullable Object selected, @Nullable Object hovered) {
        stripes.forEach((key, view) -> view.emphasise(key.equals(selected), key.equals(hovered)));
    }

    private StripeView added(Stripe stripe) {
        if (setting == null) {
            throw new IllegalStateException("a margin without a setting has no stripes");
        }
        var view = new StripeView(stripe, setting);
        view.setOnMousePressed(event -> {
            onPressed.accept(stripe.mark(), event);
            event.consume();
        });
        view.setOnMouseMoved(MouseEvent::consume); // it is not over the words
        view.setOnMouseEntered(event -> onHovered.accept(stripe.mark()));
        view.setOnMouseExited(event -> onHovered.accept(null));
        getChildren().add(view);
        return view;
    }
}
