package zhagen.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.analysis.PriorMapping;
import zhagen.exchange.Founded;
import zhagen.exchange.Importing;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.CodeSets;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Merging;
import zhagen.model.Milestone;
import zhagen.model.Models;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Placement;
import zhagen.model.Polarity;
import zhagen.model.PriorCodes;
import zhagen.model.PriorCodes.Element;
import zhagen.model.Progress;
import zhagen.model.Properties;
import zhagen.model.Property;
import zhagen.model.Reason;
import zhagen.model.Relation;
import zhagen.model.RelationType;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Relations;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Studies;
import zhagen.model.Structures;
import zhagen.model.TheoryModel;
import zhagen.model.TypicalStructure;
import zhagen.model.Wording;

/// Two of the documents that the project started from, as a researcher would enter what they report: their elements, their relations,
/// what they brought from theory, and the sentences that were coded. Nothing of their text stands here; it is read where it lies.
class SeedStudiesTest {

    private static final Path SHARED = Path.of("..", "shared");
    private static final Map<String, Meaning> KINDS = Map.of(
            "causes", Meaning.CAUSAL, "associates", Meaning.ASSOCIATION, "intervenes", Meaning.INTERVENTION);

    private final Founded study = new Founded();
    private final Map<String, Id<Code>> codes = new HashMap<>();

    @BeforeEach
    void theDocumentsAreThere() {
        assumeTrue(Files.exists(SHARED.resolve("seeds")) && Files.exists(SHARED.resolve("METHOD.md")));
    }

    private void imports(String... documents) {
        var files = Arrays.stream(documents).map(name -> SHARED.resolve("seeds").resolve(name + ".txt")).toList();
        study.make(Importing.change(Importing.plan(files, study.now, Progress.NONE), study.now, study.by));
    }

