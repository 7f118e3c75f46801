package zhagen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhagen.model.Wording;

@Command(name = "new", description = "${bundle:cli.new}")
final class NewProject implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "${bundle:cli.project.new}")
    private Path folder;

    @Option(names = "--title", paramLabel = "TITLE", description = "${bundle:cli.new.title}")
    private @Nullable String title;

    @Option(names = "--coder", paramLabel = "NAME", description = "${bundle:cli.new.coder}")
    private @Nullable String coder;

    @Option(names = "--initials", paramLabel = "XX", description = "${bundle:cli.new.initials}")
    private @Nullable String initials;

    NewProject(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var name = coder == null || coder.isBlank() ? System.getProperty("user.name") : coder.strip();
        var heading = title == null || title.isBlank() ? Projects.name(folder) : title.strip();
        var wording = Wording.NONE.with(terminal.messages().language(), heading);
        try (var project = Projects.create(folder, wording, name, initials == null ? initial(name) : initials)) {
            terminal.print("cli.new.done", project.folder());
        }
        return Exit.DONE.code();
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
