package zhagen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Label;
import zhagen.model.Participant;
import zhagen.model.Progress;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Turn;
import zhagen.model.Utterance;

class ImportingTest {

    private static final String INTERVIEW =
            "访谈者：您这边的系统是怎么建的？\n受访者A01：各部门的系统是各建各的，数据根本拿不出来。\n访谈者：那根子在哪里？\n受访者A01：根子在责任。\n";

    private final Founded study = new Founded();

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes());
    }

    private ImportPlan plan(Path... files) {
        return Importing.plan(List.of(files), study.now, Progress.NONE);
    }

    private void imported(Path... files) {
        study.make(Importing.change(plan(files), study.now, study.by));
    }

    @Test
    void manyFilesComeInAsOneChangeThatCanBeTakenBack() throws IOException {
        var before = study.now;
        var plan = plan(
                file("A01-a.txt", INTERVIEW),
                file("A02-b.txt", INTERVIEW.replace("A01", "A02").getBytes(Charset.forName("GB18030"))),
                file("note.md", "# 笔记\n\n今天去了大厅。\n"));
        var change = Importing.change(plan, study.now, study.by);
        study.make(change);

        assertThat(study.now.all(Source.class).map(Source::name)).containsExactly("A01-a", "A02-b", "note");
        assertThat(study.now.all(Participant.class).map(Participant::codeName)).containsExactly("A01", "A02");
        study.now.all(Source.class).forEach(source -> {
            var text = study.texts.get(source.text());
            assertThat(text).hasSize(source.length());
            assertThat(study.now.pointingAt(source.id(), Turn.class))
                    .isNotEmpty()
                    .allSatisfy(turn -> assertThat(turn.words().of(text)).doesNotContain("受访者", "访谈者"));
        });
        assertThat(study.now.after(change.inverse())).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeReadKeepsNoneOfTheOthersOut() throws IOException {
        var plan = plan(
                file("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                folder.resolve("nowhere.txt"),
                file("A01.txt", INTERVIEW));

        assertThat(plan.declined()).extracting(ImportPlan.Declined::file).containsExactly("picture.png", "nowhere.txt");
        study.make(Importing.change(plan, study.now, study.by));
        assertThat(study.now.all(Source.class)).hasSize(1);
    }

    @Test
    void whatAProjectHoldsIsNoTranscript() throws IOException {
        var field = Files.createDirectory(folder.resolve("field"));
        Files.writeString(field.resolve("A01.txt"), INTERVIEW);
        var project = Files.createDirectory(field.resolve("Study.zhagen"));
        Files.writeString(project.resolve("project.lock"), "1234\nroot");

        assertThat(plan(field).files()).extracting(ImportPlan.Entry::file).containsExactly("A01.txt");
        assertThat(plan(project).declined())
                .extracting(entry -> entry.because().key()).containsExactly("importing.project");
    }

    @Test
    void theSameBytesComeInOnce() throws IOException {
        var plan = plan(file("A01.txt", INTERVIEW), file("copy.txt", INTERVIEW));
        assertThat(plan.declined()).extracting(entry -> entry.because().key()).containsExactly("importing.twice");
        study.make(Importing.change(plan, study.now, study.by));

        assertThat(Importing.change(plan, study.now, study.by).isEmpty()).isTrue();
        assertThat(plan(folder.resolve("copy.txt")).readable()).isEmpty();
        assertThat(study.now.all(Source.class)).hasSize(1);
    }

    @Test
    void filesThatAreReadAtTheSameTimeAreHandedOverInTheirOrderAndTwinsAreFoundAmongThem() throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < 40; i++) {
            var large = i % 17 == 3;
            files.add(file(
                    "A%02d.txt".formatted(i),
                    INTERVIEW + (large ? "还是要看人。".repeat(300_000) : "") + (i % 10 == 9 ? "" : i)));
        }
        var entries = Importing.plan(files, study.now, Progress.NONE).files();

        assertThat(entries).extracting(ImportPlan.Entry::path).isEqualTo(files);
        assertThat(entries.stream().filter(ImportPlan.Declined.class::isInstance))
                .extracting(ImportPlan.Entry::file)
                .containsExactly("A19.txt", "A29.txt", "A39.txt");
        assertThat(((ImportPlan.Declined) entries.get(19)).because())
                .isEqualTo(Label.of("importing.twice", "A19.txt", "A09.txt"));
    }

    @Test
    void aParticipantOfTwoInterviewsIsOneParticipant() throws IOException {
        imported(file("A01-first.txt", INTERVIEW));
        imported(file("A01-second.txt", INTERVIEW.replace("责任", "信任").replace("受访者A01", "受访者")));

        var participant = study.now.all(Participant.class).toList();
        assertThat(participant).hasSize(1);
        assertThat(study.now.pointingAt(participant.getFirst().id(), Speaker.class))
                .hasSize(2)
                .allMatch(speaker -> speaker.role() == SpeakerRole.PARTICIPANT);
    }

    @Test
    void whatTheUserDecidesAboutAFileIsObeyed() throws IOException {
        var file = file("talk.txt", INTERVIEW.replace("受访者A01", "张三"));
        var other = file("other.txt", INTERVIEW.replace("责任", "信任"));
        var decision = Decision.NONE.named("第一次访谈").calling("张三", "处长").giving("访谈者", SpeakerRole.OTHER)
                .identifying("张三", "B07");
        var plan = plan(file, other).decided(file, decision).decided(other, Decision.NONE.leavingOut(true));
        study.make(Importing.change(plan, study.now, study.by));

        assertThat(study.now.all(Source.class).map(Source::name)).containsExactly("第一次访谈");
        assertThat(study.now.all(Speaker.class).map(speaker -> speaker.name() + " " + speaker.role()))
                .containsExactlyInAnyOrder("处长 PARTICIPANT", "访谈者 OTHER");
        assertThat(study.now.all(Participant.class).map(Participant::codeName)).containsExactly("B07");
        assertThat(study.now.all(Turn.class).map(Turn::utterance).filter(Utterance.QUESTION::equals)).isEmpty();
    }

    @Test
    void speakersWhoGetOneNameBecomeOne() throws IOException {
        var file = file("talk.txt", INTERVIEW.replaceFirst("访谈者", "记者"));
        var plan = plan(file).decided(file, Decision.NONE.calling("记者", "访谈者"));
        study.make(Importing.change(plan, study.now, study.by));

        assertThat(study.now.all(Speaker.class).map(Speaker::name)).containsExactlyInAnyOrder("访谈者", "受访者A01");
    }

    @Test
    void aSurveyBecomesASourceForEachRespondentWhoIsAParticipant() throws IOException {
        var before = study.now;
        var survey = file("survey.csv",
                "编号,性别,您怎么看？\nA01,女,各部门都怕担责任，谁也不愿意先拿出来。\nA02,男,标准不统一，同一个字段各写各的。\n");
        var change = Importing.change(plan(survey), study.now, study.by);
        study.make(change);

        assertThat(study.now.all(Source.class).map(Source::name)).containsExactly("survey – A01", "survey – A02");
        assertThat(study.now.all(Participant.class).map(Participant::codeName)).containsExactly("A01", "A02");
        study.now.all(Source.class).forEach(source -> {
            var text = study.texts.get(source.text());
            assertThat(text).hasSize(source.length()).contains("性别：", "您怎么看？");
            assertThat(study.now.pointingAt(source.id(), Turn.class)).extracting(Turn::utterance)
                    .containsExactly(Utterance.QUESTION, Utterance.ANSWER);
        });
        assertThat(study.now.after(change.inverse())).isEqualTo(before);
        assertThat(plan(survey).declined()).hasSize(1);
    }

    @Test
    void aTableMayBeTakenForWhatTheUserSays() throws IOException {
        var table = file("people.csv", "代号,部门\nA01,大数据局\nA02,人社局\n");
        var talk = file("talk.csv", "代号,访谈提纲中您最想说的？\nA01,各部门都怕担责任，谁也不愿意先拿出来。\n");

        assertThat(plan(table).describing()).hasSize(1);
        assertThat(plan(talk).readable()).hasSize(1);
        assertThat(Importing.plan(
                List.of(talk), Wishes.NONE.with(Wishes.Use.PARTICIPANTS), study.now, Progress.NONE).describing())
                .hasSize(1);
    }

    @Test
    void aFileIsReadAgainAsTheUserWishes() throws IOException {
        var file = file("talk.txt", INTERVIEW.getBytes(Charset.forName("GB18030")));
        var plan = plan(file);
        var again = Importing.read(
                file, Wishes.NONE.with(Charset.forName("Big5")), study.now, Progress.NONE);

        assertThat(plan.with(again).readable()).singleElement()
                .satisfies(readable -> assertThat(readable.transcript().encoding()).isEqualTo("Big5"));
    }

    @Test
    void whatWasOutlinedComesInAsItWasOutlined() throws IOException {
        var file = file("A01.txt", INTERVIEW);
        var changing = file("A02.txt", INTERVIEW.replace("A01", "A02"));
        var outlines = Importing.outlines(
                List.of(file, changing, file("again.txt", INTERVIEW), file("A03.pdf", "%PDF-1.7 nothing")),
                Wishes.NONE, study.now, Progress.NONE);
        assertThat(outlines).extracting(outline -> outline.content().getClass().getSimpleName())
                .containsExactly("Talk", "Talk", "Nothing", "Nothing");
        assertThat(((Outline.Talk) outlines.getFirst().content()).gist().text()).isEmpty();
        assertThat(((Outline.Nothing) outlines.get(2).content()).because().key()).isEqualTo("importing.twice");

        Files.writeString(changing, "nobody has seen this");
        var decided = Decision.NONE.in("处级").dated(LocalDate.of(2025, 8, 12));
        var plan = Importing.plan(outlines.subList(0, 2), Map.of(file, decided), study.now, Progress.NONE);
        study.make(Importing.change(plan, study.now, study.by));

        assertThat(plan.declined()).singleElement()
                .satisfies(declined -> assertThat(declined.because().key()).isEqualTo("importing.changed"));
        assertThat(study.now.all(Source.class)).singleElement().satisfies(source -> {
            assertThat(source.name()).isEqualTo("A01");
            assertThat(source.group()).isEqualTo("处级");
            assertThat(source.date()).isEqualTo("2025-08-12");
        });
    }

    @Test
    void whatWasDecidedForOneFileFitsThoseLikeItButForWhoSpeaks() {
        var one = Decision.NONE.named("first").in("市级").dated(LocalDate.of(2025, 8, 12)).calling("我", "访谈者")
                .giving("我", SpeakerRole.INTERVIEWER).identifying("他", "A01").leavingComments(true);
        var other = Decision.NONE.named("second").identifying("他", "A02").leavingOut(true);

        assertThat(one.alike(other)).isEqualTo(Decision.NONE.named("second").in("市级").calling("我", "访谈者")
                .giving("我", SpeakerRole.INTERVIEWER).identifying("他", "A02").leavingComments(true).leavingOut(true));
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws IOException {
        imported(file("talk.txt", INTERVIEW));
        imported(file("talk.md", INTERVIEW.replace("责任", "信任")));
        assertThat(study.now.all(Source.class).map(Source::name)).containsExactly("talk", "talk (2)");
    }

    @Test
    void progressReachesTheSizeOfAllFilesAndCanStopTheWork() throws IOException {
        var files = List.of(file("A01.txt", INTERVIEW), file("A02.txt", INTERVIEW.replace("A01", "A02")));
        var last = new long[2];
        Importing.plan(files, study.now, (done, total) -> {
            assertThat(done).isBetween(last[0], total);
            last[0] = done;
            last[1] = total;
        });
        assertThat(last[0]).isEqualTo(last[1]).isEqualTo(Files.size(files.getFirst()) + Files.size(files.getLast()));
        assertThatThrownBy(() -> Importing.plan(files, study.now, (_, _) -> {
            throw new CancellationException();
        }))
                .isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @CsvSource({
            "受访者A01, A01", "A01, A01", "A01（处长）, A01", "Participant B2, B2", "受访者：C03, C03", "Participant b-12, B-12",
            "张某, ''", "Speaker 1, ''", "S1, ''", "Q1, ''", "A01B, ''", "COVID, ''", "SPK_1, ''", "主持人, ''"
    })
    void aCodeNameIsFoundInASpeakersName(String speaker, String codeName) {
        assertThat(CodeName.in(speaker).orElse("")).isEqualTo(codeName);
    }

    @ParameterizedTest
    @CsvSource({
            "A01-大数据局-处长, A01", "A01 处长, A01", "A01, A01", "访谈A01, A01", "b12_talk, B12", "A01处长, A01",
            "GB18030, ''", "interview, ''", "2024-05-01, ''", "H3-2021-x, H3"
    })
    void aCodeNameIsFoundAtTheStartOfAFileName(String stem, String codeName) {
        assertThat(CodeName.atStartOf(stem)).isEqualTo(codeName);
    }

    @ParameterizedTest
    @CsvSource({
            "各部门的系统是各建各的, zh", "我们用 Excel 和 API 来交换, zh", "The data is what we have and they want it., en",
            "Los datos son de todos., ''", "データを共有することはできません, ''", "12:30, ''"
    })
    void theLanguageOfATextIsSaidWhereItIsPlain(String text, String language) {
        assertThat(TextLanguage.of(text)).isEqualTo(language);
    }
}
