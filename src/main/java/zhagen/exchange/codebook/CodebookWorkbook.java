package zhagen.exchange.codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhagen.messages.Messages;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Evidence;
import zhagen.model.Progress;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Texts;

/// Writes the codebook, and all that it rests on, as a workbook in one language. Rows go to the disk as they are written, and each
/// source's text is read once, so that memory does not grow with the study.
public final class CodebookWorkbook {

    private static final int WINDOW = 50;

    private final Snapshot now;
    private final Texts texts;
    private final Facts facts;

    /// @param zone where the days of the study began and ended
    public CodebookWorkbook(Snapshot now, Texts texts, Messages messages, ZoneId zone) {
        this.now = now;
        this.texts = texts;
        this.facts = new Facts(now, texts, messages, zone);
    }

    /// @throws Refused where there are more codings than a sheet has rows
    public void write(OutputStream out, Progress progress) throws IOException {
        if (now.count(Coding.class) >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            throw Refused.because("export.tooManyCodings", SpreadsheetVersion.EXCEL2007.getMaxRows() - 1);
        }
        try (var template = new XSSFWorkbook();
                var book = new SXSSFWorkbook(template, WINDOW, true, false)) {
            describe(template);
            var sheets = new Sheets(book, new Styles(template), facts);
            var codebook = sheets.codebook();
            var codings = sheets.codings();
            var quotes = new Quotes(facts);
            writeCodings(codings, quotes, progress);
            new CodebookSheet(facts, quotes).write(codebook);
            new SourcesSheet(facts).write(sheets.sources(SourcesSheet.attributes(now)));
            new ParticipantsSheet(facts).write(sheets.participants(ParticipantsSheet.attributes(now)));
            new MemosSheet(facts).write(sheets.memos());
            new RelationsSheet(facts, quotes).write(sheets.relations());
            book.write(out);
        }
    }

    private void describe(XSSFWorkbook book) {
        var properties = book.getProperties().getCoreProperties();
        properties.setTitle(facts.in(now.study().title()));
        properties.setCreator(now.all(Coder.class).map(Coder::name).collect(Collectors.joining("; ")));
    }

    private void writeCodings(Sheet sheet, Quotes quotes, Progress progress) {
        var rows = new CodingsSheet(facts);
        long total = now.count(Coding.class);
        long done = 0;
        for (var source : now.all(Source.class).toList()) {
            var codings = now.pointingAt(source.id(), Coding.class);
            var evidence = now.pointingAt(source.id(), Evidence.class);
            if (!codings.isEmpty() || !evidence.isEmpty()) {
                var text = texts.read(source);
                quotes.pass(text, codings, evidence);
                rows.write(sheet, text, codings);
            }
            done += codings.size();
            progress.report(done, total);
        }
        sheet.finish();
    }
}
