package zhagen.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.exchange.ImportPlan;
import zhagen.exchange.Importing;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;

/// Files that somebody made to do harm, or that broke on their way. Each costs a bounded time and memory, and a sentence.
@Timeout(120)
class HostileDocumentsTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static byte[] zip(String name, byte[] start, String filler, int times, String end) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(start);
            var piece = filler.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(piece);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
            if (name.equals("content.xml")) {
                zip.putNextEntry(new ZipEntry("mimetype"));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String before, String body) throws IOException {
        var xml = "%s<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(before, WORD, body);
        return zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8), "", 0, "");
    }

    private static void refused(String reason, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.label().key())
                .isEqualTo("import.refused." + reason));
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsGivenUp() throws IOException {
        var start = "<w:document xmlns:w=\"%s\"><w:body>".formatted(WORD).getBytes(StandardCharsets.UTF_8);
        var bomb = zip("word/document.xml", start, "<w:x/>".repeat(20_000), 3000, "</w:body></w:document>");

        assertThat(bomb.length).isLessThan(2 << 20);
        refused("tooMuch", () -> TranscriptReader.read("bomb.docx", bomb));
    }

    @Test
    void wordsWithoutEndAreGivenUp() throws IOException {
        var start =
                "<w:document xmlns:w=\"%s\"><w:body><w:p><w:r><w:t>".formatted(WORD).getBytes(StandardCharsets.UTF_8);
        var bomb =
                zip("word/document.xml", start, "a".repeat(1 << 20), 200, "</w:t></w:r></w:p></w:body></w:document>");

        refused("tooMuch", () -> TranscriptReader.read("bomb.docx", bomb));
    }

    @Test
    void entitiesAreNotExpandedAndNoFileIsRead(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        var laughs = word(entities + "]>", "<w:p><w:r><w:t>words &e39;</w:t></w:r></w:p>");
        var outside = word(
                "<!DOCTYPE x [<!ENTITY file SYSTEM \"%s\">]>".formatted(secret.toUri()),
                "<w:p><w:r><w:t>words &file;</w:t></w:r></w:p>");

        for (var hostile : List.of(laughs, outside)) {
            try {
                assertThat(TranscriptReader.read("a.docx", hostile).text().length()).isLessThan(50);
                assertThat(TranscriptReader.read("a.docx", hostile).text()).doesNotContain("SECRET");
            } catch (Refused refused) {
                assertThat(refused.label().key()).isEqualTo("import.refused.damaged");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:sdt>", "<w:tbl>", "<w:p>"})
    void nestingWithoutEndIsRefused(String element) throws IOException {
        var deep = word("", element.repeat(100_000));

        refused("damaged", () -> TranscriptReader.read("deep.docx", deep));
    }

    @Test
    void deepWebPagesAndGroupsAreReadOrRefusedAndNothingElse() {
        var page = "<html><body>" + "<div>".repeat(50_000) + "问：好吗？";
        var groups = "{\\rtf1 " + "{\\b ".repeat(50_000) + "words";

        for (var file : List.of(page, groups)) {
            try {
                assertThat(TranscriptReader.read("deep", file.getBytes(StandardCharsets.UTF_8)).text()).isNotBlank();
            } catch (Refused refused) {
                assertThat(refused.label().key()).isEqualTo("import.refused.tooMuch");
            }
        }
    }

    @Test
    void aParserThatDoesNotEndIsLeftBehind() {
        var interrupted = new CountDownLatch(1);

        refused("tooMuch", () -> Documents.guarded("endless.pdf", Duration.ofMillis(50), () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                interrupted.countDown();
            }
            return "too late";
        }));
        assertThat(interrupted).satisfies(CountDownLatch::await);
    }

    @Test
    void whatAParserThrowsBecomesASentence() {
        refused("tooMuch", () -> Documents.guarded("a.pdf", Duration.ofSeconds(9), () -> endless(0).length()));
        refused("tooMuch", () -> Documents.guarded("a.pdf", Duration.ofSeconds(9), () -> {
            throw new OutOfMemoryError("as a parser might");
        }));
        refused("damaged", () -> Documents.guarded("a.pdf", Duration.ofSeconds(9), () -> {
            throw new IndexOutOfBoundsException();
        }));
    }

    private static String endless(int depth) {
        return endless(depth + 1) + depth;
    }

    @Test
    void endingsAndNamesMeanNothing() throws IOException {
        var rtf = "{\\rtf1 Q: hi\\par}".getBytes(StandardCharsets.US_ASCII);
        var docx = word("", "<w:p><w:r><w:t>words</w:t></w:r></w:p>");

        for (var name : List.of("a.pdf", "a", ".docx", "名字 😀\u202Etxt.exe", "a\nb.txt", "..", "CON.doc")) {
            assertThat(TranscriptReader.read(name, rtf).format()).isEqualTo("rtf");
            assertThat(TranscriptReader.read(name, docx).format()).isEqualTo("docx");
        }
    }

    @Test
    void aBadFileKeepsNoOtherOut(@TempDir Path folder) throws IOException {
        var files = new ArrayList<Path>();
        files.add(Files.write(folder.resolve("1 empty.docx"), new byte[0]));
        files.add(Files.writeString(folder.resolve("2 half.pdf"), "%PDF-1.7\n1 0 obj <<"));
        files.add(Files.write(folder.resolve("3 deep.docx"), word("", "<w:sdt>".repeat(5000))));
        var large = folder.resolve("4 large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(500L << 20);
        }
        files.add(large);
        files.add(Files.writeString(folder.resolve("5 good.txt"), "问：好吗？\n答：好。\n"));

        var plan = Importing.plan(files, Snapshot.empty(), Progress.NONE);

        assertThat(plan.files()).hasSize(5);
        assertThat(plan.readable()).extracting(ImportPlan.Entry::file).containsExactly("5 good.txt");
        assertThat(plan.declined()).extracting(file -> file.because().key())
                .containsExactly(
                        "import.refused.empty", "import.refused.damaged", "import.refused.damaged",
                        "import.refused.large");
    }
}
