package zhagen.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts every code at once. Passages, sources and people are numbered first, so that the unions up the tree are walks over
/// numbers.
final class Tally {

    private final Snapshot now;
    private final Counting counting;
    private final Map<Id<Code>, Passages> direct = new HashMap<>();
    private final Map<Id<Participant>, Integer> people = new HashMap<>();
    private int[] sourceOf = new int[1024];
    private int[][] peopleOf = new int[1024][];
    private int passages;
    private int sources;

    private int[] seenPassage = {};
    private int[] seenSource = {};
    private int[] seenPerson = {};
    private int stamp;

    /// A growing list of passage numbers.
    private static final class Passages {

        private int[] numbers = new int[4];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }

    Tally(Snapshot now, Counting counting) {
        this.now = now;
        this.counting = counting;
    }

    Map<Id<Code>, Strength> ofAll() {
        now.all(Source.class).forEach(this::number);
        seenPassage = new int[passages];
        seenSource = new int[sources];
        seenPerson = new int[people.size()];
        var strengths = HashMap.<Id<Code>, Strength>newHashMap(now.count(Code.class));
        now.children(null).forEach(root -> gather(root, strengths));
        return strengths;
    }

    private void number(Source source) {
        Place last = null;
        boolean counts = false;
        for (var coding : now.pointingAt(source.id(), Coding.class)) {
            if (last == null || !samePlace(last, coding.place())) {
                last = coding.place();
                counts = counting.counts(last);
                if (counts) {
                    passage(counting.people(last));
                }
            }
            if (!counts) {
                continue;
            }
            direct.computeIfAbsent(coding.code(), _ -> new Passages()).add(passages - 1);
        }
        sources++;
    }

    private static boolean samePlace(Place one, Place other) {
        return one.span() == null ? other.span() == null : one.span().equals(other.span());
    }

    private void passage(Set<Id<Participant>> speaking) {
        if (passages == sourceOf.length) {
            sourceOf = Arrays.copyOf(sourceOf, passages * 2);
            peopleOf = Arrays.copyOf(peopleOf, passages * 2);
        }
        int[] numbers = new int[speaking.size()];
        int i = 0;
        for (var person : speaking) {
            numbers[i++] = people.computeIfAbsent(person, _ -> people.size());
        }
        peopleOf[passages] = numbers;
        sourceOf[passages] = sources;
        passages++;
    }

    /// The code's distinct passages, its members' included; their strength is noted on the way.
    private Passages gather(Code code, Map<Id<Code>, Strength> strengths) {
        List<Code> children = now.children(code.id());
        var members = children.stream().map(child -> gather(child, strengths)).toList();
        stamp++;
        var all = new Passages();
        var own = direct.get(code.id());
        if (own != null) {
            addUnseen(own, all);
        }
        members.forEach(member -> addUnseen(member, all));
        strengths.put(code.id(), strength(all));
        return all;
    }

    private void addUnseen(Passages some, Passages all) {
        for (int i = 0; i < some.size; i++) {
            int passage = some.numbers[i];
            if (seenPassage[passage] != stamp) {
                seenPassage[passage] = stamp;
                all.add(passage);
            }
        }
    }

    private Strength strength(Passages all) {
        int inSources = 0;
        int byPeople = 0;
        for (int i = 0; i < all.size; i++) {
            int source = sourceOf[all.numbers[i]];
            if (seenSource[source] != stamp) {
                seenSource[source] = stamp;
                inSources++;
            }
            for (int person : peopleOf[all.numbers[i]]) {
                if (seenPerson[person] != stamp) {
                    seenPerson[person] = stamp;
                    byPeople++;
                }
            }
        }
        return all.size == 0 ? Strength.NONE : new Strength(all.size, inSources, byPeople);
    }
}
