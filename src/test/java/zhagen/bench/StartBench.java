package zhagen.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;

/// The packaged program, each time in a virtual machine of its own: as it starts for the first time, and as it starts from then on,
/// with what Java learnt the first time, which the start script keeps.
final class StartBench implements Bench.Group {

    private static final int ROUNDS = 5;
    private static final Pattern PROBE = Pattern.compile("(StartProbe|SmallWindow).*\\.class");

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
        var probe = jar(folder.resolveSibling("test-classes"), folder.resolve("probe.jar"));
        var learnt = folder.resolve("learnt.aot");
        start(program, probe, sample, List.of());
        var first = starts(program, probe, sample, List.of());
        start(program, probe, sample, List.of("-XX:AOTCacheOutput=" + learnt));
        var later = starts(program, probe, sample, List.of("-XX:AOTCache=" + learnt));
        var version = Stopwatch.millis(
                1, ROUNDS, () -> answer(List.of(program.resolve("bin/zhagen").toString(), "--version")));
        return List.of(
                Row.times("start to a usable window with the sample study, from the second time on", 1_500, later),
                Row.times("start to a usable window with the sample study, for the first time", 1_500, first),
                Row.times("zhagen --version", 500, elsewhere(version.passed())));
    }

    private static Times starts(Path program, Path probe, Path sample, List<String> options) throws Exception {
        var starts = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            starts[i] = start(program, probe, sample, options);
        }
        return elsewhere(starts);
    }

    private static double start(Path program, Path probe, Path sample, List<String> options) throws Exception {
        var command = command(program, File.pathSeparator + probe, "zhagen.ui.StartProbe", sample.toString());
        command.addAll(1, options);
        command.addAll(1, List.of(
                "--module-path", program.resolve("lib/javafx").toString(),
                "--add-modules", "javafx.controls,javafx.fxml,javafx.swing",
                "--enable-native-access=javafx.graphics",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dzhagen.launched=" + System.currentTimeMillis()));
        return Double.parseDouble(answer(command).lines().findFirst().orElse("").strip());
    }

    /// What Java learns is of jars only, so that the probe comes in one.
    private static Path jar(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var found = Files.walk(classes.resolve("zhagen/ui"), 1)) {
            for (var file : found.filter(file -> PROBE.matcher(file.getFileName().toString()).matches()).toList()) {
                out.putNextEntry(new JarEntry("zhagen/ui/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
        return jar;
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
                "-XX:+UseParallelGC",
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
