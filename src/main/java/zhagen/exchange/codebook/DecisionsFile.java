package zhagen.exchange.codebook;

import static zhagen.exchange.codebook.Column.date;
import static zhagen.exchange.codebook.Column.number;
import static zhagen.exchange.codebook.Column.words;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhagen.messages.Messages;
import zhagen.model.AuditTrail;
import zhagen.model.Coder;
import zhagen.model.Round;
import zhagen.model.Snapshot;
import zhagen.model.Texts;

/// Writes the log of decisions about codes as a workbook or as comma-separated values, in one language.
public final class DecisionsFile {

    private static final int WINDOW = 50;
    private static final String BOM = "\uFEFF"; // by which Excel knows UTF-8

    private final Facts facts;
    private final Messages messages;
    private final ZoneId zone;
    private final List<AuditTrail.Row> rows;

    /// @param rows with their reasons
    /// @param zone where the days of the study began and ended
    public DecisionsFile(
            Snapshot now, Texts texts, Messages messages, ZoneId zone, List<AuditTrail.Row> rows) {
        this.facts = new Facts(now, texts, messages, zone);
        this.messages = messages;
        this.zone = zone;
        this.rows = List.copyOf(rows);
    }

    public void workbook(OutputStream out) throws IOException {
        try (var template = new XSSFWorkbook();
                var book = new SXSSFWorkbook(template, WINDOW, true, false)) {
            var sheet = new Sheet(
                    book, new Styles(template), facts.say("export.sheet.decisions"), columns(), 0,
                    facts.say("export.cut"));
            rows.forEach(row -> sheet.row(cells(row)));
            sheet.finish();
            book.write(out);
        }
    }

    public void commaSeparated(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BOM);
        var csv = CSVFormat.DEFAULT.print(writer);
        csv.printRecord(columns().stream().map(Column::head).toList());
        for (var row : rows) {
            csv.printRecord(cells(row));
        }
        writer.flush();
    }

    private List<Column> columns() {
        return List.of(
                number(head("number")),
                date(head("date")),
                words(head("time"), 8),
                words(head("coder"), 14),
                words(head("round"), 24),
                words(head("deed"), 12),
                words(head("decision"), 56),
                words(head("codesNow"), 36),
                words(head("reason"), 70));
    }

    private String head(String key) {
        return facts.say("export.head." + key);
    }

    private Object[] cells(AuditTrail.Row row) {
        var entry = row.entry();
        var now = facts.now();
        return new Object[] {
                entry.number(),
                facts.day(entry.at()),
                LocalTime.ofInstant(entry.at(), zone).truncatedTo(ChronoUnit.MINUTES).toString(),
                now.find(entry.coder()).map(Coder::name).orElse(""),
                now.find(entry.round()).map(Round::name).map(facts::in).orElse(""),
                facts.say("decisions.deed." + row.deed()),
                messages.say(entry.label()),
                row.codes().stream()
                        .flatMap(id -> now.find(id).stream())
                        .map(facts::numbered)
                        .collect(Collectors.joining("\n")),
                row.reason()
        };
    }
}
