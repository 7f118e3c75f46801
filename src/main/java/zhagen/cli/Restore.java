package zhagen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.model.Refused;
import zhagen.store.Backups;

@Command(name = "restore", description = "${bundle:cli.restore}")
final class Restore implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "BACKUP", description = "${bundle:cli.restore.backup}")
    private String name = "";

    @Option(names = "--list", description = "${bundle:cli.backup.list}")
    private boolean list;

    Restore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (list) {
            Backup.print(terminal, folder);
            return Exit.DONE.code();
        }
        var project = Projects.found(folder);
        var backup = name.isEmpty() ? Backup.newest(project) : named(project);
        Backups.restore(project, backup);
        terminal.print("cli.restore.done", backup.file().getFileName(), Terminal.time(backup.made()), backup.number());
        return Exit.DONE.code();
    }

    private Backups.Backup named(Path project) {
        return Backups.list(project).stream()
                .filter(backup -> backup.file().endsWith(Path.of(name).getFileName()))
                .findFirst()
                .orElseThrow(() -> Refused.because("cli.restore.unknown", name));
    }
}
