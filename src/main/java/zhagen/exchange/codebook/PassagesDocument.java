package zhagen.exchange.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import zhagen.exchange.retrieval.Retrieved;
import zhagen.exchange.word.WordFile;
import zhagen.exchange.word.WordFile.Words;
import zhagen.messages.Messages;
import zhagen.model.Coder;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Texts;

/// Writes retrieved passages as a document: what was asked for, then the quotations with their references.
public final class PassagesDocument {

    private final Facts facts;
    private final Texts texts;

    /// @param zone where the days of the study began and ended
    public PassagesDocument(Snapshot now, Texts texts, Messages messages, ZoneId zone) {
        this.facts = new Facts(now, texts, messages, zone);
        this.texts = texts;
    }

    public void write(Retrieved retrieved, OutputStream out, Progress progress) throws IOException {
        var author = facts.now().all(Coder.class).map(Coder::name).collect(Collectors.joining("; "));
        try (var file = new WordFile(retrieved.asked(), author)) {
            file.title(facts.in(facts.now().study().title()));
            file.heading(1, List.of(Words.plain(retrieved.asked())));
            var found = retrieved.strength();
            file.note(retrieved.meaning() + "  " + facts.say(
                    "coding.passages.counts", found.passages(), found.people(), found.sources()));
            quote(retrieved.passages(), file, progress);
            file.write(out);
        }
    }

    private void quote(List<Retrieved.Passage> passages, WordFile file, Progress progress) {
        var read = new ReadSource(texts);
        var group = "";
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!passage.group().equals(group)) {
                group = passage.group();
                file.heading(2, List.of(Words.plain(group)));
            }
            var text = read.of(facts.now().get(passage.place().source()));
            file.quotation(
                    List.of(Words.plain(passage.place().within(text.length()).of(text).strip())),
                    facts.say("memos.export.reference", facts.reference(passage.place())));
            var codes = facts.list(facts.codesAt(passage.place()));
            if (!codes.isEmpty()) {
                file.note(codes);
            }
            progress.report(i + 1, passages.size());
        }
    }
}
