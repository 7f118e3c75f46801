package zhagen.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import zhagen.model.Change;
import zhagen.model.Changes;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.TextHash;
import zhagen.model.Unfinished;
import zhagen.project.Applied;
import zhagen.project.Project;
import zhagen.project.Visit;

/// A program that opens a project and changes it at random, and now and then types a memo, until it is killed or ends. It prints
/// `hash ?` of every state that it is about to reach and `number hash .` of every state that the project acknowledged; `typed time` of what was typed into a text and is no change yet.
final class KilledProgram {

    static final Id<Source> TYPED_INTO = new Id<>(new UUID(7, 7));

    private final Random random;
    private final Project project;

    private KilledProgram(Random random, Project project) {
        this.random = random;
        this.project = project;
    }

    /// @param arguments the project's folder, a seed, and soon after how many changes it ends by itself while it makes one backup
    ///     after the other; none where it is killed
    static void main(String[] arguments) {
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        var project = Project.open(Path.of(arguments[0]), settings);
        say("open " + project.now().size());
        var program = new KilledProgram(new Random(Long.parseLong(arguments[1])), project);
        if (arguments.length > 2) {
            Thread.ofPlatform().daemon().start(() -> backUpAgainAndAgain(project));
            for (int i = Integer.parseInt(arguments[2]); i > 0; i--) {
                program.work();
            }
            Thread.ofPlatform().daemon().start(program::endSoon);
        }
        while (true) {
            program.work();
        }
    }

    private static void backUpAgainAndAgain(Project project) {
        while (true) {
            say("backup " + project.backUp().isPresent());
        }
    }

    private void endSoon() {
        LockSupport.parkNanos(random.nextInt(30_000_000));
        System.exit(0);
    }

    private void work() {
        if (random.nextInt(6) == 0) {
            typeAMemo();
        } else if (random.nextInt(6) == 0) {
            typeIntoAText();
        } else {
            tell(project.apply(about(now -> Changes.any(random, now, project.by(), project.texts()))).join());
        }
    }

    private void typeAMemo() {
        var visit = new Visit();
        Id<Memo> memo = Id.random();
        var type = Memo.Type.CODE;
        tell(project.apply(
                visit, about(now -> Memos.write(now, project.by(), memo, type, "", "越怕", List.of()))).join());
        for (int i = random.nextInt(8); i > 0; i--) {
            var body = "越怕越不给。".repeat(1 + random.nextInt(3_000));
            tell(project.apply(visit, about(now -> Memos.edit(now, project.by(), memo, type, "", body))).join());
        }
    }

    private void typeIntoAText() {
        var at = Instant.ofEpochMilli(System.currentTimeMillis());
        var typed = "各建各的".repeat(1 + random.nextInt(200));
        var splice = new Rewrite.Splice(0, 0, typed.length());
        project.keep(new Unfinished(TYPED_INTO, TextHash.of(""), at, List.of(splice), List.of(typed))).join();
        say("typed " + at.toEpochMilli());
    }

    private static Function<Snapshot, Change> about(Function<Snapshot, Change> action) {
        return now -> {
            var change = action.apply(now);
            say(Peek.hash(now.after(change)) + " ?");
            return change;
        };
    }

    private static void tell(Applied applied) {
        say(applied.number() + " " + Peek.hash(applied.now()) + " .");
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
