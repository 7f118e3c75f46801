package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.ui.look.Screen;

/// Through all screens for somebody who has no mouse, or does not see them.
class AccessWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    private Access access;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
        access = new Access(walk);
    }

    @Test
    void everyControlHasAName() {
        for (var stage : walk.workbench().stages()) {
            walk.go(stage.key());
            access.names(stage.key());
        }
        walk.go("sources");
        for (var tab : List.of("people", "pseudonyms")) {
            walk.push(KeyCode.CONTROL, KeyCode.T);
            access.names(tab);
        }
        for (var entry : List.of("研究说明…", "编号与计数…")) {
            walk.choose(entry);
            access.names(entry);
            walk.push(KeyCode.ESCAPE);
        }
        walk.push(KeyCode.F1);
        access.names("keys");
        walk.push(KeyCode.ESCAPE);
        eachPartOfTheAnalysis(access::names);
        walk.go("relations");
        walk.push(KeyCode.T);
        access.names("relation types");
        walk.push(KeyCode.ESCAPE);
        walk.push(KeyCode.R);
        access.names("new relation");
        walk.go("open");
        walk.push(KeyCode.ENTER);
        access.names("picker");
        walk.push(KeyCode.ESCAPE);
        walk.push(KeyCode.M);
        access.names("memo");
        assertThat(access.nameless).isEmpty();
    }

    @Test
    void everyControlIsReachedByTabAndPaneByPaneAndNoneKeepsTheKeyboard() {
        for (var stage : walk.workbench().stages()) {
            walk.go(stage.key());
            access.keyboard(stage.key());
        }
        eachPartOfTheAnalysis(access::keyboard);
        assertThat(access.missed).isEmpty();
    }

    private void eachPartOfTheAnalysis(Consumer<String> look) {
        walk.go("analysis");
        var parts = (ListView<?>) walk.node(".analysis-parts");
        for (int part = 0; part < parts.getItems().size(); part++) {
            int chosen = part;
            Screen.run(() -> parts.getSelectionModel().select(chosen));
            look.accept("part of the analysis " + part);
        }
    }
}
