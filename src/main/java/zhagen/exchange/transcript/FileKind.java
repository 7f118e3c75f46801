package zhagen.exchange.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import zhagen.exchange.document.DocumentKind;
import zhagen.model.Refused;

/// What a file is when it is not a text, so that it can be refused by its name.
final class FileKind {

    private static final int HEAD = 4096;

    private FileKind() {}

    /// Passes texts and documents.
    static void refuse(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw Refused.because("import.refused.empty", fileName);
        }
        var reason = reason(fileName, bytes);
        if (!reason.isEmpty()) {
            throw Refused.because("import.refused." + reason, fileName);
        }
    }

    /// Text has no NUL and hardly a control character.
    static void refuseControls(String fileName, String text) {
        var controls = 0;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character < ' ' && !isOrdinary(character)) {
                controls++;
                if (character == 0 || controls > 2 + text.length() / 500) {
                    throw Refused.because("import.refused.binary", fileName);
                }
            }
        }
    }

    private static String reason(String fileName, byte[] bytes) {
        if (DocumentKind.of(bytes).isPresent()) {
            return "";
        }
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (DocumentKind.isZip(bytes)) {
            return reasonOfZip(fileName, bytes);
        }
        if (DocumentKind.isOle(bytes)) {
            return reasonOfOle(bytes);
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")
                || head.startsWith("II*\0") || head.startsWith("MM\0*") || isRiff(head, "WEBP")
                || head.startsWith("BM") && head.indexOf('\0') >= 0) {
            return "image";
        }
        if (head.startsWith("ID3") || head.startsWith("fLaC") || head.startsWith("OggS") || isRiff(head, "")
                || head.startsWith("ftyp", 4) || head.startsWith("\u001AE\u00DF\u00A3")
                || head.startsWith("#!AMR") || head.startsWith("0&\u00B2u")) {
            return "recording";
        }
        if (head.startsWith("\u001F\u008B") || head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF")) {
            return "archive";
        }
        return reasonOfMarkup(head);
    }

    private static String reasonOfMarkup(String head) {
        var start = (head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head).stripLeading();
        var lower = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml")) {
            return "xml";
        }
        return "";
    }

    private static String reasonOfZip(String fileName, byte[] bytes) {
        var entries = DocumentKind.entries(bytes);
        if (entries.contains("xl/workbook.xml")) {
            return "";
        }
        if (entries.contains("xl/workbook.bin")) {
            return "spreadsheet";
        }
        if (entries.contains("ppt/presentation.xml")) {
            return "slides";
        }
        if (entries.contains("mimetype")) {
            return "openOffice";
        }
        var name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".docx") || name.endsWith(".odt") || name.endsWith(".epub") ? "damaged" : "archive";
    }

    private static String reasonOfOle(byte[] bytes) {
        var all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(DocumentKind.wide("Workbook")) ? "" : "office";
    }

    private static boolean isRiff(String head, String kind) {
        return head.startsWith("RIFF") && head.startsWith(kind, 8);
    }

    private static boolean isOrdinary(char character) {
        return character == '\n' || character == '\t' || character == '\f' || character == '\u000B'
                || character == '\u001A' || character == '\u001E' || character == '\u001F';
    }
}
