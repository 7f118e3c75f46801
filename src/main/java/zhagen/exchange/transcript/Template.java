package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhagen.model.Refused;

/// A layout in the user's own words: `{speaker}（{time}）：{text}`. Where there is no `{text}`, the words stand below. A space stands
/// for any white space or none, and punctuation is the same in both widths. Several templates, one a line, are tried in their order.
public final class Template {

    /// The id under which a text that was read so names its layout.
    public static final String LAYOUT = "template";

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Map<String, String> FIELDS = Map.of(
            "speaker", "(?<speaker>[^\\n]{1," + Names.LONGEST + "}?)",
            "time", "(?<time>-?\\d{1,3}(?:[:：]\\d{2}){1,3}(?:[.,]\\d{1,3})?)",
            "number", "(?<number>\\d{1,6})",
            "text", "");
    private static final String NARROW = ":()[]<>,;.!?\"'";
    private static final String WIDE = "：（）［］＜＞，；．！？＂＇";
    private static final String SPACES = "[\\s\\u00A0\\u3000]*";

    private final List<Pattern> patterns;

    private Template(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /// @throws Refused where the template does not say what a label is, in one sentence
    public static Template of(String template) {
        var patterns = template.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Template::compiled)
                .toList();
        if (patterns.isEmpty()) {
            throw Refused.because("import.template.empty");
        }
        return new Template(patterns);
    }

    private static Pattern compiled(String template) {
        var regex = new StringBuilder();
        var used = new HashSet<String>();
        var fields = FIELD.matcher(template);
        var at = 0;
        var before = "";
        while (fields.find()) {
            var field = fields.group(1).strip();
            if (!FIELDS.containsKey(field)) {
                throw Refused.because("import.template.unknown", fields.group());
            }
            if (!used.add(field)) {
                throw Refused.because("import.template.twice", fields.group());
            }
            var between = template.substring(at, fields.start());
            if (before.equals("speaker") && between.isBlank() && !field.equals("time")) {
                throw Refused.because("import.template.together", template);
            }
            regex.append(literal(between)).append(FIELDS.get(field));
            before = field;
            at = fields.end();
        }
        var rest = template.substring(at);
        if (!used.contains("speaker") && !used.contains("time")) {
            throw Refused.because("import.template.nobody", template);
        }
        if (used.contains("text") && !(before.equals("text") && rest.isBlank())) {
            throw Refused.because("import.template.textLast", template);
        }
        return Pattern.compile(regex + literal(rest) + (used.contains("text") ? "" : SPACES + "$"));
    }

    private static String literal(String words) {
        var regex = new StringBuilder();
        var spaced = false;
        for (int i = 0; i < words.length(); i++) {
            var character = words.charAt(i);
            if (Lines.isSpace(character)) {
                regex.append(spaced ? "" : SPACES);
                spaced = true;
                continue;
            }
            spaced = false;
            var narrow = NARROW.indexOf(character) >= 0 ? NARROW.indexOf(character) : WIDE.indexOf(character);
            regex.append(narrow < 0
                    ? Pattern.quote(String.valueOf(character))
                    : "[" + Pattern.quote(NARROW.charAt(narrow) + "" + WIDE.charAt(narrow)) + "]");
        }
        return regex.toString();
    }

    Finding find(Lines lines) {
        var cues = new ArrayList<Cue>();
        var matchers = patterns.stream().map(pattern -> pattern.matcher(lines.text())).toList();
        for (int i = 0; i < lines.count(); i++) {
            var line = i;
            matchers.stream()
                    .filter(matcher -> !lines.isBlank(line)
                            && matcher.region(lines.from(line), lines.to(line)).lookingAt()
                            && matcher.end() > lines.from(line)
                            && !(isNamed(matcher) && name(matcher).isEmpty()))
                    .findFirst()
                    .ifPresent(matcher -> cues.add(cue(lines, line, matcher)));
        }
        return cues.isEmpty() ? Finding.NOTHING : new Finding(LAYOUT, 1, cues);
    }

    private static Cue cue(Lines lines, int line, Matcher label) {
        var name = isNamed(label) ? name(label) : "";
        return new Cue(
                lines.from(line), label.end(), name, label.namedGroups().containsKey("time") ? time(label) : null);
    }

    private static boolean isNamed(Matcher label) {
        return label.namedGroups().containsKey("speaker");
    }

    /// Without the marks of Markdown and of what frames it.
    private static String name(Matcher label) {
        return Names.plain(label.group("speaker"));
    }

    private static Duration time(Matcher label) {
        var time = label.group("time");
        var stamp = Stamp.at(time, 0, time.length());
        return stamp == null ? Duration.ZERO : stamp.at();
    }
}
