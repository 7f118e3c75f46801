package zhagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {

    private static final String INTERVIEW = "访谈者：系统怎么样？\r\n受访者A01：各建各的，拿不出来😀。\r\n访谈者：根子呢？\r\n受访者A01：责任。\r\n";

    private static final List<String> COMMANDS = List.of(
            "new", "sample", "import", "attributes", "export", "search", "stats", "text", "check", "backup", "restore",
            "pseudonymise", "reveal", "purge", "tour");

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @TempDir
    private Path folder;

    private static Said zhagen(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Cli.run(
                Stream.of(arguments).map(Object::toString).toList(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Locale.ENGLISH,
                false);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path project() {
        var project = folder.resolve("study");
        assertThat(zhagen("new", project).code()).isZero();
        return project;
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false).toList();
    }

    @Test
    void anImportSaysWhatEveryFileBecame() throws IOException {
        var project = project();
        var good = Files.writeString(folder.resolve("A01.txt"), INTERVIEW);
        var bad = Files.write(folder.resolve("scan.pdf"), "%PDF-1.7\n\0\1".getBytes());

        var dry = zhagen("import", project, good, bad, "--dry-run", "--json");
        var said = zhagen("import", "--json", project, good, bad);

        assertThat(dry.out()).isEqualTo(said.out());
        assertThat(said.code()).isEqualTo(1);
        var files = said.json();
        assertThat(files).hasSize(2);
        assertThat(names(files.get(0)))
                .containsExactly("file", "format", "encoding", "characters", "turns", "speakers", "warnings",
                        "refused", "confidence", "layout", "interviewers", "pages");
        assertThat(files.get(0).get("file").asText()).isEqualTo(good.toString());
        assertThat(files.get(0).get("encoding").asText()).isEqualTo("UTF-8");
        assertThat(files.get(0).get("characters").asInt()).isEqualTo(INTERVIEW.replace("\r", "").length());
        assertThat(files.get(0).get("turns").asInt()).isEqualTo(4);
        assertThat(files.get(0).get("speakers").get(1).get("name").asText()).isEqualTo("受访者A01");
        assertThat(files.get(0).get("speakers").get(1).get("role").asText()).isEqualTo("participant");
        assertThat(files.get(0).get("speakers").get(1).get("turns").asInt()).isEqualTo(2);
        assertThat(files.get(0).get("refused").isNull()).isTrue();
        assertThat(files.get(1).get("refused").asText()).contains("scan.pdf").endsWith(".");
        assertThat(zhagen("text", project, "A01").out()).isEqualTo(INTERVIEW.replace("\r", ""));
        assertThat(zhagen("import", project, good).code()).isEqualTo(3);
    }

    @Test
    void theUserMayKnowBetterHowAFileIsToBeRead() throws IOException {
        var project = project();
        var file = Files.writeString(folder.resolve("talk.txt"), "张三 >> 好的。\n李四 >> 是吗？\n张三 >> 是。\n");
        var survey = Files.writeString(
                folder.resolve("survey.csv"),
                "编号,性别,您怎么看数据共享？\nA01,女,各部门都怕担责任，谁也不愿意先拿出来。\nA02,男,标准不统一，同一个字段各写各的。\n");

        var wild = zhagen("import", "--dry-run", "--json", project, file).json().get(0);
        var told = zhagen("import", "--dry-run", "--json", project, file, "--pattern", "{speaker} >> {text}").json();
        assertThat(wild.get("layout").asText()).isEmpty();
        assertThat(told.get(0).get("layout").asText()).isEqualTo("template");
        assertThat(told.get(0).get("turns").asInt()).isEqualTo(3);
        assertThat(told.get(0).get("confidence").asDouble()).isEqualTo(1);
        assertThat(zhagen("import", project, file, "--pattern", "{name}").code()).isEqualTo(3);
        assertThat(zhagen("import", project, file, "--layout", "round").err()).contains("name-colon");
        assertThat(zhagen("import", project, file, "--table", "chair").code()).isEqualTo(3);
        assertThat(zhagen("import", "--dry-run", project, survey).out()).contains("survey of 2 respondents", "A02");
        assertThat(zhagen("import", project, survey, "--table", "questions").code()).isZero();
        assertThat(zhagen("stats", "--json", project).json().get("sources").asInt()).isEqualTo(1);
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        var project = project();
        var file = Files.writeString(folder.resolve("A01.txt"), INTERVIEW);
        assertThat(zhagen("import", "--dry-run", project, file).code()).isZero();
        assertThat(zhagen("stats", "--json", project).json().get("sources").asInt()).isZero();
    }

    @Test
    void theSampleStudyIsCountedSearchedAndExported() throws IOException {
        var project = folder.resolve("sample.zhagen");
        assertThat(zhagen("sample", project).code()).isZero();

        var stats = zhagen("stats", folder.resolve("sample"), "--json").json();
        assertThat(names(stats)).containsExactly(
                "sources", "characters", "turns", "participants", "codes", "codings", "memos", "relations");
        assertThat(names(stats.get("codes"))).containsExactly("concept", "category", "main", "core");
        assertThat(stats.get("codings").asInt()).isGreaterThanOrEqualTo(250);

        var answer = zhagen("search", project, "会议纪要", "--json").json();
        assertThat(names(answer)).containsExactly("total", "millis", "hits");
        assertThat(answer.get("total").asInt()).isEqualTo(answer.get("hits").size()).isPositive();
        for (var hit : answer.get("hits")) {
            var text = zhagen("text", project, hit.get("source").asText()).out();
            assertThat(hit.get("text").asText())
                    .contains("会议纪要")
                    .isEqualTo(text.substring(hit.get("start").asInt(), hit.get("end").asInt()));
        }

        for (var format : List.of("codebook-xlsx", "influence-svg", "influence-png")) {
            var file = folder.resolve(format);
            var said = zhagen("export", project, "--as", format, "-o", file, "--lang", "zh");
            assertThat(said.code()).isZero();
            assertThat(said.out()).isEmpty();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(zhagen("export", project, "--as", "custom-svg", "-o", folder.resolve("x")).code()).isEqualTo(3);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aBackupBringsAnEarlierStateBack() throws IOException {
        var project = project();
        zhagen("import", project, Files.writeString(folder.resolve("A01.txt"), INTERVIEW));
        assertThat(zhagen("backup", project).code()).isZero();
        zhagen("import", project, Files.writeString(folder.resolve("A02.txt"), INTERVIEW.replace("A01", "A02")));
        zhagen("backup", project);
        var backups = zhagen("backup", "--list", project).out().lines().toList();
        assertThat(backups).hasSizeGreaterThan(1);

        for (var line : backups) {
            var name = line.substring(0, line.indexOf(' '));
            assertThat(zhagen("restore", project, name).code()).isZero();
            assertThat(zhagen("check", project).code()).isZero();
        }
        assertThat(zhagen("stats", project, "--json").json().get("sources").asInt()).isLessThan(2);
        assertThat(zhagen("restore", project, "none.zip").code()).isEqualTo(3);
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithTheUsage() {
        for (var wrong : List.of(
                List.of(), List.of("fly"), List.of("new"), List.of("stats", "--lang"), List.of("import", "p"),
                List.of("export", "p", "--as", "doc", "-o", "f"))) {
            var said = zhagen(wrong.toArray());
            assertThat(said.code()).as(wrong.toString()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("Usage: ");
        }
    }

    @Test
    void whatIsNotPossibleIsRefusedInASentence() {
        for (var refused : List.of(
                List.of("stats", folder.resolve("nowhere")), List.of("new", project()),
                List.of("text", project2(), "none"))) {
            var said = zhagen(refused.toArray());
            assertThat(said.code()).as(refused.toString()).isEqualTo(3);
            assertThat(said.out()).isEmpty();
            assertThat(said.err().lines()).hasSize(1).first().asString().endsWith(".");
        }
    }

    private Path project2() {
        var project = folder.resolve("second");
        zhagen("new", project);
        return project;
    }

    @Test
    void everyCommandExplainsItselfInBothLanguages() {
        for (var language : List.of("zh", "en")) {
            var help = zhagen("--help", "--lang", language);
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains(language.equals("zh") ? "用法：" : "Usage: ").doesNotContain("bundle");
            for (var command : COMMANDS) {
                var said = zhagen(command, "--help", "--lang=" + language);
                assertThat(said.code()).as(command).isZero();
                assertThat(said.out()).contains(command).doesNotContain("bundle", "cli.");
            }
        }
    }
}
