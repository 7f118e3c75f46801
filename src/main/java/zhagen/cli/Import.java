package zhagen.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
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
import zhagen.exchange.transcript.Layouts;
import zhagen.exchange.transcript.Template;
import zhagen.exchange.transcript.TranscriptSpeaker;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Refused;
import zhagen.model.SpeakerRole;

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
            @Nullable String refused,
            double confidence,
            String layout,
            List<String> interviewers,
            int pages) {}

    private record Voice(String name, int turns, String role) {}

    private static final int MOST_SPEAKERS = 20;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "${bundle:cli.project}")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.import.files}")
    private List<Path> files;

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    @Option(names = "--encoding", paramLabel = "NAME", description = "${bundle:cli.import.encoding}")
    private @Nullable Charset encoding;

    @Option(names = "--layout", paramLabel = "ID", description = "${bundle:cli.import.layout}")
    private @Nullable String layout;

    @Option(names = "--pattern", paramLabel = "PATTERN", description = "${bundle:cli.import.pattern}")
    private @Nullable String pattern;

    @Option(names = "--table", paramLabel = "USE", description = "${bundle:cli.import.table}")
    private @Nullable String use;

    @Option(names = "--password", paramLabel = "WORD", description = "${bundle:cli.import.password}")
    private String password = "";

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    Import(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var wishes = wishes();
        try (var project = Projects.open(folder)) {
            var plan = Importing.plan(files, wishes, project.now(), terminal.progress());
            if (!dryRun) {
                Projects.make(project, now -> Importing.change(plan, now, project.by()));
            }
            report(plan);
            return exit(plan).code();
        }
    }

    private Wishes wishes() {
        return new Wishes(encoding, layout(), password, use());
    }

    private Wishes.Layout layout() {
        if (pattern != null) {
            Template.of(pattern);
            return new Wishes.Layout.Own(pattern);
        }
        if (layout == null) {
            return new Wishes.Layout.Automatic();
        }
        if (layout.equals("none")) {
            return new Wishes.Layout.None();
        }
        if (!Layouts.IDS.contains(layout)) {
            throw Refused.because("cli.import.unknownLayout", layout, String.join(", ", Layouts.IDS));
        }
        return new Wishes.Layout.Known(layout);
    }

    private Wishes.Use use() {
        if (use == null) {
            return Wishes.Use.AUTOMATIC;
        }
        return Stream.of(Wishes.Use.values())
                .filter(known -> known.name().equalsIgnoreCase(use))
                .findFirst()
                .orElseThrow(() -> Refused.because("cli.import.unknownUse", use));
    }

    private static Exit exit(ImportPlan plan) {
        if (plan.declined().count() == plan.files().size()) {
            return Exit.REFUSED;
        }
        boolean clean = plan.declined().findAny().isEmpty()
                && plan.readable().allMatch(file -> file.transcript().warnings().isEmpty());
        return clean ? Exit.DONE : Exit.FINDINGS;
    }

    private void report(ImportPlan plan) {
        var found = plan.files().stream().map(this::found).toList();
        if (json) {
            terminal.json(found);
            return;
        }
        plan.files().forEach(entry -> print(found(entry), entry));
        terminal.tell(
                dryRun ? "cli.import.would" : "cli.import.done",
                plan.files().size() - plan.declined().count(),
                plan.declined().count());
    }

    private Found found(ImportPlan.Entry entry) {
        return switch (entry) {
            case ImportPlan.Readable(var path, _, _, var transcript) -> new Found(
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
                    null,
                    transcript.confidence(),
                    transcript.layout(),
                    transcript.speakers().stream()
                            .filter(speaker -> speaker.role() == SpeakerRole.INTERVIEWER)
                            .map(TranscriptSpeaker::name)
                            .toList(),
                    transcript.pages().size());
            case ImportPlan.Describing(var path, _, _, _) -> none(path, "participants", null);
            case ImportPlan.Declined(var path, _, var because) -> none(path, "", terminal.say(because));
        };
    }

    private static Found none(Path path, String format, @Nullable String refused) {
        return new Found(
                path.toString(), format, "", 0, 0, List.of(), List.of(), refused, 0, "", List.of(), 0);
    }

    private void print(Found found, ImportPlan.Entry entry) {
        if (found.refused != null) {
            terminal.err().println(found.refused);
            return;
        }
        terminal.print("cli.import.file", found.file, found.format, found.encoding, found.characters, found.turns);
        if (entry instanceof ImportPlan.Readable(_, _, _, var transcript)) {
            transcript.evidence().forEach(label -> terminal.print("cli.import.evidence", terminal.say(label)));
        }
        found.speakers.stream().limit(MOST_SPEAKERS).forEach(voice -> terminal.print("cli.import.speaker",
                voice.name, voice.turns, terminal.messages().say("cli.role." + voice.role)));
        if (found.speakers.size() > MOST_SPEAKERS) {
            terminal.print("cli.import.moreSpeakers", found.speakers.size() - MOST_SPEAKERS);
        }
        found.warnings.forEach(warning -> terminal.err().println(found.file + ": " + warning));
    }
}
