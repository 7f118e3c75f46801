package zhagen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "${bundle:cli.check}")
final class Check implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var project = Projects.open(folder)) {
            var findings = project.check(terminal.progress());
            findings.forEach(finding -> terminal.out().println(terminal.say(finding)));
            if (findings.isEmpty()) {
                terminal.print("cli.check.sound");
            }
            return (findings.isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
        }
    }
}
