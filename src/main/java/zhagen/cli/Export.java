package zhagen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhagen.exchange.tables.Tables;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.Memo;

@Command(name = "export", description = "${bundle:cli.export}")
final class Export implements Callable<Integer> {

    private static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exports.formats().iterator();
        }
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${bundle:cli.export.as}: ${COMPLETION-CANDIDATES}")
    private String format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "${bundle:cli.export.file}")
    private Path file;

    @Option(names = "--model", paramLabel = "NAME", description = "${bundle:cli.export.model}")
    private String model = "";

    @Option(names = "--kind", split = ",", paramLabel = "KIND",
            description = "${bundle:cli.export.kind}: ${COMPLETION-CANDIDATES}")
    private Set<Memo.Type> kinds = EnumSet.noneOf(Memo.Type.class);

    @Option(names = "--language", paramLabel = "zh|en", description = "${bundle:cli.export.language}")
    private @Nullable Language language;

    @Option(names = "--quotes", paramLabel = "N", description = "${bundle:cli.export.quotes}")
    private int quotes = Tables.QUOTES;

    Export(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Exports.formats().contains(format)) {
            throw new ParameterException(
                    spec.commandLine(),
                    terminal.messages().say("cli.export.unknown", format, String.join(", ", Exports.formats())));
        }
        if (quotes < 0) {
            throw new ParameterException(spec.commandLine(), terminal.messages().say("cli.export.quotes.number"));
        }
        var messages = language == null ? terminal.messages() : Messages.in(language);
        try (var project = Projects.open(folder)) {
            new Exports(project, messages, quotes).write(format, model, kinds, file, terminal.progress());
        }
        terminal.tell("cli.export.done", file);
        return Exit.DONE.code();
    }
}
