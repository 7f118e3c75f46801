package zhagen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The packaged program, each time in a virtual machine of its own.
final class StartBench implements Bench.Group {

    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var program = folder.resolveSibling("zhagen");
        if (!Files.isDirectory(program.resolve("lib"))) {
            throw new IOException("there is no program in " + program);
        }
        var sample = folder.resolve("sample.zhagen");
        Bench.clear(sample);
        answer(command(program, "", "zhagen.Main", "sample", sample.toString()));
        var tests = File.pathSeparator + folder.resolveSibling("test-classes");
        var starts = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            var command = command(program, tests, "zhagen.ui.StartProbe", sample.toString());
            command.addAll(1, List.of(
                    "--module-path", program.resolve("lib/javafx").toString(),
                    "--add-modules", "javafx.controls,javafx.fxml,javafx.swing",
                    "--enable-native-access=javafx.graphics",
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-Dzhagen.launched=" + System.currentTimeMillis()));
            double took = Double.parseDouble(answer(command).strip());
            starts[Math.max(0, i)] = took;
        }
        var version = Stopwatch.millis(
                1, ROUNDS, () -> answer(List.of(program.resolve("bin/zhagen").toString(), "--version")));
        return List.of(
                Row.times("start to a usable window with the sample study", 1_500, elsewhere(starts)),
                Row.times("zhagen --version", 500, elsewhere(version.passed())));
    }

    /// What another process worked is not known here.
    private static Times elsewhere(double[] passed) {
        var unknown = new double[passed.length];
        Arrays.fill(unknown, Double.NaN);
        return new Times(passed, unknown);
    }

    private static List<String> command(Path program, String more, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                program.resolve("lib/zhagen.jar") + File.pathSeparator + program.resolve("lib") + "/*" + more));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static String answer(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return said;
    }
}
