package zhagen.naming;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Numbers by keys. Two keys may come to share a bucket, so that whoever looks into it has to look twice.
final class Buckets {

    /// What more have in common than these is no sign of anything; the newest of them are met.
    private static final int CROWD = 64;

    private final int[] first;
    private int[] next;
    private int[] numbers;
    private int count;

    Buckets(int expected) {
        first = new int[Integer.highestOneBit(Math.max(16, expected)) * 4];
        Arrays.fill(first, -1);
        next = new int[Math.max(16, expected)];
        numbers = new int[next.length];
    }

    void add(long key, int number) {
        if (count == next.length) {
            next = Arrays.copyOf(next, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        int bucket = bucketOf(key);
        numbers[count] = number;
        next[count] = first[bucket];
        first[bucket] = count++;
    }

    void forEach(long key, IntConsumer use) {
        int left = CROWD;
        for (int at = first[bucketOf(key)]; at >= 0 && left > 0; at = next[at], left--) {
            use.accept(numbers[at]);
        }
    }

    private int bucketOf(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & first.length - 1;
    }
}
