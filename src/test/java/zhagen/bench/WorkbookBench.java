package zhagen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The codebook of the large project as a workbook, written in a virtual machine with little memory: what streams has room there.
final class WorkbookBench implements Bench.Group {

    private static final int ROUNDS = 3;
    private static final double BUDGET = 60_000;
    private static final String HEAP = "-Xmx160m";

    @Override
    public String name() {
        return "workbook";
    }

    @Override
    public List<Row> measure(Path large, Path folder) throws Exception {
        var passed = Stopwatch.millis(0, ROUNDS, () -> write(large, folder.resolve("codebook.xlsx"))).passed();
        var unknown = new double[passed.length];
        Arrays.fill(unknown, Double.NaN);
        return List.of(Row.times(
                "the codebook with 120,000 codings to Excel, in a heap of 160 MB", BUDGET, new Times(passed, unknown)));
    }

    private static int write(Path large, Path file) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        int code = new ProcessBuilder(
                java, HEAP, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-classpath", System.getProperty("java.class.path"),
                "zhagen.Main", "export", large.toString(), "--as", "codebook-xlsx", "-o", file.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("the export ended with " + code);
        }
        return code;
    }
}
