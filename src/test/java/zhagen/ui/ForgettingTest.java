package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Workbench;

/// The window outlives the projects that are opened in it.
class ForgettingTest {

    private static final int PATIENCE = 50;

    @TempDir
    private Path folder;

    @Test
    void nothingKeepsAProjectThatIsNoLongerOpen() {
        try (var walk = Walk.throughTheSampleStudy(folder)) {
            var first = visited(walk);
            walk.open(folder.resolve("Walk.zhagen"));
            for (int i = 0; i < PATIENCE && first.get() != null; i++) {
                System.gc();
                walk.until(walk::isSettled);
            }
            assertThat(first.get()).isNull();
        }
    }

    private static WeakReference<Workbench> visited(Walk walk) {
        for (var stage : Screen.on(() -> walk.workbench().stages())) {
            Screen.run(() -> walk.workbench().stage().set(stage));
            walk.until(walk::isSettled);
        }
        return new WeakReference<>(walk.workbench());
    }
}
