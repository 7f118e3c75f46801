package zhagen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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
        Projects.sample(folder).close();
        terminal.print("cli.sample.done", folder);
        return Exit.DONE.code();
    }
}
