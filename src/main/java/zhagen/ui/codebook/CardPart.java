package zhagen.ui.codebook;

import javafx.scene.layout.Region;
import zhagen.model.Code;

/// A part of the card of a code, under a heading that folds it away. Screen thread.
public interface CardPart extends AutoCloseable {

    /// The message of its heading, by which it is also remembered whether it is folded.
    String heading();

    Region node();

    /// Shows what there is of a code by now: whenever one is chosen, something has changed, or the part is unfolded. Of a part that
    /// is folded nothing is wanted.
    void show(Code code);

    /// Lets go of the project.
    @Override
    default void close() {}
}
