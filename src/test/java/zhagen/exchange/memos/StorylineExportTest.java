package zhagen.exchange.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import zhagen.messages.Messages;
import zhagen.model.By;
import zhagen.model.Change;
import zhagen.model.Code;
import zhagen.model.Codebook;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Mentions;
import zhagen.model.Models;
import zhagen.model.Origin;
import zhagen.model.Place;
import zhagen.model.Reason;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Sources;
import zhagen.model.Stories;
import zhagen.model.Studies;
import zhagen.model.TextHash;
import zhagen.model.TheoryModel;
import zhagen.model.Values;
import zhagen.model.Wording;

class StorylineExportTest {

    private static final String TEXT = "各部门的系统是各建各的，出了事谁也不敢担责。";

    private final By by = new By(Id.random(), Id.random(), Instant.parse("2025-08-12T02:00:00Z"));
    private final Map<TextHash, String> texts = new HashMap<>();
    private final Id<TheoryModel> model = Id.random();
    private Snapshot now = Snapshot.empty();

    private void make(Change change) {
        now = now.after(change);
        texts.putAll(change.texts());
    }

    private void study() {
        make(Studies.found(by, new Wording("共享研究", "Sharing"), "王敏", "W", List.of()));
        var hash = TextHash.of(TEXT);
        Id<Source> source = Id.random();
        make(Sources.add(
                now, by, List.<Item>of(new Source(
                        source, Source.Type.INTERVIEW, "A01", "", null, "zh", hash, TEXT.length(), 1, Values.NONE,
                        Source.Provenance.HERE, Origin.of(by))),
                Map.of(hash, TEXT)));
        make(Codebook.create(now, by, null, Level.MAIN, new Wording("担责", "Answerability")));
        var code = now.all(Code.class).findFirst().orElseThrow();
        make(Models.create(now, by, model, TheoryModel.Type.INFLUENCE, new Wording("影响", "Influence"), Level.MAIN));
        int at = TEXT.indexOf("谁也不敢担责");
        make(Stories.tell(now, by, texts::get, model, new Wording(
                "要紧的是%s。\n\n有人说：%s。".formatted(
                        Mentions.written("旧名", new Link.ToItem(code.id())),
                        Mentions.written("x", new Link.ToPlace(Place.of(source, at, at + 6)))),
                "It is about %s.".formatted(Mentions.written("old", new Link.ToItem(code.id()))))));
        make(Stories.choose(now, by, model, code.id(), new Reason("核心", "去掉它，路径全断。")));
    }

    private List<String> paragraphs(Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new StorylineExport(now, texts::get, Messages.in(language)).word(now.get(model), out);
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    @Test
    void theStoryIsWrittenUnderPresentNamesItsQuotesWithWhereTheyStand() throws IOException {
        study();
        var written = paragraphs(Language.ZH);
        assertThat(written).startsWith("故事线：影响", "共享研究 · 2 句", "核心范畴：担责", "去掉它，路径全断。");
        assertThat(written).contains("要紧的是担责。");
        assertThat(written.getLast()).startsWith("有人说：“谁也不敢担责”").contains("A01");
    }

    @Test
    void eachLanguageHasItsOwn() throws IOException {
        study();
        assertThat(paragraphs(Language.EN)).contains("Storyline: Influence", "It is about Answerability.")
                .noneMatch(words -> words.contains("要紧"));
    }
}
