package zhagen.ui.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import zhagen.model.Place;
import zhagen.ui.codebook.CodeDrag;
import zhagen.ui.codebook.PassageDrag;
import zhagen.ui.reader.Reader;

/// Codes that are dropped on words, and selected words that are carried to a code. Labels that the mouse passes are never coded.
/// Screen thread.
final class Carrying {

    private final Reader reader;
    private final CodingModel model;
    private final Supplier<Optional<Pen.Sheet>> lying;

    /// @param lying nothing while nothing can be coded
    Carrying(Reader reader, CodingModel model, Supplier<Optional<Pen.Sheet>> lying) {
        this.reader = reader;
        this.model = model;
        this.lying = lying;
        reader.setOnDragDetected(this::detected);
        reader.setOnDragOver(this::over);
        reader.setOnDragExited(_ -> reader.aim().show(null));
        reader.setOnDragDropped(this::dropped);
    }

    private void detected(MouseEvent detected) {
        var place = lying.get().flatMap(sheet -> sheet.words(model, reader.getSelection()));
        if (reader.aim().carriesSelection() && place.isPresent()) {
            PassageDrag.begin(reader, List.of(place.get()), reader.selectedText());
            detected.consume();
        }
    }

    private Optional<Place> aim(DragEvent event) {
        return CodeDrag.codes(event).isEmpty() ? Optional.empty() : aim(event.getX(), event.getY());
    }

    /// What a code dropped there codes.
    Optional<Place> aim(double x, double y) {
        return lying.get().flatMap(sheet -> reader.aim().at(x, y).flatMap(span -> sheet.words(model, span)));
    }

    private void over(DragEvent over) {
        var place = aim(over).orElse(null);
        show(place);
        if (place != null) {
            over.acceptTransferModes(TransferMode.COPY);
            over.consume();
        }
    }

    private void show(@Nullable Place place) {
        reader.aim().show(place == null ? null : place.span());
    }

    private void dropped(DragEvent dropped) {
        var place = aim(dropped);
        show(null);
        place.ifPresent(there -> {
            model.code(List.of(there), CodeDrag.codes(dropped));
            dropped.setDropCompleted(true);
            dropped.consume();
        });
    }
}
