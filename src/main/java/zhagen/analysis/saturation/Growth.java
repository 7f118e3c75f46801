package zhagen.analysis.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zhagen.model.Id;

/// How one [Gain] grew, source by source in the order of coding. A thing is born in the source in which it was first found by date:
/// what was carried back to an earlier source afterwards is no news there.
public final class Growth {

    static final int NOWHERE = -1;

    private final List<Id<?>> things;
    private final int[][] found;
    private final int[] born;
    private final int[] fresh;

    /// @param things what was looked for
    /// @param found the numbers of the things in each source, none twice
    /// @param born where each thing is born, [#NOWHERE] for none
    Growth(List<? extends Id<?>> things, int[][] found, int[] born) {
        this.things = List.copyOf(things);
        this.found = found;
        this.born = born;
        this.fresh = new int[found.length];
        for (int source : born) {
            if (source != NOWHERE) {
                fresh[source]++;
            }
        }
    }

    /// Of things without dates: each is born where it is first found.
    static Growth of(int[]... found) {
        int count = Arrays.stream(found).flatMapToInt(Arrays::stream).max().orElse(-1) + 1;
        var things = new ArrayList<Id<?>>();
        var born = new int[count];
        Arrays.fill(born, NOWHERE);
        for (int i = 0; i < count; i++) {
            things.add(Id.random());
        }
        for (int source = 0; source < found.length; source++) {
            for (int thing : found[source]) {
                born[thing] = born[thing] == NOWHERE ? source : born[thing];
            }
        }
        return new Growth(things, found, born);
    }

    public int sources() {
        return found.length;
    }

    /// How many things were found anywhere.
    public int total() {
        return Arrays.stream(fresh).sum();
    }

    /// How many things were found nowhere: no passage speaks for them.
    public int unfound() {
        return things.size() - total();
    }

    /// How many things each source brought.
    public int[] fresh() {
        return fresh.clone();
    }

    /// What a source brought.
    public List<Id<?>> freshIn(int source) {
        var all = new ArrayList<Id<?>>();
        for (int thing : found[source]) {
            if (born[thing] == source) {
                all.add(things.get(thing));
            }
        }
        return all;
    }

    /// How many things there are in a source that were known by its turn: what was carried back to it later is left out.
    public int foundIn(int source) {
        int count = 0;
        for (int thing : found[source]) {
            if (born[thing] <= source) {
                count++;
            }
        }
        return count;
    }

    /// How many things were known once these many sources were coded.
    public int known(int sources) {
        int count = 0;
        for (int i = 0; i < sources; i++) {
            count += fresh[i];
        }
        return count;
    }

    /// Where a thing is born, as its number in the order; -1 for nowhere.
    public int born(int thing) {
        return born[thing];
    }

    List<Id<?>> things() {
        return things;
    }

    /// The numbers of the things in a source, whenever they came there.
    int[] in(int source) {
        return found[source];
    }
}
