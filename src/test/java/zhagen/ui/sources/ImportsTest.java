package zhagen.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Attribute;
import zhagen.model.Coding;
import zhagen.model.Participant;
import zhagen.model.Reading;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;

class ImportsTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private Imports imports;
    private SourceLines lines;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        imports = new Imports(desk.workbench);
        lines = new SourceLines(desk.workbench);
    }

    @AfterEach
    void close() {
        lines.close();
        imports.close();
        desk.close();
    }

    @Test
    void whatCanBeReadComesInAndTheRestSaysWhy() {
        take(desk.file("A01.txt", Desk.INTERVIEW), desk.file("scan.pdf", "%PDF-1.7 nothing"));

        var plan = Objects.requireNonNull(imports.arrived().get()).plan();
        assertThat(plan.declined()).singleElement().satisfies(refused -> {
            assertThat(refused.file()).isEqualTo("scan.pdf");
            assertThat(refused.because().key()).isEqualTo("import.refused.damaged");
        });
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.source().name()).isEqualTo("A01");
            assertThat(entry.coverage().turns()).isEqualTo(4);
            assertThat(entry.state()).isEqualTo(Reading.State.UNTOUCHED);
        });
        assertThat(lines.chosen().get()).isEqualTo(entries().getFirst().source().id());
    }

    @Test
    void anImportIsOneStepToUndoAndThenNothingIsSaidOfIt() {
        var before = desk.now();
        take(desk.file("A01.txt", Desk.INTERVIEW), desk.file("A02.txt", Desk.INTERVIEW.replace("A01", "A02")));
        assertThat(desk.project.undoable().orElseThrow().key()).isEqualTo("change.source.importMany");

        desk.workbench.undo();
        desk.settle();

        assertThat(desk.now()).isEqualTo(before);
        assertThat(lines.lines()).isEmpty();
        assertThat(imports.arrived().get()).isNull();
    }

    @Test
    void whereNothingCanBeReadNothingChangesButItIsSaid() {
        take(desk.file("scan.pdf", "%PDF-1.7 nothing"));

        assertThat(imports.arrived().get()).isNotNull();
        assertThat(desk.project.undoable().map(label -> label.key()))
                .isNotEqualTo(Optional.of("change.source.importMany"));
        assertThat(desk.now().count(Source.class)).isZero();
    }

    @Test
    void aFolderBringsItsTranscriptsAndItsTableOfParticipantsAsOneStep() throws Exception {
        var before = desk.now();
        var inside = Files.createDirectories(folder.resolve("field").resolve("may"));
        Files.writeString(inside.resolve("A01.txt"), Desk.INTERVIEW);
        Files.writeString(inside.resolve(".hidden.txt"), "nobody wants this");
        Files.writeString(folder.resolve("field").resolve("participants.csv"), "代号,职级\nA01,处级\nA02,科级\n");

        take(folder.resolve("field"));

        assertThat(desk.now().all(Source.class)).hasSize(1);
        assertThat(desk.now().all(Participant.class)).extracting(Participant::codeName).containsExactly("A01", "A02");
        var rank = desk.now().all(Attribute.class).findFirst().orElseThrow();
        assertThat(desk.now().all(Participant.class).map(person -> person.values().of(rank.id())))
                .containsExactly("处级", "科级");
        assertThat(desk.now().all(Speaker.class).filter(speaker -> speaker.participant() != null)).hasSize(1);
        desk.workbench.undo();
        desk.settle();
        assertThat(desk.now()).isEqualTo(before);
    }

    @Test
    void aSeparatedFileOfTurnsIsNoTableOfParticipants() {
        take(desk.file("talk.csv", "time,speaker,words\n00:01,Chen,I see\n00:02,Chen,Yes\n"));

        assertThat(desk.now().count(Participant.class)).isZero();
    }

    @Test
    void whoIsNamedForASpeakerIsKnownOrNew() {
        take(desk.file("A01.txt", Desk.INTERVIEW));
        var asks = desk.now().all(Speaker.class).filter(it -> it.role() == SpeakerRole.INTERVIEWER).findFirst()
                .orElseThrow();

        desk.workbench.act((now, by) -> Sources.identify(now, by, asks.id(), "B07"));
        desk.settle();
        assertThat(desk.now().all(Participant.class)).extracting(Participant::codeName).containsExactly("A01", "B07");
        assertThat(SourceLines.codeName(desk.now(), desk.now().get(asks.id()))).isEqualTo("B07");

        desk.workbench.act((now, by) -> Sources.identify(now, by, asks.id(), " "));
        desk.settle();
        assertThat(desk.now().get(asks.id())).isEqualTo(asks.with(desk.now().get(asks.id()).origin()));
        desk.workbench.undo();
        desk.workbench.undo();
        desk.settle();
        assertThat(desk.now().count(Participant.class)).isEqualTo(1);
    }

    @Test
    void theTableGroupsFiltersAndKeepsTheChosenOneInSight() {
        take(desk.file("A01.txt", Desk.INTERVIEW), desk.file("B01.txt", Desk.INTERVIEW.replace("A01", "B01")));
        var second = entries().get(1).source();
        desk.workbench
                .act((now, by) -> Sources.describe(now, by, second.id(), Source.Type.INTERVIEW, "企业", null, "zh"));
        desk.settle();
        assertThat(lines.lines()).hasSize(3).contains(new Line.Heading("企业", 1));

        lines.filter().set("b01");
        assertThat(entries()).extracting(entry -> entry.source().name()).containsExactly("B01");
        assertThat(lines.chosen().get()).isEqualTo(second.id());
        lines.filter().set("受访者a01");
        assertThat(entries()).extracting(entry -> entry.source().name()).containsExactly("A01");
        assertThat(lines.chosen().get()).isEqualTo(entries().getFirst().source().id());
    }

    @Test
    void readingGoesRoundAndADeletionSaysWhatGoes() {
        take(desk.file("A01.txt", Desk.INTERVIEW));
        var source = entries().getFirst().source().id();
        for (var expected : List.of(Reading.State.IN_WORK, Reading.State.DONE, Reading.State.UNTOUCHED)) {
            lines.readOn(source);
            desk.settle();
            assertThat(entries().getFirst().state()).isEqualTo(expected);
        }
        var gone = lines.deletion(source);
        assertThat(gone.edits(Turn.class)).hasSize(4);
        assertThat(gone.edits(Coding.class)).isEmpty();
        lines.delete(source);
        desk.settle();
        assertThat(lines.lines()).isEmpty();
        assertThat(lines.chosen().get()).isNull();
    }

    private List<Line.Entry> entries() {
        return lines.lines().stream().filter(Line.Entry.class::isInstance).map(Line.Entry.class::cast).toList();
    }

    private void take(Path... files) {
        imports.take(List.of(files));
        desk.until(() -> imports.arrived().get() != null);
        desk.settle();
        if (imports.first().get() != null) {
            lines.chosen().set(imports.first().get());
        }
    }
}
