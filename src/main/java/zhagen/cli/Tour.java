package zhagen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zhagen.exchange.tables.Tables;
import zhagen.project.Project;
import zhagen.ui.Desktop;
import zhagen.ui.Pictures;

@Command(name = "tour", description = "${bundle:cli.tour}")
final class Tour implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.tour.folder}")
    private Path folder;

    Tour(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var study = folder.resolve("project.zhagen");
        if (Files.notExists(study)) {
            Files.createDirectories(folder);
            Projects.sample(study).close();
        }
        if (Display.isThere()) {
            Desktop.show(study);
            return Exit.DONE.code();
        }
        terminal.tell("cli.tour.noDisplay");
        terminal.print("cli.tour.wrote", study);
        try (var project = Projects.open(study)) {
            var exports = new Exports(project, terminal.messages(), Tables.QUOTES);
            export(exports, "codebook-xlsx", "codebook.xlsx");
            export(exports, "influence-svg", "influence.svg");
            export(exports, "influence-png", "influence.png");
            draw(project);
        }
        return Exit.DONE.code();
    }

    /// Every screen, in both languages and both themes.
    private void draw(Project project) {
        Display.doWithout();
        Pictures.draw(project, folder.resolve("screens")).forEach(file -> terminal.print("cli.tour.wrote", file));
    }

    private void export(Exports exports, String format, String name) throws IOException {
        var file = folder.resolve(name);
        exports.write(format, "", Set.of(), file, terminal.progress());
        terminal.print("cli.tour.wrote", file);
    }
}
