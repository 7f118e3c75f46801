package zhagen.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.exchange.Outline;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Attribute;
import zhagen.model.Coding;
import zhagen.model.Participant;
import zhagen.model.Reading;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.ui.reader.Block;

class ImportModelTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private ImportModel imports;
    private SourceLines lines;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        imports = new ImportModel(desk.workbench);
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

        var arrived = Objects.requireNonNull(imports.arrived().get());
        assertThat(arrived.entered()).isEqualTo(1);
        assertThat(arrived.stayedOut()).singleElement()
                .satisfies(because -> assertThat(because.key()).startsWith("import.refused"));
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.source().name()).isEqualTo("A01");
            assertThat(entry.coverage().turns()).isEqualTo(4);
            assertThat(entry.state()).isEqualTo(Reading.State.UNTOUCHED);
        });
        assertThat(lines.chosen().get()).isEqualTo(entries().getFirst().source().id());
        assertThat(imports.open().get()).isFalse();
    }

    @Test
    void nothingIsInTheProjectBeforeItWasLookedAt() {
        var before = desk.now();
        look(desk.file("A01.txt", Desk.INTERVIEW), desk.file("A02.txt", Desk.INTERVIEW.replace("A01", "A02")),
                desk.file("again.txt", Desk.INTERVIEW), desk.file("scan.pdf", "%PDF-1.7 nothing"));

        assertThat(imports.batch().tally().get()).isEqualTo(new ImportBatch.Tally(2, 0, 2));
        assertThat(imports.batch().rows()).hasSize(6);
        assertThat(imports.batch().rows().getFirst()).isEqualTo(
                new ImportRow.Heading(new ImportFile.Likeness(ImportFile.Kind.TALK, "name-colon", "text", "UTF-8"), 2));
        assertThat(imports.refusals().lines()).hasSize(2).anyMatch(sentence -> sentence.contains("again.txt"));
        var page = Objects.requireNonNull(imports.page().get());
        assertThat(page.text().blocks()).extracting(Block::speaker)
                .containsExactly("访谈者", "受访者A01", "访谈者", "受访者A01");
        assertThat(page.text().blocks()).extracting(Block::hue).containsExactly(0, 1, 0, 1);
        assertThat(desk.now()).isSameAs(before);

        imports.cancel();
        desk.settle();
        assertThat(imports.open().get()).isFalse();
        assertThat(imports.batch().rows()).isEmpty();
        assertThat(imports.page().get()).isNull();
        assertThat(desk.now()).isSameAs(before);
    }

    @Test
    void anotherEncodingReadsTheFileAgainAndTheSimilarOnesToo() {
        var gb = Charset.forName("GB18030");
        var big5 = Charset.forName("Big5");
        look(desk.file("A01.txt", Desk.INTERVIEW, gb), desk.file("A02.txt", Desk.INTERVIEW.replace("A01", "A02"), gb),
                desk.file("A03.txt", Desk.INTERVIEW.replace("A01", "A03")));
        assertThat(Objects.requireNonNull(imports.page().get()).samples().get(gb)).startsWith("访谈者");

        imports.wish(wishes -> wishes.with(big5));
        assertThat(imports.busy().get()).isTrue();
        desk.settle();
        assertThat(encodings()).containsExactly("Big5", "GB18030", "UTF-8");
        assertThat(imports.similar()).extracting(file -> file.outline().file()).containsExactly("A02.txt");

        imports.applyToSimilar();
        desk.settle();
        assertThat(encodings()).containsExactly("Big5", "Big5", "UTF-8");
        imports.wish(wishes -> wishes.with(gb));
        desk.settle();
        imports.applyToSimilar();
        desk.settle();
        bring();
        assertThat(desk.now().all(Source.class).map(source -> source.provenance().encoding()))
                .containsExactly("GB18030", "GB18030", "UTF-8");
        assertThat(desk.now().all(Turn.class)).hasSize(12);
    }

    @Test
    void whatWasDecidedIsWhatComesIn() {
        look(desk.file("A01.txt", Desk.INTERVIEW), desk.file("A02.txt", Desk.INTERVIEW.replace("A01", "A02")));
        imports.decide(decision -> decision.named("处长").in("市级").dated(LocalDate.of(2025, 8, 12))
                .calling("访谈者", "王").giving("访谈者", SpeakerRole.OTHER).identifying("受访者A01", "B07"));
        assertThat(Objects.requireNonNull(imports.page().get()).text().blocks()).extracting(Block::speaker)
                .containsExactly("王", "受访者A01", "王", "受访者A01");
        imports.leaveOut(Objects.requireNonNull(imports.batch().get(folder.resolve("A02.txt"))), true);
        assertThat(imports.batch().tally().get()).isEqualTo(new ImportBatch.Tally(1, 1, 0));
        bring();

        assertThat(desk.now().all(Source.class)).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("处长");
            assertThat(source.group()).isEqualTo("市级");
            assertThat(source.date()).isEqualTo("2025-08-12");
        });
        assertThat(desk.now().all(Speaker.class).map(speaker -> speaker.name() + " " + speaker.role()))
                .containsExactlyInAnyOrder("王 OTHER", "受访者A01 PARTICIPANT");
        assertThat(desk.now().all(Participant.class).map(Participant::codeName)).containsExactly("B07");
    }

    @Test
    void aPatternOfOnesOwnIsTriedAsItIsTypedAndRefusedWithASentence() {
        look(desk.file("talk.txt", "甲 >> 今天来谈谈。\n乙 >> 好的，您说。\n甲 >> 系统怎么建的？\n乙 >> 各建各的。\n"));
        imports.pattern("{speaker}");
        desk.settle();
        imports.pattern("{speaker} >> {words}");
        assertThat(imports.patternFault().get()).isNotNull();
        imports.pattern("{speaker} >> {text}");
        assertThat(imports.patternFault().get()).isNull();
        desk.settle();

        assertThat(Objects.requireNonNull(imports.page().get()).text().blocks()).extracting(Block::speaker)
                .containsExactly("甲", "乙", "甲", "乙");
        bring();
        assertThat(desk.now().all(Source.class)).singleElement()
                .satisfies(source -> assertThat(source.provenance().layout()).isEqualTo("template"));
        assertThat(desk.now().all(Speaker.class).map(Speaker::name)).containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    void whatBelongsToNobodyIsShownPaleAndNamedSo() {
        look(desk.file("A01.txt", "访谈时间：2025年8月12日\n访谈地点：会议室\n\n" + Desk.INTERVIEW));

        var page = Objects.requireNonNull(imports.page().get());
        assertThat(page.leftAlone()).isEqualTo(2);
        assertThat(page.text().blocks().getFirst()).satisfies(block -> {
            assertThat(block.number()).isZero();
            assertThat(block.quiet()).isTrue();
            assertThat(block.time()).isNotEmpty();
        });
    }

    @Test
    void whatChangedOnTheDiskStaysOutAndIsShownForWhatItHasBecome() throws Exception {
        var file = desk.file("A01.txt", Desk.INTERVIEW);
        look(file);
        Files.writeString(file, "somebody else wrote here");
        imports.bring();
        desk.settle();

        assertThat(desk.now().count(Source.class)).isZero();
        assertThat(imports.open().get()).isTrue();
        assertThat(imports.batch().tally().get().refused()).isEqualTo(1);
        assertThat(imports.refusals()).contains("A01.txt");
    }

    @Test
    void moreFilesJoinTheBatchAndWhatIsThereIsNotThereTwice() {
        var file = desk.file("A01.txt", Desk.INTERVIEW);
        look(file);
        look(file, desk.file("copy.txt", Desk.INTERVIEW), desk.file("A02.txt", Desk.INTERVIEW.replace("A01", "A02")));

        assertThat(imports.batch().tally().get()).isEqualTo(new ImportBatch.Tally(2, 0, 1));
        assertThat(imports.chosen().get()).isEqualTo(file);
    }

    @Test
    void aTableCanBeTakenForWhatItIsNotNamed() {
        var file = desk.file("people.csv", "Who,Rank\nA01,high\nA02,low\n");
        look(file);
        imports.wish(wishes -> wishes.with(Wishes.Use.PARTICIPANTS));
        desk.settle();
        assertThat(Objects.requireNonNull(imports.page().get()).heads()).containsExactly("Who", "Rank");
        bring();
        assertThat(desk.now().all(Participant.class).map(Participant::codeName)).containsExactly("A01", "A02");
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
    void whereNothingCanBeReadNothingCanComeInButItIsSaid() {
        look(desk.file("scan.pdf", "%PDF-1.7 nothing"));
        imports.bring();
        desk.settle();

        assertThat(imports.open().get()).isTrue();
        assertThat(imports.refusals()).contains("scan.pdf");
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

    private List<String> encodings() {
        return imports.batch().entering()
                .map(file -> ((Outline.Talk) file.outline().content()).gist().encoding())
                .toList();
    }

    private void take(Path... files) {
        look(files);
        bring();
    }

    private void look(Path... files) {
        imports.take(List.of(files));
        desk.settle();
    }

    private void bring() {
        imports.bring();
        desk.until(() -> imports.arrived().get() != null);
        desk.settle();
        if (imports.first().get() != null) {
            lines.chosen().set(imports.first().get());
        }
    }
}
