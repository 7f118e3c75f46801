package zhagen.ui.axial;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import zhagen.model.Strength;
import zhagen.ui.workbench.Workbench;

/// How much speaks for something, as *passages · people*; amber where it is one person alone.
final class Counted extends HBox {

    private final Workbench workbench;
    private final Label passages = new Label();
    private final Label people = new Label();

    Counted(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("counted");
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(passages, people);
    }

    void show(Strength strength) {
        var messages = workbench.messages().get();
        passages.setText(Integer.toString(strength.passages()));
        boolean alone = strength.people() == 1 && strength.passages() > 1;
        people.setText(" · " + messages.say(alone ? "relations.onePerson" : "relations.people", strength.people()));
        people.getStyleClass().remove("warn");
        if (alone) {
            people.getStyleClass().add("warn");
        }
        setVisible(strength.passages() > 0);
    }
}
