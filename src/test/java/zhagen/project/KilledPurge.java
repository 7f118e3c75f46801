package zhagen.project;

import java.nio.file.Path;
import java.time.Clock;
import zhagen.model.Progress;

/// A program that removes words from a project again and again until it is killed.
final class KilledPurge {

    private KilledPurge() {}

    static void main(String[] arguments) {
        System.out.println("begun");
        System.out.flush();
        while (true) {
            Purge.of(Path.of(arguments[0]), PurgeTest.WORDS, Clock.systemUTC(), Progress.NONE);
        }
    }
}