    private static List<Map<String, String>> table(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var heads = lines.getFirst().split(",");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> {
                    var row = new HashMap<String, String>();
                    for (int i = 0; i < heads.length; i++) {
                        row.put(heads[i], i < cells.length ? cells[i].strip() : "");
                    }
                    return (Map<String, String>) row;
                })
                .toList();
    }

    private Id<Code> code(String name, Level level, Id<Code> parent) {
        study.make(Codebook.create(study.now, study.by, parent, level, Wording.zh(name)));
        return known(name).orElseThrow();
    }

    private Optional<Id<Code>> known(String name) {
        return study.now.all(Code.class).filter(it -> it.name().says(name)).map(Code::id).findFirst();
    }

    /// The elements and relations that a document reports, as its case lists them.
    private Id<TheoryModel> theory(String document) throws IOException {
        Id<TheoryModel> model = Id.random();
        study.make(Models.create(
                study.now, study.by, model, TheoryModel.Type.INFLUENCE, Wording.zh(document), Level.MAIN));
        for (var row : table(SHARED.resolve("cases").resolve(document + ".nodes.csv"))) {
            var level = Level.valueOf(row.get("level").toUpperCase());
            var id = code(row.get("name_zh"), level, codes.get(row.get("parent")));
            codes.put(row.get("id"), id);
            if (row.get("reverse").equals("yes")) {
                study.make(Codebook.reverse(study.now, study.by, id, true));
            }
            if (!row.get("role").isEmpty()) {
                study.make(Models.place(
                        study.now, study.by, model, List.of(id),
                        Placement.Role.valueOf(row.get("role").toUpperCase())));
            }
        }
        for (var row : table(SHARED.resolve("cases").resolve(document + ".edges.csv"))) {
            Id<Relation> id = Id.random();
            var type = study.now.all(RelationType.class)
                    .filter(it -> it.meaning() == KINDS.get(row.get("kind")))
                    .findFirst()
                    .orElseThrow()
                    .id();
            study.make(Relations.relate(
                    study.now, study.by, id, type, codes.get(row.get("from")), codes.get(row.get("to"))));
            var basis = row.get("basis").equals("explicit") ? Relation.Basis.EXPLICIT : Relation.Basis.INFERRED;
            study.make(Relations.alter(
                    study.now, study.by, id, type, Polarity.of(row.get("sign")), basis, Relation.Status.SUPPORTED));
        }
        return model;
    }

    private record Sentence(String quote, String document, List<String> concepts, String category) {}

    /// The sentences that METHOD §3.1 quotes from a document, as it prints them.
    private static List<Sentence> sentences(String document) throws IOException {
        return Files.readAllLines(SHARED.resolve("METHOD.md")).stream()
                .filter(line -> line.startsWith("| “") && line.contains("(" + document + " "))
                .map(line -> line.substring(1).split("\\|"))
                .map(cells -> new Sentence(
                        cells[0].substring(cells[0].indexOf('“') + 1, cells[0].lastIndexOf('”')),
                        document,
                        Arrays.stream(cells[1].replace("(in vivo)", "").split(";")).map(String::strip).toList(),
                        cells[2].strip()))
                .toList();
    }

    /// Where a document says it, whatever marks it is printed with; the words before an ellipsis, where there is one.
    private Place located(Sentence sentence) {
        var source = study.now.all(Source.class)
                .filter(it -> it.name().startsWith(sentence.document()))
                .findFirst()
                .orElseThrow();
        var text = study.texts.get(source.text());
        var letters = new StringBuilder();
        var offsets = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
                offsets.add(i);
            }
        }
        var wanted = sentence.quote().split("…")[0].codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int at = letters.indexOf(wanted);
        assertThat(at).as(sentence.quote()).isNotNegative();
        return Place.of(source.id(), offsets.get(at), offsets.get(at + wanted.length() - 1) + 1);
    }

    private void openCoding(String document) throws IOException {
        for (var sentence : sentences(document)) {
            var place = located(sentence);
            var category = known(sentence.category())
                    .orElseGet(() -> code(sentence.category(), Level.CATEGORY, null));
            for (var concept : sentence.concepts()) {
                var code = code(concept, Level.CONCEPT, category);
                study.make(OpenCoding.code(study.now, study.by, place, code));
            }
        }
        study.now.all(Coding.class)
                .forEach(coding -> study.make(OpenCoding.exemplar(study.now, study.by, coding.id(), true)));
    }

    private List<Table> tables(Tables.Besides besides) {
        return new Tables(
                study.now, study.texts::get, Messages.in(Language.ZH), ZoneOffset.UTC, besides, Tables.QUOTES)
                .of(EnumSet.allOf(TableKind.class), Progress.NONE);
    }

    private static String heads(List<Table> tables, TableKind kind) {
        return of(tables, kind).columns().stream().map(Table.Column::head).collect(Collectors.joining(" ‖ "));
    }

    private static Table of(List<Table> tables, TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
    }

    private static List<String> words(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .flatMap(cell -> cell instanceof Cell.Words(var text) ? Stream.of(text) : Stream.empty())
                .toList();
    }

    @Test
    void thePaperOnTheParticipationDilemmaIsEnteredAndPrinted() throws IOException {
        imports("001");
        study.make(Studies.beginRound(study.now, study.by, Id.random(), Wording.zh("第二轮 演绎")));
        var prior = study.now;
        study.make(PriorCodes.bring(study.now, study.by, Id.random(), "ICAF", List.of(
                Element.of(Wording.zh("政务部门特征"), List.of()),
                Element.of(Wording.zh("共享行为制度"), List.of()),
                Element.of(Wording.zh("部门协作基础"), List.of()),
                Element.of(Wording.zh("信任"), List.of()))));
        var brought = study.now;
        var model = theory("001-participation-dilemma");
        openCoding("001");
        replaceTrust();
        mapPriors();
        groupAndOrder();
        study.make(Models.core(study.now, study.by, model, codes.get("O2")));
        structure(model, "D1", "O1", "O2");

        var mapping = PriorMapping.of(brought, study.now).rows().stream()
                .map(row -> new Tables.Mapped(row.prior(), row.finals(), row.strength()))
                .toList();
        var tables = tables(new Tables.Besides(List.of(), List.of(), mapping, Map.of()));
        assertThat(prior.count(Milestone.class)).isZero();
        assertThat(study.now.count(Round.class)).isEqualTo(2);
        assertThat(heads(tables, TableKind.ELEMENTS)).isEqualTo("要素名称 ‖ 主要内容 ‖ 具体内容");
        assertThat(words(of(tables, TableKind.ELEMENTS), 0)).anyMatch(it -> it.endsWith("部门间协作关系"));
        assertThat(words(of(tables, TableKind.ELEMENTS), 1)).anyMatch(it -> it.endsWith("共享部门间协作结构"));
        assertThat(heads(tables, TableKind.OPEN)).isEqualTo("原始语句 ‖ 初始概念 ‖ 范畴");
        assertThat(words(of(tables, TableKind.OPEN), 1)).anyMatch(it -> it.endsWith("少做不做"));
        assertThat(heads(tables, TableKind.SELECTIVE)).isEqualTo("典型关系结构 ‖ 关系结构的内涵 ‖ 受访者的代表性语句");
        assertThat(words(of(tables, TableKind.SELECTIVE), 0)).containsExactly("部门间协作关系→部门共享参与意愿→跨部门政务数据共享参与困境");
        assertThat(of(tables, TableKind.RELATIONS).rows()).hasSize(
                table(SHARED.resolve("cases/001-participation-dilemma.edges.csv")).size() + 3);
        var mapped = of(tables, TableKind.PRIOR);
        assertThat(words(mapped, 0)).containsExactly("政务部门特征", "共享行为制度", "部门协作基础", "信任");
        assertThat(words(mapped, 2).getLast()).contains("共享部门间协作经验");
        countsAgree(tables);
        printed(tables);
    }

    /// 协作经验 takes the place of 信任, and the reason stays.
    private void replaceTrust() {
        var experience = codes.get("D1.2");
        study.make(Merging.merge(
                study.now, study.by, known("信任").orElseThrow(), experience, study.now.get(experience).name(),
                new Reason("以协作经验替代信任", "受访者很少用“信任”这个词。")));
    }

    private void mapPriors() {
        var corresponds = study.now.all(RelationType.class)
                .filter(type -> type.meaning() == Meaning.CORRESPONDENCE)
                .findFirst()
                .orElseThrow()
                .id();
        Map.of("政务部门特征", "D3", "共享行为制度", "D2", "部门协作基础", "D1")
                .forEach((prior, element) -> study.make(Relations.relate(
                        study.now, study.by, Id.random(), corresponds, known(prior).orElseThrow(),
                        codes.get(element))));
    }

    /// External conditions and what arises within, and structure from high to low.
    private void groupAndOrder() {
        Id<CodeSet> external = Id.random();
        study.make(CodeSets.create(
                study.now, study.by, external, Wording.zh("客观外部条件"), List.of(codes.get("D1"), codes.get("D2"))));
        assertThat(study.now.get(external).codes()).hasSize(2);
        Id<Property> property = Id.random();
        study.make(Properties.create(
                study.now, study.by, property, codes.get("D1.3"), Wording.zh("结构化程度"), Property.Scale.ORDERED,
                Stream.of("专项会议", "首席信息官", "大数据局").map(Wording::zh).toList()));
        var coding = study.now.all(Coding.class).findFirst().orElseThrow();
        study.make(OpenCoding.code(study.now, study.by, coding.place(), codes.get("D1.3")));
        var placed = study.now.pointingAt(codes.get("D1.3"), Coding.class).getFirst();
        study.make(Properties.locate(study.now, study.by, property, placed.id(), 1));
        study.make(OpenCoding.uncode(study.now, study.by, List.of(placed.id())));
    }

    /// Two relations that follow one another, with a sentence that speaks for the first.
    private void structure(Id<TheoryModel> model, String from, String over, String to) {
        var first = relation(from, over);
        var place = study.now.all(Coding.class).findFirst().orElseThrow().place();
        study.make(Relations.support(study.now, study.by, first, List.of(place), Evidence.Stance.SUPPORTING));
        Id<TypicalStructure> id = Id.random();
        study.make(Structures.make(study.now, study.by, id, model, List.of(first, relation(over, to))));
        study.make(Structures.say(study.now, study.by, id, Wording.zh("经由参与意愿起作用。")));
    }

    private Id<Relation> relation(String from, String to) {
        return study.now.all(Relation.class)
                .filter(it -> it.from().equals(codes.get(from)) && it.to().equals(codes.get(to)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theThesisOnInformationEcologyIsEnteredAndPrinted() throws IOException {
        imports("002");
        theory("002-information-ecology");
        openCoding("002");
        var tables = tables(Tables.Besides.NOTHING);
        assertThat(heads(tables, TableKind.AXIAL)).isEqualTo("主范畴 ‖ 对应范畴 ‖ 范畴内涵");
        assertThat(words(of(tables, TableKind.AXIAL), 0)).hasSize(4 + 1); // the factors, and 纵向分割 in none
        assertThat(heads(tables, TableKind.THREE)).isEqualTo("三级编码 ‖ 二级编码 ‖ 一级编码 ‖ 内涵 ‖ 频次");
        assertThat(words(of(tables, TableKind.THREE), 2)).anyMatch(it -> it.endsWith("烟囱"));
        assertThat(heads(tables, TableKind.RELATIONS)).isEqualTo("典型关系 ‖ 关系结构 ‖ 关系结构内涵");
        assertThat(of(tables, TableKind.RELATIONS).rows())
                .hasSize(table(SHARED.resolve("cases/002-information-ecology.edges.csv")).size());
        countsAgree(tables);
        printed(tables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "002"})
    void everySentenceThatTheMethodQuotesIsFoundInItsDocument(String document) throws IOException {
        imports(document);
        assertThat(sentences(document)).isNotEmpty();
        sentences(document).forEach(sentence -> assertThat(located(sentence).span()).isNotNull());
    }

    private void countsAgree(List<Table> tables) {
        var counting = new Counting(study.now);
        Snapshot now = study.now;
        long concepts = now.all(Code.class)
                .filter(code -> code.level() == Level.CONCEPT)
                .mapToLong(code -> counting.of(code).passages())
                .sum();
        var total = of(tables, TableKind.NODES).rows().getLast().get(2);
        assertThat(total).isEqualTo(new Cell.Count(concepts));
    }

    private void printed(List<Table> tables) throws IOException {
        var out = new ByteArrayOutputStream();
        new TablesDocument(study.now, study.texts::get, Messages.in(Language.ZH), ZoneOffset.UTC)
                .write(tables, List.of(), out, Progress.NONE);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getTables()).hasSameSizeAs(tables);
        }
    }
}
