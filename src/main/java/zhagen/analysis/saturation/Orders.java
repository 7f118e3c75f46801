package zhagen.analysis.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import zhagen.model.Method;

/// What the runs would say had the same sources been coded in other orders: the order may decide. Things count as new where they first
/// come in the order, since other orders have no dates.
///
/// @param orders how many were tried
/// @param reached in how many of them saturation is reached
/// @param needed how many sources it took where it was reached; null where it never was
/// @param known for each number of sources how much was known by then, over all orders
public record Orders(long seed, int orders, int reached, @Nullable Spread needed, List<Spread> known) {

    public static final int MANY = 200;
    public static final long SEED = 2_020;

    /// The least, the middle and the most of several numbers.
    public record Spread(int least, double median, int most) {

        static Spread of(int[] numbers) {
            var sorted = numbers.clone();
            Arrays.sort(sorted);
            int half = sorted.length / 2;
            var median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
            return new Spread(sorted[0], median, sorted[sorted.length - 1]);
        }
    }

    public Orders {
        known = List.copyOf(known);
    }

    public static Orders of(Growth growth, Method method) {
        return of(growth, method, MANY, SEED);
    }

    /// @param seed the same for the same orders, on every machine
    public static Orders of(Growth growth, Method method, int orders, long seed) {
        int sources = growth.sources();
        var random = new Random(seed); // the one generator whose numbers the JDK prescribes
        var order = new int[sources];
        Arrays.setAll(order, i -> i);
        var known = new int[sources][orders];
        var needed = new int[orders];
        var seen = new int[growth.things().size()];
        int reached = 0;
        for (int i = 0; i < orders; i++) {
            shuffle(order, random);
            var fresh = fresh(growth, order, seen, i + 1);
            int sum = 0;
            for (int at = 0; at < sources; at++) {
                sum += fresh[at];
                known[at][i] = sum;
            }
            if (Runs.of(fresh, method).verdict() instanceof Verdict.Reached it) {
                needed[reached++] = it.sources();
            }
        }
        var spreads = new ArrayList<Spread>();
        for (var some : known) {
            spreads.add(Spread.of(some));
        }
        return new Orders(
                seed, orders, reached, reached == 0 ? null : Spread.of(Arrays.copyOf(needed, reached)), spreads);
    }

    private static void shuffle(int[] order, Random random) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
    }

    private static int[] fresh(Growth growth, int[] order, int[] seen, int stamp) {
        var fresh = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            for (int thing : growth.in(order[at])) {
                if (seen[thing] != stamp) {
                    seen[thing] = stamp;
                    fresh[at]++;
                }
            }
        }
        return fresh;
    }
}
