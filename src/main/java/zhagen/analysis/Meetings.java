package zhagen.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;

/// Goes through the codings of each source once, in the order of the text, and tells which categories meet there. Concepts stand
/// for the category that they belong to at the level asked for. One thread.
final class Meetings {

    /// A whole source is before all its words, and overlaps none.
    private static final Span WHOLE = new Span(0, 0);

    private static final int NOBODY = -1;

    private final Snapshot now;
    private final Proximity proximity;
    private final Counting counting;
    private final List<Id<Code>> codes = new ArrayList<>();
    /// Of each category, what stands for its parent.
    private final List<Integer> parents = new ArrayList<>();
    private final Map<Id<Code>, Integer> numbers = new HashMap<>();
    /// What is used in each source, in the order of the text; kept for the next time.
    private final List<List<Use>> sequences = new ArrayList<>();
    private int[] uses = {};

    /// What is told of two categories that meet; the first is that with the lesser number.
    interface Met {
        void accept(int one, Place ofOne, int other, Place ofOther);
    }

    /// A use of a category: a passage, or, by turns, the first of its passages in one.
    ///
    /// @param from the start of the passage, or the number of the turn
    /// @param to its end, or the last number that is near
    private record Use(int code, Place place, int from, int to) {}

    Meetings(Snapshot now, Level level, Proximity proximity) {
        this.now = now;
        this.proximity = proximity;
        this.counting = new Counting(now);
        now.children(null).forEach(root -> number(root, level, NOBODY, NOBODY));
    }

    /// @param above the number of the category that stands for the code; [#NOBODY] where there is none above it
    /// @param parent what stands for the code's parent
    private void number(Code code, Level level, int above, int parent) {
        boolean stands = code.level() == level;
        int number = stands || above == NOBODY ? codes.size() : above;
        if (number == codes.size()) {
            codes.add(code.id());
            parents.add(parent);
        }
        numbers.put(code.id(), number);
        now.children(code.id()).forEach(child -> number(child, level, stands ? number : above, number));
    }

    /// Whether one belongs to the other: that is membership, and no relation.
    boolean areKin(int one, int other) {
        return isAbove(one, other) || isAbove(other, one);
    }

    private boolean isAbove(int one, int other) {
        int at = other;
        while (at != NOBODY && at != one) {
            at = parents.get(at);
        }
        return at == one;
    }

    /// The categories by their numbers, in the order of the codebook.
    List<Id<Code>> codes() {
        return codes;
    }

    /// Which category stands for the code.
    int number(Id<Code> code) {
        return numbers.get(code);
    }

    int uses(int code) {
        return uses[code];
    }

    /// Tells of every meeting.
    void go(Met met) {
        if (sequences.isEmpty()) {
            uses = new int[codes.size()];
            now.all(Source.class)
                    .map(source -> proximity == Proximity.OVERLAP ? passages(source) : turns(source))
                    .forEach(sequences::add);
            sequences.forEach(sequence -> sequence.forEach(use -> uses[use.code()]++));
        }
        for (var sequence : sequences) {
            if (proximity == Proximity.OVERLAP) {
                overlapping(sequence, met);
            } else {
                near(sequence, met);
            }
        }
    }

    private List<Use> passages(Source source) {
        var sequence = new ArrayList<Use>();
        for (var coding : now.pointingAt(source.id(), Coding.class)) {
            int code = numbers.get(coding.code());
            var span = spanOf(coding.place());
            if (!isThere(sequence, coding.place(), code) && counting.counts(coding.place())) {
                sequence.add(new Use(code, coding.place(), span.start(), span.end()));
            }
        }
        return sequence;
    }

    private static Span spanOf(Place place) {
        return place.span() == null ? WHOLE : place.span();
    }

    /// Whether another coder, or another concept of the category, is there already.
    private static boolean isThere(List<Use> sequence, Place place, int code) {
        for (int i = sequence.size() - 1; i >= 0 && sequence.get(i).place().equals(place); i--) {
            if (sequence.get(i).code() == code) {
                return true;
            }
        }
        return false;
    }

    private static void overlapping(List<Use> sequence, Met met) {
        var open = new ArrayList<Use>();
        for (var use : sequence) {
            open.removeIf(before -> before.to() <= use.from() && !before.place().equals(use.place()));
            for (var before : open) {
                if (before.place().equals(use.place()) || use.to() > use.from()) {
                    tell(before, use, met);
                }
            }
            open.add(use);
        }
    }

    private List<Use> turns(Source source) {
        var turns = now.pointingAt(source.id(), Turn.class);
        int[] places = places(turns);
        var seen = new HashSet<Long>();
        var sequence = new ArrayList<Use>();
        int first = 0;
        for (var coding : now.pointingAt(source.id(), Coding.class)) {
            var span = coding.place().span();
            if (span == null || !counting.counts(coding.place())) {
                continue;
            }
            while (first < turns.size() && turns.get(first).whole().end() <= span.start()) {
                first++;
            }
            int code = numbers.get(coding.code());
            for (int turn = first; turn < turns.size() && turns.get(turn).whole().start() < span.end(); turn++) {
                if (seen.add((long) turn << 32 | code)) {
                    int at = places[turn];
                    int reach = proximity == Proximity.TURN ? at : 2 * (at / 2 + 1);
                    sequence.add(new Use(code, coding.place(), at, reach));
                }
            }
        }
        sequence.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return sequence;
    }

    /// Numbers of turns: as they follow, or, for neighbours, answers two apart with a question between them.
    private int[] places(List<Turn> turns) {
        int[] places = new int[turns.size()];
        int last = 0;
        for (int i = 0; i < places.length; i++) {
            if (proximity == Proximity.TURN) {
                places[i] = i;
                continue;
            }
            var speaker = turns.get(i).speaker();
            boolean asks = speaker != null && now.get(speaker).role() == SpeakerRole.INTERVIEWER;
            last = asks ? last | 1 : (last + 2) & ~1;
            places[i] = last;
        }
        return places;
    }

    private static void near(List<Use> sequence, Met met) {
        for (int i = 0; i < sequence.size(); i++) {
            var use = sequence.get(i);
            for (int next = i + 1; next < sequence.size() && sequence.get(next).from() <= use.to(); next++) {
                tell(use, sequence.get(next), met);
            }
        }
    }

    private static void tell(Use use, Use other, Met met) {
        if (use.code() < other.code()) {
            met.accept(use.code(), use.place(), other.code(), other.place());
        } else if (other.code() < use.code()) {
            met.accept(other.code(), other.place(), use.code(), use.place());
        }
    }

    /// The meetings of each two categories, as a growing list of both numbers.
    static final class Pairs {

        private long[] met = new long[1 << 12];
        private int size;

        void add(int one, int other) {
            if (size == met.length) {
                met = Arrays.copyOf(met, 2 * size);
            }
            met[size++] = key(one, other);
        }

        static long key(int one, int other) {
            return (long) one << 32 | other;
        }

        /// How often each two met.
        Map<Long, Integer> counted() {
            Arrays.sort(met, 0, size);
            var counted = new HashMap<Long, Integer>();
            for (int from = 0; from < size;) {
                int end = from + 1;
                while (end < size && met[end] == met[from]) {
                    end++;
                }
                counted.put(met[from], end - from);
                from = end;
            }
            return counted;
        }
    }
}
