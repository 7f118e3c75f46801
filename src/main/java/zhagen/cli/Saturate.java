package zhagen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.analysis.saturation.Emergence;
import zhagen.analysis.saturation.Gain;
import zhagen.analysis.saturation.HoldoutTest;
import zhagen.analysis.saturation.Orders;
import zhagen.analysis.saturation.Saturation;
import zhagen.analysis.saturation.Share;
import zhagen.analysis.saturation.Verdict;
import zhagen.diagram.FigureFiles;
import zhagen.diagram.Style;
import zhagen.model.Code;
import zhagen.model.Holdout;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Method;
import zhagen.model.Relation;
import zhagen.model.Relations;
import zhagen.model.Snapshot;
import zhagen.ui.analysis.SaturationCharts;
import zhagen.ui.analysis.Sayings;

@Command(name = "saturation", description = "${bundle:cli.saturation}")
final class Saturate implements Callable<Integer> {

    /// @param reached such as `6+2`; null where it is not, or cannot be said
    /// @param because why it cannot be said
    private record Answer(
            String of, int base, int run, double threshold, @Nullable String reached, @Nullable String because,
            boolean lasted, @Nullable String reachedByS, @Nullable String becauseOfS, int total, List<Turn> sources,
            List<Group> runs, Shuffled orders, List<Test> holdouts, List<String> notes) {}

    private record Turn(
            String source, int found, int fresh, int known, @Nullable Double degree, @Nullable Double s,
            @Nullable Double jaccard) {}

    private record Group(int first, int last, int fresh, @Nullable Double share) {}

    private record Shuffled(
            int orders, long seed, int reached, @Nullable Integer least, @Nullable Double median,
            @Nullable Integer most) {}

