package zhagen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Wording;

class VisitTest {

    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());

    @TempDir
    private Path temp;

    private Project create() {
        return Project.create(temp.resolve("Study.zhagen"), Wording.zh("研究"), Examples.coder("王敏"), SETTINGS);
    }

    private static Id<Memo> write(Project project, Visit visit, String body) {
        Id<Memo> id = Id.random();
        project.apply(visit, now -> Memos.write(now, project.by(), id, Memo.Type.CODE, "", body, List.of())).join();
        return id;
    }

    private static void type(Project project, Visit visit, Id<Memo> memo, String title, String body) {
        project.apply(visit, now -> Memos.edit(now, project.by(), memo, Memo.Type.CODE, title, body)).join();
    }

    @Test
    void whatIsTypedDuringOneVisitIsTakenBackAtOnceAndDoneAgainAtOnce() {
        try (var project = create()) {
            var before = project.now();
            var visit = new Visit();
            var memo = write(project, visit, "一");
            type(project, visit, memo, "担心", "一二");
            type(project, visit, memo, "担心", "一二三");
            var typed = project.now();
            assertThat(project.history(10)).hasSize(2);
            assertThat(project.undoable().orElseThrow().key()).isEqualTo("change.memo.write");
            assertThat(project.undoable().orElseThrow().arguments()).containsExactly(Wording.same("担心"));
            project.undo().join();
            assertThat(project.now()).isEqualTo(before);
            project.redo().join();
            assertThat(project.now()).isEqualTo(typed);
        }
    }

    @Test
    void anotherVisitOrAnotherActBetweenBeginsAStepOfItsOwn() {
        try (var project = create()) {
            var first = new Visit();
            var memo = write(project, first, "一");
            type(project, new Visit(), memo, "", "一二");
            project.undo().join();
            assertThat(project.now().get(memo).body()).isEqualTo("一");
            type(project, first, memo, "", "一三");
            var act = project.apply(now -> Codebook.create(now, project.by(), null, Level.CONCEPT, Wording.zh("担责")))
                    .join();
            type(project, first, memo, "", "一三五");
            project.undo().join();
            assertThat(project.now()).isEqualTo(act.now());
        }
    }

    @Test
    void everyKeystrokeOfAVisitThatWasKeptIsThereAfterOpeningAgain() {
        Id<Memo> memo;
        try (var project = create()) {
            var visit = new Visit();
            memo = write(project, visit, "一");
            for (int i = 1; i < 12; i++) {
                type(project, visit, memo, "题", "越怕越不给。".repeat(i * 500));
            }
            type(project, visit, memo, "题", "一二");
            type(project, visit, memo, "题", "越怕越不给。".repeat(2000));
        }
        try (var project = Project.open(temp.resolve("Study.zhagen"), SETTINGS)) {
            assertThat(project.now().get(memo).body()).isEqualTo("越怕越不给。".repeat(2000));
            project.undo().join();
            assertThat(project.now().find(memo)).isEmpty();
            project.redo().join();
            assertThat(project.now().get(memo).body()).isEqualTo("越怕越不给。".repeat(2000));
        }
    }
}
