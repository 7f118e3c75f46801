package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Refused;
import zhagen.model.SpeakerRole;
import zhagen.model.Utterance;

/// What holds for every file, whole or broken.
class TranscriptLawsTest {

    static List<Golden> everyFolder() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("everyFolder")
    void turnsAreInOrderAndDisjointAndOwnTheirLabelAndWords(Golden golden) {
        check(golden.input().getFileName().toString(), golden.bytes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void aBrokenFileIsReadOrRefusedAndNothingElse(long seed) {
        var random = new Random(seed);
        for (var golden : Golden.all()) {
            var rounds = golden.input().toString().endsWith(".docx") ? 3 : 12;
            for (int i = 0; i < rounds; i++) {
                check(golden.input().getFileName().toString(), broken(golden.bytes(), random));
            }
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
            checkTurns(mixed, TranscriptReader.recognise(mixed));
        }
    }

    private static void check(String name, byte[] bytes) {
        try {
            var transcript = TranscriptReader.read(name, bytes);
            assertThat(transcript.text()).isNotBlank().doesNotContain("\r").doesNotStartWith("\uFEFF");
            checkTurns(
                    transcript.text(),
                    new Recognition(
                            transcript.title(),
                            transcript.turns(),
                            transcript.speakers(),
                            transcript.layout(),
                            transcript.confidence(),
                            transcript.evidence()));
        } catch (Refused refused) {
            assertThat(refused.label().key()).startsWith("import.refused.");
        }
    }

    private static void checkTurns(String text, Recognition found) {
        var before = 0;
        for (var turn : found.turns()) {
            assertThat(turn.whole().start()).isGreaterThanOrEqualTo(before);
            assertThat(turn.whole().end()).isLessThanOrEqualTo(text.length());
            assertThat(turn.whole().contains(turn.label())).isTrue();
            assertThat(turn.whole().contains(turn.words())).isTrue();
            assertThat(turn.words().start()).isGreaterThanOrEqualTo(turn.label().end());
            assertThat(turn.whole().start()).isEqualTo(turn.label().start());
            assertThat(turn.whole().end()).isEqualTo(turn.words().end());
            assertThat(turn.words().of(text)).isEqualTo(turn.words().of(text).strip());
            assertThat(turn.speaker()).isBetween(-1, found.speakers().size() - 1);
            before = turn.whole().end();
        }
        for (int i = 0; i < found.speakers().size(); i++) {
            var speaker = i;
            var said = found.turns().stream().filter(turn -> turn.speaker() == speaker).toList();
            assertThat(said).hasSize(found.speakers().get(i).turns()).isNotEmpty();
            assertThat(said).allMatch(turn -> turn.utterance() == utterance(found.speakers().get(speaker).role()));
            assertThat(found.speakers().get(i).name()).isNotBlank().doesNotContain("：", "【", "*").doesNotStartWith("#");
        }
        assertThat(found.confidence()).isBetween(0.0, 1.0);
        assertThat(found.layout().isEmpty()).isEqualTo(found.confidence() == 0);
        if (found.layout().isEmpty()) {
            assertThat(found.speakers()).isEmpty();
        }
    }

    private static Utterance utterance(SpeakerRole role) {
        return switch (role) {
            case INTERVIEWER -> Utterance.QUESTION;
            case PARTICIPANT -> Utterance.ANSWER;
            case OTHER -> Utterance.OTHER;
        };
    }

    private static byte[] broken(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        var broken = random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        if (broken.length > 0) {
            IntStream.range(0, random.nextInt(8))
                    .forEach(_ -> broken[random.nextInt(broken.length)] = (byte) random.nextInt());
        }
        return broken;
    }
}
