package zhagen.exchange.memos;

import java.io.IOException;
import java.io.OutputStream;
import zhagen.exchange.word.WordFile;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Snapshot;
import zhagen.model.Stories;
import zhagen.model.Storyline;
import zhagen.model.Texts;
import zhagen.model.TheoryModel;

/// The storyline of a model as a document for Word: its core category and why it is the core, and the story with its quotes as they read
/// now, each with where it stands. Any thread.
public final class StorylineExport {

    private final Snapshot now;
    private final Texts texts;
    private final Messages messages;

    /// @param messages in the language of the story that is wanted
    public StorylineExport(Snapshot now, Texts texts, Messages messages) {
        this.now = now;
        this.texts = texts;
        this.messages = messages;
    }

    public void word(TheoryModel model, OutputStream out) throws IOException {
        var language = messages.language();
        var reads = new Reads(now, texts, messages);
        var name = model.name().in(language);
        var story = model.storyline().exactly(language);
        try (var file = new WordFile(
                messages.say("story.export.title", name), now.get(model.origin().coder()).name())) {
            var page = new WordPage(file, messages);
            page.title(messages.say("story.export.title", name));
            page.note(messages.say(
                    "story.export.count",
                    now.study().title().in(language),
                    Storyline.sentences(story, language).size()));
            var core = model.core();
            if (core != null) {
                core(now.get(core), model, page, reads);
            }
            page.heading(1, messages.say("story.export.story"));
            page.body(story, 1, reads);
            file.write(out);
        }
    }

    private void core(Code core, TheoryModel model, WordPage page, Reads reads) {
        page.heading(1, messages.say("story.export.core", core.name().in(messages.language())));
        var definition = core.definition().in(messages.language());
        if (!definition.isEmpty()) {
            page.body(definition, 1, reads);
        }
        Stories.reason(now, model).ifPresent(memo -> page.body(memo.body(), 1, reads));
    }
}
