package zhagen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.model.Item;
import zhagen.model.Kind;
import zhagen.model.Link;
import zhagen.model.Names;
import zhagen.model.Place;
import zhagen.model.References;
import zhagen.model.Snapshot;
import zhagen.project.Project;
import zhagen.theory.Finding;
import zhagen.theory.TheoryCheck;

@Command(name = "check", description = "${bundle:cli.check}")
final class Check implements Callable<Integer> {

    private record Answer(List<String> findings) {}

    private record TheoryAnswer(List<Weak> findings) {}

    /// @param weakness whether the theory is weak there; otherwise it is merely unfinished
    private record Weak(String kind, boolean weakness, String said, String detail, List<Where> where) {}

    private record Where(String kind, String id, String name, @Nullable Integer start, @Nullable Integer end) {}

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Option(names = "--theory", description = "${bundle:cli.check.theory}")
    private boolean theory;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Check(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var project = Projects.open(folder)) {
            boolean sound = theory ? theory(project) : integrity(project);
            return (sound ? Exit.DONE : Exit.FINDINGS).code();
        }
    }

    private boolean integrity(Project project) {
        var findings = project.check(terminal.progress()).stream().map(terminal::say).toList();
        if (json) {
            terminal.json(new Answer(findings));
        } else if (findings.isEmpty()) {
            terminal.print("cli.check.sound");
        } else {
            findings.forEach(terminal.out()::println);
        }
        return findings.isEmpty();
    }

    private boolean theory(Project project) {
        var now = project.now();
        var texts = project.texts();
        var references = new References(now, texts::read);
        var findings = TheoryCheck.of(now, texts);
        if (json) {
            terminal.json(new TheoryAnswer(
                    findings.stream().map(finding -> weak(finding, now, references)).toList()));
        } else if (findings.isEmpty()) {
            terminal.print("cli.check.theory.sound");
        } else {
            findings.forEach(finding -> terminal.print(
                    finding.kind().isWeakness() ? "cli.check.theory.weak" : "cli.check.theory.undone",
                    terminal.say(finding.said()), terminal.say(finding.detail())));
        }
        return findings.isEmpty();
    }

    private Weak weak(Finding finding, Snapshot now, References references) {
        return new Weak(
                finding.kind().name().toLowerCase(Locale.ROOT),
                finding.kind().isWeakness(),
                terminal.say(finding.said()),
                terminal.say(finding.detail()),
                finding.opens().stream().map(link -> where(link, now, references)).toList());
    }

    private Where where(Link link, Snapshot now, References references) {
        return switch (link) {
            case Link.ToItem(var id) -> {
                Item item = now.get(id);
                yield new Where(
                        Kind.of(item).name().toLowerCase(Locale.ROOT), id.toString(),
                        Names.of(now, item).in(terminal.messages().language()), null, null);
            }
            case Link.ToPlace(Place(var source, var span)) -> new Where(
                    "passage", source.toString(), references.of(new Place(source, span)),
                    span == null ? null : span.start(), span == null ? null : span.end());
        };
    }
}
