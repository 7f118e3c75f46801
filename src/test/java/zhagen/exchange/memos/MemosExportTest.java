package zhagen.exchange.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhagen.exchange.memos.MemosExport.Form;
import zhagen.messages.Messages;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Correction;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Mentions;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Rewrite;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.Texts;
import zhagen.model.Values;
import zhagen.model.Wording;

/// A little study whose memos are exported; what comes out is kept under `exchange/memos`.
class MemosExportTest {

    private static final String TEXT = "各部门的系统是各建各的，出了事谁也不敢担责，所以数据就不给了。";
    private static final Path GOLDEN = Path.of("src/test/resources/exchange/memos");

    private final By by = new By(Id.random(), Id.random(), Instant.parse("2025-08-12T02:00:00Z"));
    private final Map<TextHash, String> texts = new HashMap<>();
    private final Id<Source> source = Id.random();
    private Snapshot now;

    MemosExportTest() {
        now = Snapshot.empty().after(Studies.found(by, new Wording("共享研究", "Sharing"), "王敏", "W", List.of()));
        var hash = TextHash.of(TEXT);
        texts.put(hash, TEXT);
        var item = new Source(
                source, Source.Type.INTERVIEW, "A01 处长", "", null, "zh", hash, TEXT.length(), 1, Values.NONE,
                Source.Provenance.HERE, Origin.of(by));
        make(Sources.add(now, by, List.<Item>of(item), Map.of(hash, TEXT)));
        make(Codebook.create(now, by, null, Level.CONCEPT, new Wording("担责", "Answerability")));
    }

    private void make(Change change) {
        now = now.after(change);
        texts.putAll(change.texts());
    }

    private Code code() {
        return now.all(Code.class).findFirst().orElseThrow();
    }

    private Link passage(String words) {
        int at = TEXT.indexOf(words);
        return new Link.ToPlace(Place.of(source, at, at + words.length()));
    }

    private Id<Memo> write(Memo.Type type, String title, String body, Link... about) {
        Id<Memo> id = Id.random();
        make(Memos.write(now, by, id, type, title, body, List.of(about)));
        return id;
    }

    private void study() {
        var link = new Link.ToItem(code().id());
        write(Memo.Type.THEORETICAL, "为什么不给", """
                ## 一层意思
                不是技术，是[旧名](zhagen:%s)。见 **第二点**：

                %s

                - 一
                  - 二
                > 引自教材

                ```
                # 不是标题
                ```
                还有%s，以及%s。""".formatted(
                code().id(),
                Mentions.written("A01", passage("谁也不敢担责")),
                Mentions.written("A01", passage("各建各的")),
                Mentions.written("走了的码", null)), link);
        var below = write(Memo.Type.CODE, "", "没有标题的一篇", link, passage("数据就不给了"));
        make(Memos.indent(now, by, below, 1));
        write(Memo.Type.DECISION, "决定", "");
    }

    private MemosExport export(Language language) {
        Texts read = hash -> texts.get(hash);
        return new MemosExport(now, read, Messages.in(language), ZoneOffset.UTC);
    }

    private String markdown(Form form, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        export(language).markdown(Memos.outlined(now), form, out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<XWPFParagraph> word(Form form, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        export(language).word(Memos.outlined(now), form, out, Progress.NONE);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("王敏");
            return document.getParagraphs();
        }
    }

    private static String lines(List<XWPFParagraph> paragraphs) {
        var lines = new ArrayList<String>();
        paragraphs.forEach(paragraph -> lines.add(paragraph.getStyle() + " | " + paragraph.getText()));
        return String.join("\n", lines) + "\n";
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theDocumentsAreAsTheyWere(Form form) throws IOException {
        study();
        for (var language : Language.values()) {
            var name = (form + "-" + language).toLowerCase(Locale.ROOT);
            assertThat(markdown(form, language)).isEqualTo(Files.readString(GOLDEN.resolve(name + ".md")));
            assertThat(lines(word(form, language))).isEqualTo(Files.readString(GOLDEN.resolve(name + ".docx.txt")));
        }
    }

    @Test
    void chineseIsSetInChineseFontsAndQuotationsInTheirOwn() throws IOException {
        study();
        var out = new ByteArrayOutputStream();
        export(Language.ZH).word(Memos.outlined(now), Form.MEMOS, out, Progress.NONE);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var fonts = new HashMap<String, Object>();
            for (var style : List.of("BodyText", "Heading1", "Quote")) {
                fonts.put(style,
                        document.getStyles().getStyle(style).getCTStyle().getRPr().getRFontsArray(0).getEastAsia());
            }
            assertThat(fonts).isEqualTo(Map.of("BodyText", "宋体", "Heading1", "黑体", "Quote", "楷体"));
            assertThat(document.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal())
                    .isEqualTo(1);
        }
    }

    @Test
    void aQuoteSaysThePresentWordsAndARenamedCodeItsNewName() throws IOException {
        study();
        make(Codebook.rename(now, by, code().id(), new Wording("责任分担", "")));
        int at = TEXT.indexOf("不敢");
        var text = TEXT.replace("不敢", "不愿");
        make(Correction.of(now, by, source, text, List.of(new Rewrite.Splice(at + 1, 1, 1))).change());
        assertThat(markdown(Form.DRAFT, Language.ZH)).contains("是责任分担。", "> 谁也不愿担责").doesNotContain("旧名", "不敢");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5})
    void everyMemoOfTheOutlineIsInEveryDocumentInItsOrder(long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            var id = write(Memo.Type.values()[random.nextInt(9)], "题目" + i + "。", "正文" + i + "。");
            if (random.nextBoolean()) {
                make(Memos.indent(now, by, id, 1));
            }
            var all = Memos.outline(now);
            make(Memos.move(now, by, id, all.get(random.nextInt(all.size())).id()));
        }
        var order = Memos.outline(now).stream().flatMap(it -> Stream.of(it.title(), it.body())).toList();
        for (var form : Form.values()) {
            assertThat(markdown(form, Language.ZH)).containsSubsequence(order);
            assertThat(lines(word(form, Language.EN))).containsSubsequence(order);
        }
    }
}
