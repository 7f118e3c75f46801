package zhagen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.exchange.pseudonym.KeyFile;
import zhagen.model.Pseudonyms;

@Command(name = "reveal", description = "${bundle:cli.reveal}")
final class Reveal implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--key", required = true, paramLabel = "FILE", description = "${bundle:cli.reveal.key}")
    private Path keyFile;

    Reveal(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var project = Projects.open(folder)) {
            var key = KeyFile.open(keyFile, Passphrase.ask(terminal));
            var applied = Projects.make(project, now -> Pseudonyms.restore(
                    now, project.by(), project.texts(), key.traces(), terminal.progress()));
            if (applied.number() == 0) {
                terminal.tell("cli.reveal.nothing");
                return Exit.FINDINGS.code();
            }
            terminal.tell("cli.reveal.done", terminal.say(applied.change().label()));
            return Exit.DONE.code();
        }
    }
}
