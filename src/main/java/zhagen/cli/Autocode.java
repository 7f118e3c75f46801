package zhagen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.model.Autocoding;
import zhagen.model.AutocodingRule;
import zhagen.model.Code;
import zhagen.model.Finds;
import zhagen.model.Finds.Unit;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Quoted;
import zhagen.model.References;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.project.Project;
import zhagen.search.Autocoder;

@Command(name = "autocode", description = "${bundle:cli.autocode}")
final class Autocode implements Callable<Integer> {

    private record Found(String source, int start, int end, String reference, String words, boolean coded) {}

    private record Answer(String code, int found, int coded, boolean dryRun, List<Found> passages) {}

    /// What is looked for: one of these.
    private static final class Wanted {

        @Option(names = "--words", paramLabel = "QUERY", description = "${bundle:cli.autocode.words}")
        private @Nullable String words;

        @Option(names = "--pattern", paramLabel = "REGEX", description = "${bundle:cli.autocode.pattern}")
        private @Nullable String pattern;

        @Option(names = "--speaker", paramLabel = "NAME", description = "${bundle:cli.autocode.speaker}")
        private @Nullable String speaker;

        @Option(names = "--question", paramLabel = "QUERY", description = "${bundle:cli.autocode.question}")
        private @Nullable String question;

        @Option(names = "--turns", paramLabel = "NUMBERS", description = "${bundle:cli.autocode.turns}")
        private @Nullable String turns;

        @Option(names = "--rule", paramLabel = "NAME", description = "${bundle:cli.autocode.rule}")
        private @Nullable String rule;

        Finds finds(Unit unit) {
            return words != null ? new Finds(Finds.By.WORDS, words, unit)
                    : pattern != null ? new Finds(Finds.By.PATTERN, pattern, unit)
                    : speaker != null ? new Finds(Finds.By.SPEAKER, speaker, unit)
                    : question != null ? new Finds(Finds.By.QUESTION, question, unit)
                    : new Finds(Finds.By.TURNS, turns == null ? "" : turns, unit);
        }
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @ArgGroup(multiplicity = "1")
    private Wanted wanted;

    @Option(names = "--code", paramLabel = "NAME", description = "${bundle:cli.autocode.code}")
    private @Nullable String code;

    @Option(names = "--unit", paramLabel = "UNIT", description = "${bundle:cli.autocode.unit}")
    private Unit unit = Unit.SENTENCE;

    @Option(names = "--save", paramLabel = "NAME", description = "${bundle:cli.autocode.save}")
    private @Nullable String name;

    @Option(names = "--dry-run", description = "${bundle:cli.autocode.dryRun}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Autocode(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var project = Projects.open(folder);
                var index = Find.index(project)) {
            index.awaitCurrent();
            var rule = rule(project.now());
            var finds = rule == null ? wanted.finds(unit) : rule.finds();
            var with = code == null && rule != null ? project.now().get(rule.code()) : code(project.now());
            var sources = project.now().all(Source.class)
                    .filter(source -> rule == null || rule.isNew(source))
                    .collect(Collectors.toMap(Source::id, Source::text));
            var places = new Autocoder(project.now(), project.texts(), index::search)
                    .find(finds, sources.keySet(), Progress.NONE);
            var answer = answer(project, with, places);
            if (!dryRun) {
                var kept = rule == null && name != null ? saved(project, finds, with.id()) : idOf(rule);
                project.apply(now -> Autocoding.code(now, project.by(), places, with.id(), kept, sources)).join();
            }
            report(answer);
        }
        return Exit.DONE.code();
    }

    private static @Nullable Id<AutocodingRule> idOf(@Nullable AutocodingRule rule) {
        return rule == null ? null : rule.id();
    }

    private Id<AutocodingRule> saved(Project project, Finds finds, Id<Code> with) {
        Id<AutocodingRule> id = Id.random();
        var called = name == null ? finds.words() : name;
        project.apply(now -> Autocoding.save(now, project.by(), id, called, finds, with)).join();
        return id;
    }

    private @Nullable AutocodingRule rule(Snapshot now) {
        var named = wanted.rule;
        return named == null
                ? null
                : now.all(AutocodingRule.class)
                        .filter(rule -> rule.name().equalsIgnoreCase(named.strip()))
                        .findFirst()
                        .orElseThrow(() -> Refused.because("autocode.noRule", named));
    }

    private Code code(Snapshot now) {
        var named = code == null ? "" : code.strip();
        return now.all(Code.class)
                .filter(other -> other.name().says(named))
                .findFirst()
                .orElseThrow(() -> Refused.because("autocode.noCode", named));
    }

    private Answer answer(Project project, Code with, List<Place> places) {
        var now = project.now();
        var known = Autocoding.placesOf(now, project.by().coder(), with.id());
        var texts = project.texts();
        var references = new References(now, texts::read);
        var found = places.stream().map(place -> {
            var source = now.get(place.source());
            var span = place.within(source.length());
            return new Found(
                    source.name(), span.start(), span.end(), references.of(place),
                    Quoted.words(now, place, texts.read(source)), known.contains(place));
        }).toList();
        var coded = dryRun ? 0 : (int) found.stream().filter(passage -> !passage.coded).count();
        return new Answer(with.name().in(terminal.messages().language()), found.size(), coded, dryRun, found);
    }

    private void report(Answer answer) {
        if (json) {
            terminal.json(answer);
            return;
        }
        answer.passages.forEach(found -> terminal.print(
                found.coded ? "cli.autocode.known" : "cli.autocode.found", found.source, found.reference, found.words));
        terminal.tell(answer.dryRun ? "cli.autocode.would" : "cli.autocode.done", answer.found, answer.coded,
                answer.code);
    }
}
