package zhagen.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// Times a piece of work, after some rounds that do not count.
final class Stopwatch {

    private Stopwatch() {}

    static Times millis(int warm, int rounds, Callable<?> work) throws Exception {
        for (int i = 0; i < warm; i++) {
            work.call();
        }
        var times = new Times(new double[rounds], new double[rounds]);
        for (int i = 0; i < rounds; i++) {
            long busy = work();
            long begun = System.nanoTime();
            work.call();
            times.passed()[i] = (System.nanoTime() - begun) / 1e6;
            times.worked()[i] = (work() - busy) / 1e6;
        }
        return times;
    }

    /// What the threads that live have worked so far, in nanoseconds.
    static long work() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
    }
}
