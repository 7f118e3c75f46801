package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Pseudonym;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.look.Screen;
import zhagen.ui.workbench.Preferences;

/// A purge from the window: the project and its index are closed, written anew and opened again.
class PurgeInTheWindowTest {

    private static final String TEXT = "问：谁来的？\n答：陈丽华来的。\n";

    @TempDir
    private Path temp;

    @Test
    void theProjectComesBackWithoutTheWordsAndCanBeSearched() throws Exception {
        Screen.run(() -> {});
        var folder = temp.resolve("Study.zhagen");
        try (var project = Project.create(
                folder, Wording.zh("研究"), Coder.first("王", "W", Instant.EPOCH), OpenProject.SETTINGS)) {
            var hash = TextHash.of(TEXT);
            project.apply(now -> Sources.add(
                    now,
                    project.by(),
                    List.of(new Source(
                            Id.random(), Source.Type.INTERVIEW, "陈丽华", "", null, "zh", hash, TEXT.length(), 1,
                            Values.NONE, Source.Provenance.HERE, Origin.of(project.by()))),
                    Map.of(hash, TEXT))).join();
        }
        var window = Screen.on(() -> new Window(new Stage(), Preferences.fresh()));
        Screen.run(() -> window.open(folder));
        until(() -> isSettled(window));

        Screen.run(() -> window.purge(List.of(new Pseudonym("陈丽华", "「人名1」"))));
        until(() -> isSettled(window) && source(window).name().equals("「人名1」"));

        var project = Screen.on(() -> window.open().workbench().project());
        assertThat(project.texts().read(source(window))).isEqualTo(TEXT.replace("陈丽华", "「人名1」"));
        assertThat(Screen.on(() -> window.open().workbench().notice().get().label().key())).isEqualTo("purge.done");
        Screen.run(window::startPage);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("陈丽华");
            }
        }
        assertThat(folder.resolve("index")).isDirectory();
    }

    @Test
    void aRefusedPurgeLeavesTheProjectOpenAndSaysWhy() {
        Screen.run(() -> {});
        var folder = temp.resolve("Study.zhagen");
        Project.create(folder, Wording.zh("研究"), Coder.first("王", "W", Instant.EPOCH), OpenProject.SETTINGS).close();
        var window = Screen.on(() -> new Window(new Stage(), Preferences.fresh()));
        Screen.run(() -> window.open(folder));
        until(() -> isSettled(window));
        Screen.run(() -> window.purge(List.of(new Pseudonym("陈", "陈某"))));
        until(() -> isSettled(window) && window.open().workbench().notice().get() != null);
        assertThat(Screen.on(() -> window.open().workbench().notice().get().label().key()))
                .isEqualTo("purge.replacementTells");
        Screen.run(window::startPage);
    }

    private static boolean isSettled(Window window) {
        return Screen.on(() -> window.open() != null && window.open().isSettled());
    }

    private static Source source(Window window) {
        return Screen.on(() -> window.open().workbench().project().now().all(Source.class).findFirst().orElseThrow());
    }

    private static void until(Supplier<Boolean> done) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!done.get()) {
            assertThat(System.nanoTime()).isLessThan(end);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
