package zhagen.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.exchange.Founded;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Conventions;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Source;
import zhagen.model.Studies;
import zhagen.model.TypicalStructure;

class TablesTest {

    private static final Founded SAMPLE = Founded.sample();
    private static final Set<TableKind> ALL = EnumSet.allOf(TableKind.class);

    private static List<Table> tables(Founded study, Language language, int quotes) {
        return new Tables(
                study.now, study.texts::get, Messages.in(language), ZoneOffset.UTC, Tables.Besides.NOTHING, quotes)
                .of(ALL, Progress.NONE);
    }

    private static Table table(TableKind kind) {
        return table(SAMPLE, kind, 2);
    }

    private static Table table(Founded study, TableKind kind, int quotes) {
        return tables(study, Language.ZH, quotes).stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    }

    private static byte[] word(Founded study, List<Table> tables, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new TablesDocument(study.now, study.texts::get, Messages.in(language), ZoneOffset.UTC)
                .write(tables, List.of(), out, Progress.NONE);
        return out.toByteArray();
    }

    /// The heads that Chinese papers print.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLASSES | 范畴 ‖ 初始概念 ‖ 原始语句（代表）
            POINTS | 范畴 ‖ 原始资料 ‖ 初始概念 ‖ 参考点数
            FIRST | 一级编码 ‖ 原始资料语句举例
            THREE | 三级编码 ‖ 二级编码 ‖ 一级编码 ‖ 内涵 ‖ 频次
            RESULT | 选择性编码 ‖ 主轴编码 ‖ 开放式编码 ‖ 内涵 ‖ 初级概念
            NODES | 序号 ‖ 开放式编码节点 ‖ 参考点数 ‖ 主轴编码（范畴）
            MAIN | 维度 ‖ 主范畴 ‖ 范畴 ‖ 释义
            SUBCATEGORIES | 主范畴 ‖ 副范畴 ‖ 关系的内涵
            RELATIONS | 典型关系 ‖ 关系结构 ‖ 关系结构内涵
            CHECKS | 原有的研究结果 ‖ 检验者反馈意见 ‖ 对反馈意见的处理
            ELEMENTS | 要素名称 ‖ 主要内容 ‖ 具体内容
            OPEN | 原始语句 ‖ 初始概念 ‖ 范畴
            AXIAL | 主范畴 ‖ 对应范畴 ‖ 范畴内涵
            SELECTIVE | 典型关系结构 ‖ 关系结构的内涵 ‖ 受访者的代表性语句
            """)
    void theHeadsAreThoseThatPapersPrint(TableKind kind, String heads) {
        assertThat(table(kind).columns().stream().map(Table.Column::head).collect(Collectors.joining(" ‖ ")))
                .isEqualTo(heads);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNumberIsThatOfTheOneCounting(long seed) {
        var study = Founded.sample();
        var random = new Random(seed);
        var codings = study.now.all(Coding.class).toList();
        var codes = study.now.all(Code.class).toList();
        if (seed > 1) {
            study.make(Studies.agree(study.now, study.by, new Conventions("{participant}-{turn}", false)));
        }
        for (int i = 0; i < 60; i++) { // the same places again, with other codes
            study.make(OpenCoding.code(
                    study.now, study.by, codings.get(random.nextInt(codings.size())).place(),
                    codes.get(random.nextInt(codes.size())).id()));
        }
        var counting = new Counting(study.now);
        var numbers = study.now.study().numbering().of(study.now);
        var named = study.now.all(Code.class).collect(Collectors.toMap(
                code -> numbers.get(code.id()) + " " + code.name().zh(), Function.identity()));
        assertCounts(table(study, TableKind.THREE, 1), named, counting, 4, 2, 1, 0);
        assertCounts(table(study, TableKind.POINTS, 1), named, counting, 3, 2, 0);
        var nodes = table(study, TableKind.NODES, 1);
        assertCounts(withoutTotal(nodes), named, counting, 2, 1);
        long sum = withoutTotal(nodes).rows().stream().mapToLong(row -> number(row.get(2))).sum();
        assertThat(number(nodes.rows().getLast().get(2))).isEqualTo(sum);
    }

    private static Table withoutTotal(Table table) {
        return new Table(
                table.kind(), table.title(), table.columns(), table.rows().subList(0, table.rows().size() - 1), false,
                table.notes());
    }

    /// @param names the columns that can name the code whose number it is, the most particular first
    private static void assertCounts(
            Table table, Map<String, Code> named, Counting counting, int column, int... names) {
        assertThat(table.rows()).isNotEmpty();
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var code = named.get(Arrays.stream(names)
                    .mapToObj(row::get)
                    .filter(cell -> cell != Cell.NOTHING)
                    .findFirst()
                    .map(cell -> ((Cell.Words) cell).text())
                    .orElseThrow());
            assertThat(number(row.get(column))).as(code.name().zh()).isEqualTo(counting.of(code).passages());
        }
    }

    private static long number(Cell cell) {
        return ((Cell.Count) cell).number();
    }

    @Test
    void everyConceptStandsInTheTableOfThreeLevelsOnce() {
        var concepts = table(TableKind.THREE).rows().stream().map(row -> row.get(2)).filter(Cell.NOTHING::equals);
        assertThat(concepts).isEmpty();
        assertThat(table(TableKind.THREE).rows()).hasSize((int) SAMPLE.now.all(Code.class)
                .filter(code -> code.level() == Level.CONCEPT)
                .count());
    }

    @Test
    void mergedCellsBeginAndNeverReachAcrossWhatTheyBelongTo() {
        for (var table : tables(SAMPLE, Language.ZH, 2)) {
            for (int column = 0; column < table.columns().size(); column++) {
                assertThat(table.rows().getFirst().get(column)).as(table.title()).isNotEqualTo(Cell.ABOVE);
            }
            assertThat(table.rows()).allMatch(row -> row.size() == table.columns().size());
        }
        var three = table(TableKind.THREE);
        assertThat(three.rows()).allMatch(row -> row.get(0) == Cell.ABOVE || row.get(1) != Cell.ABOVE);
    }

    @Test
    void whatSomebodyChoseStandsForTheOthers() {
        var representatives = new Representatives(SAMPLE.now, new Counting(SAMPLE.now));
        for (var code : SAMPLE.now.all(Code.class).toList()) {
            var exemplars = SAMPLE.now.pointingAt(code.id(), Coding.class).stream()
                    .filter(Coding::exemplar)
                    .map(Coding::place)
                    .collect(Collectors.toSet());
            var picked = representatives.of(code, 1);
            if (!exemplars.isEmpty() && SAMPLE.now.children(code.id()).isEmpty()) {
                assertThat(exemplars).containsAll(picked);
            }
        }
        for (var structure : SAMPLE.now.all(TypicalStructure.class).toList()) {
            var first = structure.relations().getFirst();
            var marked = SAMPLE.now.pointingAt(first, Evidence.class).stream()
                    .filter(it -> it.is(Evidence.Mark.REPRESENTATIVE))
                    .map(Evidence::place)
                    .toList();
            assertThat(marked).contains(
                    representatives.supporting(structure.relations(), structure.relations().size()).getFirst());
        }
    }

    @Test
    void noPassageIsQuotedTwiceInACellAndNoMoreThanWereAskedFor() {
        for (int most : new int[] {0, 1, 3}) {
            for (var table : tables(SAMPLE, Language.EN, most)) {
                for (var row : table.rows()) {
                    for (var cell : row) {
                        if (cell instanceof Cell.Quotes(List<Place> places, _) && table.kind() != TableKind.NEGATIVE) {
                            assertThat(places).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(most);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            短句。 | 短句。
            """)
    void whatIsShortStaysWhole(String words, String cut) {
        assertThat(Quoting.cut(words)).isEqualTo(cut);
    }

    @Test
    void whatIsLongIsCutAfterASentenceAndSaysSo() {
        var sentence = "我们各部门的系统是各建各的，数据根本拿不出来，谁也不服谁，这个不是谁官大谁说了算。";
        assertThat(Quoting.cut(sentence.repeat(5))).isEqualTo(sentence.repeat(2) + "……");
        assertThat(Quoting.cut("一".repeat(300))).endsWith("……").hasSizeLessThan(100);
        assertThat(Quoting.cut("word ".repeat(100))).endsWith("word …").hasSizeLessThan(210);
        assertThat(Quoting.cut("😀一".repeat(100))).doesNotContain("�").endsWith("……");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordFileHasNumberedCaptionsAndHeadsThatComeAgain(Language language) throws IOException {
        var tables = tables(SAMPLE, language, 2);
        try (var document = new XWPFDocument(new ByteArrayInputStream(word(SAMPLE, tables, language)))) {
            assertThat(document.getTables()).hasSameSizeAs(tables);
            var captions = document.getParagraphs().stream().filter(it -> "Caption".equals(it.getStyle())).toList();
            assertThat(captions).hasSameSizeAs(tables);
            for (int i = 0; i < tables.size(); i++) {
                var field = captions.get(i).getCTP().getFldSimpleArray(0);
                assertThat(field.getInstr()).contains("SEQ");
                assertThat(field.getRArray(0).getTArray(0).getStringValue()).isEqualTo(String.valueOf(i + 1));
                assertThat(captions.get(i).getText()).contains(tables.get(i).title());
                var written = document.getTables().get(i);
                assertThat(written.getRow(0).isRepeatHeader()).isTrue();
                assertThat(written.getRows()).hasSize(tables.get(i).rows().size() + 1);
                int width = IntStream.range(0, tables.get(i).columns().size())
                        .map(column -> Integer.parseInt(
                                written.getCTTbl().getTblGrid().getGridColArray(column).getW().toString()))
                        .sum();
                assertThat(width).isLessThanOrEqualTo(tables.get(i).wide() ? 16_838 - 2_880 : 11_906 - 2_880);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkbookHoldsNumbersAsNumbers(Language language) throws IOException {
        var tables = tables(SAMPLE, language, 2);
        var out = new ByteArrayOutputStream();
        new TablesWorkbook(SAMPLE.now, SAMPLE.texts::get, Messages.in(language), ZoneOffset.UTC)
                .write(tables, out, Progress.NONE);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(tables.size());
            for (int i = 0; i < tables.size(); i++) {
                var sheet = book.getSheetAt(i);
                for (int row = 0; row < tables.get(i).rows().size(); row++) {
                    for (int column = 0; column < tables.get(i).columns().size(); column++) {
                        var cell = sheet.getRow(row + 2).getCell(column);
                        if (tables.get(i).rows().get(row).get(column) instanceof Cell.Count(long number)) {
                            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
                            assertThat((long) cell.getNumericCellValue()).isEqualTo(number);
                        }
                    }
                }
            }
        }
    }

    @Test
    void quotationsAreWhatTheSourcesSayWithTheStudysReferences() throws IOException {
        var tables = List.of(table(TableKind.OPEN));
        try (var document = new XWPFDocument(new ByteArrayInputStream(word(SAMPLE, tables, Language.ZH)))) {
            var said = document.getTables().getFirst().getRows().stream()
                    .skip(1)
                    .map(row -> row.getCell(0).getText())
                    .toList();
            assertThat(said).allMatch(words -> words.matches("“[^“”]+”（[ABC]\\d\\d-\\d+(–\\d+)?）"));
            var all = SAMPLE.now.all(Source.class)
                    .map(source -> plain(SAMPLE.texts.get(source.text())))
                    .collect(Collectors.joining());
            assertThat(said).allMatch(words -> Arrays.stream(words
                    .substring(1, words.lastIndexOf('”'))
                    .split(" / | …|……"))
                    .allMatch(part -> all.contains(plain(part))));
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s“”‘’\"*]", "");
    }

    @Test
    void aStudyThatHasJustBegunHasNoTablesAndStillADocument() throws IOException {
        var empty = new Founded();
        assertThat(tables(empty, Language.ZH, 2)).isEmpty();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word(empty, List.of(), Language.ZH)))) {
            assertThat(document.getTables()).isEmpty();
        }
    }
}
