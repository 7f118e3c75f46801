package zhagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Over the sample study.
class RetrieveTest {

    @TempDir
    private static Path folder;

    private static Path project;

    @BeforeAll
    static void sample() {
        project = folder.resolve("Sample.zhagen");
        assertThat(Said.after("sample", project).code()).isZero();
    }

    private static int passages(Object... arguments) throws IOException {
        var all = new Object[arguments.length + 3];
        all[0] = "retrieve";
        all[1] = project;
        all[2] = "--json";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Said.after(all).json().get("passages").asInt();
    }

    @Test
    void whatOverlapsAndWhatDoesNotIsEverythingThatACodeHas() throws IOException {
        int all = passages("--code", "担得起的共享");

        int overlapping = passages("--code", "担得起的共享", "--overlapping", "上级推动力度");
        int apart = passages("--code", "担得起的共享", "--not-overlapping", "上级推动力度");

        assertThat(all).isPositive();
        assertThat(overlapping).isPositive();
        assertThat(overlapping + apart).isEqualTo(all);
    }

    @Test
    void theOrderOfTheOptionsIsTheOrderOfTheConditions() throws IOException {
        var said = Said.after("retrieve", project, "--json", "--code", "担得起的共享", "--near", "上级推动力度", "--within", 2,
                "--unit", "sentences", "--not", "部门间协作经验").json();

        assertThat(said.get("query").asText()).isEqualTo(
                "(“Sharing that can be carried” and below near “Strength of push from above” and below (within 2 "
                        + "sentences)) but not “Experience of working together” and below");
    }

    @Test
    void filtersNarrowWhatIsFound() throws IOException {
        int all = passages("--code", "担得起的共享");
        int one = passages("--code", "担得起的共享", "--participant", "A01");
        int exemplars = passages("--code", "担得起的共享", "--exemplars", "--role", "PARTICIPANT");

        assertThat(one).isPositive().isLessThan(all);
        assertThat(exemplars).isPositive().isLessThan(all);
        assertThat(passages("--code", "担得起的共享", "--from", "2100-01-01")).isZero();
    }

    @Test
    void aWorkbookAndADocumentSayTheQueryAndQuoteThePassages() throws IOException {
        var book = folder.resolve("passages.xlsx");
        var document = folder.resolve("passages.docx");
        int found = passages("--code", "担得起的共享", "--participant", "A01");

        assertThat(Said.after("retrieve", project, "--lang=zh", "--code", "担得起的共享", "--participant", "A01", "-o", book)
                .code()).isZero();
        assertThat(Said.after("retrieve", project, "--lang=zh", "--code", "担得起的共享", "--participant", "A01", "-o",
                document).code()).isZero();

        try (var read = new XSSFWorkbook(Files.newInputStream(book));
                var written = new XWPFDocument(Files.newInputStream(document))) {
            assertThat(read.getSheet("检索片段").getLastRowNum()).isEqualTo(found);
            assertThat(read.getSheet("检索条件").getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("“担得起的共享”及下级——仅限受访者：A01");
            assertThat(written.getParagraphs()).anyMatch(it -> it.getText().contains("“担得起的共享”及下级"));
            assertThat(written.getParagraphs().stream().filter(it -> "Quote".equals(it.getStyle())).count())
                    .isEqualTo(found);
        }
    }

    @Test
    void whatTheProjectHasNotIsRefusedInASentence() {
        assertThat(Said.after("retrieve", project, "--code", "没有的编码").err()).contains("没有的编码").contains("full name");
        assertThat(Said.after("retrieve", project, "--saved", "x").code()).isEqualTo(3);
        assertThat(Said.after("retrieve", project, "-o", folder.resolve("passages.pdf")).code()).isEqualTo(3);
    }
}
