package zhagen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.exchange.Importing;
import zhagen.exchange.codebook.CodebookWorkbook;
import zhagen.exchange.codebook.PassagesDocument;
import zhagen.exchange.correction.Differences;
import zhagen.exchange.retrieval.Retrieved;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Coding;
import zhagen.model.Correction;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.OpenCoding;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Reading;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Wording;
import zhagen.project.Examples;
import zhagen.project.Project;
import zhagen.search.HitKind;
import zhagen.search.Search;
import zhagen.search.SearchIndex;

/// What other programs lost, shifted, doubled or cut, does not happen here. Where a failure has a test of its own elsewhere, it stands
/// in this list only:
///
/// - a project and its backups that no longer open: `BrokenProjectsTest`;
/// - codings that a correction shifts: `CorrectionLawsTest`, and, over a restart, here;
/// - autocoding that ends at the first source without a hit: `AutocoderTest`;
/// - undo that ends with the day: `ProjectLawsTest`; long texts that are slow: `zhagen.bench`;
/// - work that a crash takes along: `AcknowledgedChangesSurviveKillTest`;
/// - labels that the mouse codes on its way: `CodingWalkTest`; a new code that some list does not know: `FreshCodeWalkTest`;
/// - Chinese speakers, sentences, words and encodings: `NamesTest`, `SentencesTest`, `SearchLawsTest`, `DecodedTest`.
class RivalsFailuresTest {

    /// A byte order mark, line ends of all systems, emoji, rare characters and accents of their own.
    private static final String INTERVIEW = "\uFEFF访谈者：您怎么看？\r\n"
            + "受访者A01：数据😀根本拿不出来，𠮷野家也一样。\r\n"
            + "访谈者：那 e\u0301te\u0301 呢？\r"
            + "受访者A01：cafe\u0301 里聊过👩‍🔬，责任說不清𪚥。\n"
            + "访谈者：还有吗？\r\n"
            + "受访者A01：没有了，最后一句在这里。\r\n";
    private static final List<String> PASSAGES = List.of(
            "根本拿不出来", "𠮷野家也一样", "cafe\u0301", "👩‍🔬", "责任說不清𪚥", "最后一句在这里");

    @TempDir
    private Path folder;

    @AutoClose
    private Project project;

    private Source source;

    @BeforeEach
    void anInterviewIsImportedAndCoded() throws IOException {
        project = Project.create(
                folder.resolve("研究.zhagen"), Wording.zh("研究"), Examples.coder("王敏"), settings());
        var file = Files.write(folder.resolve("A01.txt"), INTERVIEW.getBytes(StandardCharsets.UTF_8));
        var plan = Importing.plan(List.of(file), project.now(), Progress.NONE);
        project.apply(now -> Importing.change(plan, now, project.by())).join();
        source = project.now().all(Source.class).findFirst().orElseThrow();
        PASSAGES.forEach(words -> code(words, code(null, "“" + words + "”")));
    }

    private static Project.Settings settings() {
        return new Project.Settings(Runnable::run, Clock.systemUTC());
    }

    private void reopen() {
        var there = project.folder();
        project.close();
        project = Project.open(there, settings());
    }

    private String text() {
        return project.texts().read(project.now().get(source.id()));
    }

    private Id<Code> code(Id<Code> parent, String name) {
        var applied = project.apply(now -> Codebook.create(
                now, project.by(), parent, Level.CATEGORY, Wording.zh(name))).join();
        return applied.change().edits(Code.class).map(edit -> ((Code) edit.item()).id()).findFirst().orElseThrow();
    }

    private void code(String words, Id<Code> code) {
        int start = text().indexOf(words);
        var place = Place.of(source.id(), start, start + words.length());
        project.apply(now -> OpenCoding.code(now, project.by(), place, code)).join();
    }

    private List<String> words() {
        var text = text();
        return project.now().pointingAt(source.id(), Coding.class).stream()
                .map(coding -> coding.place().within(text.length()).of(text))
                .toList();
    }

    @Test
    void theWordsUnderEveryCodingAreTheSameAfterARestartInTheIndexAndInEveryExport() throws IOException {
        assertThat(words()).containsExactlyInAnyOrderElementsOf(PASSAGES);
        reopen();
        assertThat(words()).containsExactlyInAnyOrderElementsOf(PASSAGES);
        assertThat(text()).doesNotContain("\r").doesNotContain("\uFEFF");

        var quotes = cells("Codings");
        assertThat(quotes).containsAll(PASSAGES);
        assertThat(paragraphs()).anyMatch(line -> line.contains("𠮷野家也一样")).anyMatch(line -> line.contains("👩‍🔬"));
        try (var index = SearchIndex.open(null, project.now(), 1, project.texts(), _ -> {})) {
            index.awaitCurrent();
            var said = new Search("責任说不清", 10).forKinds(Set.of(HitKind.TURN));
            var hit = index.search(said).hits().getFirst();
            assertThat(hit.highlights().getFirst().of(text())).isEqualTo("责任說不清");
        }
    }

