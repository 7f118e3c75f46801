package zhagen.exchange.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Joins the lines of pages to paragraphs. A paragraph ends where a line leaves room for the next word, where the next line stands
/// otherwise than the others, where there is more room between lines, or where a label that comes again and again begins.
final class PdfParagraphs {

    private static final Pattern LABEL = Pattern.compile(
            "([^\\s\\t:：，。；！？,;!?][^:：，。；！？,;!?\\t]{0,23})[:：].*|([Qq]|[Aa]|问|答)\\d{0,3}[.、].*|[\\[【(（]?\\d{1,2}:\\d\\d.*");
    private static final Pattern LIST =
            Pattern.compile("(?:[•●○■◆·▪–-]|\\(?[0-9]{1,3}[.)、）]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、).*");
    private static final double SAME = 0.6;
    private static final double SMALL_STEP = 1.12;

    private final DocumentText text;
    private final Set<String> labels = new HashSet<>();
    private final Set<String> hyphened = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final TreeSet<Double> largerSizes = new TreeSet<>();
    private final double body;
    private final double spacing;
    private @Nullable PdfLine last;
    private @Nullable PdfLine first;
    private double aboveRight;
    private double second;
    private boolean isNewPage;
    private Block block = new Block(0, 0, 0, false);

    /// A column.
    ///
    /// @param usual where most lines begin
    /// @param indents whether paragraphs begin further right
    private record Block(double left, double right, double usual, boolean indents) {}

    PdfParagraphs(List<List<PdfLine>> pages, DocumentText text) {
        this.text = text;
        var sizes = new HashMap<Double, Integer>();
        var steps = new HashMap<Double, Integer>();
        var starts = new HashMap<String, Integer>();
        for (var page : pages) {
            for (int i = 0; i < page.size(); i++) {
                var line = page.get(i);
                sizes.merge(rounded(line.size()), line.signs(), Integer::sum);
                var label = label(line.text());
                if (!label.isEmpty()) {
                    starts.merge(label, 1, Integer::sum);
                }
                gatherWords(line.text());
                if (i > 0 && line.across() > page.get(i - 1).across()) {
                    steps.merge(rounded(line.across() - page.get(i - 1).across()), 1, Integer::sum);
                }
            }
        }
        body = mostOften(sizes, 10);
        spacing = mostOften(steps, body * 1.5);
        starts.forEach((label, times) -> {
            if (times > 1) {
                labels.add(label);
            }
        });
        sizes.keySet().stream().filter(size -> size > body * SMALL_STEP).forEach(largerSizes::add);
    }

    private void gatherWords(String line) {
        for (var word : line.split("[\\s\\p{Punct}&&[^-]]+")) {
            (word.indexOf('-') > 0 ? hyphened : whole).add(word);
        }
    }

    private static double rounded(double length) {
        return Math.round(length * 2) / 2.0;
    }

    private static double mostOften(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(otherwise);
    }

    /// What may be a label at the beginning of a line; empty where there is none.
    private static String label(String line) {
        var found = LABEL.matcher(line);
        if (!found.matches()) {
            return "";
        }
        return found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : "#";
    }

