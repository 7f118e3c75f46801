package zhagen.ui.workbench;

import javafx.scene.layout.Region;

/// Work that needs the room of the text for a while: to compare, to sort out, to look through. It is laid on a [Worktable], and built
/// anew each time. Its commands stand in an area within that of the screen, among whose commands they are listed. Screen thread.
public interface Worksheet extends AutoCloseable {

    /// What it is called in its head.
    String titleKey();

    Region node();

    /// Puts the keyboard where work on this sheet begins.
    default void focus() {
        node().requestFocus();
    }

    /// Lets go of the project.
    @Override
    void close();
}
