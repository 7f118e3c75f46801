package zhagen.exchange.codebook;

import static zhagen.exchange.codebook.Column.count;
import static zhagen.exchange.codebook.Column.date;
import static zhagen.exchange.codebook.Column.number;
import static zhagen.exchange.codebook.Column.words;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.retrieval.Retrieved;
import zhagen.messages.Messages;
import zhagen.model.Coding;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Texts;

/// Writes retrieved passages as a workbook: a row for each, and a sheet that says what was asked for.
public final class PassagesWorkbook {

    private static final int WINDOW = 50;

    private final Facts facts;
    private final Texts texts;

    /// @param zone where the days of the study began and ended
    public PassagesWorkbook(Snapshot now, Texts texts, Messages messages, ZoneId zone) {
        this.facts = new Facts(now, texts, messages, zone);
        this.texts = texts;
    }

    public void write(Retrieved retrieved, OutputStream out, Progress progress) throws IOException {
        try (var template = new XSSFWorkbook();
                var book = new SXSSFWorkbook(template, WINDOW, true, false)) {
            template.getProperties().getCoreProperties().setTitle(retrieved.asked());
            var styles = new Styles(template);
            passages(sheet(book, styles, "passages", columns(retrieved.isGrouped())), retrieved, progress);
            query(sheet(book, styles, "query", List.of(words(head("query"), 16), words(retrieved.asked(), 90))),
                    retrieved);
            book.write(out);
        }
    }

    private Sheet sheet(SXSSFWorkbook book, Styles styles, String key, List<Column> columns) {
        return new Sheet(book, styles, facts.say("export.sheet." + key), columns, 0, facts.say("export.cut"));
    }

    private String head(String key) {
        return facts.say("export.head." + key);
    }

    private List<Column> columns(boolean grouped) {
        var columns = new ArrayList<Column>();
        if (grouped) {
            columns.add(words(head("group"), 24));
        }
        columns.addAll(List.of(
                words(head("reference"), 16),
                words(head("quote"), 70),
                words(head("codes"), 36),
                words(head("source"), 26),
                words(head("participant"), 12),
                words(head("speaker"), 16),
                number(head("turn")),
                words(head("coder"), 14),
                date(head("date")),
                words(head("exemplar"), 8),
                count(head("start")),
                count(head("end"))));
        return columns;
    }

    private void passages(Sheet sheet, Retrieved retrieved, Progress progress) {
        var read = new ReadSource(texts);
        var all = retrieved.passages();
        for (int i = 0; i < all.size(); i++) {
            var cells = cells(all.get(i), read);
            if (retrieved.isGrouped()) {
                cells.addFirst(all.get(i).group());
            }
            sheet.row(cells.toArray());
            progress.report(i + 1, all.size());
        }
        sheet.finish();
    }

    private List<@Nullable Object> cells(Retrieved.Passage passage, ReadSource read) {
        var now = facts.now();
        var place = passage.place();
        var source = now.get(place.source());
        var text = read.of(source);
        var span = place.within(text.length());
        var made = passage.codings().stream().map(coding -> coding.origin().made()).max(Comparator.naturalOrder());
        return new ArrayList<>(Arrays.asList(
                facts.reference(place),
                span.of(text),
                facts.list(facts.codesAt(place)),
                source.name(),
                facts.participants(facts.counting().people(place)),
                facts.speakers(place),
                CodingsSheet.turn(facts, place),
                facts.list(passage.codings().stream()
                        .map(coding -> facts.coder(coding.origin().coder()))
                        .distinct()
                        .toList()),
                made.map(facts::day).orElse(null),
                passage.codings().stream().anyMatch(Coding::exemplar) ? facts.say("export.yes") : "",
                span.start(),
                span.end()));
    }

    private void query(Sheet sheet, Retrieved retrieved) {
        var found = retrieved.strength();
        sheet.row(head("meaning"), retrieved.meaning());
        sheet.row(head("found"), facts.say(
                "coding.passages.counts", found.passages(), found.people(), found.sources()));
        sheet.row(head("study"), facts.in(facts.now().study().title()));
        sheet.finish();
    }
}
