package zhagen.bench;

import java.util.concurrent.Callable;

/// Times a piece of work, after some rounds that do not count.
final class Stopwatch {

    private Stopwatch() {}

    static double[] millis(int warm, int rounds, Callable<?> work) throws Exception {
        for (int i = 0; i < warm; i++) {
            work.call();
        }
        var times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long begun = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        return times;
    }
}
