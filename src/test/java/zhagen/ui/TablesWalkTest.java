package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.ui.look.Screen;
import zhagen.ui.tables.TablesSheet;

/// Tables are chosen, their rows counted, and written where somebody wants them.
class TablesWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @Test
    void tablesAreChosenCountedAndWrittenForWord() throws IOException {
        Screen.run(() -> TablesSheet.show(walk.workbench()));
        walk.until(() -> Screen.on(() -> walk.robot.lookup(".sheet .small").queryAllAs(Labeled.class).stream()
                .noneMatch(label -> label.getText().equals("…"))));
        assertThat(Screen.on(() -> walk.robot.lookup(".sheet .small").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList())).contains("68 行", "14 行");
        walk.pictures("tables");

        Screen.run(() -> walk.robot.lookup(".sheet .check-box").queryAllAs(CheckBox.class)
                .forEach(box -> box.setSelected(false)));
        assertThat(Screen.on(() -> walk.robot.lookup("#tables-word").query().isDisabled())).isTrue();
        Screen.run(() -> walk.robot.lookup("#tables-coding-table-3").queryAs(CheckBox.class).setSelected(true));
        var file = folder.resolve("三级编码表.docx");
        var sheet = Screen.on(() -> walk.robot.lookup("#tables-word").query().getParent().getParent());
        Screen.run(() -> ((TablesSheet) sheet).export(true, file));
        walk.until(() -> Files.exists(file));
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getTables()).singleElement()
                    .satisfies(table -> assertThat(table.getRows()).hasSize(69));
        }
    }
}