    private record Test(
            String verdict, List<String> because, List<String> sources, long seed, List<String> categories,
            List<String> relationsBetweenMains, List<String> relations, List<String> concepts) {}

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--of", defaultValue = "CODES", paramLabel = "codes|categories|properties|relations",
            description = "${bundle:cli.saturation.of}")
    private Gain gain;

    @Option(names = "--base", paramLabel = "N", description = "${bundle:cli.saturation.base}")
    private @Nullable Integer base;

    @Option(names = "--run", paramLabel = "N", description = "${bundle:cli.saturation.run}")
    private @Nullable Integer run;

    @Option(names = "--threshold", paramLabel = "PERCENT", description = "${bundle:cli.saturation.threshold}")
    private @Nullable Double threshold;

    @Option(names = "--chart", paramLabel = "FILE.svg|FILE.png", description = "${bundle:cli.saturation.chart}")
    private @Nullable Path chart;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Saturate(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (var project = Projects.open(folder)) {
            var now = project.now();
            var saturation = Saturation.of(now, Emergence.of(now), gain, method(now.study().method()));
            var tests = now.all(Holdout.class).map(holdout -> HoldoutTest.of(now, holdout)).toList();
            if (chart != null) {
                FigureFiles.write(SaturationCharts.of(saturation, terminal.messages(), true), Style.LIGHT, chart);
            }
            if (json) {
                terminal.json(answer(now, saturation, tests));
            } else {
                print(saturation, tests);
            }
        }
        return Exit.DONE.code();
    }

    /// The study's own settings, but for what was asked for.
    private Method method(Method ofStudy) {
        return ofStudy.saturated(
                base == null ? ofStudy.base() : base,
                run == null ? ofStudy.run() : run,
                threshold == null ? ofStudy.threshold() : threshold / 100);
    }

    private void print(Saturation saturation, List<HoldoutTest> tests) {
        var says = new Sayings(terminal.messages());
        terminal.print("cli.saturation.head", says.gain(gain));
        for (int i = 0; i < saturation.curve().points().size(); i++) {
            var point = saturation.curve().points().get(i);
            var repeat = saturation.repeats().sources().get(i);
            terminal.print("cli.saturation.source", i + 1, saturation.emergence().order().get(i).name(), point.fresh(),
                    point.known(), says.percent(point.degree()), says.coefficient(repeat.s()),
                    says.coefficient(repeat.jaccard()));
        }
        saturation.runs().runs().forEach(it -> terminal.print(
                "cli.saturation.group", it.first(), it.last(), it.fresh(), says.percent(it.share())));
        terminal.out().println(says.runs(saturation));
        if (saturation.runs().isBrokenLater(saturation.method().threshold())) {
            terminal.print("saturation.brokenLater");
        }
        terminal.print("saturation.s.said", says.verdict(saturation.repeats().verdict()));
        terminal.out().println(says.orders(saturation.orders()));
        tests.forEach(test -> terminal.print("cli.saturation.holdout", test.sources().size(), says.outcome(test)));
        saturation.notes().forEach(note -> terminal.err().println(terminal.say(note)));
    }

    private Answer answer(Snapshot now, Saturation saturation, List<HoldoutTest> tests) {
        var method = saturation.method();
        var runs = saturation.runs();
        var repeats = saturation.repeats();
        var groups = runs.runs().stream()
                .map(it -> new Group(it.first(), it.last(), it.fresh(), value(it.share())))
                .toList();
        return new Answer(gain.name().toLowerCase(Locale.ROOT), method.base(), method.run(), method.threshold(),
                reached(runs.verdict()), because(runs.verdict()), !runs.isBrokenLater(method.threshold()),
                reached(repeats.verdict()), because(repeats.verdict()), saturation.curve().total(),
                turns(saturation), groups, shuffled(saturation.orders()),
                tests.stream().map(test -> test(now, test)).toList(),
                saturation.notes().stream().map(terminal::say).toList());
    }

    private static List<Turn> turns(Saturation saturation) {
        return IntStream.range(0, saturation.curve().points().size()).mapToObj(i -> {
            var point = saturation.curve().points().get(i);
            var repeat = saturation.repeats().sources().get(i);
            return new Turn(saturation.emergence().order().get(i).name(), point.found(), point.fresh(), point.known(),
                    value(point.degree()), value(repeat.s()), value(repeat.jaccard()));
        }).toList();
    }

    private static Shuffled shuffled(Orders orders) {
        var needed = orders.needed();
        return needed == null
                ? new Shuffled(orders.orders(), orders.seed(), orders.reached(), null, null, null)
                : new Shuffled(orders.orders(), orders.seed(), orders.reached(), needed.least(), needed.median(),
                        needed.most());
    }

    private static @Nullable Double value(Share share) {
        return share instanceof Share.Known(var value) ? Math.round(value * 10_000) / 10_000.0 : null;
    }

    private static @Nullable String reached(Verdict verdict) {
        return verdict instanceof Verdict.Reached ? Sayings.mark(verdict) : null;
    }

    private @Nullable String because(Verdict verdict) {
        return verdict instanceof Verdict.NotAssessable(var because) ? terminal.say(because) : null;
    }

    private Test test(Snapshot now, HoldoutTest test) {
        var because = new ArrayList<String>();
        if (test.outcome() instanceof HoldoutTest.Outcome.NotAssessable(var reasons)) {
            reasons.forEach(reason -> because.add(terminal.say(reason)));
        }
        var verdict = switch (test.outcome()) {
            case HoldoutTest.Outcome.Passed() -> "passed";
            case HoldoutTest.Outcome.Failed() -> "failed";
            case HoldoutTest.Outcome.NotAssessable _ -> "not assessable";
        };
        return new Test(verdict, because, test.sources().stream().map(member -> member.source().name()).toList(),
                test.holdout().seed(), names(now, test.categories().stream().map(Code::id).toList()),
                names(now, test.betweenMains().stream().map(Relation::id).toList()),
                names(now, test.relations().stream().map(Relation::id).toList()),
                names(now, test.concepts().stream().map(Code::id).toList()));
    }

    private List<String> names(Snapshot now, List<? extends Id<? extends Item>> items) {
        return items.stream().map(id -> Relations.nameOf(now, id).in(terminal.messages().language())).toList();
    }
}
