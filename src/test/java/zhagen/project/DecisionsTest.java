package zhagen.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhagen.exchange.codebook.DecisionsFile;
import zhagen.messages.Messages;
import zhagen.model.AuditTrail;
import zhagen.model.AuditTrail.Deed;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Merging;
import zhagen.model.Progress;
import zhagen.model.Pseudonym;
import zhagen.model.Reason;
import zhagen.model.Wording;

class DecisionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/exchange/decisions/merged-and-renamed");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T08:05:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temp;

    private Path folder;

    @AutoClose
    private Project project;

    @BeforeEach
    void aCodebookIsWorkedOn() {
        folder = temp.resolve("Study.zhagen");
        project = Project.create(
                folder, Wording.zh("研究"), Examples.coder("王敏"), new Project.Settings(Runnable::run, CLOCK));
        var category = create(Level.CATEGORY, "部门分割", "Division");
        var silos = create(Level.CONCEPT, "烟囱", "Silos");
        var islands = create(Level.CONCEPT, "信息孤岛", "Islands of data");
        var trust = create(Level.CONCEPT, "信任", "");
        var belief = create(Level.CONCEPT, "互信", "");
        project.apply(now -> Merging.merge(
                now, project.by(), silos, islands, now.get(islands).name(), new Reason("合并", "两人说的是同一件事"))).join();
        project.apply(now -> Codebook.rename(now, project.by(), trust, new Wording("协作经验", "Experience"))).join();
        project.apply(now -> Merging.keepBoth(
                now, project.by(), trust, belief, new Reason("保留", "=一个说经历，一个说态度"))).join();
        project.apply(now -> Codebook.move(now, project.by(), List.of(islands), category, 0)).join();
        project.apply(now -> Codebook.level(now, project.by(), category, Level.MAIN)).join();
        project.apply(now -> Codebook.delete(now, project.by(), belief)).join();
        project.undo().join();
    }

    private Id<Code> create(Level level, String zh, String en) {
        project.apply(now -> Codebook.create(now, project.by(), null, level, new Wording(zh, en))).join();
        return project.now().all(Code.class).filter(code -> code.name().says(zh)).findFirst().orElseThrow().id();
    }

    private List<AuditTrail.Row> rows() {
        return project.explained(project.decisions());
    }

    private List<Deed> deeds() {
        return project.decisions().stream().map(AuditTrail.Row::deed).toList();
    }

    @Test
    void everyDecisionThatStandsIsThereTheNewestFirst() {
        assertThat(deeds()).containsExactly(Deed.LEVEL, Deed.MOVE, Deed.KEEP, Deed.RENAME, Deed.MERGE);
        assertThat(rows()).extracting(AuditTrail.Row::reason)
                .containsExactly("", "", "=一个说经历，一个说态度", "", "两人说的是同一件事");
        assertThat(rows()).noneMatch(row -> row.codes().isEmpty());
    }

    @Test
    void whatIsDoneAgainIsThereAgainAndWhatIsTakenBackAgainIsNot() {
        project.redo().join();
        assertThat(deeds()).first().isEqualTo(Deed.DELETE);
        project.undo().join();
        assertThat(deeds()).first().isEqualTo(Deed.LEVEL);
    }

    @Test
    void aReasonIsSaidAfterwardsAndSaidAnewAndOutlivesARestart() {
        var rename = rows().get(3);
        project.apply(now -> AuditTrail.explain(now, project.by(), rename, "理由", "受访者很少说信任")).join();
        assertThat(rows().get(3).reason()).isEqualTo("受访者很少说信任");

        var explained = rows().get(3);
        project.apply(now -> AuditTrail.explain(now, project.by(), explained, "理由", "受访者从不说信任")).join();
        project.close();
        project = Project.open(folder, new Project.Settings(Runnable::run, CLOCK));

        assertThat(rows().get(3).reason()).isEqualTo("受访者从不说信任");
        assertThat(project.now().all(Memo.class).filter(memo -> memo.title().startsWith("理由")))
                .singleElement()
                .satisfies(memo -> {
                    assertThat(memo.type()).isEqualTo(Memo.Type.DECISION);
                    assertThat(memo.references()).containsExactlyElementsOf(rename.codes());
                });
    }

    @Test
    void aMemoThatIsRewrittenTellsItsReasonAsItReadsNow() {
        var memo = project.now().all(Memo.class).filter(it -> it.title().equals("合并")).findFirst().orElseThrow();
        project.apply(now -> Memos.edit(now, project.by(), memo.id(), memo.type(), memo.title(), "同一现象")).join();
        assertThat(rows().getLast().reason()).isEqualTo("同一现象");
    }

    @Test
    void wordsThatArePurgedAreGoneFromTheLogAndItSaysWhereItsReasonsBegin() {
        project.close();
        Purge.of(folder, List.of(new Pseudonym("烟囱", "〔概念〕")), CLOCK, Progress.NONE);
        project = Project.open(folder, new Project.Settings(Runnable::run, CLOCK));

        assertThat(deeds()).containsExactly(Deed.LEVEL, Deed.MOVE, Deed.KEEP, Deed.RENAME, Deed.MERGE);
        assertThat(project.base()).isGreaterThan(project.decisions().getFirst().entry().number());
        assertThat(rows()).allMatch(row -> row.reason().isEmpty());
        assertThat(Messages.in(Language.ZH).say(rows().getLast().entry().label()))
                .isEqualTo("将“〔概念〕”并入“信息孤岛”");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkbookSaysWhatTheLogSays(Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        file(language).workbook(out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var cells = new DataFormatter();
            var said = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(cells::formatCellValue)
                            .map(words -> words.replace("\n", " / "))
                            .collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n", "", "\n"));
            assertThat(said).isEqualTo(expected(language, "tsv"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSeparatedValuesSayItToo(Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        file(language).commaSeparated(out);
        assertThat(out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n")).isEqualTo(expected(language, "csv"));
    }

    private DecisionsFile file(Language language) {
        return new DecisionsFile(project.now(), project.texts(), Messages.in(language), ZoneOffset.UTC, rows());
    }

    private static String expected(Language language, String ending) throws IOException {
        return Files.readString(GOLDEN.resolve("expected-%s.%s".formatted(language.name().toLowerCase(), ending)));
    }
}
