package zhagen.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import zhagen.model.Changes;
import zhagen.project.Project;

/// A program that opens a project and changes it at random until it is killed. It prints `number hash .` of every state that the project
/// acknowledged.
final class KilledProgram {

    private KilledProgram() {}

    static void main(String[] arguments) {
        var random = new Random(Long.parseLong(arguments[1]));
        var settings = new Project.Settings(Runnable::run, Clock.systemUTC());
        var project = Project.open(Path.of(arguments[0]), settings);
        System.out.println("open " + project.now().size());
        while (true) {
            var applied = project.apply(now -> Changes.any(random, now, project.by(), project.texts())).join();
            System.out.println(applied.number() + " " + Peek.hash(applied.now()) + " .");
            System.out.flush();
        }
    }
}
