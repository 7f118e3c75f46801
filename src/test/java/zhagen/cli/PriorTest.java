package zhagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Code;
import zhagen.model.Milestone;

class PriorTest {

    @TempDir
    private Path folder;

    @Test
    void aTheoryIsBroughtOnceItIsMeantAndNothingChangesBefore() throws IOException {
        var project = folder.resolve("study");
        Said.after("new", project);
        var file = Files.writeString(folder.resolve("icaf.md"), "- 收益\n  - 集体性收益\n  - 选择性收益\n- 风险\n");
        assertThat(Said.after("prior", project, file, "--theory", "ICAF", "--dry-run").code()).isZero();
        assertThat(codes(project)).isZero();
        assertThat(Said.after("prior", project, file, "--theory", "ICAF").code()).isZero();
        assertThat(codes(project)).isEqualTo(4);
        var again = Said.after("prior", project, file, "--theory", "ICAF", "--json");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("\"known\"").contains("集体性收益");
        assertThat(codes(project)).isEqualTo(4);
    }

    private static long codes(Path project) {
        try (var opened = Projects.open(project)) {
            assertThat(opened.now().all(Code.class)).allMatch(code -> code.prior().equals("ICAF"));
            assertThat(opened.now().count(Milestone.class)).isLessThan(3);
            return opened.now().count(Code.class);
        }
    }
}
