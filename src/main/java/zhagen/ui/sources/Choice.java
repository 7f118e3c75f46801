package zhagen.ui.sources;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A box to choose from. It tells only of what the user chose, not of what it was given to show. Screen thread.
final class Choice<T> extends ComboBox<T> {

    private final Function<T, String> name;
    private boolean filling;

    private Choice(Function<T, String> name, Consumer<T> onChosen) {
        this.name = name;
        getStyleClass().add("quiet-box");
        setCellFactory(_ -> new Cell());
        setButtonCell(new Cell());
        setOnAction(_ -> {
            if (!filling && getValue() != null) {
                onChosen.accept(getValue());
            }
        });
    }

    static <T> Choice<T> of(Function<T, String> name, Consumer<T> onChosen) {
        return new Choice<>(name, onChosen);
    }

    /// One that takes words that are not in the list as well.
    static Choice<String> orTyped(Consumer<String> onChosen) {
        var choice = new Choice<String>(Function.identity(), words -> onChosen.accept(words.strip()));
        choice.setEditable(true);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String words) {
                return words == null ? "" : words;
            }

            @Override
            public String fromString(String words) {
                return words;
            }
        });
        return choice;
    }

    void show(List<T> offered, T value) {
        filling = true;
        if (!getItems().equals(offered)) {
            getItems().setAll(offered);
        }
        if (!Objects.equals(getValue(), value)) {
            setValue(value);
        }
        if (!isEditable()) {
            setButtonCell(new Cell());
        }
        filling = false;
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : name.apply(item));
        }
    }
}