    /// Adds a page, without what is not part of its text.
    void page(String label, List<PdfLine> lines) {
        isNewPage = true;
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i == 0 || isApart(lines.get(i - 1), line)) {
                block = block(lines, line);
            }
            join(line);
            if (!begun) {
                text.leafBefore(label, line.text().length());
                begun = true;
            }
            last = line;
            aboveRight = block.right();
            isNewPage = false;
        }
        if (!begun) {
            text.leafBefore(label, 0);
        }
    }

    private boolean isApart(PdfLine one, PdfLine other) {
        return one.column() != other.column() || Math.abs(one.size() - other.size()) > 0.12 * body;
    }

    /// The column in which a line stands, without its lines of another size.
    private Block block(List<PdfLine> lines, PdfLine one) {
        double left = Double.MAX_VALUE;
        double right = 0;
        var starts = new HashMap<Double, Integer>();
        for (var line : lines) {
            if (!isApart(one, line)) {
                left = Math.min(left, line.start());
                right = Math.max(right, line.end());
                starts.merge(rounded(line.start()), 1, Integer::sum);
            }
        }
        double usual = mostOften(starts, left);
        int indented = starts.entrySet().stream()
                .filter(start -> start.getKey() - usual > SAME * body && start.getKey() - usual < 4 * body)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new Block(left, right, usual, indented > 1);
    }

    private void join(PdfLine line) {
        var before = last;
        if (before != null && !continues(before, line)) {
            end(before);
        }
        if (text.paragraph().isEmpty()) {
            second = line.second();
            first = line;
        } else if (before != null) {
            glue(line.text());
        }
        text.words(line.text().substring(0, line.boldEnd()), true);
        text.words(line.text().substring(line.boldEnd()), false);
    }

    private boolean continues(PdfLine above, PdfLine line) {
        if (Math.abs(line.size() - above.size()) > 0.12 * body || isBold(line) != isBold(above) && isShort(above, line)
                || LIST.matcher(line.text()).matches() || labels.contains(label(line.text()))) {
            return false;
        }
        if (isDivided(text.paragraph(), line.text())) {
            return true;
        }
        if (isHeading(above)) {
            return !isNewPage && line.across() > above.across() && line.across() - above.across() < 1.8 * line.size();
        }
        boolean isColumnBreak = isNewPage || line.column() != above.column();
        if (!isColumnBreak && line.across() - above.across() > Math.max(spacing * 1.35, spacing + 0.3 * body)) {
            return false;
        }
        boolean isUnderWords = Math.abs(line.start() - second) < SAME * body && second > block.left() + body;
        boolean hasNameToo = line.second() > line.start() && Math.abs(line.second() - second) < SAME * body;
        if (isUnderWords || hasNameToo) {
            return isUnderWords;
        }
        return !begins(line, isColumnBreak)
                && !isShort(above, line)
                && !(isColumnBreak && endsSentence(above) && !block.indents());
    }

    /// Whether the line is indented as first lines are, or stands otherwise than the one above, which is not a first line.
    private boolean begins(PdfLine line, boolean isColumnBreak) {
        if (first != null && LIST.matcher(first.text()).matches() && line.start() > first.start()) {
            return false;
        }
        double indent = line.start() - block.usual();
        if (block.indents() && indent > SAME * body && indent < 4 * body) {
            return true;
        }
        return !isColumnBreak && last != first && last != null && Math.abs(line.start() - last.start()) > 0.8 * body;
    }

    private static boolean endsSentence(PdfLine line) {
        return "。！？.!?”」…）)".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /// Whether the line above would have had room for the first word of this one.
    private boolean isShort(PdfLine above, PdfLine line) {
        double room = aboveRight - above.end();
        var words = line.text();
        if (PdfLine.isWide(words.codePointAt(0))) {
            return room > 1.9 * above.size();
        }
        int first = words.split("[ \t]", 2)[0].length();
        double width = (line.end() - line.start()) / Math.max(1, words.length());
        return room > (first + 1) * width * 1.15;
    }

    private static boolean isBold(PdfLine line) {
        return line.boldEnd() == line.text().length();
    }

    private boolean isHeading(PdfLine line) {
        return line.size() > body * SMALL_STEP && line.text().length() < 120;
    }

    private void end(PdfLine line) {
        if (!isHeading(line)) {
            text.endParagraph();
            return;
        }
        int level = 1 + largerSizes.tailSet(rounded(line.size()), false).size();
        if (level == 1) {
            text.title(text.paragraph());
        }
        text.endParagraph(Math.min(level, 9));
    }

    /// What stands between two lines of a paragraph: nothing between Chinese characters, a blank between words, and no hyphen where
    /// it divided a word.
    private void glue(String next) {
        var before = text.paragraph();
        if (isDivided(before, next)) {
            text.unhyphen();
        } else if (!PdfLine.endsWide(before) && !PdfLine.beginsWide(next) && !before.endsWith("-")) {
            text.words(" ", false);
        }
    }

    private boolean isDivided(String before, String next) {
        if (before.length() < 2 || "-\u00AD\u2010".indexOf(before.charAt(before.length() - 1)) < 0
                || !Character.isLetter(before.charAt(before.length() - 2)) || !Character.isLowerCase(next.charAt(0))) {
            return false;
        }
        var head = before.substring(before.lastIndexOf(' ') + 1, before.length() - 1);
        var tail = next.split("[\\s\\p{Punct}]", 2)[0];
        return whole.contains(head + tail) || !hyphened.contains(head + "-" + tail);
    }
}
