package zhagen.exchange.transcript;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every file, whole or broken.
class TranscriptLawsTest {

    static List<Golden> everyFolder() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("everyFolder")
    void turnsAreInOrderAndDisjointAndOwnTheirLabelAndWords(Golden golden) {
        Valid.check(golden.input().getFileName().toString(), golden.bytes(), Wishes.NONE);
    }

    @Test
    void aMutatedFileIsReadOrRefusedAndNothingElse() {
        long first = new Random().nextLong(1L << 40);
        System.out.println("fuzz: seeds from " + first);
        for (int i = 0; i < 300; i++) {
            Fuzz.read(first + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linesInAnyOrderStillMakeTurns(long seed) {
        var random = new Random(seed);
        var lines = Golden.all().stream()
                .filter(golden -> golden.name().matches("(zh|stamp|markdown|mission|q).*"))
                .flatMap(golden -> new String(golden.bytes(), StandardCharsets.UTF_8).lines())
                .toList();
        for (int i = 0; i < 200; i++) {
            var mixed = random.ints(1 + random.nextInt(40), 0, lines.size())
                    .mapToObj(lines::get)
                    .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\n\n"));
            Valid.turns(mixed, TranscriptReader.recognise(mixed));
        }
    }
}
