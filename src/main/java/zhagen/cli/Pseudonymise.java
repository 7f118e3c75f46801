package zhagen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.exchange.pseudonym.Candidate;
import zhagen.exchange.pseudonym.KeyFile;
import zhagen.exchange.pseudonym.NameFinder;
import zhagen.exchange.pseudonym.NameList;
import zhagen.exchange.pseudonym.Naming;
import zhagen.exchange.pseudonym.Tells;
import zhagen.model.Change;
import zhagen.model.Place;
import zhagen.model.Pseudonym;
import zhagen.model.Pseudonyms;
import zhagen.model.Source;
import zhagen.model.WordFinder;
import zhagen.project.Project;

@Command(name = "pseudonymise", description = "${bundle:cli.pseudonymise}")
final class Pseudonymise implements Callable<Integer> {

    /// @param confidence null for the user's own words
    private record Row(
            String word, String replacement, String kind, int places, int sources, @Nullable Double confidence) {}

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--list", paramLabel = "NAMES.csv", description = "${bundle:cli.pseudonymise.list}")
    private @Nullable Path list;

    @Option(names = "--key", paramLabel = "FILE", description = "${bundle:cli.pseudonymise.key}")
    private @Nullable Path keyFile;

    @Option(names = "--dry-run", description = "${bundle:cli.pseudonymise.dryRun}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Pseudonymise(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var entries = list == null ? null : NameList.read(list);
        try (var project = Projects.open(folder)) {
            return (entries == null ? found(project) : replaced(project, entries)).code();
        }
    }

    /// Without a list, what might be replaced is told; which of it is, a person decides.
    private Exit found(Project project) {
        var candidates = new NameFinder().find(project.now(), project.texts(), terminal.progress());
        var names = new Naming(project.now(), project.texts()).propose(candidates);
        report(candidates.stream().map(it -> row(it, names.get(it.word()))).toList());
        if (!json) {
            terminal.tell("cli.pseudonymise.found", candidates.size());
        }
        return candidates.isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    private static Row row(Candidate candidate, String replacement) {
        return new Row(candidate.word(), replacement, kind(candidate.tells()), candidate.places().size(),
                candidate.sources(), candidate.confidence());
    }

    private static String kind(Tells tells) {
        return tells.name().toLowerCase(Locale.ROOT);
    }

    private Exit replaced(Project project, List<NameList.Entry> entries) {
        var pseudonyms = named(project, entries);
        var rows = rows(project, entries, pseudonyms);
        report(rows);
        boolean all = rows.stream().allMatch(row -> row.places() > 0);
        if (dryRun) {
            if (!json) {
                terminal.tell("cli.pseudonymise.would", rows.stream().mapToInt(Row::places).sum());
            }
            return all ? Exit.DONE : Exit.FINDINGS;
        }
        Function<Pseudonyms.Replaced, Change> keeping = keyFile == null
                ? Pseudonyms.Replaced::change
                : KeyFile.toWrite(keyFile, Passphrase.ask(terminal))::keep;
        var applied = Projects.make(project, now -> keeping.apply(Pseudonyms.replace(
                now, project.by(), project.texts(), pseudonyms, Pseudonyms.EVERYWHERE, terminal.progress())));
        if (!json) {
            terminal.tell(
                    keyFile == null ? "cli.pseudonymise.doneNoKey" : "cli.pseudonymise.done",
                    rows.stream().mapToInt(Row::places).sum(),
                    String.valueOf(keyFile));
        }
        return all && applied.number() > 0 ? Exit.DONE : Exit.FINDINGS;
    }

    private static List<Pseudonym> named(Project project, List<NameList.Entry> entries) {
        var naming = new Naming(project.now(), project.texts());
        return entries.stream()
                .map(entry -> new Pseudonym(entry.word(), entry.replacement().isEmpty()
                        ? naming.propose(entry.word(), entry.tells())
                        : entry.replacement()))
                .toList();
    }

    private static List<Row> rows(Project project, List<NameList.Entry> entries, List<Pseudonym> pseudonyms) {
        var places = new HashMap<String, List<Place>>();
        var finder = new WordFinder(pseudonyms.stream().map(Pseudonym::word).toList());
        project.now().all(Source.class).forEach(source -> finder.in(project.texts().read(source))
                .forEach(match -> places.computeIfAbsent(match.word(), _ -> new ArrayList<>())
                        .add(new Place(source.id(), match.span()))));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < entries.size(); i++) {
            var where = places.getOrDefault(pseudonyms.get(i).word(), List.of());
            rows.add(new Row(
                    pseudonyms.get(i).word(),
                    pseudonyms.get(i).replacement(),
                    kind(entries.get(i).tells()),
                    where.size(),
                    (int) where.stream().map(Place::source).distinct().count(),
                    null));
        }
        return rows;
    }

    private void report(List<Row> rows) {
        if (json) {
            terminal.json(Map.of("words", rows));
            return;
        }
        rows.forEach(row -> terminal.print(
                "cli.pseudonymise.row", row.word(), row.replacement(), row.places(), row.sources(),
                terminal.messages().say("pseudonym.kind." + row.kind())));
    }
}