    @Test
    void editsAtTheEdgesAndAcrossCodingsKeepTheOthersAndTheirExactOffsetsReturnAfterARestart() {
        var before = project.now();
        correct("拿不出来", "真的拿不出来的"); // within, and to the edge
        correct("也一样。", "也一样！其实"); // from the last coded word on over its edge
        correct("数据😀根", "资料，根"); // from outside into a coding
        assertThat(words()).contains("cafe\u0301", "👩‍🔬", "责任說不清𪚥", "最后一句在这里");
        var corrected = project.now();

        reopen();
        assertThat(project.now()).isEqualTo(corrected);
        for (int i = 0; i < 3; i++) {
            project.undo().join();
        }
        assertThat(project.now()).isEqualTo(before);
        assertThat(words()).containsExactlyInAnyOrderElementsOf(PASSAGES);
    }

    private void correct(String old, String typed) {
        var text = text();
        var corrected = text.replace(old, typed);
        assertThat(corrected).isNotEqualTo(text);
        project.apply(now -> Correction.of(
                now, project.by(), source.id(), corrected, Differences.between(text, corrected)).change()).join();
    }

    @Test
    void aCodingThatIsRemovedTakesNoOtherWithItAndAMarkOfReadingTakesNone() {
        var before = project.now();
        for (var coding : before.pointingAt(source.id(), Coding.class)) {
            project.apply(now -> OpenCoding.uncode(now, project.by(), List.of(coding.id()))).join();
            var left = new ArrayList<>(before.pointingAt(source.id(), Coding.class));
            left.remove(coding);
            assertThat(project.now().pointingAt(source.id(), Coding.class)).isEqualTo(left);
            project.undo().join();
        }
        for (var state : Reading.State.values()) {
            project.apply(now -> Sources.read(now, project.by(), source.id(), state)).join();
            assertThat(project.now().pointingAt(source.id(), Coding.class))
                    .isEqualTo(before.pointingAt(source.id(), Coding.class));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Élève naïve – Ångström", "a < b & c > \"d\" 'e'", "信息“孤岛”（一）", "𠮷野家 😀", "&amp; &lt;b&gt;",
            "C:\\temp\\%s{0}"})
    void anyNameComesBackFromExportsAndParentsWithoutCodingsAreThere(String name) throws IOException {
        var parent = code(null, "上级 " + name);
        var child = code(parent, name);
        code("根本拿不出来", child);
        reopen();
        assertThat(project.now().get(child).name().zh()).isEqualTo(name);
        assertThat(cells("Codebook")).contains(name, "上级 " + name);
        assertThat(paragraphs()).anyMatch(line -> line.contains(name));
    }

    @Test
    void aNameIsNotCutAndAPassageIsNotCodedTwiceAlike() throws IOException {
        var name = "很长的编码名称".repeat(40);
        var code = code(null, name);
        code("根本拿不出来", code);
        int before = project.now().count(Coding.class);
        code("根本拿不出来", code);
        reopen();
        assertThat(project.now().count(Coding.class)).isEqualTo(before);
        assertThat(new Counting(project.now()).of(project.now().get(code)).passages()).isEqualTo(1);
        assertThat(project.now().get(code).name().zh()).isEqualTo(name);
        assertThat(cells("Codebook")).contains(name);
    }

    @Test
    void codesOfOneNameInTheLanguageOfTheScreenAreStillTwo() throws IOException {
        var one = code(null, "信任");
        var other = code(null, "信赖");
        for (var id : List.of(one, other)) {
            project.apply(now -> Codebook.rename(
                    now, project.by(), id, new Wording(now.get(id).name().zh(), "Trust"))).join();
        }
        code("根本拿不出来", one);
        code("最后一句在这里", other);
        var counting = new Counting(project.now());
        assertThat(counting.of(project.now().get(one)).passages()).isEqualTo(1);
        assertThat(counting.of(project.now().get(other)).passages()).isEqualTo(1);
        assertThat(cells("Codebook")).contains("Trust", "信任", "信赖");
    }

    /// All that the cells of a sheet of the codebook say.
    private List<String> cells(String sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        new CodebookWorkbook(project.now(), project.texts(), Messages.in(Language.EN), ZoneOffset.UTC)
                .write(out, Progress.NONE);
        var cells = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.getSheet(sheet).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }

    /// The lines of a Word document of all passages.
    private List<String> paragraphs() throws IOException {
        var now = project.now();
        var passages = now.all(Coding.class)
                .map(coding -> new Retrieved.Passage(coding.place(), List.of(coding), ""))
                .toList();
        var places = passages.stream().map(Retrieved.Passage::place).toList();
        var out = new ByteArrayOutputStream();
        new PassagesDocument(now, project.texts(), Messages.in(Language.EN), ZoneOffset.UTC)
                .write(new Retrieved("everything", "", passages, new Counting(now).of(places)), out, Progress.NONE);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}
