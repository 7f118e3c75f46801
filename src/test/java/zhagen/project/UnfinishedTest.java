package zhagen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Rewrite.Splice;
import zhagen.model.Source;
import zhagen.model.TextHash;
import zhagen.model.Unfinished;
import zhagen.model.Wording;

class UnfinishedTest {

    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());

    @TempDir
    private Path folder;

    @Test
    void whatWasTypedIsThereAgainAfterARestartUntilItIsForgotten() {
        var id = Id.<Coder>random();
        var origin = new Origin(id, Instant.EPOCH, id, Instant.EPOCH, "");
        var there = folder.resolve("Typed.zhagen");
        var source = Id.<Source>random();
        var typed = Unfinished.of(
                source, TextHash.of("各部门的系统"), Instant.ofEpochMilli(5),
                List.of(new Splice(1, 1, 2), new Splice(5, 0, 1)), "各委办门的系😀统".replace("😀", "x"));
        try (var project = Project.create(there, Wording.zh("示例"), new Coder(id, "王", "W", 0, origin), SETTINGS)) {
            project.keep(typed).join();
            project.keep(typed).join();
        }
        try (var project = Project.open(there, SETTINGS)) {
            assertThat(project.unfinished(source)).contains(typed);
            assertThat(project.unfinished(source).orElseThrow().in("各部门的系统")).isEqualTo("各委办门的系x统");
            project.forget(source).join();
        }
        try (var project = Project.open(there, SETTINGS)) {
            assertThat(project.unfinished()).isEmpty();
        }
    }
}
