package zhagen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.model.Item;
import zhagen.model.Snapshot;
import zhagen.model.Turn;
import zhagen.project.Project;
import zhagen.search.Hit;
import zhagen.search.HitKind;
import zhagen.search.Search;
import zhagen.search.SearchIndex;
import zhagen.search.SearchResult;

@Command(name = "search", description = "${bundle:cli.search}")
final class Find implements Callable<Integer> {

    private static final String INDEX = "index";
    private static final int ENOUGH = 1000;

    private record Answer(int total, long millis, List<Found> hits) {}

    /// @param turn its number in the source; null outside all turns
    private record Found(String source, @Nullable Integer turn, int start, int end, String text) {}

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "${bundle:cli.search.query}")
    private List<String> query;

    @Option(names = "--limit", paramLabel = "N", description = "${bundle:cli.search.limit}")
    private int limit = ENOUGH;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Find(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var project = Projects.open(folder);
                var index = index(project)) {
            index.awaitCurrent();
            var wanted = new Search(String.join(" ", query), Math.max(1, limit))
                    .forKinds(Set.of(HitKind.TURN))
                    .asCountedIn(project.now().study());
            return report(project.now(), index.search(wanted)).code();
        }
    }

    static SearchIndex index(Project project) {
        return SearchIndex.open(
                project.folder().resolve(INDEX),
                project.now(),
                project.history(1).getFirst().number(),
                project.texts(),
                _ -> {});
    }

    private Exit report(Snapshot now, SearchResult result) {
        var hits = result.hits().stream().map(hit -> found(now, hit)).toList();
        if (json) {
            terminal.json(new Answer(result.total(), result.millis(), hits));
        } else {
            hits.forEach(hit -> terminal.print(
                    hit.turn == null ? "cli.search.passage" : "cli.search.turn", hit.source, hit.text, hit.turn));
            terminal.tell("cli.search.done", result.total(), result.millis());
        }
        if (result.problem() != null) {
            terminal.err().println(terminal.say(result.problem()));
            return Exit.FINDINGS;
        }
        return Exit.DONE;
    }

    private static Found found(Snapshot now, Hit hit) {
        var place = hit.place();
        if (place == null) {
            throw new IllegalStateException("a turn without place: " + hit);
        }
        var source = now.get(place.source());
        var span = place.within(source.length());
        Item item = now.get(hit.item());
        return new Found(
                source.name(), item instanceof Turn turn ? turn.number() : null, span.start(), span.end(), hit.shown());
    }
}
