package zhagen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.model.Refused;
import zhagen.store.Backups;

@Command(name = "backup", description = "${bundle:cli.backup}")
final class Backup implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--list", description = "${bundle:cli.backup.list}")
    private boolean list;

    Backup(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (list) {
            print(terminal, folder);
            return Exit.DONE.code();
        }
        try (var project = Projects.open(folder)) {
            project.backUp()
                    .ifPresentOrElse(
                            made -> terminal.print("cli.backup.made", made.file()),
                            () -> terminal.print("cli.backup.same", newest(project.folder()).file()));
        }
        return Exit.DONE.code();
    }

    /// The newest first: file, when it was made, its last change.
    static void print(Terminal terminal, Path folder) {
        for (var backup : Backups.list(Projects.found(folder))) {
            terminal.print(
                    "cli.backup.line",
                    backup.file().getFileName(),
                    Terminal.time(backup.made()),
                    backup.number(),
                    backup.bytes() >> 10);
        }
    }

    /// @throws Refused where there is none
    static Backups.Backup newest(Path project) {
        return Backups.list(project).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because("cli.backup.none", project));
    }
}
