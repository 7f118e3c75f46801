package zhagen.analysis;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import zhagen.model.Condition.Unit;
import zhagen.model.Sentences;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;

/// Measures how far words of one source are from each other: by the numbers of the units that they stand in.
///
/// @param starts where the units begin, in order; empty where each character is one
record Ruler(int[] starts) {

    static final Ruler CHARACTERS = new Ruler(new int[0]);

    /// @param text asked only where it matters
    static Ruler of(Unit unit, Snapshot now, Source source, Supplier<String> text) {
        var turns = now.pointingAt(source.id(), Turn.class);
        return switch (unit) {
            case CHARACTERS -> CHARACTERS;
            case TURNS -> new Ruler(whole(turns.stream().mapToInt(turn -> turn.whole().start())));
            case SENTENCES -> {
                var read = text.get();
                yield new Ruler(whole(turns.isEmpty()
                        ? sentences(read, 0, read.length())
                        : turns.stream().flatMapToInt(
                                turn -> sentences(read, turn.words().start(), turn.words().end()))));
            }
        };
    }

    /// What stands before the first unit belongs to it.
    private static int[] whole(IntStream starts) {
        return IntStream.concat(IntStream.of(0), starts.skip(1)).toArray();
    }

    /// Each line begins one, whatever it ends with.
    private static IntStream sentences(String text, int from, int to) {
        var starts = IntStream.builder();
        for (int line = from; line < to;) {
            int newline = text.indexOf('\n', line);
            int end = newline < 0 || newline > to ? to : newline;
            int begin = line;
            Sentences.starts(text.substring(line, end)).forEach(start -> starts.add(begin + start));
            line = end + 1;
        }
        return starts.build();
    }

    int first(Passage passage) {
        return starts.length == 0 ? passage.start() : unit(passage.start());
    }

    int last(Passage passage) {
        return starts.length == 0 ? passage.end() : unit(Math.max(passage.start(), passage.end() - 1));
    }

    private int unit(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
