package zhagen.exchange.codebook;

import static zhagen.exchange.codebook.Column.count;
import static zhagen.exchange.codebook.Column.date;
import static zhagen.exchange.codebook.Column.number;
import static zhagen.exchange.codebook.Column.words;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import zhagen.model.Attribute;
import zhagen.model.Level;

/// The sheets and their columns.
record Sheets(SXSSFWorkbook book, Styles styles, Facts facts) {

    private Sheet sheet(String key, int frozenColumns, List<Column> columns) {
        return new Sheet(book, styles, facts.say("export.sheet." + key), columns, frozenColumns,
                facts.say("export.cut"));
    }

    private String head(String key) {
        return facts.say("export.head." + key);
    }

    private List<Column> attributes(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> switch (attribute.type()) {
                    case NUMBER -> number(facts.in(attribute.name()));
                    case DATE -> date(facts.in(attribute.name()));
                    case TEXT, CHOICE, YES_NO -> words(facts.in(attribute.name()), 30);
                })
                .toList();
    }

    Sheet codebook() {
        return sheet(
                "codebook",
                0,
                List.of(
                        words(facts.say("export.level." + Level.CORE), 18),
                        words(facts.say("export.level." + Level.MAIN), 18),
                        words(facts.say("export.level." + Level.CATEGORY), 20),
                        words(facts.say("export.level." + Level.CONCEPT), 24),
                        words(head("number"), 8),
                        words(head("nameZh"), 24),
                        words(head("nameEn"), 28),
                        words(head("definition"), 44),
                        words(head("include"), 32),
                        words(head("exclude"), 32),
                        words(head("exemplars"), 60),
                        words(head("memos"), 28),
                        count(head("passages")),
                        count(head("sources")),
                        count(head("participants"))));
    }

    Sheet codings() {
        return sheet(
                "codings",
                0,
                List.of(
                        words(head("path"), 48),
                        words(head("number"), 8),
                        words(head("quote"), 70),
                        words(head("source"), 26),
                        words(head("participant"), 12),
                        words(head("speaker"), 16),
                        number(head("turn")),
                        count(head("start")),
                        count(head("end")),
                        words(head("coder"), 14),
                        words(head("round"), 30),
                        words(head("exemplar"), 8),
                        date(head("date"))));
    }

    Sheet sources(List<Attribute> attributes) {
        var columns = new ArrayList<>(List.of(
                words(head("source"), 34),
                words(head("group"), 18),
                words(head("type"), 12),
                date(head("date")),
                words(head("language"), 10),
                words(head("participants"), 20),
                count(head("characters")),
                count(head("turns")),
                count(head("passages")),
                count(head("codings")),
                count(head("codes")),
                words(head("progress"), 38)));
        columns.addAll(attributes(attributes));
        columns.add(words(head("file"), 34));
        columns.add(words(head("encoding"), 12));
        return sheet("sources", 1, columns);
    }

    Sheet participants(List<Attribute> attributes) {
        var columns = new ArrayList<>(List.of(words(head("participant"), 12)));
        columns.addAll(attributes(attributes));
        columns.addAll(List.of(
                words(head("sources"), 44),
                count(head("turns")),
                count(head("characters")),
                count(head("passages")),
                count(head("codes")),
                words(head("note"), 40)));
        return sheet("participants", 1, columns);
    }

    Sheet memos() {
        return sheet(
                "memos",
                0,
                List.of(
                        words(head("type"), 12),
                        words(head("title"), 30),
                        words(head("body"), 90),
                        words(head("about"), 44),
                        words(head("author"), 14),
                        date(head("made")),
                        date(head("modified"))));
    }

    Sheet relations() {
        return sheet(
                "relations",
                0,
                List.of(
                        number(head("number")),
                        words(head("from"), 24),
                        words(head("relation"), 12),
                        words(head("polarity"), 8),
                        words(head("to"), 24),
                        words(head("statement"), 50),
                        words(head("basis"), 12),
                        words(head("status"), 10),
                        count(head("supportingPassages")),
                        count(head("supportingPeople")),
                        words(head("supporting"), 60),
                        count(head("contradictingPassages")),
                        count(head("contradictingPeople")),
                        words(head("contradicting"), 60)));
    }
}
