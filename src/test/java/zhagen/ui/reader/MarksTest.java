package zhagen.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Span;

class MarksTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatIsFoundIsWhatALookAtAllOfThemFinds(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Mark>();
        var marks = new Marks(List.of());
        for (int i = 0; i < 400; i++) {
            if (!all.isEmpty() && random.nextInt(3) == 0) {
                marks.remove(all.remove(random.nextInt(all.size())).key());
            } else {
                var mark = mark(i, random.nextInt(900), random.nextInt(random.nextInt(10) == 0 ? 600 : 30));
                all.add(mark);
                marks.add(mark);
            }
            int start = random.nextInt(900);
            var span = new Span(start, start + random.nextInt(50));
            assertThat(marks.in(span)).containsExactlyInAnyOrderElementsOf(
                    all.stream().filter(mark -> mark.span().overlaps(span)).toList());
            assertThat(new Marks(all).in(span)).containsExactlyInAnyOrderElementsOf(marks.in(span));
        }
    }

    @Test
    void aKnownKeyTakesThePlaceOfTheOldMark() {
        var marks = new Marks(List.of(mark(1, 0, 10), mark(2, 5, 10)));
        marks.add(mark(1, 20, 4));
        assertThat(marks.in(new Span(0, 12))).extracting(Mark::key).containsExactly(2);
        assertThat(marks.all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 150, 900})
    void manyThatChangeAtOnceEndLikeOneByOne(int changed) {
        var random = new Random(changed);
        var before = new ArrayList<Mark>();
        for (int i = 0; i < 1000; i++) {
            before.add(mark(i, random.nextInt(900), random.nextInt(40)));
        }
        var removed = before.subList(0, changed / 2).stream().map(Mark::key).toList();
        var added = new ArrayList<Mark>();
        for (int i = changed / 2; i < changed; i++) {
            added.add(mark(i, random.nextInt(900), random.nextInt(40)));
        }
        var atOnce = new Marks(before);
        var oneByOne = new Marks(before);

        assertThat(atOnce.change(added, removed)).containsExactlyElementsOf(before.subList(0, changed));

        removed.forEach(oneByOne::remove);
        added.forEach(oneByOne::add);
        assertThat(atOnce.all()).containsExactlyInAnyOrderElementsOf(oneByOne.all());
        for (int start = 0; start < 900; start += 7) {
            var span = new Span(start, start + 9);
            assertThat(atOnce.in(span)).containsExactlyInAnyOrderElementsOf(oneByOne.in(span));
        }
    }

    @Test
    void theShortestOfNestedMarksIsTheInnermost() {
        var marks = new Marks(List.of(mark(1, 0, 100), mark(2, 10, 20), mark(3, 12, 5)));
        assertThat(marks.innermostAt(13)).extracting(Mark::key).isEqualTo(3);
        assertThat(marks.innermostAt(20)).extracting(Mark::key).isEqualTo(2);
        assertThat(marks.innermostAt(150)).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void bandsCoverEveryMarkAndShareTheLineWithoutOverlap(long seed) {
        var random = new Random(seed);
        var list = new ArrayList<Mark>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            list.add(mark(i, random.nextInt(80), 1 + random.nextInt(40)));
        }
        list.sort((one, other) -> one.span().compareTo(other.span()));
        var words = new Span(20, 70);
        var bands = Band.of(new Marks(list).in(words), words);
        for (int offset = 20; offset < 70; offset++) {
            int at = offset;
            var here = bands.stream().filter(band -> band.span().contains(at)).toList();
            assertThat(here).extracting(Band::mark).containsExactlyInAnyOrderElementsOf(
                    list.stream().filter(mark -> mark.span().contains(at)).toList());
            assertThat(here).extracting(Band::slot).doesNotHaveDuplicates();
            assertThat(here).allMatch(band -> band.slots() == here.size() && band.slot() < here.size());
        }
    }

    private static Mark mark(int key, int start, int length) {
        return new Mark(key, new Span(start, start + length), new Mark.Tag(key, "code " + key, key), Set.of());
    }
}
