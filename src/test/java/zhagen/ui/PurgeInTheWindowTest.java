package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Pseudonym;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.TextHash;
import zhagen.model.Values;
import zhagen.ui.look.Screen;

/// A purge from the window: the project and its index are closed, written anew and opened again.
class PurgeInTheWindowTest {

    private static final String TEXT = "问：谁来的？\n答：陈丽华来的。\n";

    @TempDir
    private Path temp;

    @AutoClose
    private Walk walk;

    @Test
    void theProjectComesBackWithoutTheWordsAndCanBeSearched() throws Exception {
        walk = Walk.throughAnEmptyStudy(temp);
        var project = walk.project();
        var folder = project.folder();
        var hash = TextHash.of(TEXT);
        project.apply(now -> Sources.add(
                now,
                project.by(),
                List.of(new Source(
                        Id.random(), Source.Type.INTERVIEW, "陈丽华", "", null, "zh", hash, TEXT.length(), 1,
                        Values.NONE, Source.Provenance.HERE, Origin.of(project.by()))),
                Map.of(hash, TEXT))).join();

        Screen.run(() -> walk.window.purge(List.of(new Pseudonym("陈丽华", "「人名1」"))));
        walk.until(() -> walk.isSettled() && source().name().equals("「人名1」"));

        assertThat(walk.project().texts().read(source())).isEqualTo(TEXT.replace("陈丽华", "「人名1」"));
        assertThat(Screen.on(() -> walk.workbench().notice().get().label().key())).isEqualTo("purge.done");
        Screen.run(walk.window::startPage);
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
        walk = Walk.throughAnEmptyStudy(temp);
        Screen.run(() -> walk.window.purge(List.of(new Pseudonym("陈", "陈某"))));
        walk.until(() -> walk.isSettled() && walk.workbench().notice().get() != null);
        assertThat(Screen.on(() -> walk.workbench().notice().get().label().key()))
                .isEqualTo("purge.replacementTells");
        Screen.run(walk.window::startPage);
    }

    private Source source() {
        return walk.now().all(Source.class).findFirst().orElseThrow();
    }
}
