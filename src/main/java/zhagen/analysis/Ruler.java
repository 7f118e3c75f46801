package zhagen.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import zhagen.model.Condition.Unit;
import zhagen.model.Sentences;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Turn;

/// Measures how far words of one source are from each other. Sentences are looked for only where they matter.
final class Ruler {

    private final Unit unit;
    private final Supplier<String> text;
    /// What is said in each turn, or all of a source that has none; where a unit begins before it does, it belongs to the one before.
    private final List<Span> words;
    private final Map<Span, List<Integer>> sentences = new HashMap<>();

    /// @param text asked only where sentences are counted
    Ruler(Unit unit, Snapshot now, Source source, Supplier<String> text) {
        this.unit = unit;
        this.text = text;
        var turns = now.pointingAt(source.id(), Turn.class);
        this.words = turns.isEmpty()
                ? List.of(new Span(0, source.length()))
                : turns.stream().map(unit == Unit.TURNS ? Turn::whole : Turn::words).toList();
    }

    /// Whether no more than `most` is between two passages of which the one ends where the other begins, or before.
    boolean isWithin(int most, Passage earlier, Passage later) {
        if (unit == Unit.CHARACTERS) {
            return later.start() - earlier.end() <= most;
        }
        int last = Math.max(earlier.start(), earlier.end() - 1);
        int begun = 0;
        for (int i = Math.max(1, turnBehind(last) - 1); i <= words.size(); i++) {
            var said = words.get(i - 1);
            if (said.start() > later.start()) {
                break;
            }
            for (int start : starts(i - 1)) {
                begun += start > last && start <= later.start() ? 1 : 0;
            }
            if (begun > most) {
                return false;
            }
        }
        return true;
    }

    /// The number of turns that begin at an offset or before it.
    private int turnBehind(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (words.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Where units begin in a turn; the first of the source is not told, since what stands before it belongs to it.
    private List<Integer> starts(int turn) {
        var said = words.get(turn);
        if (unit == Unit.TURNS) {
            return turn == 0 ? List.of() : List.of(said.start());
        }
        var starts = sentences.computeIfAbsent(said, _ -> sentences(said, text.get()));
        return turn == firstSaid() && !starts.isEmpty() ? starts.subList(1, starts.size()) : starts;
    }

    /// The first turn in which anything is said.
    private int firstSaid() {
        int first = 0;
        while (first < words.size() - 1 && words.get(first).isEmpty()) {
            first++;
        }
        return first;
    }

    /// Each line begins one, whatever it ends with.
    private static List<Integer> sentences(Span said, String text) {
        var starts = new ArrayList<Integer>();
        for (int line = said.start(); line < said.end();) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 || newline > said.end() ? said.end() : newline;
            int begin = line;
            Sentences.starts(text.substring(line, end)).forEach(start -> starts.add(begin + start));
            line = end + 1;
        }
        return starts;
    }
}
