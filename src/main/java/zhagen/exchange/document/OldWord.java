package zhagen.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Word's doc: that of 97 to 2003 as if all tracked changes were accepted, that of 6 and 95 by its words alone.
final class OldWord {

    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_ENDS = '\u0015';
    private static final char NOTE = '\u0002';
    private static final char REMARK = '\u0005';
    private static final char PICTURE = '\u0001';

    private final HWPFDocument document;
    private final DocumentText text;
    private final OldLists lists;
    private final List<String> remarks;
    private final Fields fields = new Fields();
    private int footnotes;
    private int endnotes;
    private int remark;

    private OldWord(HWPFDocument document, DocumentText text) {
        this.document = document;
        this.text = text;
        this.lists = new OldLists();
        this.remarks = remarks(document);
    }

    static Document read(byte[] bytes, Hints hints) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(hints.password().isEmpty() ? null : hints.password());
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return read(container);
        } catch (EncryptedDocumentException _) {
            throw new Unreadable(
                    hints.password().isEmpty() ? Unreadable.Reason.PROTECTED : Unreadable.Reason.WRONG_PASSWORD);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Document read(POIFSFileSystem container) throws IOException {
        var text = new DocumentText();
        try (var document = new HWPFDocument(container)) {
            var reader = new OldWord(document, text);
            reader.read(document.getRange());
            text.breakParagraph();
            reader.read(document.getMainTextboxRange());
        } catch (OldWordFileFormatException _) {
            readVeryOld(container, text);
        }
        return text.document();
    }

    private static void readVeryOld(POIFSFileSystem container, DocumentText text) throws IOException {
        try (var document = new HWPFOldDocument(container)) {
            var range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                text.words(withoutFields(range.getParagraph(i).text()), false);
                text.endParagraph();
            }
        }
    }

    private static String withoutFields(String words) {
        return words.replaceAll("\u0013[^\u0013\u0014\u0015]*\u0014?|\u0015", "").replaceAll("[\\r\u0007]+$", "")
                .replace('\u0007', '\t');
    }

    private static List<String> remarks(HWPFDocument document) {
        var remarks = new ArrayList<String>();
        for (var words : document.getCommentsRange().text().split(String.valueOf(REMARK))) {
            if (!words.isBlank()) {
                remarks.add(words.replace('\r', '\n').strip());
            }
        }
        return remarks;
    }

    private void read(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Unreadable(Unreadable.Reason.TOO_MUCH);
            }
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                var table = range.getTable(paragraph);
                table(table);
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph);
            }
        }
    }

    private void table(Table table) {
        text.beginTable();
        for (int i = 0; i < table.numRows(); i++) {
            var row = table.getRow(i);
            text.beginRow();
            for (int j = 0; j < row.numCells(); j++) {
                var cell = row.getCell(j);
                text.beginCell();
                for (int k = 0; k < cell.numParagraphs(); k++) {
                    paragraph(cell.getParagraph(k));
                }
                text.endCell();
            }
            text.endRow();
        }
        text.endTable();
    }

    private void paragraph(Paragraph paragraph) {
        var label = lists.next(paragraph);
        if (!label.isBlank()) {
            text.label(label + " ");
        }
        boolean isJoined = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                isJoined = run.text().endsWith("\r");
            } else {
                run(run);
                isJoined = false;
            }
        }
        if (isJoined) {
            return;
        }
        int heading = paragraph.getLvl() >= 0 && paragraph.getLvl() < 9 ? paragraph.getLvl() + 1 : 0;
        if (heading == 1 || isTitle(paragraph)) {
            text.title(text.paragraph());
        }
        text.endParagraph(isTitle(paragraph) ? 1 : heading);
    }

    private boolean isTitle(Paragraph paragraph) {
        var style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        var name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        return name.equals("title") || name.equals("标题") || name.equals("標題");
    }

    private void run(CharacterRun run) {
        var words = run.text();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character >= ' ' || character == '\t' || character == '\u000B' || character == '\u001E') {
                continue;
            }
            put(words.substring(from, i), run);
            from = i + 1;
            mark(character, run.getStartOffset() + i);
        }
        put(words.substring(from), run);
    }

    private void mark(char character, int position) {
        switch (character) {
            case FIELD_BEGINS -> fields.begin();
            case FIELD_RESULT -> fields.result();
            case FIELD_ENDS -> fields.end();
            case PICTURE -> text.picture();
            case NOTE -> note(position);
            case REMARK -> {
                if (remark < remarks.size()) {
                    var key = String.valueOf(remark);
                    text.endRemark(key);
                    text.remark(key, "", "", remarks.get(remark++));
                }
            }
            default -> {
                // ends of paragraphs, cells and pages
            }
        }
    }

    private void note(int position) {
        var words = words(document.getFootnotes(), document.getFootnoteRange(), position);
        if (!words.isEmpty()) {
            text.note(String.valueOf(++footnotes), words);
            return;
        }
        var last = words(document.getEndnotes(), document.getEndnoteRange(), position);
        if (!last.isEmpty()) {
            text.note(Ordinals.roman(++endnotes), last);
        }
    }

    private static String words(Notes notes, Range range, int position) {
        int note = notes.getNoteIndexByAnchorPosition(position);
        var all = range.text();
        if (note < 0 || notes.getNoteTextEndOffset(note) > all.length()) {
            return "";
        }
        return all.substring(notes.getNoteTextStartOffset(note), notes.getNoteTextEndOffset(note))
                .replace('\r', '\n')
                .replace(String.valueOf(NOTE), "")
                .strip();
    }

    private void put(String words, CharacterRun run) {
        if (!words.isEmpty() && !fields.isInstruction() && !run.isVanished() && !run.isFldVanished()) {
            text.words(words.replace('\u001E', '\u2011'), run.isBold());
        }
    }
}
