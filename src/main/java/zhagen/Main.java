package zhagen;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import zhagen.cli.Cli;

/// Where the program starts: it says its version, runs a command, or opens the workbench.
public final class Main {

    private Main() {}

    static void main(String[] arguments) throws IOException {
        var out = utf8(FileDescriptor.out);
        if (arguments.length == 1 && arguments[0].equals("--version")) { // before anything is loaded that it does not need
            out.println("zhagen " + version());
            out.flush();
            return;
        }
        var err = utf8(FileDescriptor.err);
        if (arguments.length == 0) {
            System.exit(Cli.window(err, Locale.getDefault(Locale.Category.DISPLAY)));
        }
        var console = System.console();
        System.exit(Cli.run(
                List.of(arguments),
                out,
                err,
                Locale.getDefault(Locale.Category.DISPLAY),
                console != null && console.isTerminal()));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static String version() throws IOException {
        try (var in = Objects.requireNonNull(Main.class.getResourceAsStream("version"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
