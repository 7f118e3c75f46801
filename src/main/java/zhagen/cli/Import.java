package zhagen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.exchange.ImportPlan;
import zhagen.exchange.Importing;

@Command(name = "import", description = "${bundle:cli.import}")
final class Import implements Callable<Integer> {

    private record Found(
            String file,
            String format,
            String encoding,
            int characters,
            int turns,
            List<Voice> speakers,
            List<String> warnings,
            @Nullable String refused) {}

    private record Voice(String name, int turns, String role) {}

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.import.files}")
    private List<Path> files;

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Import(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var wanted = unfolded();
        try (var project = Projects.open(folder)) {
            var plan = Importing.plan(wanted, project.now(), terminal.progress());
            if (!dryRun) {
                Projects.make(project, now -> Importing.change(plan, now, project.by()));
            }
            report(wanted, plan);
            return exit(plan).code();
        }
    }

    /// The files named, and those in folders named, at any depth; in each folder by name.
    private List<Path> unfolded() throws IOException {
        var all = new ArrayList<Path>();
        for (var file : files) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> inside = Files.walk(file)) {
                    all.addAll(inside.filter(Files::isRegularFile)
                            .filter(path -> !path.getFileName().toString().startsWith("."))
                            .sorted()
                            .toList());
                }
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private static Exit exit(ImportPlan plan) {
        if (plan.readable().findAny().isEmpty()) {
            return Exit.REFUSED;
        }
        boolean clean = plan.declined().findAny().isEmpty()
                && plan.readable().allMatch(file -> file.transcript().warnings().isEmpty());
        return clean ? Exit.DONE : Exit.FINDINGS;
    }

    private void report(List<Path> wanted, ImportPlan plan) {
        var found = new ArrayList<Found>();
        for (int i = 0; i < wanted.size(); i++) {
            found.add(found(wanted.get(i), plan.files().get(i)));
        }
        if (json) {
            terminal.json(found);
            return;
        }
        found.forEach(this::print);
        terminal.tell(
                dryRun ? "cli.import.would" : "cli.import.done",
                plan.readable().count(),
                plan.declined().count());
    }

    private Found found(Path path, ImportPlan.Entry entry) {
        return switch (entry) {
            case ImportPlan.Readable(_, _, var transcript) -> new Found(
                    path.toString(),
                    transcript.format(),
                    transcript.encoding(),
                    transcript.text().length(),
                    transcript.turns().size(),
                    transcript.speakers().stream()
                            .map(speaker -> new Voice(
                                    speaker.name(), speaker.turns(), speaker.role().name().toLowerCase(Locale.ROOT)))
                            .toList(),
                    transcript.warnings().stream().map(terminal::say).toList(),
                    null);
            case ImportPlan.Declined(_, var because) ->
                    new Found(path.toString(), "", "", 0, 0, List.of(), List.of(), terminal.say(because));
        };
    }

    private void print(Found found) {
        if (found.refused != null) {
            terminal.err().println(found.refused);
            return;
        }
        terminal.print("cli.import.file", found.file, found.format, found.encoding, found.characters, found.turns);
        found.speakers.forEach(voice -> terminal.print("cli.import.speaker", voice.name, voice.turns,
                terminal.messages().say("cli.role." + voice.role)));
        found.warnings.forEach(warning -> terminal.err().println(found.file + ": " + warning));
    }
}
