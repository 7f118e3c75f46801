package zhagen.ui.workbench;

import java.util.List;
import javafx.scene.layout.Region;
import zhagen.model.Item;
import zhagen.model.Place;
import zhagen.model.Span;

/// One stage's part of the window. It is built when it is first shown, and lives until the project is closed. Screen thread.
public interface Screen extends AutoCloseable {

    Region node();

    /// Puts the keyboard where work on this screen begins.
    default void focus() {
        node().requestFocus();
    }

    /// Shows an item of a kind that the stage is the home of.
    default void open(Item item) {}

    /// Shows the words at a place; only the home of codings is asked.
    ///
    /// @param hits what to mark as found, may be empty
    default void open(Place place, List<Span> hits) {}

    /// Lets go of the project.
    @Override
    default void close() {}
}
