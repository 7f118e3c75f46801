package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder holds an input and what is expected of it. Where the expectation is missing or differs, what was read
/// is left under `target/golden/`, to be checked by eye and copied.
class GoldenTranscriptTest {

    static List<Golden> everyFolder() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("everyFolder")
    void aFileIsReadAsItsFolderSays(Golden golden) throws IOException {
        var outcome = golden.outcome();
        var left = Path.of("target/golden").resolve(golden.name());
        Files.createDirectories(left);
        Files.writeString(left.resolve("expected.txt"), outcome);

        assertThat(golden.expected()).exists();
        assertThat(outcome).isEqualTo(Files.readString(golden.expected()));
    }
}
