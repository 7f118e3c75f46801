package zhagen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one coder sees of a project in which others code too.
class SeeingTest {

    private static final Id<Coder> WANG = Id.random();
    private static final Id<Coder> LI = Id.random();
    private static final Id<Coder> ZHAO = Id.random();
    private static final Id<Round> ROUND = Id.random();

    private static By by(Id<Coder> coder) {
        return new By(coder, ROUND, Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsSeenFollowsEveryChangeAsIfItHadBeenLookedAtAnew(long seed) {
        var random = new Random(seed);
        var texts = new HashMap<TextHash, String>();
        var now = Snapshot.empty().after(Studies.found(by(WANG), Wording.zh("研究"), "王敏", "王", List.of()));
        now = now.after(Studies.addCoder(now, by(WANG), LI, "李雷", "李"));
        now = now.after(Studies.addCoder(now, by(WANG), ZHAO, "赵英", "赵"));
        var seeing = new Seeing(random.nextBoolean() ? Set.of(LI) : Set.of(LI, ZHAO));
        var seen = seeing.snapshot(now);
        var back = new ArrayList<Change>();
        for (int i = 0; i < 400; i++) {
            var hand = List.of(WANG, LI, ZHAO).get(random.nextInt(3));
            var change = back.isEmpty() || random.nextInt(4) > 0
                    ? Changes.any(random, now, by(hand), texts::get)
                    : back.removeLast();
            if (!now.has(hand) || !stillFits(now, change)) {
                back.clear();
                continue;
            }
            texts.putAll(change.texts());
            var next = now.after(change);
            seen = seen.after(seeing.change(change, now, next));
            assertThat(seen).isEqualTo(seeing.snapshot(next));
            assertThat(seeing.snapshot(now).after(Seeing.EVERYTHING.turnedFrom(seeing, now, change.label())))
                    .isEqualTo(now);
            assertThat(now.after(seeing.turnedFrom(Seeing.EVERYTHING, now, change.label())))
                    .isEqualTo(seeing.snapshot(now));
            back.add(change.inverse());
            now = next;
        }
        assertThat(seen.all(Coding.class)).noneMatch(coding -> seeing.unseen().contains(coding.origin().coder()));
        assertThat(seen.all(Memo.class)).noneMatch(memo -> seeing.unseen().contains(memo.origin().coder()));
        assertThat(seen.count(Code.class)).isEqualTo(now.count(Code.class));
    }

    private static boolean stillFits(Snapshot now, Change change) {
        try {
            now.after(change);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }
}
