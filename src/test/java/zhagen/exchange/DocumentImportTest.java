package zhagen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.exchange.transcript.TranscriptReader;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Correction;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Page;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Rewrite;
import zhagen.model.Source;
import zhagen.model.Span;

/// Documents on their way into a project: their pages, comments and passwords.
class DocumentImportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/exchange/transcript");

    private final Founded study = new Founded();

    private ImportPlan plan(String file) {
        return Importing.plan(List.of(GOLDEN.resolve(file)), study.now, Progress.NONE);
    }

    private Source imported(ImportPlan plan) {
        study.make(Importing.change(plan, study.now, study.by));
        return study.now.all(Source.class).findFirst().orElseThrow();
    }

    private String pagesOf(Source source, String words) {
        int at = study.texts.get(study.now.get(source.id()).text()).indexOf(words);
        return Page.under(study.now, source.id(), new Span(at, at + words.length())).stream()
                .map(Page::label)
                .toList()
                .toString();
    }

    @Test
    void aPassageKnowsItsPageBeforeAndAfterACorrection() {
        var source = imported(plan("pdf-en-columns/input.pdf"));
        assertThat(pagesOf(source, "The cost")).isEqualTo("[117]");
        assertThat(pagesOf(source, "One more thing.")).isEqualTo("[118]");
        assertThat(pagesOf(source, "Who else?\n(End of")).isEqualTo("[118, 119]");

        var text = study.texts.get(source.text());
        int at = text.indexOf("well-known");
        var corrected = text.substring(0, at) + "famous and very " + text.substring(at);
        study.make(Correction.of(
                study.now, study.by, source.id(), corrected, List.of(new Rewrite.Splice(at, 0, 16))).change());

        assertThat(pagesOf(source, "One more thing.")).isEqualTo("[118]");
    }

    @Test
    void commentsBecomeMemosBesideTheirWordsUnlessTheyAreToStayOut() {
        var plan = plan("docx-comments/input.docx");
        var source = imported(plan);
        var memos = study.now.all(Memo.class).toList();

        assertThat(memos).extracting(Memo::title).containsExactly("李研究员 · 2025-03-04", "");
        assertThat(memos.getFirst().body()).isEqualTo("自上而下？\n与 A07 比较。");
        var link = (Link.ToPlace) memos.getFirst().links().getFirst();
        assertThat(link.place().span().of(study.texts.get(source.text()))).isEqualTo("领导在会上提了一句");

        var without = plan.decided(plan.files().getFirst().path(), Decision.NONE.leavingComments(true));
        var other = new Founded();
        other.make(Importing.change(without, other.now, other.by));
        assertThat(other.now.count(Memo.class)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused-password/input.docx", "refused-password-pdf/input.pdf"})
    void aPasswordOpensTheFileAndAWrongOneIsSaid(String file) throws Exception {
        var bytes = Files.readAllBytes(GOLDEN.resolve(file));

        assertThat(TranscriptReader.read("a", bytes, Wishes.NONE.opening("扎根")).text()).isNotBlank();
        assertThat(plan(file).declined()).extracting(declined -> declined.because().key())
                .containsExactly("import.refused.protected");
        assertThat(catchThrowableOfType(
                Refused.class,
                () -> TranscriptReader.read("a", bytes, Wishes.NONE.opening("x"))).label().key())
                .isEqualTo("import.refused.wrongPassword");
    }

    @Test
    void aCharacterSetThatADocumentHidesOrMistakesIsDetectedOrWished() {
        var gbk = Charset.forName("GBK");
        var page = "<html><body><p>访谈者：这个系统怎么样？</p><p>受访者：我们的数据都在里面。</p></body></html>".getBytes(gbk);
        var found = TranscriptReader.read("a.html", page);
        assertThat(found.text()).contains("访谈者：这个系统怎么样？");
        assertThat(found.encoding()).isEqualTo("GB18030");

        var rtf = "{\\rtf1\\ansi\\ansicpg1252 \\'b7\\'c3\\'cc\\'b8\\par}".getBytes(StandardCharsets.US_ASCII);
        assertThat(TranscriptReader.read("a.rtf", rtf).text()).isEqualTo("·ÃÌ¸\n");
        assertThat(TranscriptReader.read("a.rtf", rtf, Wishes.NONE.with(gbk)).text()).isEqualTo("访谈\n");
    }
}
