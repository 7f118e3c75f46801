package zhagen.exchange.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.exchange.Founded;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Origin;
import zhagen.model.Participant;
import zhagen.model.Progress;
import zhagen.model.Relation;
import zhagen.model.Source;
import zhagen.model.Tree;
import zhagen.model.Wording;

class CodebookWorkbookTest {

    private static final Founded SAMPLE = Founded.sample();

    private static XSSFWorkbook workbook(Founded study, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new CodebookWorkbook(study.now, study.texts::get, Messages.in(language), ZoneOffset.UTC)
                .write(out, Progress.NONE);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /// The rows below the head, by the names of their columns.
    private static List<Map<String, Object>> rows(XSSFSheet sheet) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(i -> row(sheet.getRow(0), sheet.getRow(i)))
                .toList();
    }

    private static Map<String, Object> row(Row head, Row row) {
        var cells = new HashMap<String, Object>();
        for (var cell : row) {
            var name = head.getCell(cell.getColumnIndex()).getStringCellValue();
            switch (cell.getCellType()) {
                case STRING -> cells.put(name, cell.getStringCellValue());
                case NUMERIC -> cells.put(
                        name,
                        DateUtil.isCellDateFormatted(cell)
                                ? cell.getLocalDateTimeCellValue().toLocalDate()
                                : (Object) cell.getNumericCellValue());
                case BLANK -> cells.put(name, "");
                default -> throw new AssertionError(cell.getCellType());
            }
        }
        return cells;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySheetHasItsHeadItsFilterAndARowForEveryItem(Language language) throws IOException {
        try (var book = workbook(SAMPLE, language)) {
            assertThat(IntStream.range(0, 6).mapToObj(book::getSheetName))
                    .containsExactlyElementsOf(language == Language.ZH
                            ? List.of("编码本", "编码标注", "资料", "受访者", "备忘录", "关系")
                            : List.of("Codebook", "Codings", "Sources", "Participants", "Memos", "Relations"));
            var kinds = List.of(Code.class, Coding.class, Source.class, Participant.class, Memo.class, Relation.class);
            for (int i = 0; i < kinds.size(); i++) {
                var sheet = book.getSheetAt(i);
                assertThat(sheet.getLastRowNum()).isEqualTo(SAMPLE.now.count(kinds.get(i)));
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A1:")
                        .endsWith(String.valueOf(sheet.getLastRowNum() + 1));
                var head = sheet.getRow(0);
                assertThat(IntStream.range(0, head.getLastCellNum())
                        .mapToObj(cell -> head.getCell(cell).getStringCellValue()))
                        .doesNotHaveDuplicates()
                        .allMatch(words -> !words.isBlank());
            }
        }
    }

    @Test
    void aCodeIsCountedAsEverywhereAndStandsBelowItsCategories() throws IOException {
        var strengths = new Counting(SAMPLE.now).ofAll();
        try (var book = workbook(SAMPLE, Language.ZH)) {
            var rows = rows(book.getSheet("编码本"));
            var codes = Tree.all(SAMPLE.now);
            for (int i = 0; i < codes.size(); i++) {
                var code = codes.get(i);
                var row = rows.get(i);
                var strength = strengths.get(code.id());
                assertThat(row)
                        .containsEntry("名称（中文）", code.name().zh())
                        .containsEntry("名称（英文）", code.name().en())
                        .containsEntry("编码处数", (double) strength.passages())
                        .containsEntry("资料", (double) strength.sources())
                        .containsEntry("受访者", (double) strength.people());
                for (var above : Tree.path(SAMPLE.now, code)) {
                    var column = Messages.in(Language.ZH).say("export.level." + above.level());
                    assertThat((String) row.get(column)).contains(above.name().zh());
                }
                assertThat(book.getSheet("编码本").getRow(i + 1).getOutlineLevel())
                        .isEqualTo(Tree.path(SAMPLE.now, code).size() - 1);
            }
            assertThat(rows).anyMatch(row -> row.get("典型引文").toString().matches("(?s)“.+”（A01-\\d+）.*"));
        }
    }

    @Test
    void aCodingIsQuotedWordForWordFromItsOffsets() throws IOException {
        var texts = new HashMap<String, String>();
        SAMPLE.now.all(Source.class).forEach(source -> texts.put(source.name(), SAMPLE.texts.get(source.text())));
        try (var book = workbook(SAMPLE, Language.EN)) {
            assertThat(rows(book.getSheet("Codings"))).allSatisfy(row -> {
                int start = ((Double) row.get("Start")).intValue();
                int end = ((Double) row.get("End")).intValue();
                assertThat(row.get("Quote")).isEqualTo(texts.get(row.get("Source")).substring(start, end));
                assertThat(row.get("Turn")).isInstanceOf(Double.class);
                assertThat(row.get("Date")).isInstanceOf(LocalDate.class);
                assertThat((String) row.get("Source")).startsWith((String) row.get("Participant"));
            });
        }
    }

    @Test
    void aRelationIsListedWithWhatSpeaksForItAndAgainstIt() throws IOException {
        try (var book = workbook(SAMPLE, Language.EN)) {
            var rows = rows(book.getSheet("Relations"));
            assertThat(rows.stream().mapToDouble(row -> (Double) row.get("Contradicting passages")).sum())
                    .isEqualTo(SAMPLE.now.all(Evidence.class)
                            .filter(evidence -> evidence.stance() == Evidence.Stance.CONTRADICTING)
                            .filter(evidence -> SAMPLE.now.get(evidence.claim()) instanceof Relation)
                            .map(evidence -> List.of(evidence.claim(), evidence.place()))
                            .distinct()
                            .count());
            assertThat(rows).allSatisfy(row -> assertThat((Double) row.get("Supporting passages") == 0)
                    .isEqualTo(row.get("Supporting quotes").equals("")));
        }
    }

    @Test
    void numbersAndDatesOfParticipantsAreNumbersAndDates() throws IOException {
        try (var book = workbook(SAMPLE, Language.ZH)) {
            assertThat(rows(book.getSheet("受访者"))).allSatisfy(row -> {
                assertThat(row.get("从业年限")).isInstanceOf(Double.class);
                assertThat(row.get("访谈日期")).isInstanceOf(LocalDate.class);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "=SUM(A1:A9)", "+1", "-1", "@name", "_x0041_ and _x000D_", "a & b < c > \"d\" 'e'", "𠮷野家 😀", " 前后有空格 ",
            "第一行\n第二行\t末"
    })
    void wordsStayTheWordsThatTheyAre(String words) throws IOException {
        var study = new Founded();
        study.make(Codebook.create(study.now, study.by, null, Level.CONCEPT, new Wording(words, "x" + words)));
        try (var book = workbook(study, Language.ZH)) {
            var cell = book.getSheetAt(0).getRow(1).getCell(5);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo("=+-@".indexOf(words.charAt(0)) >= 0);
            assertThat(book.getSheetAt(0).getRow(1).getCell(6).getStringCellValue()).isEqualTo("x" + words);
        }
    }

    /// Different words, which do not look like an attack by compression.
    private static String chinese(int length) {
        return random(0x4E00, 0x9FA5, length);
    }

    private static String emoji(int length) {
        return random(0x1F600, 0x1F64F, length);
    }

    private static String random(int first, int last, int length) {
        return new Random(first)
                .ints(length, first, last)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void whatXmlForbidsIsReplacedAndWhatIsTooLongIsCutWithAMark() throws IOException {
        var study = new Founded();
        var code = new Code(
                Id.random(), null, 1, Level.CONCEPT, Wording.zh("名\u0001称\uFFFE"), Wording.zh(emoji(20_000)),
                Wording.NONE, Wording.NONE, List.of(), Code.INHERITED, false, false, "", Origin.of(study.by));
        study.make(Codebook.add(study.now, study.by, code));
        study.make(Memos.write(
                study.now, study.by, Id.random(), Memo.Type.CODE, chinese(32_767), chinese(32_768), List.of()));
        try (var book = workbook(study, Language.ZH)) {
            var row = rows(book.getSheetAt(0)).getFirst();
            assertThat(row).containsEntry("名称（中文）", "名\uFFFD称\uFFFD");
            assertThat((String) row.get("定义")).hasSizeBetween(32_766, 32_767).matches("[^［]+……［.+］")
                    .doesNotContain("\uFFFD");
            var memo = rows(book.getSheetAt(4)).getFirst();
            assertThat((String) memo.get("标题")).isEqualTo(chinese(32_767));
            assertThat((String) memo.get("正文")).hasSize(32_767).endsWith("］");
        }
    }

    @Test
    void anEmptyStudyHasEmptySheets() throws IOException {
        try (var book = workbook(new Founded(), Language.EN)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
    }
}
