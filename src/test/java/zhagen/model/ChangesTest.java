package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangesTest {

    /// Identities are random, and with them which items are met; the rarest kinds have come by then.
    private static final int LONG_ENOUGH = 30_000;

    @Test
    void randomChangesComeToEveryKindOfItemAndTakeItBack() {
        var random = new Random(1);
        var by = new By(Id.random(), Id.random(), Instant.EPOCH);
        var type = new RelationType(
                Id.random(), Wording.zh("调节"), RelationType.Meaning.MODERATION, Polarity.NONE, 1, Origin.of(by));
        var texts = new HashMap<TextHash, String>();
        var now = Snapshot.empty().after(Studies.found(by, Wording.zh("研究"), "王敏", "王", List.of(type)));
        var added = EnumSet.of(Kind.STUDY);
        var removed = EnumSet.of(Kind.STUDY); // which a project always has
        for (int i = 0; i < 1000 || removed.size() < Kind.values().length && i < LONG_ENOUGH; i++) {
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
        assertThat(added).containsExactlyInAnyOrder(Kind.values());
        assertThat(removed).containsExactlyInAnyOrder(Kind.values());
    }
}
