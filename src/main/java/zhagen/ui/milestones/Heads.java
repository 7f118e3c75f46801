package zhagen.ui.milestones;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// What stands above the parts: the title, what it is for, and what can be done.
final class Heads {

    private Heads() {}

    /// A part of the analysis: its head, and what follows below it.
    static void fill(VBox root, HBox head, Node... below) {
        root.getStyleClass().addAll("pane", "paper", "milestones");
        Styles.sheet(root, Heads.class, "milestones.css");
        root.getChildren().setAll(head);
        root.getChildren().addAll(below);
    }

    static HBox head(Workbench workbench, String title, Node... right) {
        var said = workbench.say().text(new Label(), title);
        said.getStyleClass().add("pane-title");
        said.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(10, said, gap);
        head.getChildren().addAll(right);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        return head;
    }

    static Label about(Workbench workbench, String key) {
        var about = workbench.say().text(new Label(), key);
        about.getStyleClass().addAll("second", "part-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        return about;
    }
}
