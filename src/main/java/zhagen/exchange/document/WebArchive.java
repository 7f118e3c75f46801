package zhagen.exchange.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/// A web page with its pictures in one file, as browsers and Word save it (.mht). The first part that is a page is read.
final class WebArchive {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\"\\s;]{1,200})");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]{1,40})");
    private static final Pattern ENCODING = Pattern.compile("(?i)content-transfer-encoding:\\s*([\\w-]{1,40})");

    private WebArchive() {}

    /// @param head the first bytes as characters
    static boolean is(String head) {
        var lower = head.toLowerCase(Locale.ROOT);
        return (lower.startsWith("mime-version:") || lower.contains("\nmime-version:"))
                && (lower.contains("multipart/related") || lower.contains("content-type: text/html"));
    }

    static Document read(byte[] bytes, Hints hints) throws IOException {
        var all = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        var boundary = BOUNDARY.matcher(all);
        var parts = boundary.find() ? all.split(Pattern.quote("--" + boundary.group(1))) : new String[] {all};
        for (var part : parts) {
            int body = part.indexOf("\n\n", 1);
            if (body > 0 && part.substring(0, body).toLowerCase(Locale.ROOT).contains("content-type: text/html")) {
                var head = part.substring(0, body);
                return WebPage.read(decoded(head, part.substring(body + 2)), hinted(head, hints));
            }
        }
        throw new IOException("no part of the archive is a page");
    }

    private static Hints hinted(String head, Hints hints) {
        var charset = CHARSET.matcher(head);
        return hints.charset() == null && charset.find() && Charset.isSupported(charset.group(1))
                ? new Hints(hints.password(), Charset.forName(charset.group(1)))
                : hints;
    }

    private static byte[] decoded(String head, String body) {
        var encoding = ENCODING.matcher(head);
        return switch (encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "") {
            case "base64" -> Base64.getMimeDecoder().decode(body);
            case "quoted-printable" -> unquoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] unquoted(String body) {
        var bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            var character = body.charAt(i);
            int code = character == '=' && i + 2 < body.length() ? code(body, i + 1) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else if (character == '=' && i + 1 < body.length() && body.charAt(i + 1) == '\n') {
                i++;
            } else {
                bytes.write(character);
            }
        }
        return bytes.toByteArray();
    }

    /// The byte that two hexadecimal digits stand for; -1 where they are none.
    private static int code(String body, int at) {
        int high = Character.digit(body.charAt(at), 16);
        int low = Character.digit(body.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
