package zhagen.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Changes;
import zhagen.model.Id;
import zhagen.model.Milestone;
import zhagen.model.Milestones;
import zhagen.model.Progress;
import zhagen.model.Pseudonym;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Wording;

class PastTest {

    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());

    @TempDir
    private Path temp;

    private Project create() {
        return Project.create(temp.resolve("Study.zhagen"), Wording.zh("研究"), Examples.coder("王敏"), SETTINGS);
    }

    private static Id<Milestone> set(Project project, String name) {
        Id<Milestone> id = Id.random();
        project.apply(now -> Milestones.set(now, project.by(), id, Wording.zh(name), "")).join();
        return id;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyMilestoneShowsTheStateInWhichItWasSet(long seed) {
        var random = new Random(seed);
        Map<Id<Milestone>, Snapshot> states = new HashMap<>();
        try (var project = create()) {
            for (int i = 0; i < 160; i++) {
                if (i % 40 == 10) {
                    states.put(set(project, "里程碑" + i), project.now());
                }
                step(random, project);
                if (i % 40 == 25) {
                    look(project, states);
                }
            }
            look(project, states);
        }
    }

    private static void look(Project project, Map<Id<Milestone>, Snapshot> states) {
        states.forEach((milestone, state) -> {
            if (project.now().has(milestone)) {
                assertThat(project.past(milestone).join()).isEqualTo(state);
            }
        });
    }

    private static void step(Random random, Project project) {
        try {
            if (random.nextInt(8) == 0) {
                project.undo().join();
            } else {
                project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            }
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOf(Refused.class);
        }
    }

    @Test
    void aMilestoneThatWasTakenBackAndSetAgainShowsTheStateOfTheSecondTime() {
        try (var project = create()) {
            var id = set(project, "初稿");
            var state = project.now();
            project.undo().join();
            project.redo().join();
            assertThat(project.past(id).join()).isEqualTo(state);
        }
    }

    @Test
    void nobodyGoesBackToBeforeWordsWereRemovedForGood() {
        Id<Milestone> id;
        try (var project = create()) {
            id = set(project, "初稿");
        }
        Purge.of(temp.resolve("Study.zhagen"), List.of(new Pseudonym("甲", "乙")), Clock.systemUTC(), Progress.NONE);
        try (var project = Project.open(temp.resolve("Study.zhagen"), SETTINGS)) {
            assertThatThrownBy(() -> project.past(id).join()).hasRootCauseInstanceOf(Refused.class)
                    .hasMessageContaining("milestone.purged");
            assertThat(project.milestones().join()).isEmpty();
        }
    }
}
