package zhagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Rewrite.Splice;
import zhagen.model.Source;
import zhagen.model.Studies;
import zhagen.model.Unfinished;

class CliTest {

    private static final String INTERVIEW = "访谈者：系统怎么样？\r\n受访者A01：各建各的，拿不出来😀。\r\n访谈者：根子呢？\r\n受访者A01：责任。\r\n";

    private static final List<String> COMMANDS = List.of(
            "new", "sample", "import", "attributes", "export", "search", "retrieve", "stats", "duplicates", "text",
            "check",
            "backup", "restore",
            "pseudonymise", "reveal", "purge", "tour");

    @TempDir
    private Path folder;

    private Path project() {
        var project = folder.resolve("study");
        assertThat(Said.after("new", project).code()).isZero();
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

        var dry = Said.after("import", project, good, bad, "--dry-run", "--json");
        var said = Said.after("import", "--json", project, good, bad);

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
        assertThat(Said.after("text", project, "A01").out()).isEqualTo(INTERVIEW.replace("\r", ""));
        assertThat(Said.after("import", project, good).code()).isEqualTo(3);
    }

    @Test
    void theUserMayKnowBetterHowAFileIsToBeRead() throws IOException {
        var project = project();
        var file = Files.writeString(folder.resolve("talk.txt"), "张三 >> 好的。\n李四 >> 是吗？\n张三 >> 是。\n");
        var survey = Files.writeString(
                folder.resolve("survey.csv"),
                "编号,性别,您怎么看数据共享？\nA01,女,各部门都怕担责任，谁也不愿意先拿出来。\nA02,男,标准不统一，同一个字段各写各的。\n");

        var wild = Said.after("import", "--dry-run", "--json", project, file).json().get(0);
        var told =
                Said.after("import", "--dry-run", "--json", project, file, "--pattern", "{speaker} >> {text}").json();
        assertThat(wild.get("layout").asText()).isEmpty();
        assertThat(told.get(0).get("layout").asText()).isEqualTo("template");
        assertThat(told.get(0).get("turns").asInt()).isEqualTo(3);
        assertThat(told.get(0).get("confidence").asDouble()).isEqualTo(1);
        assertThat(Said.after("import", project, file, "--pattern", "{name}").code()).isEqualTo(3);
        assertThat(Said.after("import", project, file, "--layout", "round").err()).contains("name-colon");
        assertThat(Said.after("import", project, file, "--table", "chair").code()).isEqualTo(3);
        assertThat(Said.after("import", "--dry-run", project, survey).out()).contains("survey of 2 respondents", "A02");
        assertThat(Said.after("import", project, survey, "--table", "questions").code()).isZero();
        assertThat(Said.after("stats", "--json", project).json().get("sources").asInt()).isEqualTo(1);
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        var project = project();
        var file = Files.writeString(folder.resolve("A01.txt"), INTERVIEW);
        assertThat(Said.after("import", "--dry-run", project, file).code()).isZero();
        assertThat(Said.after("stats", "--json", project).json().get("sources").asInt()).isZero();
    }

