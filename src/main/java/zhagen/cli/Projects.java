package zhagen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import zhagen.model.Change;
import zhagen.model.Coder;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.project.Applied;
import zhagen.project.Project;
import zhagen.ui.SampleProject;

/// Projects as commands open them: on one thread, without anybody who listens.
final class Projects {

    private static final String SUFFIX = ".zhagen";
    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());

    private Projects() {}

    static Project create(Path folder, Wording title, String coder, String initials) {
        return Project.create(folder, title, Coder.first(coder, initials, SETTINGS.clock().instant()), SETTINGS);
    }

    /// The sample study.
    static Project sample(Path folder) {
        return SampleProject.create(folder, SETTINGS);
    }

    static Project open(Path folder) {
        return Project.open(found(folder), SETTINGS);
    }

    /// The folder itself, or the one of this name with the ending that projects have.
    static Path found(Path folder) {
        var suffixed = folder.resolveSibling(folder.getFileName() + SUFFIX);
        return Files.notExists(folder) && Files.exists(suffixed) ? suffixed : folder;
    }

    /// The name of a project, from that of its folder.
    static String name(Path folder) {
        var name = folder.toAbsolutePath().normalize().getFileName().toString();
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /// Makes a change and waits for it.
    ///
    /// @throws Refused where the project refuses it
    static Applied make(Project project, Function<Snapshot, Change> action) {
        try {
            return project.apply(action).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
