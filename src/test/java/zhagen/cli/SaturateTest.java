package zhagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaturateTest {

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeTheSampleStudy() {
        project = folder.resolve("Sample.zhagen");
        Projects.sample(project).close();
    }

    @Test
    void theSampleIsSaidToBeSaturatedAtSevenAndTwoAndThatItDidNotLast() {
        var said = Said.after("saturation", project.toString(), "--lang", "en");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("reached at 7+2", "It did not last", "Hold-out test of 1 sources");
        assertThat(Said.after("saturation", project.toString(), "--lang", "zh").out()).contains("第 7+2 份达到饱和");
    }

    @Test
    void asJsonWithOtherSettingsAndTheCurveAsAFile() throws Exception {
        var chart = folder.resolve("curve.svg");
        var said = Said.after("saturation", project.toString(), "--json", "--base", "5", "--run", "3", "--threshold",
                "10", "--of", "categories", "--chart", chart.toString());
        var answer = said.json();
        assertThat(answer.get("of").asText()).isEqualTo("categories");
        assertThat(answer.get("base").asInt()).isEqualTo(5);
        assertThat(answer.get("threshold").asDouble()).isEqualTo(.1);
        assertThat(answer.get("reached").asText()).isEqualTo("5+3");
        assertThat(answer.get("sources").get(0).get("s").isNull()).isTrue();
        assertThat(answer.get("holdouts").get(0).get("verdict").asText()).isEqualTo("not assessable");
        assertThat(Files.readString(chart)).contains("<svg", "A01");
        assertThat(Said.after("saturation", project.toString(), "--base", "0").code()).isNotZero();
    }
}
