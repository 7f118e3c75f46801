package zhagen.exchange.pseudonym;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import zhagen.model.Label;
import zhagen.model.Refused;

/// The user's own list of words: `word, replacement, kind`, of which only the word has to be there.
public final class NameList {

    private static final int MOST = 1 << 22;
    private static final Set<String> HEADINGS =
            Set.of("word", "words", "name", "original", "词", "原词", "词语", "姓名", "名字", "原文", "詞", "原詞");
    private static final Map<Tells, Set<String>> KINDS = Map.of(
            Tells.PERSON, Set.of("person", "name", "人", "人名", "姓名"),
            Tells.PLACE, Set.of("place", "地", "地名", "地点", "地點"),
            Tells.ORGANISATION, Set.of("organisation", "organization", "机构", "单位", "组织", "機構", "單位"),
            Tells.PHONE, Set.of("phone", "telephone", "电话", "手机", "電話"),
            Tells.ID_CARD, Set.of("id", "id card", "id number", "身份证", "证件", "证件号", "身份證"),
            Tells.EMAIL, Set.of("e-mail", "email", "邮箱", "电子邮件", "郵箱"));

    /// @param replacement empty where one is to be proposed
    public record Entry(String word, String replacement, Tells tells) {}

    private NameList() {}

    /// What stands in place of a word that is removed without another being given.
    public static String removed(String word) {
        return word.codePoints().anyMatch(Segments::isHan) ? "〔删〕" : "[removed]";
    }

    /// @throws Refused where the file cannot be read as a list, or has no word in it
    public static List<Entry> read(Path file) {
        try {
            if (Files.size(file) > MOST) {
                throw Refused.because("pseudonym.list.large", file.getFileName());
            }
            return read(decoded(Files.readAllBytes(file)), file);
        } catch (IOException e) {
            throw new Refused(Label.of("pseudonym.list.unreadable", file.getFileName()), e);
        }
    }

    /// Words as they are typed into a field: one a line, after a comma what is to stand in its place, or else a sign that something
    /// was removed.
    public static List<Entry> typed(String text) {
        return text.lines()
                .map(line -> line.replace('，', ',').split(",", 2))
                .filter(cells -> !cells[0].isBlank())
                .map(cells -> new Entry(
                        cells[0].strip(),
                        cells.length > 1 && !cells[1].isBlank() ? cells[1].strip() : removed(cells[0]),
                        Tells.OTHER))
                .toList();
    }

    private static List<Entry> read(String text, Path file) throws IOException {
        var entries = new ArrayList<Entry>();
        var format = CSVFormat.DEFAULT.builder()
                .setDelimiter(text.lines().findFirst().orElse("").contains("\t") ? "\t" : ",")
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var rows = format.parse(new StringReader(text.replace('，', ',')))) {
            for (var row : rows) {
                boolean heading =
                        row.getRecordNumber() == 1 && HEADINGS.contains(cell(row, 0).toLowerCase(Locale.ROOT));
                if (!heading && !cell(row, 0).isEmpty()) {
                    entries.add(new Entry(cell(row, 0), cell(row, 1), kind(cell(row, 2))));
                }
            }
        }
        if (entries.isEmpty()) {
            throw Refused.because("pseudonym.list.empty", file.getFileName());
        }
        return entries;
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }

    private static Tells kind(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(wanted.isEmpty() ? Tells.PERSON : Tells.OTHER);
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
