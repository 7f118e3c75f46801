package zhagen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.analysis.Duplicates;
import zhagen.analysis.Finding;
import zhagen.analysis.Likeness;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Wording;
import zhagen.naming.NearNames;
import zhagen.naming.Pinyin;

@Command(name = "duplicates", description = "${bundle:cli.duplicates}")
final class FindDuplicates implements Callable<Integer> {

    private record Answer(long open, long settled, List<Pair> pairs) {}

    private record Pair(
            double strength, boolean same, boolean settled, String decision, Counted one, Counted other,
            List<String> reasons) {}

    private record Counted(String zh, String en, int passages, int people) {}

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--all", description = "${bundle:cli.duplicates.all}")
    private boolean all;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    FindDuplicates(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var project = Projects.open(folder)) {
            var now = project.now();
            var findings = Duplicates.find(now, NearNames.of(now, Pinyin.get()));
            var counting = new Counting(now);
            long settled = findings.stream().filter(Finding::settled).count();
            var pairs = findings.stream()
                    .filter(finding -> all || !finding.settled())
                    .map(finding -> pair(finding, counting))
                    .toList();
            if (json) {
                terminal.json(new Answer(findings.size() - settled, settled, pairs));
            } else {
                pairs.forEach(this::print);
                terminal.tell("cli.duplicates.done", findings.size() - settled, settled);
            }
        }
        return Exit.DONE.code();
    }

    private Pair pair(Finding finding, Counting counting) {
        var decision = finding.decision();
        return new Pair(
                Math.round(finding.strength() * 1000) / 1000.0,
                finding.same(),
                finding.settled(),
                decision == null ? "" : decision.body(),
                counted(finding.one(), counting),
                counted(finding.other(), counting),
                finding.likenesses().stream().map(Likeness::why).map(terminal::say).toList());
    }

    private static Counted counted(Code code, Counting counting) {
        var strength = counting.of(code);
        return new Counted(code.name().zh(), code.name().en(), strength.passages(), strength.people());
    }

    private void print(Pair pair) {
        terminal.print(
                "cli.duplicates.pair",
                name(pair.one), pair.one.passages, pair.one.people,
                name(pair.other), pair.other.passages, pair.other.people);
        pair.reasons.forEach(reason -> terminal.print("cli.duplicates.reason", reason));
        if (!pair.decision.isEmpty()) {
            terminal.print("cli.duplicates.settled", pair.decision);
        }
    }

    private String name(Counted code) {
        return new Wording(code.zh, code.en).in(terminal.messages().language());
    }
}
