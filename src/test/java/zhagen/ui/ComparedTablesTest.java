package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.exchange.tables.Cell;
import zhagen.exchange.tables.Table;
import zhagen.exchange.tables.TableKind;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Milestones;
import zhagen.model.Progress;
import zhagen.model.Wording;
import zhagen.project.Project;
import zhagen.ui.tables.TableFiles;

class ComparedTablesTest {

    private static final Project.Settings SETTINGS = new Project.Settings(Runnable::run, Clock.systemUTC());

    @TempDir
    private Path folder;

    private static List<List<String>> rows(Project project, TableKind kind) {
        return tables(project, kind).stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(ComparedTablesTest::said).toList())
                .toList();
    }

    private static List<Table> tables(Project project, TableKind kind) {
        return new TableFiles(project, project.now())
                .tables(new TableFiles.Wish(EnumSet.of(kind), Messages.in(Language.ZH), 1), Progress.NONE);
    }

    private static String said(Cell cell) {
        return cell instanceof Cell.Words(var text) ? text : "";
    }

    @Test
    void milestonesTellWhatBecameOfCodesAndRoundsWhatEachFound() {
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), SETTINGS)) {
            project.apply(now -> Milestones.set(now, project.by(), Id.random(), Wording.zh("交稿"), "")).join();
            var codes = project.now().all(Code.class).filter(code -> code.name().says("责任清单")
                    || code.name().says("责任归属界定")).toList();
            project.apply(now -> Codebook.merge(now, project.by(), codes.getFirst().id(), codes.getLast().id())).join();
            var rows = rows(project, TableKind.MILESTONES);
            assertThat(rows).extracting(List::getFirst).contains("交稿 → 现状");
            assertThat(rows).extracting(row -> row.subList(1, 4)).contains(
                    List.of("合并", codes.getFirst().name().zh(), codes.getLast().name().zh()));
            assertThat(rows(project, TableKind.ROUNDS)).hasSize(project.now().count(Code.class))
                    .anySatisfy(row -> assertThat(row.get(1)).matches("\\d+ 处 · 新增"));
        }
    }

    @Test
    void theGridHasEveryCategoryAndSaysInWhichInterviewACodeWasNew() {
        try (var project = SampleProject.create(folder.resolve("Sample.zhagen"), SETTINGS)) {
            var grid = tables(project, TableKind.GRID).getFirst();
            assertThat(grid.columns()).extracting(Table.Column::head)
                    .containsExactly("意义单元", "访谈1～4", "访谈5～8", "访谈9～12", "访谈13～14");
            assertThat(rows(project, TableKind.GRID)).anySatisfy(row -> {
                assertThat(row.get(1)).matches("(?s).*（[1-4]）.*");
                assertThat(row.get(3)).matches("(?s).*（(9|10|11|12)）.*");
            });
        }
    }
}
