package zhagen.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Changes;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.store.Peek;

class ProjectLawsTest {

    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());

    @TempDir
    private Path temp;

    private Project create(long seed) {
        return Project.create(
                temp.resolve("Study%d.zhagen".formatted(seed)), Wording.zh("研究"), Examples.coder("王敏"), SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void undoingEverythingReturnsEveryEarlierState(long seed) {
        var random = new Random(seed);
        var states = new ArrayList<Snapshot>();
        try (var project = create(seed)) {
            for (int i = 0; i < 150; i++) {
                states.add(project.now());
                project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            }
            var newest = project.now();
            for (var state : states.reversed()) {
                project.undo().join();
                assertThat(project.now()).isEqualTo(state);
            }
            assertThat(project.undoable()).isEmpty();
            for (int i = 0; i < states.size(); i++) {
                assertThat(project.now()).isEqualTo(states.get(i));
                project.redo().join();
            }
            assertThat(project.now()).isEqualTo(newest);
            assertThat(project.redoable()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 13, 21})
    void theStoreEqualsMemoryAfterEveryChangeAndTheHistoryReplaysToIt(long seed) {
        var random = new Random(seed);
        var folder = temp.resolve("Study%d.zhagen".formatted(seed));
        try (var project = create(seed)) {
            for (int i = 0; i < 200; i++) {
                step(random, project);
                assertThat(Peek.tables(folder)).isEqualTo(project.now());
            }
            assertThat(Peek.replayed(folder, Long.MAX_VALUE)).isEqualTo(project.now());
        }
    }

    private static void step(Random random, Project project) {
        try {
            switch (random.nextInt(8)) {
                case 0 -> project.undo().join();
                case 1 -> project.redo().join();
                default -> project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            }
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {34, 55})
    void undoAndRedoGoOnAfterARestart(long seed) {
        var random = new Random(seed);
        var folder = temp.resolve("Study%d.zhagen".formatted(seed));
        var states = new ArrayList<Snapshot>();
        try (var project = create(seed)) {
            for (int i = 0; i < 5; i++) {
                states.add(project.now());
                project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            }
        }
        for (var state : states.reversed()) {
            try (var project = Project.open(folder, SETTINGS)) {
                project.undo().join();
                assertThat(project.now()).isEqualTo(state);
            }
        }
        for (var state : states.subList(1, states.size())) {
            try (var project = Project.open(folder, SETTINGS)) {
                project.redo().join();
                assertThat(project.now()).isEqualTo(state);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {89, 144})
    void aStaleChangeIsRefusedAndWritesNothing(long seed) {
        var random = new Random(seed);
        var folder = temp.resolve("Study%d.zhagen".formatted(seed));
        try (var project = create(seed)) {
            for (int i = 0; i < 60; i++) {
                var before = project.now();
                var change = Changes.any(random, before, project.by(), project.texts());
                project.apply(now -> change).join();
                var after = project.now();
                int rows = project.history(Integer.MAX_VALUE).size();
                assertThatThrownBy(() -> project.apply(now -> change).join()).hasCauseInstanceOf(Refused.class);
                assertThat(project.now()).isSameAs(after);
                assertThat(project.history(Integer.MAX_VALUE)).hasSize(rows);
                assertThat(Peek.tables(folder)).isEqualTo(after);
            }
        }
    }
}
