package zhagen.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import zhagen.exchange.SampleStudy;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.project.Project;

/// The sample study as a project in a folder.
final class Sample {

    private Sample() {}

    static Project in(Path folder, Executor notifier) {
        var study = SampleStudy.bundled();
        var id = Id.<Coder>random();
        var origin = new Origin(id, Instant.EPOCH, id, Instant.EPOCH, "");
        var project = Project.create(
                folder,
                study.title(),
                new Coder(id, study.coder(), study.initials(), 0, origin),
                new Project.Settings(notifier, Clock.systemUTC()));
        study.steps().forEach(step -> project.apply(now -> step.make(now, project.by())).join());
        return project;
    }
}
