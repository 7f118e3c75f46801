package zhagen.ui.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.workbench.Preferences;
import zhagen.ui.workbench.Stage;
import zhagen.ui.workbench.Workbench;

/// A project in a folder and its workbench, without a toolkit: what the screen thread would do is done while waiting.
final class Desk implements AutoCloseable {

    static final String INTERVIEW =
            "访谈者：您这边的系统是怎么建的？\n受访者A01：各部门的系统是各建各的，数据根本拿不出来。\n访谈者：那根子在哪里？\n受访者A01：根子在责任。\n";

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Path folder;
    final Project project;
    final Workbench workbench;

    Desk(Path folder) {
        this.folder = folder;
        var id = Id.<Coder>random();
        project = Project.create(
                folder.resolve("Study.zhagen"),
                Wording.zh("研究"),
                new Coder(id, "王", "W", 0, new Origin(id, Instant.EPOCH, id, Instant.EPOCH, "")),
                new Project.Settings(screen::add, Clock.systemUTC()));
        var stage = new Stage("sources", Feather.FILE_TEXT, Set.of(Source.class), false, _ -> {
            throw new IllegalStateException("no screen is wanted here");
        });
        workbench = new Workbench(project, Preferences.fresh(), List.of(stage), screen::add);
    }

    Snapshot now() {
        return workbench.now().get();
    }

    Path file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Path file(String name, String text, Charset charset) {
        try {
            return Files.writeString(folder.resolve(name), text, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Does what the screen thread has to do, until `done`.
    void until(BooleanSupplier done) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!done.getAsBoolean() || !screen.isEmpty()) {
            try {
                var task = screen.poll(10, TimeUnit.MILLISECONDS);
                if (task != null) {
                    task.run();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain");
            }
        }
    }

    void settle() {
        until(() -> workbench.jobs().idle() && workbench.unsaved().get() == 0);
    }

    @Override
    public void close() {
        settle();
        workbench.close();
        project.close();
    }
}
