package zhagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymCommandsTest {

    private static final String INTERVIEW = "访谈者：谁来的？\n受访者A01：李处长，电话13812345678，还有李明华。\n访谈者：李明华？\n受访者A01：对，李明华。\n";

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aProjectWithAnInterview() throws IOException {
        project = folder.resolve("study.zhagen");
        assertThat(Said.after("new", project).code()).isZero();
        var file = Files.writeString(folder.resolve("A01李明华.txt"), INTERVIEW);
        assertThat(Said.after("import", project, file).code()).isZero();
    }

    private String text() {
        return Said.after("text", project, "A01").out();
    }

    private Path list(String rows) throws IOException {
        return Files.writeString(folder.resolve("names.csv"), rows, Charset.forName("GB18030"));
    }

    @Test
    void withoutAListTheWordsAreToldAndNothingIsReplaced() throws IOException {
        var said = Said.after("pseudonymise", project, "--json");
        assertThat(said.code()).isEqualTo(1);
        var words = new ObjectMapper().readTree(said.out()).get("words");
        assertThat(words).extracting(word -> word.get("word").asText()).contains("李处长", "李明华", "13812345678");
        assertThat(words)
                .filteredOn(word -> word.get("word").asText().equals("李处长"))
                .allMatch(word -> word.get("replacement").asText().matches("「人名\\d」处长"));
        assertThat(text()).isEqualTo(INTERVIEW);
    }

    @Test
    void aListIsReplacedAndWhatItLeavesOpenIsNumbered() throws IOException {
        var names = list("原词,替换词,类别\n李明华,,人名\n13812345678,,电话\n李处长,某处长\n");
        assertThat(Said.after("pseudonymise", project, "--list", names, "--dry-run").err()).contains("5 places");
        assertThat(text()).isEqualTo(INTERVIEW);
        assertThat(Said.after("pseudonymise", project, "--list", names).code()).isZero();
        assertThat(text())
                .isEqualTo(INTERVIEW
                        .replace("李明华", "「人名1」")
                        .replace("13812345678", "「电话1」")
                        .replace("李处长", "某处长"));
        assertThat(Said.after("check", project).code()).isZero();
        assertThat(Said.after("pseudonymise", project, "--list", names).code()).isEqualTo(1);
    }

    @Test
    void aKeyNeedsAPassphraseFromSomewhereAndNothingIsReplacedWithoutOne() throws IOException {
        var said = Said.after("pseudonymise", project, "--list", list("李明华\n"), "--key", folder.resolve("key"));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("ZHAGEN_PASSPHRASE");
        assertThat(text()).isEqualTo(INTERVIEW);
        assertThat(folder.resolve("key")).doesNotExist();
    }

    @Test
    void aPurgeIsToldFirstAndDoneOnlyWhenToldTo() throws IOException {
        var names = list("李明华,「人名1」\n");
        var told = Said.after("purge", project, "--words", names);
        assertThat(told.code()).isEqualTo(3);
        assertThat(told.err()).contains("3 places", "--yes");
        assertThat(text()).isEqualTo(INTERVIEW);

        assertThat(Said.after("purge", project, "--words", names, "--yes").code()).isZero();

        assertThat(text()).contains("「人名1」").doesNotContain("李明华");
        assertThat(Said.after("check", project).code()).isZero();
        try (var files = Files.walk(project)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("李明华");
            }
        }
    }

    @Test
    void aListWithoutWordsIsRefused() throws IOException {
        var said = Said.after("pseudonymise", project, "--list", list("原词,替换词\n"));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("names.csv");
    }
}
