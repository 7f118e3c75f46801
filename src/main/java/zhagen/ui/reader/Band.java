package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import zhagen.model.Span;

/// A part of a mark's highlight. Where marks overlap, the height of the line is divided among them:
/// this one has share `slot` of `slots`, from the top.
record Band(Mark mark, Span span, int slot, int slots) {

    /// The highlights of `marks` (sorted) within `words`. Of two that overlap, one stays above the other all along.
    static List<Band> of(List<Mark> marks, Span words) {
        int[] lanes = lanes(marks);
        int[] latest = new int[marks.size()];
        Arrays.fill(latest, -1);
        var bands = new ArrayList<Band>();
        int[] cuts = cuts(marks, words);
        for (int i = 0; i + 1 < cuts.length; i++) {
            var segment = new Span(cuts[i], cuts[i + 1]);
            var here = IntStream.range(0, marks.size()).filter(at -> marks.get(at).span().overlaps(segment)).boxed()
                    .sorted(Comparator.comparingInt(at -> lanes[at])).toList();
            for (int slot = 0; slot < here.size(); slot++) {
                int at = here.get(slot);
                var band = new Band(marks.get(at), segment, slot, here.size());
                if (latest[at] >= 0 && bands.get(latest[at]).continuesIn(band)) {
                    int start = bands.get(latest[at]).span.start();
                    bands.set(latest[at], new Band(band.mark, new Span(start, segment.end()), slot, here.size()));
                } else {
                    latest[at] = bands.size();
                    bands.add(band);
                }
            }
        }
        return bands;
    }

    private boolean continuesIn(Band next) {
        return slot == next.slot && slots == next.slots && span.end() == next.span.start();
    }

    private static int[] cuts(List<Mark> marks, Span words) {
        return marks.stream().flatMapToInt(mark -> IntStream.of(mark.span().start(), mark.span().end()))
                .map(offset -> Math.clamp(offset, words.start(), words.end())).sorted().distinct().toArray();
    }

    /// For each mark the lowest lane that is free from its start on.
    private static int[] lanes(List<Mark> marks) {
        var ends = new ArrayList<Integer>();
        int[] lanes = new int[marks.size()];
        for (int i = 0; i < lanes.length; i++) {
            var span = marks.get(i).span();
            while (lanes[i] < ends.size() && ends.get(lanes[i]) > span.start()) {
                lanes[i]++;
            }
            if (lanes[i] == ends.size()) {
                ends.add(0);
            }
            ends.set(lanes[i], span.end());
        }
        return lanes;
    }
}
