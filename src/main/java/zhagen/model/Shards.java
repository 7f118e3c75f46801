package zhagen.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// An immutable hash map in shards: a changed copy shares all shards but those that the changes fall into, so that one more
/// coding on top of 300,000 copies a few dozen entries.
final class Shards<K, V> {

    private static final int CROWDED = 128;

    private final HashMap<K, V>[] shards;
    private final int size;

    private Shards(HashMap<K, V>[] shards, int size) {
        this.shards = shards;
        this.size = size;
    }

    static <K, V> Shards<K, V> empty() {
        return new Shards<>(Shards.<K, V>table(16), 0);
    }

    /// Fills a map from nothing, without the copies.
    static final class Builder<K, V> {

        private final HashMap<K, V>[] shards;
        private final int perShard;
        private int size;

        Builder(int expected) {
            int length = 16;
            while ((long) length * CROWDED / 2 < expected) {
                length *= 2;
            }
            shards = table(length);
            perShard = expected / length + 8;
        }

        void put(K key, V value) {
            int slot = slot(key, shards.length);
            if (shards[slot].isEmpty()) {
                shards[slot] = HashMap.newHashMap(perShard);
            }
            if (shards[slot].put(key, value) == null) {
                size++;
            }
        }

        Shards<K, V> build() {
            return new Shards<>(shards, size);
        }
    }

    private static <K, V> HashMap<K, V>[] table(int length) {
        @SuppressWarnings("unchecked")
        HashMap<K, V>[] table = new HashMap[length];
        Arrays.fill(table, new HashMap<K, V>(0));
        return table;
    }

    private static int slot(Object key, int length) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16 ^ hash >>> 23) & length - 1;
    }

    int size() {
        return size;
    }

    @Nullable
    V get(Object key) {
        return shards[slot(key, shards.length)].get(key);
    }

    /// A copy with each key set to its value, or taken away where the value is null.
    Shards<K, V> with(Map<K, @Nullable V> changes) {
        int length = shards.length;
        while ((long) length * CROWDED / 2 < (long) size + changes.size()) {
            length *= 2;
        }
        var next = length == shards.length ? shards.clone() : spread(length);
        boolean[] own = new boolean[length];
        int grown = size;
        for (var change : changes.entrySet()) {
            int slot = slot(change.getKey(), length);
            if (!own[slot]) {
                next[slot] = new HashMap<>(next[slot]);
                own[slot] = true;
            }
            var value = change.getValue();
            var old = value == null
                    ? next[slot].remove(change.getKey())
                    : next[slot].put(change.getKey(), value);
            grown += (value == null ? 0 : 1) - (old == null ? 0 : 1);
        }
        return new Shards<>(next, grown);
    }

    private HashMap<K, V>[] spread(int length) {
        var wider = new Builder<K, V>(length * CROWDED / 2);
        forEach(wider::put);
        return wider.shards;
    }

    void forEach(BiConsumer<K, V> action) {
        for (var shard : shards) {
            shard.forEach(action);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Shards<?, ?> that) || that.size != size) {
            return false;
        }
        if (that.shards.length == shards.length) {
            return sameShards(that);
        }
        for (var shard : shards) {
            for (var entry : shard.entrySet()) {
                if (!entry.getValue().equals(that.get(entry.getKey()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// What one of them was made of is shared, and need not be looked at.
    private boolean sameShards(Shards<?, ?> that) {
        for (int slot = 0; slot < shards.length; slot++) {
            if (shards[slot] != that.shards[slot] && !shards[slot].equals(that.shards[slot])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.stream(shards).mapToInt(Map::hashCode).sum();
    }
}
