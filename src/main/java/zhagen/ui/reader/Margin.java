package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import zhagen.ui.look.Tone;

/// The stripes beside the paragraphs on the screen. A stripe that stays where it was is not made anew.
final class Margin extends Group {

    private final Map<Object, StripeView> stripes = new HashMap<>();
    private final List<MoreView> more = new ArrayList<>();
    private final BiConsumer<Mark, @Nullable MouseEvent> onChosen;
    private final Consumer<@Nullable Mark> onHovered;
    private @Nullable Setting setting;

    /// @param onChosen without an event where a mark was chosen from a list
    Margin(BiConsumer<Mark, @Nullable MouseEvent> onChosen, Consumer<@Nullable Mark> onHovered) {
        this.onChosen = onChosen;
        this.onHovered = onHovered;
        setManaged(false);
    }

    void set(Setting how) {
        setting = how;
        stripes.clear();
        more.clear();
        getChildren().clear();
        setLayoutX(how.columns.stripesX());
    }

    /// The column that a mark stands in now.
    int laneOf(Mark mark) {
        var view = stripes.get(mark.key());
        return view == null ? -1 : view.stripe().lane();
    }

    void show(Packing packed) {
        var before = new HashMap<>(stripes);
        stripes.clear();
        for (var stripe : packed.stripes()) {
            var view = before.remove(stripe.mark().key());
            if (view != null && !view.stripe().equals(stripe)) {
                getChildren().remove(view);
                view = null;
            }
            stripes.put(stripe.mark().key(), view == null ? added(stripe) : view);
        }
        getChildren().removeAll(before.values());
        showMore(packed.more());
    }

    private void showMore(List<Packing.More> counted) {
        if (!more.stream().map(MoreView::more).toList().equals(counted)) {
            getChildren().removeAll(more);
            more.clear();
            for (int i = 0; i < counted.size(); i++) {
                double next = i + 1 < counted.size() ? counted.get(i + 1).top() : Double.POSITIVE_INFINITY;
                var view = new MoreView(counted.get(i), next, setting().columns.stripes(), setting());
                view.setOnMousePressed(event -> {
                    list(view);
                    event.consume();
                });
                view.setOnMouseMoved(MouseEvent::consume);
                explained(view, () -> Card.of(view.marks(), setting()));
                more.add(view);
                getChildren().add(view);
            }
        }
    }

    /// The marks that are counted there, to choose one.
    private void list(MoreView view) {
        var menu = new ContextMenu();
        for (var mark : view.marks()) {
            var item = new MenuItem(mark.name());
            item.setMnemonicParsing(false);
            item.setGraphic(new HBox(5, bar(mark), Signs.of(mark, setting().of(Tone.SECOND_INK))));
            item.setOnAction(_ -> onChosen.accept(mark, null));
            menu.getItems().add(item);
        }
        menu.show(view, Side.BOTTOM, 0, 2);
    }

    private Rectangle bar(Mark mark) {
        return new Rectangle(4, 13, setting().strong(mark));
    }

    /// Keeps names in sight.
    void follow(double upperEdge) {
        stripes.values().forEach(view -> view.follow(upperEdge));
        more.forEach(view -> view.follow(upperEdge));
    }

    void emphasise(@Nullable Mark selected, @Nullable Mark hovered) {
        var one = selected == null ? null : selected.key();
        var other = hovered == null ? null : hovered.key();
        stripes.forEach((key, view) -> view.emphasise(key.equals(one), key.equals(other)));
        more.forEach(view -> view.emphasise(selected, hovered));
    }

    private StripeView added(Stripe stripe) {
        var view = new StripeView(stripe, setting());
        view.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                onChosen.accept(stripe.mark(), event);
            }
            event.consume();
        });
        view.setOnMouseMoved(MouseEvent::consume); // it is not over the words
        view.setOnMouseEntered(event -> onHovered.accept(stripe.mark()));
        view.setOnMouseExited(event -> onHovered.accept(null));
        explained(view, () -> Card.of(stripe.mark(), setting()));
        getChildren().add(view);
        return view;
    }

    /// Only when the mouse comes: a tooltip takes longer to make than all the rest.
    private static void explained(Node view, Supplier<Node> words) {
        view.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            var properties = view.getProperties();
            if (properties.putIfAbsent("explained", true) == null) {
                var tip = new Tooltip();
                tip.setOnShowing(_ -> tip.setGraphic(words.get()));
                Tooltip.install(view, tip);
            }
        });
    }

    private Setting setting() {
        if (setting == null) {
            throw new IllegalStateException("a margin without a setting has no stripes");
        }
        return setting;
    }
}
