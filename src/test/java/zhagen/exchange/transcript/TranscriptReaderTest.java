package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.Progress;
import zhagen.model.Refused;

class TranscriptReaderTest {

    @Test
    void aFileIsReadFromTheDiskAndReportsHowFar(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("访谈 01（一）.txt"), "问：好吗？\n答：好。\n");
        var reports = new ArrayList<Long>();

        var transcript = TranscriptReader.read(file, (done, _) -> reports.add(done));

        assertThat(transcript.turns()).hasSize(2);
        assertThat(reports).startsWith(0L).endsWith(Files.size(file));
    }

    @Test
    void readingEndsWhenTheUserWantsIt(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "问：好吗？\n答：好。\n");
        Progress stop = (_, _) -> {
            throw new CancellationException();
        };

        assertThatThrownBy(() -> TranscriptReader.read(file, stop)).isInstanceOf(CancellationException.class);
    }

    @Test
    void lineEndsOfEverySystemGiveTheSameText() {
        var text = "问：好吗？\n\n答：好。\n还有呢。";

        for (var lineEnd : new String[] {"\r\n", "\r", "\n"}) {
            var bytes = ("\uFEFF" + text.replace("\n", lineEnd)).getBytes(StandardCharsets.UTF_8);
            assertThat(TranscriptReader.read("a.txt", bytes).text()).isEqualTo(text);
        }
    }

    @Test
    void theContentSaysWhatAFileIsAndNotItsName() {
        var document = Golden.all().stream()
                .filter(golden -> golden.name().equals("docx-table"))
                .findFirst()
                .orElseThrow();

        assertThat(TranscriptReader.read("interview.txt", document.bytes()).format()).isEqualTo("docx");
        assertThat(TranscriptReader.read("interview.docx", "问：好吗？\n答：好。".getBytes(StandardCharsets.UTF_8))
                .format())
                .isEqualTo("text");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRefusalNamesTheFileInEveryLanguage(Language language) {
        assertThatThrownBy(() -> TranscriptReader.read("报告.png", "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        Messages.in(language).say(refused.label()))
                        .contains("报告.png", ".docx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[", "(", "**", "【", "《", "a:", "：", "问：", "00:01 ", "# ", "---\n", "\n",
            "[00:01]\n", "- ", "张三\n", "_a : b\n", "Q1.\n", "x", "> (\n"
    })
    void strangeTextsTakeNoLongerThanOthers(String piece) {
        var text = piece.repeat(500_000 / piece.length());

        assertTimeout(Duration.ofSeconds(10), () -> TranscriptReader.recognise(text));
    }
}
