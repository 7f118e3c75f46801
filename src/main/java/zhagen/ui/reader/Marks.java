package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;

/// The marks of a text, sorted, so that those of a stretch are found without looking at the others.
final class Marks {

    /// Above this it is quicker to sort them all again.
    private static final int MANY = 200;

    /// Made when somebody first asks: a text that is typed into gets new marks at each key.
    private @Nullable Map<Object, Mark> byKey;
    private final List<Mark> sorted;
    /// The furthest end of the marks up to each index.
    private int[] reach = new int[0];

    /// @param marks each with a key of its own
    Marks(Collection<Mark> marks) {
        sorted = new ArrayList<>(marks.size());
        sort(marks);
    }

    private Map<Object, Mark> byKey() {
        if (byKey == null) {
            byKey = HashMap.newHashMap(sorted.size());
            for (var mark : sorted) {
                byKey.put(mark.key(), mark);
            }
        }
        return byKey;
    }

    private void sort(Collection<Mark> marks) {
        sorted.clear();
        sorted.addAll(marks);
        sorted.sort((one, other) -> one.span().compareTo(other.span()));
        measureFrom(0);
    }

    Collection<Mark> all() {
        return Collections.unmodifiableList(sorted);
    }

    @Nullable
    Mark get(Object key) {
        return byKey().get(key);
    }

    /// Takes marks away and adds others; a mark that changed needs only be among the added.
    ///
    /// @return those that are no longer what they were
    List<Mark> change(Collection<Mark> added, Collection<?> removedKeys) {
        var gone = new ArrayList<Mark>();
        Stream.concat(removedKeys.stream(), added.stream().map(Mark::key))
                .map(byKey()::get)
                .filter(Objects::nonNull)
                .forEach(gone::add);
        if (added.size() + gone.size() < MANY) {
            gone.forEach(mark -> remove(mark.key()));
            added.forEach(this::add);
        } else {
            gone.forEach(mark -> byKey().remove(mark.key()));
            added.forEach(mark -> byKey().put(mark.key(), mark));
            sort(byKey().values());
        }
        return gone;
    }

    void add(Mark mark) {
        remove(mark.key());
        byKey().put(mark.key(), mark);
        int at = after(mark.span());
        sorted.add(at, mark);
        measureFrom(at);
    }

    @Nullable
    Mark remove(Object key) {
        var mark = byKey().remove(key);
        if (mark != null) {
            int at = indexOf(mark);
            sorted.remove(at);
            measureFrom(at);
        }
        return mark;
    }

    /// Those that share a character with `span`, in order.
    List<Mark> in(Span span) {
        var found = new ArrayList<Mark>();
        int at = after(new Span(span.end(), Integer.MAX_VALUE)) - 1;
        for (; at >= 0 && reach[at] > span.start(); at--) {
            if (sorted.get(at).span().overlaps(span)) {
                found.add(sorted.get(at));
            }
        }
        Collections.reverse(found);
        return found;
    }

    /// The shortest mark over the character at `offset`.
    @Nullable
    Mark innermostAt(int offset) {
        Mark innermost = null;
        for (var mark : in(new Span(offset, offset + 1))) {
            if (innermost == null || mark.span().length() <= innermost.span().length()) {
                innermost = mark;
            }
        }
        return innermost;
    }

    /// The mark before or after another in the order of the text, or before or after the caret where there is none; from the last on
    /// to the first.
    @Nullable
    Mark beside(@Nullable Mark mark, int caret, boolean backwards) {
        if (sorted.isEmpty()) {
            return null;
        }
        var known = mark == null ? null : byKey().get(mark.key());
        int at = known == null ? after(new Span(caret, caret)) - (backwards ? 0 : 1) : indexOf(known);
        return sorted.get(Math.floorMod(at + (backwards ? -1 : 1), sorted.size()));
    }

    private int indexOf(Mark mark) {
        int at = after(mark.span()) - 1;
        while (!sorted.get(at).key().equals(mark.key())) {
            at--;
        }
        return at;
    }

    /// The index after all marks that do not come after `span`.
    private int after(Span span) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().compareTo(span) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void measureFrom(int index) {
        if (reach.length < sorted.size()) {
            reach = Arrays.copyOf(reach, sorted.size() + sorted.size() / 4 + 16);
        }
        int furthest = index == 0 ? 0 : reach[index - 1];
        for (int i = index; i < sorted.size(); i++) {
            furthest = Math.max(furthest, sorted.get(i).span().end());
            reach[i] = furthest;
        }
    }
}
