package zhagen.exchange.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// How a recogniser of speech writes down what it heard: where in its JSON the pieces are, and where in a piece its words, its times
/// and its speaker. A path is steps with `/` between; `*` is every element of a list, a number one of them, and of steps with `|`
/// between the first that is there counts.
///
/// @param groups what one speaker says in one go, or all pieces where the program does not group them
/// @param pieces in a group; empty where a group is a piece
/// @param who in a group or a piece
/// @param voices where who speaks when is told apart from the words; null where it is not
/// @param unit of the times, in seconds
/// @param apart whether each group, or each stretch of a voice, is a turn
/// @param named whether pieces of nobody are left out
/// @param sign what has to be there too; empty where the words are sign enough
record SpeechShape(
        String id,
        String groups,
        String pieces,
        String words,
        String start,
        String end,
        String who,
        @Nullable Voices voices,
        double unit,
        boolean apart,
        boolean named,
        String sign) {

    private static final double SECONDS = 1;
    private static final double MILLIS = 0.001;
    private static final double MOST_SECONDS = 1e7;

    /// Who speaks when.
    ///
    /// @param list the stretches in which somebody speaks, each up to the next
    private record Voices(String list, String start, String who) {}

    private record Voice(Duration start, String who) {}

    /// The more telling ones first.
    static final List<SpeechShape> ALL = List.of(
            whole("assemblyai", "utterances", "text", "start", "end", "speaker", MILLIS).turnEach(),
            whole("assemblyai", "words", "text", "start", "end", "speaker", MILLIS).only("audio_url|acoustic_model"),
            whole("deepgram", "results/utterances", "transcript", "start", "end", "speaker", SECONDS).turnEach(),
            whole("deepgram", "results/channels/*/alternatives/0/paragraphs/paragraphs/*", "text", "start", "end",
                    "speaker", SECONDS).in("sentences").turnEach(),
            whole("deepgram", "results/channels/*/alternatives/0/words", "punctuated_word|word", "start", "end",
                    "speaker", SECONDS),
            whole("amazon-transcribe", "results/items", "alternatives/0/content", "start_time", "end_time",
                    "speaker_label|channel_label", SECONDS)
                    .by(new Voices("results/speaker_labels/segments", "start_time", "speaker_label")),
            whole("google", "response|/results/*/alternatives/0/words", "word", "startTime|startOffset",
                    "endTime|endOffset", "speakerTag|speakerLabel", SECONDS).ofSomebody(),
            whole("google", "response|/results/*/alternatives/0/words", "word", "startTime|startOffset",
                    "endTime|endOffset", "", SECONDS),
            whole("ibm", "results/*/alternatives/0/timestamps", "0", "1", "2", "", SECONDS)
                    .by(new Voices("speaker_labels", "from", "speaker")),
            whole("speechmatics", "results", "alternatives/0/content", "start_time", "end_time",
                    "alternatives/0/speaker", SECONDS),
            whole("speechmatics", "words", "name", "time", "", "", SECONDS)
                    .by(new Voices("speakers", "time", "name")),
            whole("google", "response|/results", "alternatives/0/transcript", "startTime", "resultEndTime",
                    "", SECONDS),
            whole("bbc-kaldi", "retval|/words", "punct|word", "start", "end", "", SECONDS)
                    .by(new Voices("retval|/segmentation/segments", "start", "speaker/@id"))
                    .only("retval"),
            whole("digital-paper-edit", "words", "text", "start", "end", "", SECONDS)
                    .by(new Voices("paragraphs", "start", "speaker")).turnEach(),
            whole("autoedit", "text", "text", "startTime|start", "endTime|end", "speaker", SECONDS)
                    .in("paragraph/*/line").turnEach(),
            whole("autoedit", "text", "text", "startTime|start", "endTime|end", "speaker", SECONDS)
                    .in("line/*/words").turnEach(),
            whole("azure", "recognizedPhrases", "nBest/0/display", "offset", "", "speaker", SECONDS),
            whole("paraformer", "transcripts/*/sentences", "text", "begin_time", "end_time", "speaker_id", MILLIS),
            whole("funasr", "*/sentence_info", "text|sentence", "start", "end", "spk", MILLIS),
            whole("whisper", "segments", "text", "start", "end", "speaker", SECONDS),
            whole("whisper", "transcription", "text", "offsets/from", "offsets/to", "speaker", MILLIS),
            whole("dialogue", "messages|dialogue|dialog|conversation|conversations|turns|", "content|text|value|words",
                    "start|start_time|time", "end|end_time", "role|speaker|from|name|who", SECONDS).ofSomebody()
                    .turnEach());

    private static SpeechShape whole(
            String id, String groups, String words, String start, String end, String who, double unit) {
        return new SpeechShape(id, groups, "", words, start, end, who, null, unit, false, false, "");
    }

    private SpeechShape in(String newPieces) {
        return new SpeechShape(id, groups, newPieces, words, start, end, who, voices, unit, apart, named, sign);
    }

    private SpeechShape by(Voices newVoices) {
        return new SpeechShape(id, groups, pieces, words, start, end, who, newVoices, unit, apart, named, sign);
    }

    private SpeechShape turnEach() {
        return new SpeechShape(id, groups, pieces, words, start, end, who, voices, unit, true, named, sign);
    }

    private SpeechShape ofSomebody() {
        return new SpeechShape(id, groups, pieces, words, start, end, who, voices, unit, apart, true, sign);
    }

    private SpeechShape only(String newSign) {
        return new SpeechShape(id, groups, pieces, words, start, end, who, voices, unit, apart, named, newSign);
    }

    /// What is said, in its order; nothing where the JSON is not of this shape.
    List<Speech> read(JsonNode root) {
        if (!sign.isEmpty() && first(root, sign) == null) {
            return List.of();
        }
        var heard = voices == null ? List.<Voice>of() : voices(root, voices);
        var speeches = new ArrayList<Speech>();
        var voice = -1;
        for (var group : elements(root, groups)) {
            var begins = apart && heard.isEmpty() && voices == null;
            for (var piece : pieces.isEmpty() ? List.of(group) : elements(group, pieces)) {
                var said = text(first(piece, words));
                var name = who.isEmpty() ? "" : name(first(piece, who), first(group, who));
                if (said.isBlank() || named && name.isEmpty()) {
                    continue;
                }
                var from = time(first(piece, start), unit);
                var before = voice;
                voice = from == null ? voice : at(heard, from, voice);
                var spoken = name.isEmpty() && voice >= 0 ? heard.get(voice).who() : name;
                var until = end.isEmpty() ? null : time(first(piece, end), unit);
                speeches.add(new Speech(spoken, from, until, said, begins || apart && voice != before));
                begins = false;
            }
        }
        return speeches;
    }

    /// The voice that speaks then, or else the last one that has begun.
    private static int at(List<Voice> heard, Duration time, int before) {
        var voice = Math.max(0, before);
        while (voice + 1 < heard.size() && heard.get(voice + 1).start().compareTo(time) <= 0) {
            voice++;
        }
        return heard.isEmpty() ? -1 : voice;
    }

    private List<Voice> voices(JsonNode root, Voices told) {
        var all = new ArrayList<Voice>();
        for (var element : elements(root, told.list())) {
            var from = time(first(element, told.start()), unit);
            if (from != null) {
                all.add(new Voice(from, name(first(element, told.who()), null)));
            }
        }
        all.sort(Comparator.comparing(Voice::start));
        return all;
    }

    private static List<JsonNode> elements(JsonNode root, String path) {
        return at(root, path).stream()
                .flatMap(node -> node.isArray() ? stream(node) : Stream.of(node))
                .toList();
    }

    private static @Nullable JsonNode first(JsonNode root, String path) {
        return at(root, path).stream().filter(node -> !node.isNull()).findFirst().orElse(null);
    }

    private static List<JsonNode> at(JsonNode root, String path) {
        var nodes = List.of(root);
        for (var step : path.split("/")) {
            nodes = nodes.stream().flatMap(node -> step(node, step)).toList();
        }
        return nodes;
    }

    private static Stream<JsonNode> step(JsonNode node, String step) {
        if (step.equals("*")) {
            return node.isArray() ? stream(node) : Stream.empty();
        }
        for (var name : step.split("\\|", -1)) {
            var found = name.isEmpty() ? node : node.isArray() && isNumber(name) ? node.get(Integer.parseInt(name))
                    : node.get(name);
            if (found != null && !found.isNull()) {
                return Stream.of(found);
            }
        }
        return Stream.empty();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isNumber(String step) {
        return step.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static String text(@Nullable JsonNode node) {
        return node != null && node.isTextual() ? node.textValue() : "";
    }

    /// What programs only number or letter is a `Speaker`.
    private static String name(@Nullable JsonNode own, @Nullable JsonNode ofGroup) {
        var node = own == null ? ofGroup : own;
        var name = node == null || node.isContainerNode() ? "" : node.asText().strip();
        return name.length() == 1 && Character.isLetterOrDigit(name.charAt(0)) && name.charAt(0) < 0x80
                || !name.isEmpty() && isNumber(name) ? "Speaker " + name : name;
    }

    /// `1.5`, `"1.5"`, `"1.500s"`, `"PT1.5S"` and `"00:00:01,500"` are the same time.
    private static @Nullable Duration time(@Nullable JsonNode node, double unit) {
        if (node == null || node.isContainerNode()) {
            return null;
        }
        var said = node.asText().strip();
        try {
            if (said.startsWith("PT")) {
                return Duration.parse(said);
            }
            var stamp = Stamp.at(said, 0, said.length());
            if (stamp != null && stamp.end() == said.length()) {
                return stamp.at();
            }
            var seconds = Double.parseDouble(said.endsWith("s") ? said.substring(0, said.length() - 1) : said) * unit;
            return Math.abs(seconds) < MOST_SECONDS ? Duration.ofMillis(Math.round(seconds * 1000)) : null;
        } catch (NumberFormatException | DateTimeParseException _) {
            return null;
        }
    }
}
