package zhagen.ui.links;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// A button that says what is chosen and offers the rest in a menu. Screen thread.
public final class Choice<T extends @Nullable Object> extends MenuButton {

    private final Property<T> chosen;
    private List<MenuItem> also = List.of();
    private final Function<T, ? extends ObservableValue<String>> words;

    /// @param words what a value is called, in the language of the screen
    public Choice(List<T> values, Property<T> chosen, Function<T, ? extends ObservableValue<String>> words) {
        this.chosen = chosen;
        this.words = words;
        getStyleClass().addAll("plain", "choice");
        offer(values);
        chosen.subscribe(value -> show(value));
    }

    /// Entries below the values, for what else can be done.
    public void also(MenuItem... entries) {
        getItems().removeAll(also);
        also = Stream.concat(Stream.of(new SeparatorMenuItem()), Stream.of(entries)).toList();
        getItems().addAll(also);
    }

    /// Offers other values from now on.
    public void offer(List<T> values) {
        getItems().setAll(values.stream().map(this::item).toList());
        getItems().addAll(also);
        show(chosen.getValue());
    }

    private RadioMenuItem item(T value) {
        var item = new RadioMenuItem();
        item.setUserData(value);
        item.textProperty().bind(words.apply(value));
        item.setOnAction(_ -> {
            chosen.setValue(value);
            show(chosen.getValue());
        });
        return item;
    }

    private void show(T value) {
        textProperty().bind(words.apply(value));
        for (var item : getItems()) {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(Objects.equals(value, radio.getUserData()));
            }
        }
    }
}
