package zhagen.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.exchange.pseudonym.NameList;
import zhagen.model.Pseudonym;
import zhagen.model.Refused;
import zhagen.project.Purge;

@Command(name = "purge", description = "${bundle:cli.purge}")
final class Purging implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--words", required = true, paramLabel = "FILE", description = "${bundle:cli.purge.words}")
    private Path words;

    @Option(names = "--yes", description = "${bundle:cli.purge.yes}")
    private boolean yes;

    Purging(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var pseudonyms = NameList.read(words).stream()
                .map(entry -> new Pseudonym(entry.word(), entry.replacement().isEmpty()
                        ? NameList.removed(entry.word())
                        : entry.replacement()))
                .toList();
        var project = Projects.found(folder);
        if (!yes) {
            tell(extent(project, pseudonyms));
            terminal.tell("purge.beyond");
            throw Refused.because("cli.purge.confirm");
        }
        var outcome = Purge.of(project, pseudonyms, Clock.systemUTC(), terminal.progress());
        tell(outcome.extent());
        terminal.tell("cli.purge.done");
        outcome.remaining().forEach(file -> terminal.tell("purge.remains", file));
        return (outcome.remaining().isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
    }

    private static Purge.Extent extent(Path folder, List<Pseudonym> words) {
        try (var project = Projects.open(folder)) {
            return Purge.extent(
                    project.now(), project.texts(), folder, project.history(1).getFirst().number(), words);
        }
    }

    private void tell(Purge.Extent extent) {
        terminal.tell(
                "purge.extent",
                extent.places(),
                extent.items().values().stream().mapToInt(Integer::intValue).sum(),
                extent.steps(),
                extent.backups().size());
        extent.backups().forEach(backup -> terminal.tell(
                "purge.backup", backup.file().getFileName(), Terminal.time(backup.made())));
    }
}
