package zhagen.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Source;
import zhagen.model.Sources;

class IndexRecoveryTest {

    @TempDir
    private Path folder;

    private Path files;
    private SearchedProject project;

    @BeforeEach
    void index() {
        files = folder.resolve("index");
        project = SearchedProject.in(files);
        for (int i = 0; i < 20; i++) {
            project.source("S" + i, "A: 各部门的数据" + i + "\nA: nobody shares\n");
        }
        mustFind(20);
        project.close();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void mustFind(int turns) {
        assertThat(project.search("部门的数据").total()).isEqualTo(turns);
        assertThat(project.search("部门的数据").hits()).hasSize(turns);
        assertThat(project.search("share").total()).isEqualTo(turns);
        assertThat(project.index().state().problem()).isNull();
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> all = Files.list(files)) {
            return all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    @Test
    void anIndexIsUsedAsItIsWhereNothingChanged() throws IOException {
        var before = indexFiles();
        project.reopen(files);
        mustFind(20);
        assertThat(project.index().state().total()).isZero();
        assertThat(indexFiles()).filteredOn(file -> !file.getFileName().toString().startsWith("segments"))
                .containsExactlyElementsOf(before.stream()
                        .filter(file -> !file.getFileName().toString().startsWith("segments"))
                        .toList());
    }

    @Test
    void aMissingFolderIsMadeAnew() throws IOException {
        for (var file : indexFiles()) {
            Files.delete(file);
        }
        Files.deleteIfExists(files.resolve("write.lock"));
        Files.delete(files);
        project.reopen(files);
        mustFind(20);
    }

    @Test
    void whatHappenedWhileTheIndexWasClosedIsMadeUpFor() {
        project.make(Sources.delete(
                project.now, project.by, project.now.all(Source.class).findFirst().orElseThrow().id()));
        project.source("S20", "A: 部门的数据 share");
        project.source("S21", "A: 部门的数据 share");
        project.reopen(files);
        mustFind(21);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void damagedFilesAreMadeAnew(long seed) throws IOException {
        var random = new Random(seed);
        for (var file : indexFiles()) {
            damage(random, file);
        }
        project.reopen(files);
        mustFind(20);
        project.reopen(files);
        mustFind(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void oneDamagedFileIsEnough(int which) throws IOException {
        var all = indexFiles();
        var file = all.get(which % all.size());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
        project.reopen(files);
        mustFind(20);
    }

    @Test
    void aFolderThatCannotBeLeadsToAnIndexInMemory() throws IOException {
        var taken = Files.writeString(folder.resolve("taken"), "a file, no folder");
        project.reopen(taken);
        assertThat(project.search("部门的数据").total()).isEqualTo(20);
        assertThat(project.index().state().label().key()).isEqualTo("search.state.memory");
        assertThat(taken).hasContent("a file, no folder");
    }

    @Test
    void aSecondIndexOfTheSameFolderKeepsToMemory() {
        project.reopen(files);
        mustFind(20);
        try (var second = project.open(files)) {
            second.awaitCurrent();
            assertThat(second.search("部门的数据", 5).total()).isEqualTo(20);
            assertThat(second.state().label().key()).isEqualTo("search.state.memory");
        }
        mustFind(20);
    }

    private static void damage(Random random, Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (random.nextInt(4)) {
            case 0 -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case 1 -> Files.write(file, new byte[0]);
            case 2 -> Files.delete(file);
            default -> {
                random.nextBytes(bytes);
                Files.write(file, bytes);
            }
        }
    }
}
