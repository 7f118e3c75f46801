package zhagen.ui;

import java.util.List;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Source;
import zhagen.model.Turn;
import zhagen.ui.coding.CodingScreen;
import zhagen.ui.workbench.Stage;

/// The stages that the rail offers, from the first words to the theory.
final class Stages {

    private Stages() {}

    static List<Stage> all() {
        return List.of(
                new Stage(
                        "open",
                        Feather.EDIT_3,
                        Set.of(Source.class, Turn.class, Code.class, Coding.class),
                        false,
                        CodingScreen::new));
    }
}
