package zhagen.exchange.transcript;

/// What a text calls itself.
final class Titles {

    private static final int LONGEST = 80;

    private Titles() {}

    /// The title of the YAML, the first heading, or a short line that stands first; empty where there is none.
    ///
    /// @param limit the first line that is somebody's words
    static String of(Lines lines, Marks marks, int body, int limit) {
        if (!marks.title().isEmpty()) {
            return marks.title();
        }
        for (int i = 0; i < body; i++) {
            if (lines.words(i).startsWith("title:")) {
                return unquoted(lines.words(i).substring(6).strip());
            }
        }
        for (int i = body; i < limit; i++) {
            if (!lines.isBlank(i) && lines.text().charAt(lines.from(i)) == '#' && Structure.isHeading(lines, i)) {
                return plain(lines.words(i));
            }
        }
        var first = lines.nextFilled(body);
        return first < limit && isTitle(lines, first) ? plain(lines.words(first)) : "";
    }

    private static boolean isTitle(Lines lines, int line) {
        var words = lines.words(line);
        return words.length() <= LONGEST
                && "-*•·>|<".indexOf(words.charAt(0)) < 0
                && words.chars().noneMatch(character -> "。？！，；：:;,".indexOf(character) >= 0)
                && words.codePoints().anyMatch(Character::isLetter)
                && !Structure.isStamp(lines, line);
    }

    private static String plain(String words) {
        var start = 0;
        while (start < words.length() && words.charAt(start) == '#') {
            start++;
        }
        return words.substring(start).replace("**", "").strip();
    }

    private static String unquoted(String words) {
        var quoted = words.length() > 1 && (words.charAt(0) == '"' || words.charAt(0) == '\'')
                && words.charAt(words.length() - 1) == words.charAt(0);
        return quoted ? words.substring(1, words.length() - 1) : words;
    }
}
