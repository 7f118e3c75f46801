package zhagen.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.exchange.ParticipantTable;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Attribute;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;

@Command(name = "attributes", description = "${bundle:cli.attributes}")
final class Attributes implements Callable<Integer> {

    private record Found(int described, List<Column> attributes, List<String> unknown) {}

    private record Column(String name, String type, List<String> unfit) {}

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Parameters(index = "1", paramLabel = "TABLE", description = "${bundle:cli.attributes.table}")
    private Path table;

    @Option(names = "--type", paramLabel = "NAME=TYPE", description = "${bundle:cli.attributes.type}")
    private Map<String, String> types = new LinkedHashMap<>();

    @Option(names = "--add", description = "${bundle:cli.attributes.add}")
    private boolean add;

    @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.import.encoding}")
    private @Nullable Charset encoding;

    @Option(names = "--password", paramLabel = "WORD", description = "${bundle:cli.import.password}")
    private String password = "";

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Attributes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var wishes = Wishes.NONE.with(encoding).opening(password);
        var bytes = TranscriptReader.bytes(table, Progress.NONE);
        var participants = typed(ParticipantTable.read(table.getFileName().toString(), bytes, wishes));
        try (var project = Projects.open(folder)) {
            var found = found(participants, project.now());
            if (!dryRun) {
                Projects.make(project, now -> add
                        ? participants.change(now, project.by())
                        : participants.describe(now, project.by()));
            }
            report(found);
            var clean = (add || found.unknown.isEmpty())
                    && found.attributes.stream().allMatch(column -> column.unfit.isEmpty());
            return (clean ? Exit.DONE : Exit.FINDINGS).code();
        }
    }

    private ParticipantTable typed(ParticipantTable participants) {
        var typed = participants;
        for (var entry : types.entrySet()) {
            typed = typed.typed(entry.getKey(), type(entry.getValue()));
        }
        return typed;
    }

    private static Attribute.Type type(String id) {
        for (var type : Attribute.Type.values()) {
            if (id(type).equals(id.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        throw Refused.because("cli.attributes.unknownType", id);
    }

    private static String id(Attribute.Type type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Found found(ParticipantTable participants, Snapshot now) {
        var unknown = participants.unknown(now);
        int rows = participants.rows().size();
        return new Found(
                add ? rows : rows - unknown.size(),
                participants.columns(now).stream()
                        .map(column -> new Column(column.head(), id(column.type()), column.unfit()))
                        .toList(),
                unknown);
    }

    private void report(Found found) {
        if (json) {
            terminal.json(found);
            return;
        }
        for (var column : found.attributes) {
            terminal.print("cli.attributes.column", column.name, terminal.messages().say("cli.type." + column.type));
            if (!column.unfit.isEmpty()) {
                terminal.tell("cli.attributes.unfit", column.name, column.unfit.size(), column.unfit.getFirst());
            }
        }
        if (!found.unknown.isEmpty() && !add) {
            terminal.tell("cli.attributes.unknown", String.join(", ", found.unknown));
        }
        terminal.tell(dryRun ? "cli.attributes.would" : "cli.attributes.done", found.described,
                found.attributes.size());
    }
}
