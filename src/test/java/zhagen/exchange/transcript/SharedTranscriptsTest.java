package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.model.Progress;
import zhagen.model.Refused;

/// Files that nobody of the team wrote. They lie beside the project, and these tests are skipped where they do not.
class SharedTranscriptsTest {

    private static final Path SHARED = Path.of("../shared");

    @BeforeEach
    void onlyWhereTheFilesAre() {
        assumeTrue(Files.isDirectory(SHARED.resolve("data/transcripts")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                    "en-h3-cindy-sui-2017.md|UTF-8|148|Audrey Tang 89, Cindy Sui 54, Lisa Lin 5",
                    "en-nasa-g8-technical.txt|UTF-8|2242|C 862, CC 531, P 849",
                    "en-nasa-mr3-air-to-ground.txt|UTF-8|115|CARDFILE 5, CC 28, ICC 2, LCC 1, P 78, UNK 1",
                    "en-speakerN-timestamp-cisa-2024.md|UTF-8|37|Speaker 0 10, Speaker 1 9, Speaker 2 7, Speaker 3 11",
                    "es-h3-ciudadania-digital-2026.md|UTF-8|15|Audrey Tang 8, Question 7",
                    "es-name-initials-taproot.md|UTF-8|180|AvW 90, SP 90",
                    "zh-Hans-counselling-1000.txt|UTF-8|14|心理咨询师 7, 来访者 7",
                    "zh-Hans-counselling-1234.txt|UTF-8|14|心理咨询师 7, 来访者 7",
                    "zh-Hans-counselling-2001.txt|UTF-8|10|心理咨询师 5, 来访者 5",
                    "zh-h3-school-interview-2021.md|UTF-8|39|侯承佑 6, 唐鳳 19, 林暐唐 3, 陳力安 7, 陳羿妏 4",
                    "zh-transcript-as-table.docx|''|47|唐鳳 23, 綠媒體林美慧 24",
                    "zh-Hans-dialogue-1.json|UTF-8|13|client 7, counselor 6",
                    "zh-Hans-dialogue-20.json|UTF-8|8|client 4, counselor 4",
                    "stt-json/digital-paper-edit.json|UTF-8|22|F_S10 11, F_S12 11",
                    "stt-json/autoedit2.json|UTF-8|1|Unnamed Speaker 1",
                    "vtt/v-tag-with-annotation.vtt|UTF-8|1|Mary 1",
                    "vtt/v-tag-with-closing-span.vtt|UTF-8|1|Joe 1",
                    "vtt/v-tag-not-closed.vtt|UTF-8|1|''",
                    "vtt/v-tag-no-end-gt.vtt|UTF-8|1|''",
                    "vtt/no-newline-at-end.vtt|UTF-8|1|''",
                    "zh-wen-da.txt|UTF-8|146|問 63, 答 83",
                    "訪談 01（工商時報）.md|UTF-8|279|唐鳳 164, 蘇秀慧 115",
                    "encodings/zh-big5-crlf.txt|Big5|84|唐鳳 42, 問 42",
                    "encodings/zh-utf8-bom-crlf.txt|UTF-8|261|唐鳳 152, 彭蕙仙 109"
            })
    void transcriptsHaveTheirTurnsAndSpeakers(String file, String encoding, int turns, String speakers)
            throws IOException {
        var transcript = read("data/transcripts/" + file);

        assertThat(transcript.encoding()).isEqualTo(encoding);
        assertThat(transcript.turns()).hasSize(turns);
        assertThat(transcript.speakers().stream()
                .map(speaker -> speaker.name() + " " + speaker.turns())
                .sorted()
                .collect(Collectors.joining(", ")))
                .isEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource({"zh-h3-azuma-dialogue-2026.md,61,10"})
    void guestsWhoSpeakOnceAreSpeakersToo(String file, int turns, int speakers) throws IOException {
        var transcript = read("data/transcripts/" + file);

        assertThat(transcript.turns()).hasSize(turns);
        assertThat(transcript.speakers()).hasSize(speakers);
    }

    /// Neighbours of one speaker are one turn, so what agrees is how often the speaker changes.
    @Test
    void segmentsOfASpeechRecogniserBecomeTurnsOfTheirSpeakers() throws IOException {
        var kaldi = read("data/transcripts/stt-json/bbc-kaldi-speakers.json");
        var amazon = read("data/transcripts/stt-json/amazon-transcribe.json");

        assertThat(spoken(kaldi).split("\\s+")).hasSize(1712);
        assertThat(kaldi.turns()).hasSize(10);
        assertThat(kaldi.speakers()).extracting(TranscriptSpeaker::name).containsExactly("S12", "S10");
        assertThat(spoken(amazon)).startsWith("There was a day about ten years ago when I asked a friend");
        assertThat(amazon.speakers()).isEmpty();
        assertThat(amazon.turns()).allMatch(turn -> turn.start() != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                    "testWebVTT.vtt|in one super package|<",
                    "test_subrip.srt|On peut écrire avec des accents, sur une ou plusieurs lignes.|-->"
            })
    void subtitlesLoseTheirTagsAndNumbers(String file, String words, String gone) throws IOException {
        assertThat(read("data/hard-formats/" + file).text()).contains(words).doesNotContain(gone);
    }

    @ParameterizedTest
    @CsvSource({
            "zh-Hans-survey-answers-GB18030.csv,GB18030,300,心血管科,高血压患者能吃党参吗？",
            "zh-survey-like-langchain-ChatGLM_closed.csv,UTF-8,172,加油~以及一些建议,加油，我认为你的方向是对的。",
            "zh-survey-like-langchain-ChatGLM_closed.xlsx,'',172,加油~以及一些建议,加油，我认为你的方向是对的。"
    })
    void surveysHaveTheirRowsAndAnswers(String file, String encoding, int rows, String described, String answer)
            throws IOException {
        var byRespondent = TranscriptReader.read(
                file,
                Files.readAllBytes(SHARED.resolve("data/transcripts").resolve(file)),
                Wishes.NONE.with(Wishes.Use.RESPONDENTS));

        assertThat(byRespondent.encoding()).isEqualTo(encoding);
        assertThat(byRespondent.parts()).hasSize(rows);
        assertThat(byRespondent.speakers()).hasSize(rows);
        assertThat(byRespondent.only(byRespondent.parts().getFirst()).text()).contains(described, answer);
        assertThat(byRespondent.text()).doesNotContain("\uFFFD");
    }

    @Test
    void theReadingAidsOfJapaneseAreNotRead() throws IOException {
        var transcript = read("data/hard-formats/51519.xlsx");

        assertThat(transcript.text()).contains("Name: 豊田\nCompanyName: 豊田車会社\n").doesNotContain("クルマ");
    }

    private static String spoken(Transcript transcript) {
        return transcript.turns().stream()
                .map(turn -> turn.words().of(transcript.text()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "data/transcripts/zh-policy-gov-information-disclosure.md",
            "data/transcripts/zh-policy-online-gov-service.md",
            "seeds/000.txt", "seeds/001.txt", "seeds/002.txt", "seeds/003.txt", "seeds/004.txt"
    })
    void policiesAndArticlesHaveParagraphsAndNoSpeakers(String file) throws IOException {
        var transcript = read(file);

        assertThat(transcript.speakers()).isEmpty();
        assertThat(transcript.turns()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ComplexNumberedLists.docx                    | 2. Entry #2, with children⏎a. 2-a⏎b. 2-b
            ComplexNumberedLists.docx                    | 12. Carrying on @ 12⏎13. Carrying on @ 13
            Word95.doc                                   | The quick brown fox jumps over the lazy dog
            Word95.doc                                   | Paragraph 3. Has some RED text and some BLUE BOLD text in it.
            bug56075-changeTracking_on.docx              | Change Tracking ON
            documentProtection_readonly_no_password.docx | Readonly senza password.
            endnotes.docx                                | * A Nepalese name for Tilaka
            endnotes.docx                                | DragonLance
            jo.pdf                                       | わたくしといふ現象は⏎假定された有機交流電燈の⏎ひとつの青い照明です⏎（あらゆる透明な幽霊の複合体）
            simple-table.doc                             | Cell 1,1⇥Cell 1,2⇥Cell 1,3⏎Cell 2,1⇥Cell 2,2⇥Cell 2,3⏎This text is below the table.
            tables.docx                                  | Above⏎Top left⇥Top right⏎Bottom left⇥Bottom right⏎Below
            testEPUB.epub                                | This is the text for chapter One
            testFooter.odt                               | Here is some text...⏎⏎⏎Here is some text on page 2
            testRTF-ms932.rtf                            | Hello⏎こんにちは⏎Test⏎テスト
            testRTFUnicodeUCNControlWordCharacterDoubling.rtf | 0 年 abc 念
            zh-Hans-manual.epub                          | Debian 维护者指南
            """)
    void documentsAreReadInTheOrderOfReading(String file, String words) throws IOException {
        assertThat(read("data/hard-formats/" + file).text()).contains(words.replace('⏎', '\n').replace('⇥', '\t'));
    }

    @Test
    void nothingStandsBesideTheWords() throws IOException {
        assertThat(read("data/hard-formats/testRTFUnicodeUCNControlWordCharacterDoubling.rtf").text())
                .isEqualTo("0 年 abc 念\n");
        assertThat(read("data/hard-formats/testFooter.odt").text().strip())
                .startsWith("Here is")
                .endsWith("on page 2");
        assertThat(read("data/hard-formats/tables.docx").text().lines()).hasSize(4);
    }

    @Test
    void chaptersComeInTheOrderOfTheSpine() throws IOException {
        var english = read("data/hard-formats/testEPUB.epub").text();
        var chinese = read("data/hard-formats/zh-Hans-manual.epub").text();

        assertThat(english.indexOf("chapter One")).isBetween(0, english.indexOf("chapter Two"));
        assertThat(chinese.indexOf("概览")).isBetween(0, chinese.indexOf("简单例子"));
    }

    @Test
    void aVerticalPageHasAllItsCharacters() throws IOException {
        var text = read("data/hard-formats/jo.pdf").text();

        assertThat(text.codePoints().filter(Character::isIdeographic).count()).isBetween(240L, 260L);
        assertThat(text.codePoints().filter(kana -> kana > 0x3040 && kana < 0x30FB).count()).isBetween(600L, 630L);
    }

    @Test
    void anInterviewOfEscapedCharactersHasItsTurns() throws IOException {
        var transcript = read("data/hard-formats/zh-interview-unicode-escapes.rtf");

        assertThat(transcript.speakers()).extracting(speaker -> speaker.name() + " " + speaker.turns())
                .containsExactlyInAnyOrder("問 27", "唐鳳 27");
        assertThat(transcript.text().lines().filter(line -> !line.isBlank())).hasSize(1 + 67);
    }

    @ParameterizedTest
    @CsvSource({
            "PasswordSample-128bit.pdf,protected", "testWORD_protected_passtika.docx,protected",
            "duplicate-filename.xlsx,damagedTable", "fuzz-not-a-zip.docx,damaged", "minimal_test.pdf,damaged",
            "testOCR.pdf,scanned"
    })
    void filesThatHideTheirWordsAreRefusedWithTheReason(String file, String reason) {
        assertThatThrownBy(() -> read("data/hard-formats/" + file))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.label().key())
                        .isEqualTo("import.refused." + reason));
    }

    @Test
    void aPasswordOpensWhatIsProtected() throws IOException {
        var name = "testWORD_protected_passtika.docx";
        var bytes = Files.readAllBytes(SHARED.resolve("data/hard-formats/" + name));

        assertThat(TranscriptReader.read(name, bytes, Wishes.NONE.opening("tika")).text()).isNotBlank();
        assertThatThrownBy(() -> TranscriptReader.read(name, bytes, Wishes.NONE.opening("other")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.label().key())
                        .isEqualTo("import.refused.wrongPassword"));
    }

    private static Transcript read(String file) throws IOException {
        return TranscriptReader.read(SHARED.resolve(file), Progress.NONE);
    }
}
