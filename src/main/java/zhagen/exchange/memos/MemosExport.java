package zhagen.exchange.memos;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhagen.exchange.word.WordFile;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Memos.Outlined;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Texts;

/// Memos as one document, in the order in which they are handed over, each a section as deep as it stands in the outline. Any thread.
public final class MemosExport {

    /// What becomes of the memos.
    public enum Form {
        /// Each with its kind, who wrote it, when, and what it is about.
        MEMOS,
        /// What they say, for a first draft.
        DRAFT
    }

    private final Snapshot now;
    private final Texts texts;
    private final Messages messages;
    private final ZoneId zone;

    /// @param zone where the days of the study began and ended
    public MemosExport(Snapshot now, Texts texts, Messages messages, ZoneId zone) {
        this.now = now;
        this.texts = texts;
        this.messages = messages;
        this.zone = zone;
    }

    public void word(List<Outlined> memos, Form form, OutputStream out, Progress progress) throws IOException {
        try (var file = new WordFile(title(form), authors(memos))) {
            write(memos, form, new WordPage(file, messages), progress);
            file.write(out);
        }
    }

    public void markdown(List<Outlined> memos, Form form, OutputStream out, Progress progress) throws IOException {
        var page = new MarkdownPage();
        write(memos, form, page, progress);
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(page.text());
        }
    }

    private void write(List<Outlined> memos, Form form, Page page, Progress progress) {
        var reads = new Reads(now, texts, messages);
        page.title(title(form));
        page.note(messages.say("memos.export.count", memos.size(), days(memos)));
        for (int i = 0; i < memos.size(); i++) {
            section(memos.get(i), form, reads, page);
            progress.report(i + 1L, memos.size());
        }
    }

    private void section(Outlined outlined, Form form, Reads reads, Page page) {
        var memo = outlined.memo();
        int level = outlined.depth() + 1;
        if (form == Form.MEMOS || !memo.title().isBlank()) {
            page.heading(level, reads.name(memo));
        }
        if (form == Form.MEMOS) {
            page.note(facts(memo));
            var about = memo.links().stream()
                    .flatMap(link -> link instanceof Link.ToItem(var id) ? now.find(id).stream() : Stream.empty())
                    .map(reads::name)
                    .collect(Collectors.joining(messages.language() == Language.ZH ? "、" : ", "));
            if (!about.isEmpty()) {
                page.note(messages.say("memos.export.about", about));
            }
        }
        page.body(memo.body(), level, reads);
        var mentioned = memo.mentions();
        memo.links().stream()
                .filter(link -> !mentioned.contains(link))
                .forEach(link -> {
                    if (link instanceof Link.ToPlace(var place) && place.span() != null) {
                        page.quotation(place, reads);
                    }
                });
    }

    private String title(Form form) {
        return messages.say("memos.export.title." + form, now.study().title().in(messages.language()));
    }

    private String authors(List<Outlined> memos) {
        return memos.stream()
                .map(it -> now.get(it.memo().origin().coder()).name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String facts(Memo memo) {
        var type = messages.say("memo.type." + memo.type().name().toLowerCase(Locale.ROOT));
        var made = day(memo.origin().made());
        var modified = day(memo.origin().modified());
        var coder = now.get(memo.origin().coder()).name();
        return made.equals(modified)
                ? messages.say("memos.export.facts", type, coder, made.toString())
                : messages.say("memos.export.facts.modified", type, coder, made.toString(), modified.toString());
    }

    private String days(List<Outlined> memos) {
        var days = memos.stream().map(it -> day(it.memo().origin().made())).distinct().sorted().toList();
        return days.isEmpty() ? "" : days.size() == 1 ? days.getFirst().toString() : days.getFirst() + " – " + days.getLast();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /// Where the sections are written.
    interface Page {

        void title(String text);

        void note(String text);

        /// @param level from 1
        void heading(int level, String text);

        /// @param deeper how deep the section stands that the words belong to
        void body(String words, int deeper, Reads reads);

        void quotation(Place place, Reads reads);
    }
}
