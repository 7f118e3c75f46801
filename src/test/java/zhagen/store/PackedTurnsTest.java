package zhagen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.By;
import zhagen.model.Id;
import zhagen.model.Origin;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.Turn;
import zhagen.model.Utterance;

class PackedTurnsTest {

    private final Id<Source> source = Id.random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void whatWasPackedComesOutAgain(long seed) throws SQLException {
        var turns = turns(new Random(seed), 300);
        assertThat(PackedTurns.unpack(source, PackedTurns.pack(turns), new HashMap<>())).isEqualTo(turns);
    }

    @Test
    void aSourceWithoutTurnsIsPackedToo() throws SQLException {
        assertThat(PackedTurns.unpack(source, PackedTurns.pack(List.of()), new HashMap<>())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {13, 21})
    void whatIsDamagedIsReportedAndNothingElse(long seed) {
        var random = new Random(seed);
        var packed = PackedTurns.pack(turns(random, 20));
        for (int i = 0; i < 500; i++) {
            var damaged = Arrays.copyOf(packed, random.nextInt(packed.length + 1));
            for (int k = random.nextInt(4); k > 0 && damaged.length > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(PackedTurns.unpack(source, damaged, new HashMap<>())).isNotNull();
            } catch (SQLException e) {
                assertThat(e.getMessage()).contains(source.toString());
            }
        }
    }

    private List<Turn> turns(Random random, int count) {
        var speakers = List.of(Id.<Speaker>random(), Id.<Speaker>random());
        var origins = List.of(origin(random, ""), origin(random, "nvivo-资料"));
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(2_000_000);
            int label = start + random.nextInt(9);
            int words = label + random.nextInt(9);
            int end = words + random.nextInt(2_000);
            turns.add(new Turn(
                    Id.random(),
                    source,
                    random.nextInt(10) == 0 ? random.nextInt() : i + 1,
                    new Span(start, end),
                    new Span(start, label),
                    new Span(words, end),
                    random.nextInt(4) == 0 ? null : speakers.get(random.nextInt(2)),
                    random.nextBoolean() ? null : Duration.ofMillis(random.nextInt()),
                    Utterance.values()[random.nextInt(3)],
                    origins.get(random.nextInt(2))));
        }
        return turns;
    }

    private static Origin origin(Random random, String foreignId) {
        var by = new By(Id.random(), Id.random(), Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)));
        return Origin.of(by).imported(foreignId);
    }
}
