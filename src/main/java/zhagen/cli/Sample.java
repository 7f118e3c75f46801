package zhagen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zhagen.exchange.SampleStudy;

@Command(name = "sample", description = "${bundle:cli.sample}")
final class Sample implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project.new}")
    private Path folder;

    Sample(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        create(folder);
        terminal.print("cli.sample.done", folder);
        return Exit.DONE.code();
    }

    static void create(Path folder) {
        var sample = SampleStudy.bundled();
        try (var project = Projects.create(folder, sample.title(), sample.coder(), sample.initials())) {
            sample.steps().forEach(step -> Projects.make(project, now -> step.make(now, project.by())));
        }
    }
}
