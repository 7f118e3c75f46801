package zhagen.ui;

import java.nio.file.Path;
import zhagen.exchange.SampleStudy;
import zhagen.model.Coder;
import zhagen.model.Round;
import zhagen.project.Project;

/// The sample study as a project, made anew. On any thread but that of the notifier.
public final class SampleProject {

    private SampleProject() {}

    /// Step by step, as its coder would have worked: what follows the beginning of a round belongs to it.
    public static Project create(Path folder, Project.Settings settings) {
        var study = SampleStudy.bundled();
        var coder = Coder.first(study.coder(), study.initials(), settings.clock().instant());
        var project = Project.create(folder, study.title(), coder, settings);
        for (var step : study.steps()) {
            var now = project.apply(before -> step.make(before, project.by())).join().now();
            project.workAs(coder.id(), Round.latest(now).id());
        }
        return project;
    }
}
