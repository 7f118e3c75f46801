package zhagen.exchange.transcript;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Reads the cues of a subtitle file in their order. What is malformed costs its tag and never its words.
final class CueReader {

    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})";
    static final Pattern TIMES = Pattern.compile("[ \\t]*" + TIME + "[ \\t]*-->[ \\t]*" + TIME + ".*");
    private static final Pattern BLOCK = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?(?:[ \\t]([^>\\n]*))?>");
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>|</?[a-zA-Z]>|<\\d[\\d:.]*>|\\{\\\\[^}\\n]{1,40}}");
    private static final Pattern OPEN_TAG = Pattern.compile("<v[. \\t]|</?[a-z]{1,4}$");

    private final List<String> lines;
    private final List<Speech> cues = new ArrayList<>();
    private int at;

    CueReader(String text) {
        this.lines = text.lines().toList();
    }

    List<Speech> read() {
        while (at < lines.size()) {
            var line = lines.get(at);
            var times = TIMES.matcher(line);
            if (times.matches()) {
                at++;
                add(time(times, 1), time(times, 5), payload());
            } else if (BLOCK.matcher(line).matches()) {
                payload();
            } else {
                at++;
            }
        }
        return cues;
    }

    /// The lines up to an empty one, or to the next cue where the empty line is missing. A line of white space is part of a cue that
    /// rolls up.
    private List<String> payload() {
        var payload = new ArrayList<String>();
        while (at < lines.size() && !lines.get(at).isEmpty() && !TIMES.matcher(lines.get(at)).matches()) {
            payload.add(lines.get(at++));
        }
        var next = at < lines.size() && TIMES.matcher(lines.get(at)).matches();
        if (next && !payload.isEmpty() && payload.getLast().strip().matches("\\d{1,6}")) {
            payload.removeLast();
        }
        return payload;
    }

    private void add(Duration start, Duration end, List<String> payload) {
        var dashed = payload.size() > 1 && payload.stream().allMatch(line -> line.matches("\\s*[-–—]\\s?\\S.*"));
        if (dashed) {
            payload.forEach(line -> cues.add(new Speech("", start, end, plain(line), true)));
        } else {
            voices(start, end, String.join("\n", payload));
        }
    }

    /// Words behind a closed voice are its own too: nobody else is named.
    private void voices(Duration start, Duration end, String payload) {
        var voice = VOICE.matcher(payload);
        var who = "";
        var from = 0;
        while (voice.find()) {
            add(who, start, end, payload.substring(from, voice.start()));
            who = voice.group(1) == null ? "" : plain(voice.group(1)).strip();
            from = voice.end();
        }
        add(who, start, end, payload.substring(from));
    }

    private void add(String who, Duration start, Duration end, String words) {
        var plain = plain(words).strip();
        if (!plain.isEmpty()) {
            cues.add(new Speech(who, start, end, plain, false));
        }
    }

    private static String plain(String words) {
        var untagged = OPEN_TAG.matcher(TAG.matcher(words).replaceAll("")).replaceAll("");
        return Parser.unescapeEntities(untagged, false).replace("\u200E", "").replace("\u200F", "").replace('\u00A0',
                ' ');
    }

    private static Duration time(Matcher times, int group) {
        var hours = times.group(group) == null ? 0 : Long.parseLong(times.group(group));
        var fraction = Double.parseDouble("0." + times.group(group + 3));
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Math.round(fraction * 1000));
    }
}
