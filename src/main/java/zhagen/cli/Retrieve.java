package zhagen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zhagen.analysis.Found;
import zhagen.analysis.Passage;
import zhagen.analysis.Retriever;
import zhagen.exchange.WholeFile;
import zhagen.exchange.codebook.PassagesDocument;
import zhagen.exchange.codebook.PassagesWorkbook;
import zhagen.exchange.retrieval.QueryWords;
import zhagen.exchange.retrieval.Retrieved;
import zhagen.model.Condition;
import zhagen.model.Condition.Unit;
import zhagen.model.Counting;
import zhagen.model.Filter;
import zhagen.model.Query;
import zhagen.model.Language;
import zhagen.model.References;
import zhagen.model.Texts;
import zhagen.model.Refused;
import zhagen.model.Retrieval;
import zhagen.model.Snapshot;
import zhagen.project.Project;

@Command(name = "retrieve", description = "${bundle:cli.retrieve}")
final class Retrieve implements Callable<Integer> {

    private record Answer(String query, int passages, int people, int sources, int leftOut, List<Row> found) {}

    private record Row(
            String reference,
            String source,
            int start,
            int end,
            List<String> participants,
            List<String> codes,
            String text) {}

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--code", paramLabel = "NAME", description = "${bundle:cli.retrieve.code}")
    private @Nullable String code;

    @Option(names = "--words", description = "${bundle:cli.retrieve.words}")
    private boolean words;

    @Option(names = "--saved", paramLabel = "NAME", description = "${bundle:cli.retrieve.saved}")
    private @Nullable String saved;

    /// Understood in the order in which they stand by [Asked].
    @Option(
            names = {"--and", "--or", "--not"},
            paramLabel = "NAME",
            description = "${bundle:cli.retrieve.joined}")
    private List<String> joined = List.of();

    @Option(
            names = {"--overlapping", "--not-overlapping", "--inside", "--not-inside"},
            paramLabel = "NAME",
            description = "${bundle:cli.retrieve.standing}")
    private List<String> standing = List.of();

    @Option(
            names = {"--near", "--not-near", "--before"},
            paramLabel = "NAME",
            description = "${bundle:cli.retrieve.near}")
    private List<String> near = List.of();

    @Option(names = "--within", paramLabel = "N", description = "${bundle:cli.retrieve.within}")
    private List<Integer> within = List.of();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "${bundle:cli.retrieve.unit}: ${COMPLETION-CANDIDATES}")
    private List<Unit> units = List.of();

    @Mixin
    private Only only = new Only();

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "${bundle:cli.retrieve.file}")
    private @Nullable Path file;

    Retrieve(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var project = Projects.open(folder)) {
            var query = query(project.now());
            var found = new Retriever(project.now(), project.texts(), query, ZoneId.systemDefault())
                    .find(terminal.progress());
            if (file != null) {
                write(project, retrieved(project.now(), query, found), file);
            } else if (json) {
                terminal.json(answer(query, found, new Facts(project, terminal.messages().language())));
            } else {
                var facts = new Facts(project, terminal.messages().language());
                found.passages().forEach(passage -> print(facts.row(passage)));
            }
            var strength = found.strength();
            terminal.err().println(words(project.now()).of(query));
            terminal.tell("coding.passages.counts", strength.passages(), strength.people(), strength.sources());
            return Exit.DONE.code();
        }
    }

    private QueryWords words(Snapshot now) {
        return new QueryWords(now, terminal.messages());
    }

    /// What is asked for; the options come on top of a saved query.
    private Query query(Snapshot now) {
        var asked = new Asked(now, spec.commandLine().getParseResult().originalArgs());
        var kept = saved == null ? null : now.all(Retrieval.class)
                .filter(retrieval -> retrieval.name().equals(saved))
                .findFirst()
                .orElseThrow(() -> Refused.because("cli.retrieve.noSaved", saved))
                .query();
        if (kept != null && kept.isBroken()) {
            throw Refused.because("cli.retrieve.broken", saved);
        }
        var first = kept != null ? kept.condition()
                : code != null ? asked.named(code)
                : words ? new Condition.AnyWords()
                : new Condition.AnyCode();
        var filters = new ArrayList<>(kept == null ? List.<Filter>of() : kept.filters());
        filters.addAll(only.filters(now));
        return new Query(asked.condition(first), filters);
    }

    private Retrieved retrieved(Snapshot now, Query query, Found found) {
        return new Retrieved(
                words(now).of(query),
                words(now).meaning(query.condition()),
                found.passages().stream()
                        .map(passage -> new Retrieved.Passage(passage.place(), passage.codings(), ""))
                        .toList(),
                found.strength());
    }

    private void write(Project project, Retrieved retrieved, Path to) throws IOException {
        var now = project.now();
        var zone = ZoneId.systemDefault();
        var name = to.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            WholeFile.write(to, out -> new PassagesWorkbook(now, project.texts(), terminal.messages(), zone)
                    .write(retrieved, out, terminal.progress()));
        } else if (name.endsWith(".docx")) {
            WholeFile.write(to, out -> new PassagesDocument(now, project.texts(), terminal.messages(), zone)
                    .write(retrieved, out, terminal.progress()));
        } else {
            throw Refused.because("cli.retrieve.ending", to);
        }
        terminal.tell("cli.export.done", to);
    }

    private Answer answer(Query query, Found found, Facts facts) {
        var strength = found.strength();
        return new Answer(
                words(facts.now()).of(query), strength.passages(), strength.people(), strength.sources(),
                found.leftOut(), found.passages().stream().map(facts::row).toList());
    }

    private void print(Row row) {
        terminal.out().println(row.reference() + "\t" + row.text().replaceAll("\\s+", " "));
    }

    /// What is said of each passage.
    private record Facts(Snapshot now, Texts texts, Language language, References references, Counting counting) {

        Facts(Project project, Language language) {
            this(project.now(), project.texts(), language,
                    new References(project.now(), project.texts()::read), new Counting(project.now()));
        }

        Row row(Passage passage) {
            var source = now.get(passage.place().source());
            return new Row(
                    references.of(passage.place()),
                    source.name(),
                    passage.span().start(),
                    passage.span().end(),
                    counting.people(passage.place()).stream().map(it -> now.get(it).codeName()).sorted().toList(),
                    passage.codings().stream().map(it -> now.get(it.code()).name().in(language)).distinct().toList(),
                    passage.span().of(texts.read(source)));
        }
    }
}
