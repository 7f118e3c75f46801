package zhagen.exchange.transcript;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import zhagen.model.Refused;

/// What a file is when it is not a text, so that it can be refused by its name.
final class FileKind {

    private static final int HEAD = 4096;
    private static final int MOST_ENTRIES = 2000;

    private FileKind() {}

    /// Passes text and Word documents.
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

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
    }

    private static String reason(String fileName, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (isZip(bytes)) {
            return reasonOfZip(fileName, bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return reasonOfOle(fileName, bytes);
        }
        if (head.startsWith("%PDF")) {
            return "pdf";
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
        if (start.startsWith("{\\rtf")) {
            return "rtf";
        }
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return "html";
        }
        if (lower.startsWith("<?xml")) {
            return "xml";
        }
        return "";
    }

    private static String reasonOfZip(String fileName, byte[] bytes) {
        var entries = entries(bytes);
        if (entries.contains("word/document.xml")) {
            return "";
        }
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
            return entries.contains("META-INF/container.xml") ? "epub" : "odt";
        }
        return fileName.toLowerCase(Locale.ROOT).endsWith(".docx") ? "damaged" : "archive";
    }

    /// The names of the entries, from their headers alone: nothing is unpacked, and a damaged archive has some too.
    private static Set<String> entries(byte[] bytes) {
        var names = new HashSet<String>();
        for (int i = 0; i + 46 < bytes.length && names.size() < MOST_ENTRIES; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K') {
                if (bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                    names.add(entryName(bytes, i + 26, i + 30));
                } else if (bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                    names.add(entryName(bytes, i + 28, i + 46));
                }
            }
        }
        return names;
    }

    private static String entryName(byte[] bytes, int lengthAt, int nameAt) {
        var length = (bytes[lengthAt] & 0xFF) | (bytes[lengthAt + 1] & 0xFF) << 8;
        return new String(bytes, nameAt, Math.min(length, bytes.length - nameAt), StandardCharsets.UTF_8)
                .replace('\\', '/');
    }

    private static String reasonOfOle(String fileName, byte[] bytes) {
        var all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains(wide("EncryptedPackage"))) {
            return TableFile.isProtected(fileName, bytes) ? "" : "protected";
        }
        if (all.contains(wide("WordDocument"))) {
            return "doc";
        }
        return all.contains(wide("Workbook")) ? "" : "office";
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static boolean isRiff(String head, String kind) {
        return head.startsWith("RIFF") && head.startsWith(kind, 8);
    }

    private static boolean isOrdinary(char character) {
        return character == '\n' || character == '\t' || character == '\f' || character == '\u000B'
                || character == '\u001A' || character == '\u001E' || character == '\u001F';
    }
}
