package zhagen.exchange.transcript;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints how fast plain text is decoded and recognised: 40 MB in files of 200 KB, in several encodings.
/// Processor time of the reading thread, so that a busy machine does not matter.
final class TranscriptSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FILE = 200_000;
    private static final int BATCH = 40_000_000;

    private TranscriptSpeed() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of("src/test/resources/exchange/transcript");
        for (int round = 1; round <= 3; round++) {
            for (var name : new String[] {"zh-name-colon", "stamp-speaker-colon", "mission-log", "prose-with-colons"}) {
                var text = Files.readString(folder.resolve(name).resolve("input.txt"));
                for (var encoding : new String[] {"UTF-8", "GB18030", "UTF-16LE"}) {
                    measure(round, name, text, encoding);
                }
            }
        }
    }

    private static void measure(int round, String name, String text, String encoding) {
        var charset = Charset.forName(encoding);
        var file = text.repeat(FILE / text.getBytes(charset).length + 1).getBytes(charset);
        var turns = 0;
        var start = THREADS.getCurrentThreadCpuTime();
        for (int read = 0; read < BATCH; read += file.length) {
            turns += TranscriptReader.read("input.txt", file).turns().size();
        }
        var seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf("%d %-20s %-8s %6.1f MB/s, %d turns%n", round, name, encoding, BATCH / 1e6 / seconds, turns);
    }
}
