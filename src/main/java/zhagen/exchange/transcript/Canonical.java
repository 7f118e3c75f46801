package zhagen.exchange.transcript;

/// The form in which texts are kept.
final class Canonical {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Canonical() {}

    /// Line ends as `\n`, no byte order mark, of which careless programs write several; nothing else is touched.
    static String of(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == BYTE_ORDER_MARK) {
            start++;
        }
        if (text.indexOf('\r') < 0) {
            return text.substring(start);
        }
        var canonical = new StringBuilder(text.length());
        for (int from = start; from < text.length();) {
            var end = text.indexOf('\r', from);
            if (end < 0) {
                canonical.append(text, from, text.length());
                break;
            }
            canonical.append(text, from, end).append('\n');
            from = end + 1 < text.length() && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
        }
        return canonical.toString();
    }

    /// As [#of], and without control characters and halves of surrogate pairs, which no text can keep.
    static String clean(String text) {
        var whole = of(text).codePoints()
                .filter(point -> point == '\n' || point == '\t' || !Character.isISOControl(point))
                .map(point -> Character.getType(point) == Character.SURROGATE ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return whole.toString();
    }
}
