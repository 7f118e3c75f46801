package zhagen.ui.analysis;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;

/// A small field for one number, taken over with Enter and when the keyboard leaves; what is no number gives way to what was there.
/// Screen thread.
final class NumberField<N> extends TextField {

    private final Function<N, String> written;
    private String shown = "";

    /// @param read what is typed as a number; nothing where it is none
    /// @param take told of a number that the user typed
    NumberField(int columns, Function<N, String> written, Function<String, Optional<N>> read, Consumer<N> take) {
        this.written = written;
        setPrefColumnCount(columns);
        getStyleClass().add("number-field");
        Runnable keep = () -> {
            var typed = getText().strip();
            if (!typed.equals(shown)) {
                read.apply(typed).ifPresentOrElse(take, () -> setText(shown));
            }
        };
        setOnAction(_ -> keep.run());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep.run();
            }
        });
    }

    void show(N number) {
        shown = written.apply(number);
        setText(shown);
    }

    /// Whole numbers from 0 on.
    static Optional<Integer> whole(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /// A share, as a percentage with or without its sign.
    static Optional<Double> percent(String typed) {
        var number = typed.replaceFirst("\\s*[%％]$", "").replace(',', '.');
        return number.matches("\\d{1,2}(\\.\\d+)?") ? Optional.of(Double.parseDouble(number) / 100) : Optional.empty();
    }
}
