package zhagen.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.exchange.PriorCodebook;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Id;
import zhagen.model.PriorCodes;
import zhagen.model.Progress;

@Command(name = "prior", description = "${bundle:cli.prior}")
final class Prior implements Callable<Integer> {

    /// @param known names that the project has already
    private record Found(String theory, int codes, List<String> known) {}

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Parameters(index = "1", paramLabel = "CODEBOOK", description = "${bundle:cli.prior.codebook}")
    private Path codebook;

    @Option(names = "--theory", paramLabel = "NAME", required = true, description = "${bundle:cli.prior.theory}")
    private String theory;

    @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.import.encoding}")
    private @Nullable Charset encoding;

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Prior(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var bytes = TranscriptReader.bytes(codebook, Progress.NONE);
        var prior = PriorCodebook.read(codebook.getFileName().toString(), bytes, Wishes.NONE.with(encoding));
        try (var project = Projects.open(folder)) {
            var language = terminal.messages().language();
            var known = prior.known(project.now()).stream().map(code -> code.name().in(language)).toList();
            if (!dryRun) {
                Projects.make(
                        project, now -> PriorCodes.bring(now, project.by(), Id.random(), theory, prior.elements()));
            }
            report(new Found(theory, prior.size(), known));
        }
        return Exit.DONE.code();
    }

    private void report(Found found) {
        if (json) {
            terminal.json(found);
            return;
        }
        if (!found.known.isEmpty()) {
            terminal.print("cli.prior.known", String.join(", ", found.known));
        }
        terminal.tell(dryRun ? "cli.prior.would" : "cli.prior.done", found.codes - found.known.size(), theory);
    }
}
