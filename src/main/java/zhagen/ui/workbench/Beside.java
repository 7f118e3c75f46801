package zhagen.ui.workbench;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What can stand beside the screens, whichever is shown; a button in the status bar, or a key, brings it and takes it away. Screen
/// thread.
public interface Beside {

    /// Stands in the status bar.
    Node button();

    /// Takes no room while it is away.
    Region panel();

    /// Brings it and gives it the keyboard, or takes it away.
    void turn();
}
