package zhagen.ui.models;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import zhagen.ui.workbench.Say;

/// A button that says what is chosen and opens a menu of what could be. Screen thread.
final class Chooser<T> extends MenuButton {

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();

    /// @param prefix the message that the value goes into
    /// @param values what can be chosen; null among them is a choice too
    /// @param key the message of each
    Chooser(
            Say say,
            String prefix,
            List<@Nullable T> values,
            Function<@Nullable T, String> key,
            Consumer<@Nullable T> onChosen) {
        getStyleClass().addAll("plain", "chooser");
        var group = new ToggleGroup();
        for (var offered : values) {
            var item = say.text(new RadioMenuItem(), key.apply(offered));
            item.setToggleGroup(group);
            item.setOnAction(_ -> onChosen.accept(offered));
            getItems().add(item);
        }
        value.subscribe(now -> {
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == now) {
                    ((RadioMenuItem) getItems().get(i)).setSelected(true);
                }
            }
            say.text(this, prefix, say.string(key.apply(now)));
        });
    }

    /// What it says is chosen; setting it tells nobody.
    void show(@Nullable T now) {
        value.set(now);
    }
}
