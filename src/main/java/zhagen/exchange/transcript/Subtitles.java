package zhagen.exchange.transcript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Subtitles, SubRip or WebVTT. Numbers, times and tags leave the text; who speaks is in the voices, or in labels as of a transcript.
final class Subtitles implements TranscriptFormat {

    private static final int HEAD = 2048;
    private static final Pattern FIRST_CUE = Pattern.compile(
            "(?:\\d{1,9}[ \\t]*\\R)?" + CueReader.TIMES.pattern(), Pattern.UNICODE_CASE);

    private final String id;

    private Subtitles(String id) {
        this.id = id;
    }

    static Subtitles webVtt() {
        return new Subtitles("vtt");
    }

    static Subtitles subRip() {
        return new Subtitles("srt");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        var head = head(bytes);
        var web = head.startsWith("WEBVTT");
        return id.equals("vtt") ? web : !web && FIRST_CUE.matcher(head).lookingAt();
    }

    /// What is ASCII in all encodings is enough.
    private static String head(byte[] bytes) {
        var wide = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE || bytes[0] == 0 || bytes[1] == 0);
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length),
                wide ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return head.replace("\0", "").replaceFirst("^(?:\uFEFF|\u00FF\u00FE|\u00FE\u00FF)", "").stripLeading();
    }

    @Override
    public Transcript read(String fileName, byte[] bytes, Wishes wishes) {
        var decoded = Decoded.of(fileName, bytes, wishes);
        var cues = Captions.unrolled(new CueReader(Canonical.of(decoded.text())).read());
        var voices = cues.stream().anyMatch(cue -> !cue.who().isEmpty());
        var speeches = voices ? lines(cues) : isNamedAbove(cues) ? namedAbove(cues) : labelled(lines(cues));
        return Conversation.of(
                id, decoded.encoding(), "subtitles", fileName, speeches, PlainText.warnings(decoded), wishes);
    }

    /// Whether each cue is a name on a line of its own and words below, as Teams writes it.
    private static boolean isNamedAbove(List<Speech> cues) {
        var names = cues.stream().filter(cue -> cue.words().indexOf('\n') > 0).map(Subtitles::name).toList();
        return names.size() > 1
                && names.size() == cues.size()
                && new HashSet<>(names).size() < names.size()
                && names.stream().map(Names::judge).allMatch(like -> like == Likeness.ROLE || like == Likeness.NAME);
    }

    private static List<Speech> namedAbove(List<Speech> cues) {
        return lines(cues.stream()
                .map(cue -> new Speech(
                        name(cue),
                        cue.start(),
                        cue.end(),
                        cue.words().substring(cue.words().indexOf('\n') + 1),
                        cue.apart()))
                .toList());
    }

    private static String name(Speech cue) {
        return cue.words().substring(0, cue.words().indexOf('\n')).strip();
    }

    /// A speech for each line that is shown.
    private static List<Speech> lines(List<Speech> cues) {
        return cues.stream()
                .flatMap(cue -> cue.words()
                        .lines()
                        .map(line -> new Speech(cue.who(), cue.start(), cue.end(), line.strip(), cue.apart())))
                .toList();
    }

    /// Meetings write `Name: words` into the cues. Whether they do, the recogniser says over all of them.
    private static List<Speech> labelled(List<Speech> lines) {
        var text = lines.stream().map(Speech::words).collect(Collectors.joining("\n"));
        var found = TranscriptReader.recognise(text);
        if (found.speakers().isEmpty()) {
            return lines;
        }
        var turns = found.turns().iterator();
        var next = turns.next();
        var who = "";
        var from = 0;
        var speeches = new ArrayList<Speech>();
        for (var line : lines) {
            var end = from + line.words().length();
            var begins = next != null && next.whole().start() < end;
            var words = line.words();
            if (begins) {
                who = next.speaker() < 0 ? "" : found.speakers().get(next.speaker()).name();
                words = text.substring(Math.min(next.label().end(), end), end);
                next = turns.hasNext() ? turns.next() : null;
            }
            speeches.add(new Speech(who, line.start(), line.end(), words, begins || line.apart()));
            from = end + 1;
        }
        return speeches;
    }
}