    @Test
    void theSampleStudyIsCountedSearchedAndExported() throws IOException {
        var project = folder.resolve("sample.zhagen");
        assertThat(Said.after("sample", project).code()).isZero();

        var stats = Said.after("stats", folder.resolve("sample"), "--json").json();
        assertThat(names(stats)).containsExactly(
                "sources", "characters", "turns", "participants", "codes", "codings", "memos", "relations");
        assertThat(names(stats.get("codes"))).containsExactly("concept", "category", "main", "core");
        assertThat(stats.get("codings").asInt()).isGreaterThanOrEqualTo(250);

        assertThat(names(Said.after("duplicates", project, "--json").json())).containsExactly("open", "settled",
                "pairs");

        var answer = Said.after("search", project, "会议纪要", "--json").json();
        assertThat(names(answer)).containsExactly("total", "millis", "hits");
        assertThat(answer.get("total").asInt()).isEqualTo(answer.get("hits").size()).isPositive();
        for (var hit : answer.get("hits")) {
            var text = Said.after("text", project, hit.get("source").asText()).out();
            assertThat(hit.get("text").asText())
                    .contains("会议纪要")
                    .isEqualTo(text.substring(hit.get("start").asInt(), hit.get("end").asInt()));
        }

        for (var format : List.of("codebook-xlsx", "influence-svg", "influence-png", "memos-docx", "draft-md")) {
            var file = folder.resolve(format);
            var said = Said.after("export", project, "--as", format, "-o", file, "--lang", "zh");
            assertThat(said.code()).isZero();
            assertThat(said.out()).isEmpty();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Said.after("export", project, "--as", "custom-svg", "-o", folder.resolve("x")).code()).isEqualTo(3);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aSearchPassesOverInterviewersWhereTheStudyDoesNotCountThem() throws IOException {
        var folderOfProject = project();
        Said.after("import", folderOfProject, Files.writeString(folder.resolve("A01.txt"), INTERVIEW));
        assertThat(Said.after("search", folderOfProject, "根子", "--json").json().get("total").asInt()).isEqualTo(1);

        try (var project = Projects.open(folderOfProject)) {
            project.apply(now -> Studies.agree(now, project.by(), now.study().conventions().counting(false))).join();
        }

        assertThat(Said.after("search", folderOfProject, "根子", "--json").json().get("total").asInt()).isZero();
        assertThat(Said.after("search", folderOfProject, "责任", "--json").json().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void aPurgeRefusesToLoseACorrectionThatIsNotFinished() throws IOException {
        var folderOfProject = project();
        Said.after("import", folderOfProject, Files.writeString(folder.resolve("A01.txt"), INTERVIEW));
        try (var project = Projects.open(folderOfProject)) {
            var source = project.now().all(Source.class).findFirst().orElseThrow();
            project.keep(new Unfinished(
                    source.id(), source.text(), Instant.EPOCH, List.of(new Splice(0, 0, 1)), List.of("甲"))).join();
        }
        var words = Files.writeString(folder.resolve("words.csv"), "责任,〔词〕\n");

        var said = Said.after("purge", folderOfProject, "--words", words, "--yes");

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("A01");
        assertThat(Said.after("text", folderOfProject, "A01").out()).contains("责任");
        try (var project = Projects.open(folderOfProject)) {
            project.unfinished().forEach(source -> project.forget(source).join());
        }
        assertThat(Said.after("purge", folderOfProject, "--words", words, "--yes").code()).isZero();
        assertThat(Said.after("text", folderOfProject, "A01").out()).contains("〔词〕");
    }

    @Test
    void theTheoryOfAStudyIsCheckedWithWhereItIsWeak() throws IOException {
        var project = project();
        assertThat(Said.after("check", project, "--theory").code()).isZero();
        assertThat(Said.after("check", project, "--json").json().get("findings")).isEmpty();

        var sample = folder.resolve("sample.zhagen");
        assertThat(Said.after("sample", sample).code()).isZero();
        var said = Said.after("check", sample, "--theory", "--lang", "zh");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("！");
        var findings = Said.after("check", sample, "--theory", "--json").json().get("findings");
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("said").asText()).isNotBlank();
            assertThat(finding.get("where")).isNotEmpty();
        });
    }

    @Test
    void aBackupBringsAnEarlierStateBack() throws IOException {
        var project = project();
        Said.after("import", project, Files.writeString(folder.resolve("A01.txt"), INTERVIEW));
        assertThat(Said.after("backup", project).code()).isZero();
        Said.after("import", project, Files.writeString(folder.resolve("A02.txt"), INTERVIEW.replace("A01", "A02")));
        Said.after("backup", project);
        var backups = Said.after("backup", "--list", project).out().lines().toList();
        assertThat(backups).hasSizeGreaterThan(1);

        for (var line : backups) {
            var name = line.substring(0, line.indexOf(' '));
            assertThat(Said.after("restore", project, name).code()).isZero();
            assertThat(Said.after("check", project).code()).isZero();
        }
        assertThat(Said.after("stats", project, "--json").json().get("sources").asInt()).isLessThan(2);
        assertThat(Said.after("restore", project, "none.zip").code()).isEqualTo(3);
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithTheUsage() {
        for (var wrong : List.of(
                List.of(), List.of("fly"), List.of("new"), List.of("stats", "--lang"), List.of("import", "p"),
                List.of("export", "p", "--as", "doc", "-o", "f"))) {
            var said = Said.after(wrong.toArray());
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
            var said = Said.after(refused.toArray());
            assertThat(said.code()).as(refused.toString()).isEqualTo(3);
            assertThat(said.out()).isEmpty();
            assertThat(said.err().lines()).hasSize(1).first().asString().endsWith(".");
        }
    }

    private Path project2() {
        var project = folder.resolve("second");
        Said.after("new", project);
        return project;
    }

    @Test
    void everyCommandExplainsItselfInBothLanguages() {
        for (var language : List.of("zh", "en")) {
            var help = Said.after("--help", "--lang", language);
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains(language.equals("zh") ? "用法：" : "Usage: ").doesNotContain("bundle");
            for (var command : COMMANDS) {
                var said = Said.after(command, "--help", "--lang=" + language);
                assertThat(said.code()).as(command).isZero();
                assertThat(said.out()).contains(command).doesNotContain("bundle", "cli.");
            }
        }
    }
}
