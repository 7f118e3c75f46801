package zhagen.ui.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A list of values to tick; what is ticked holds at once. Screen thread.
final class ValuesBox<T> extends ListBox<ValuesBox.Value<T>> {

    /// @param name what it is called
    record Value<T>(T value, String name) {}

    private final List<Value<T>> all;
    private final Set<T> ticked;
    private final Consumer<List<T>> changed;

    ValuesBox(Workbench workbench, List<Value<T>> all, List<T> ticked, Consumer<List<T>> changed) {
        super(workbench, "retrieval.values.prompt", "retrieval.values.none");
        this.all = all;
        this.ticked = new LinkedHashSet<>(ticked);
        this.changed = changed;
        var hint = workbench.say().text(new Label(), "retrieval.values.hint");
        hint.getStyleClass().addAll("faint", "small", "hint");
        getChildren().add(hint);
        setPrefSize(300, Math.clamp(102 + 29L * all.size(), 130, 330));
        begin();
    }

    @Override
    List<Value<T>> find(String typed) {
        var folded = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(value -> value.name().toLowerCase(Locale.ROOT).contains(folded)).toList();
    }

    @Override
    ListCell<Value<T>> cell() {
        return new Cell();
    }

    @Override
    void take(Value<T> chosen) {
        if (!ticked.remove(chosen.value())) {
            ticked.add(chosen.value());
        }
        refresh();
        changed.accept(new ArrayList<>(ticked));
    }

    private final class Cell extends ListCell<Value<T>> {

        private final Node tick = Icons.of(Feather.CHECK, 13);

        Cell() {
            setPrefWidth(0);
            setGraphic(tick);
            setGraphicTextGap(8);
        }

        @Override
        protected void updateItem(@Nullable Value<T> value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null || empty ? null : value.name());
            tick.setVisible(value != null && !empty && ticked.contains(value.value()));
        }
    }
}
