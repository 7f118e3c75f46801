package zhagen.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Snapshot;

/// Which categories are coded together, and how often: a symmetric matrix, of which the diagonal tells how often each is used at
/// all. A category stands for the concepts below it; what has none above it at the level asked for stands for itself.
public final class CoOccurrence {

    private final List<Id<Code>> codes;
    private final Map<Id<Code>, Integer> numbers = new HashMap<>();
    private final int[] uses;
    private final Map<Long, Integer> together;

    private CoOccurrence(Meetings meetings, Map<Long, Integer> together) {
        this.codes = List.copyOf(meetings.codes());
        this.together = together;
        uses = new int[codes.size()];
        for (int i = 0; i < uses.length; i++) {
            numbers.put(codes.get(i), i);
            uses[i] = meetings.uses(i);
        }
    }

    public static CoOccurrence of(Snapshot now, Level level, Proximity proximity) {
        return of(new Meetings(now, level, proximity));
    }

    static CoOccurrence of(Meetings meetings) {
        var pairs = new Meetings.Pairs();
        meetings.go((one, _, other, _) -> pairs.add(one, other));
        return new CoOccurrence(meetings, pairs.counted());
    }

    /// The categories, in the order of the codebook.
    public List<Id<Code>> codes() {
        return codes;
    }

    public int uses(Id<Code> code) {
        return uses[numbers.get(code)];
    }

    public Together of(Id<Code> one, Id<Code> other) {
        return of(numbers.get(one), numbers.get(other));
    }

    /// By their numbers in [#codes()].
    public Together of(int one, int other) {
        int both = one == other
                ? uses[one]
                : together.getOrDefault(Meetings.Pairs.key(Math.min(one, other), Math.max(one, other)), 0);
        return new Together(uses[one], uses[other], both);
    }

    /// Every two categories that meet, by their numbers, the lesser first, in no order.
    public void forEachPair(BiConsumer<Integer, Integer> action) {
        together.keySet().forEach(key -> action.accept((int) (key >>> 32), key.intValue()));
    }
}
