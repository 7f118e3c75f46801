package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void randomChangesComeToEveryKindOfItemAndTakeItBack() {
        var random = new Random(1);
        var by = new By(Id.random(), Id.random(), Instant.EPOCH);
        var type = new RelationType(
                Id.random(), Wording.zh("调节"), RelationType.Meaning.MODERATION, Polarity.NONE, 1, Origin.of(by));
        var texts = new HashMap<TextHash, String>();
        var now = Snapshot.empty().after(Studies.found(by, Wording.zh("研究"), "王敏", "王", List.of(type)));
        var added = EnumSet.noneOf(Kind.class);
        var removed = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < 3000; i++) {
            var change = Changes.any(random, now, by, texts::get);
            for (var edit : change.edits()) {
                if (edit instanceof Edit.Of of && of.before() == null) {
                    added.add(Kind.of(of.item()));
                } else if (edit instanceof Edit.Of of && of.after() == null) {
                    removed.add(Kind.of(of.item()));
                }
            }
            var next = now.after(change);
            assertThat(next.after(change.inverse())).isEqualTo(now);
            texts.putAll(change.texts());
            now = next;
        }
        added.add(Kind.STUDY);
        removed.add(Kind.STUDY);
        assertThat(added).containsExactlyInAnyOrder(Kind.values());
        assertThat(removed).containsExactlyInAnyOrder(Kind.values());
    }
}
