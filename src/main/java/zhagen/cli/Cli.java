package zhagen.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.Refused;
import zhagen.ui.Desktop;

/// The commands, and how they end.
@Command(
        name = "zhagen",
        description = "${bundle:cli.zhagen}")
public final class Cli implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.lang}")
    private @Nullable String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.help}")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "${bundle:cli.option.version}")
    private boolean version;

    private Cli() {}

    /// @param watched whether somebody sees what is written to `err` as it is written
    /// @return the exit code
    public static int run(
            List<String> arguments, PrintStream out, PrintStream err, Locale locale, boolean watched) {
        var messages = Messages.in(language(arguments, locale));
        var terminal = new Terminal(out, err, messages, watched);
        var commands = new CommandLine(new Cli());
        commands(terminal).forEach(commands::addSubcommand);
        commands.getSubcommands().values().forEach(command -> head(command, messages));
        head(commands, messages);
        commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(new Words(messages))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler((e, _) -> misunderstood(e, terminal))
                .setExecutionExceptionHandler(refusing(terminal));
        int code = commands.execute(arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    /// Opens the workbench, and waits until it is closed.
    ///
    /// @return the exit code
    public static int window(PrintStream err, Locale locale) {
        if (!Display.isThere()) {
            new Terminal(err, err, Messages.in(Language.of(locale)), false).tell("cli.noDisplay");
            return Exit.REFUSED.code();
        }
        Desktop.show(null);
        return Exit.DONE.code();
    }

    private static List<Object> commands(Terminal terminal) {
        return List.of(
                new NewProject(terminal),
                new Sample(terminal),
                new Import(terminal),
                new Attributes(terminal),
                new Prior(terminal),
                new Export(terminal),
                new Find(terminal),
                new Retrieve(terminal),
                new Autocode(terminal),
                new Stats(terminal),
                new FindDuplicates(terminal),
                new Saturate(terminal),
                new Text(terminal),
                new Check(terminal),
                new Backup(terminal),
                new Restore(terminal),
                new Pseudonymise(terminal),
                new Reveal(terminal),
                new Purging(terminal),
                new Tour(terminal));
    }

    private static void head(CommandLine command, Messages messages) {
        command.getCommandSpec()
                .usageMessage()
                .synopsisHeading(messages.say("cli.usage"))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + messages.say("cli.parameters") + "%n")
                .optionListHeading("%n" + messages.say("cli.options") + "%n")
                .commandListHeading("%n" + messages.say("cli.commands") + "%n");
    }

    /// What the arguments ask for, wherever the option stands among them, or else the locale's.
    private static Language language(List<String> arguments, Locale locale) {
        int option = arguments.indexOf("--lang");
        var asked = option >= 0 && option + 1 < arguments.size()
                ? arguments.get(option + 1)
                : arguments.stream()
                        .filter(argument -> argument.startsWith("--lang="))
                        .map(argument -> argument.substring("--lang=".length()))
                        .findFirst()
                        .orElse(locale.getLanguage());
        return Language.of(Locale.forLanguageTag(asked));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "");
    }

    private static int misunderstood(ParameterException e, Terminal terminal) {
        if (e.getMessage() != null && !e.getMessage().isEmpty()) {
            terminal.tell("cli.misunderstood", e.getMessage());
        }
        e.getCommandLine().usage(terminal.err());
        return Exit.USAGE.code();
    }

    private static IExecutionExceptionHandler refusing(Terminal terminal) {
        return (thrown, _, _) -> {
            var e = thrown instanceof CompletionException && thrown.getCause() instanceof Exception cause ? cause
                    : thrown;
            switch (e) {
                case Refused refused -> terminal.err().println(terminal.say(refused.label()));
                case IOException failed -> terminal.tell("cli.disk", failed);
                case UncheckedIOException failed -> terminal.tell("cli.disk", failed.getCause());
                default -> throw e;
            }
            return Exit.REFUSED.code();
        };
    }

    /// The program's words as picocli asks for them.
    private static final class Words extends ResourceBundle {

        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return messages.has(key) ? messages.say(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
