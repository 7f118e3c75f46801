package zhagen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;

@Command(name = "text", description = "${bundle:cli.text}")
final class Text implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SOURCE", description = "${bundle:cli.text.source}")
    private String name;

    Text(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var project = Projects.open(folder)) {
            terminal.out().print(project.texts().read(source(project.now())));
        }
        return Exit.DONE.code();
    }

    /// The source of this name, or of this file, or whose name is the only one that begins so.
    private Source source(Snapshot now) {
        var ways = List.<Predicate<Source>>of(
                source -> source.name().equals(name),
                source -> source.provenance().file().equals(name),
                source -> source.id().toString().equals(name),
                source -> source.name().startsWith(name));
        for (var way : ways) {
            var found = now.all(Source.class).filter(way).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            if (found.size() > 1) {
                throw Refused.because("cli.text.several", name, found.getFirst().name(), found.get(1).name());
            }
        }
        throw Refused.because("cli.text.none", name);
    }
}
