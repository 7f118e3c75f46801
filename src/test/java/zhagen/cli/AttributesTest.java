package zhagen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Attribute;
import zhagen.model.Participant;
import zhagen.model.Snapshot;

class AttributesTest {

    private static final String INTERVIEW =
            "访谈者：系统怎么样？\n受访者A01：各建各的。\n访谈者：根子呢？\n受访者A02：责任。\n受访者A01：是。\n";

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void aProjectWithTwoParticipants() throws IOException {
        project = folder.resolve("study");
        assertThat(Said.after("new", project).code()).isZero();
        assertThat(Said.after("import", project, Files.writeString(folder.resolve("talk.txt"), INTERVIEW)).code())
                .isZero();
    }

    private Snapshot now() {
        try (var opened = Projects.open(project)) {
            return opened.now();
        }
    }

    private List<String> values(String attribute) {
        var now = now();
        var id = now.all(Attribute.class).filter(it -> it.name().says(attribute)).findFirst().orElseThrow().id();
        return now.all(Participant.class).map(person -> person.values().of(id)).toList();
    }

    private Attribute.Type type(String attribute) {
        return now().all(Attribute.class).filter(it -> it.name().says(attribute)).findFirst().orElseThrow().type();
    }

    private Path workbook() throws IOException {
        var file = folder.resolve("people.xlsx");
        try (var workbook = new XSSFWorkbook(); var to = Files.newOutputStream(file)) {
            var dated = workbook.createCellStyle();
            dated.setDataFormat(workbook.createDataFormat().getFormat("d-mmm-yy"));
            var sheet = workbook.createSheet();
            var heads = sheet.createRow(0);
            for (var head : List.of("代号", "部门", "工龄", "访谈日期", "同意录音")) {
                heads.createCell(Math.max(0, heads.getLastCellNum())).setCellValue(head);
            }
            var people = List.of("A02", "A01", "Z99");
            for (int i = 0; i < people.size(); i++) {
                var row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(people.get(i));
                row.createCell(1).setCellValue("大数据局");
                row.createCell(2).setCellValue(10 + i);
                row.createCell(3).setCellValue(LocalDate.of(2025, 8, 12 + i));
                row.getCell(3).setCellStyle(dated);
                row.createCell(4).setCellValue(i == 0 ? "是" : "否");
            }
            workbook.write(to);
        }
        return file;
    }

    @Test
    void aWorkbookDescribesParticipantsByCodeNameAsOneChange() throws IOException {
        var before = now();
        var said = Said.after("attributes", project, workbook());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("Z99").contains("2 participants", "4 attributes");
        assertThat(values("工龄")).containsExactly("11", "10");
        assertThat(values("访谈日期")).containsExactly("2025-08-13", "2025-08-12");
        assertThat(type("工龄")).isEqualTo(Attribute.Type.NUMBER);
        assertThat(type("访谈日期")).isEqualTo(Attribute.Type.DATE);
        assertThat(type("同意录音")).isEqualTo(Attribute.Type.YES_NO);
        assertThat(type("部门")).isEqualTo(Attribute.Type.CHOICE);
        try (var opened = Projects.open(project)) {
            opened.undo().join();
            assertThat(opened.now()).isEqualTo(before);
        }
    }

    @Test
    void whoIsNotThereCanBeAddedAndATypeCorrected() throws IOException {
        var said = Said.after("attributes", project, workbook(), "--add", "--type", "部门=text", "--type", "工龄=yes-no");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("工龄");
        assertThat(now().all(Participant.class)).extracting(Participant::codeName)
                .containsExactly("A01", "A02", "Z99");
        assertThat(type("部门")).isEqualTo(Attribute.Type.TEXT);
        assertThat(Said.after("attributes", project, workbook(), "--add", "--type", "工龄=number").code()).isZero();
        assertThat(type("工龄")).isEqualTo(Attribute.Type.NUMBER);
    }

    @Test
    void whatIsFoundIsToldAsJsonBeforeAnythingChanges() throws IOException {
        var table = Files.write(
                folder.resolve("people.csv"),
                "编号;职级\nA01;处级\nA02;科级\nB7;科级\n".getBytes(Charset.forName("GB18030")));
        var before = now();
        var said = Said.after("attributes", project, table, "--dry-run", "--json");

        assertThat(said.code()).isEqualTo(1);
        var found = said.json();
        assertThat(found.get("described").asInt()).isEqualTo(2);
        assertThat(found.get("unknown").get(0).asText()).isEqualTo("B7");
        assertThat(found.get("attributes").get(0).get("name").asText()).isEqualTo("职级");
        assertThat(found.get("attributes").get(0).get("type").asText()).isEqualTo("choice");
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void whatCannotBeMeantIsRefused() throws IOException {
        assertThat(Said.after("attributes", project, workbook(), "--type", "部门=colour").code()).isEqualTo(3);
        assertThat(Said.after("attributes", project, workbook(), "--type", "颜色=text").code()).isEqualTo(3);
        assertThat(Said.after("attributes", project, Files.writeString(folder.resolve("a.csv"), "x\n")).code())
                .isEqualTo(3);
        assertThat(Said.after("attributes", project, folder.resolve("none.csv")).code()).isEqualTo(3);
        assertThat(now().all(Attribute.class)).isEmpty();
    }
}
