package zhagen.exchange.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The kinds of documents that can be read. The content of a file says which it is, its name never.
public enum DocumentKind {
    DOCX("docx", WordFile::read),
    ODT("odt", OpenText::read),
    FODT("fodt", OpenText::readFlat),
    EPUB("epub", Book::read),
    DOC("doc", OldWord::read),
    PDF("pdf", PdfFile::read),
    RTF("rtf", RichText::read),
    MHTML("mhtml", WebArchive::read),
    HTML("html", WebPage::read);

    private static final int HEAD = 4096;
    private static final int FLAT_HEAD = 1 << 14;
    private static final int MOST_ENTRIES = 5000;
    private static final Pattern HTML_START = Pattern.compile(
            "(?s)(?:\\s|<\\?xml[^>]{0,200}>|<!--.{0,2000}?-->)*<(?:!doctype html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE);

    interface Reader {
        Document read(byte[] bytes, Hints hints) throws IOException;
    }

    private final String id;
    private final Reader reader;

    DocumentKind(String id, Reader reader) {
        this.id = id;
        this.reader = reader;
    }

    /// The word by which results name it.
    public String id() {
        return id;
    }

    Document read(byte[] bytes, Hints hints) throws IOException {
        return reader.read(bytes, hints);
    }

    /// Nothing where the file is none of these.
    public static Optional<DocumentKind> of(byte[] bytes) {
        if (isZip(bytes)) {
            return ofZip(bytes);
        }
        if (isOle(bytes)) {
            var all = new String(bytes, StandardCharsets.ISO_8859_1);
            return all.contains(wide("WordDocument")) ? Optional.of(DOC) : Optional.empty();
        }
        var head = head(bytes);
        if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024 || head.startsWith("%PDF")) {
            return Optional.of(PDF);
        }
        if (head.stripLeading().startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        if (WebArchive.is(head)) {
            return Optional.of(MHTML);
        }
        if (isFlatText(bytes, head)) {
            return Optional.of(FODT);
        }
        return HTML_START.matcher(head).matches() ? Optional.of(HTML) : Optional.empty();
    }

    /// The kind stands behind a long list of name spaces.
    private static boolean isFlatText(byte[] bytes, String head) {
        return head.contains("<office:document ")
                && new String(bytes, 0, Math.min(FLAT_HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                        .contains("vnd.oasis.opendocument.text");
    }

    private static Optional<DocumentKind> ofZip(byte[] bytes) {
        var entries = entries(bytes);
        if (entries.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))) {
            return Optional.of(DOCX);
        }
        if (!entries.contains("mimetype")) {
            return entries.contains("META-INF/container.xml") ? Optional.of(EPUB) : Optional.empty();
        }
        if (entries.contains("META-INF/container.xml") && !entries.contains("content.xml")) {
            return Optional.of(EPUB);
        }
        var head = head(bytes).toLowerCase(Locale.ROOT);
        var isOther = head.contains("opendocument.spreadsheet") || head.contains("opendocument.presentation");
        return isOther ? Optional.empty() : Optional.of(ODT);
    }

    /// The first bytes as characters of one byte each; in UTF-16 every second one is left out.
    private static String head(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            return head.substring(2).replace("\0", "");
        }
        return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    }

    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
    }

    /// The container of Office until 2003, which holds what is encrypted until today.
    public static boolean isOle(byte[] bytes) {
        return head(bytes.length > 8 ? Arrays.copyOf(bytes, 8) : bytes)
                .equals("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    /// A name as such a container writes it.
    public static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /// The names of the entries, from their headers alone: nothing is unpacked, and a damaged archive has some too.
    public static Set<String> entries(byte[] bytes) {
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
        int length = (bytes[lengthAt] & 0xFF) | (bytes[lengthAt + 1] & 0xFF) << 8;
        return new String(bytes, nameAt, Math.min(length, bytes.length - nameAt), StandardCharsets.UTF_8)
                .replace('\\', '/');
    }
}
