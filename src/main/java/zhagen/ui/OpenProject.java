package zhagen.ui;

import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import zhagen.project.Project;
import zhagen.ui.claims.TheorySide;
import zhagen.ui.search.Finding;
import zhagen.ui.search.SearchBox;
import zhagen.ui.sources.FileImport;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Shell;
import zhagen.ui.workbench.Workbench;

/// All that lives as long as one project is open in the window. Screen thread.
final class OpenProject implements AutoCloseable {

    static final Project.Settings SETTINGS = new Project.Settings(Platform::runLater, Clock.systemUTC());

    private final Finding finding;
    private final Workbench workbench;
    private final TheorySide theory;
    private final Region frame;

    /// A project and its index, opened away from the screen.
    record Opened(Project project, Finding finding) {

        static Opened of(Project project) {
            return new Opened(project, new Finding(project, Platform::runLater));
        }
    }

    /// @param window what stands in the project menu beyond the project itself
    OpenProject(Opened opened, Preferences preferences, ProjectMenu.Elsewhere window) {
        var project = opened.project();
        finding = opened.finding();
        workbench = new Workbench(project, preferences, Stages.all(finding), Platform::runLater);
        var search = new SearchBox(workbench, finding);
        var importing = new FileImport(workbench);
        var menu = new ProjectMenu(workbench, importing, window).node();
        theory = new TheorySide(workbench);
        frame = Shell.of(workbench, menu, search, search::begin, theory);
        importing.acceptDropsOn(frame);
    }

    Workbench workbench() {
        return workbench;
    }

    Region frame() {
        return frame;
    }

    /// Whether the index, too, has come to rest.
    boolean isSettled() {
        return workbench.jobs().idle() && finding.state().get().isCurrent();
    }

    /// Lets go of the project, which stays open.
    void leave() {
        theory.close();
        workbench.close();
        finding.close();
    }

    /// Closes the project, too, once what is being written is.
    @Override
    public void close() {
        leave();
        workbench.project().close();
    }
}
