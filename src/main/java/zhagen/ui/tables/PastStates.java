package zhagen.ui.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import zhagen.model.Id;
import zhagen.model.Milestone;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.project.Project;

/// The states in which milestones were set, each looked up once. Lives on one thread.
final class PastStates {

    private final Project project;
    private final Map<Id<Milestone>, Optional<Snapshot>> known = new HashMap<>();

    PastStates(Project project) {
        this.project = project;
    }

    /// Nothing where words were removed for good since.
    Optional<Snapshot> of(Milestone milestone) {
        return known.computeIfAbsent(milestone.id(), this::lookUp);
    }

    private Optional<Snapshot> lookUp(Id<Milestone> id) {
        try {
            return Optional.of(project.past(id).join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refused) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
