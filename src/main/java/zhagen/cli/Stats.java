package zhagen.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Participant;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;

@Command(name = "stats", description = "${bundle:cli.stats}")
final class Stats implements Callable<Integer> {

    private record Sizes(
            int sources,
            long characters,
            int turns,
            int participants,
            Map<String, Integer> codes,
            int codings,
            int memos,
            int relations) {}

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Stats(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var project = Projects.open(folder)) {
            var sizes = sizes(project.now());
            if (json) {
                terminal.json(sizes);
            } else {
                terminal.print("cli.stats.sources", sizes.sources, sizes.characters, sizes.turns, sizes.participants);
                terminal.print(
                        "cli.stats.codes",
                        sizes.codes.get("concept"),
                        sizes.codes.get("category"),
                        sizes.codes.get("main"),
                        sizes.codes.get("core"));
                terminal.print("cli.stats.work", sizes.codings, sizes.memos, sizes.relations);
            }
        }
        return Exit.DONE.code();
    }

    private static Sizes sizes(Snapshot now) {
        var levels = new EnumMap<Level, Integer>(Level.class);
        now.all(Code.class).forEach(code -> levels.merge(code.level(), 1, Integer::sum));
        var codes = new LinkedHashMap<String, Integer>();
        for (var level : Level.values()) {
            codes.put(level.name().toLowerCase(Locale.ROOT), levels.getOrDefault(level, 0));
        }
        return new Sizes(
                now.count(Source.class),
                now.all(Source.class).mapToLong(Source::length).sum(),
                now.count(Turn.class),
                now.count(Participant.class),
                codes,
                now.count(Coding.class),
                now.count(Memo.class),
                now.count(Relation.class));
    }
}
