package zhagen.ui.sources;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.Decision;
import zhagen.exchange.ImportPlan.Describing;
import zhagen.exchange.ImportPlan.Entry;
import zhagen.exchange.ImportPlan.Readable;
import zhagen.exchange.transcript.Encodings;
import zhagen.exchange.transcript.Transcript;
import zhagen.exchange.transcript.TranscriptTurn;
import zhagen.model.Span;
import zhagen.model.SpeakerRole;
import zhagen.ui.reader.Block;
import zhagen.ui.reader.ReaderText;

/// One file of a batch as it would be read: its turns with who speaks them, and between them, pale, what belongs to nobody.
///
/// @param text empty where the file is no talk
/// @param leftAlone how many paragraphs belong to nobody
/// @param heads of a table of participants, and its rows
/// @param samples what the file would say in each encoding; empty where it has one of its own
record ImportPage(
        Entry entry,
        ReaderText text,
        int leftAlone,
        List<String> heads,
        List<List<String>> rows,
        Map<Charset, String> samples) {

    private static final int SAMPLED = 1 << 16;

    static ImportPage of(Entry entry, Decision decision, String alone) {
        return switch (entry) {
            case Readable readable -> {
                var transcript = readable.transcript();
                var samples = transcript.encoding().isEmpty() ? Map.<Charset, String>of() : samples(readable.path());
                yield talk(readable, decision, alone, samples);
            }
            case Describing describing -> new ImportPage(
                    entry, ReaderText.empty(), 0, describing.participants().grid().heads(),
                    describing.participants().rows(),
                    Map.of());
            default -> new ImportPage(entry, ReaderText.empty(), 0, List.of(), List.of(), samples(entry.path()));
        };
    }

    /// The same page under another decision.
    ImportPage under(Decision decision, String alone) {
        return entry instanceof Readable readable ? talk(readable, decision, alone, samples) : this;
    }

    @Nullable
    Transcript transcript() {
        return entry instanceof Readable readable ? readable.transcript() : null;
    }

    private static ImportPage talk(
            Readable readable, Decision decision, String alone, Map<Charset, String> samples) {
        var blocks = new Blocks(decision.on(readable.transcript()), hues(readable.transcript(), decision), alone);
        return new ImportPage(readable, blocks.text(), blocks.leftAlone, List.of(), List.of(), samples);
    }

    /// The hue of each decided name: that of the first speaker who is called so.
    private static Map<String, Integer> hues(Transcript transcript, Decision decision) {
        var hues = new HashMap<String, Integer>();
        for (int i = 0; i < transcript.speakers().size(); i++) {
            var name = transcript.speakers().get(i).name();
            hues.putIfAbsent(decision.voices().names().getOrDefault(name, name), i);
        }
        return hues;
    }

    private static Map<Charset, String> samples(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(SAMPLED);
            var samples = new LinkedHashMap<Charset, String>();
            Encodings.OFFERED.forEach(charset -> samples.put(charset, Encodings.sample(bytes, charset)));
            return samples;
        } catch (IOException _) {
            return Map.of(); // the entry says why
        }
    }

    /// Cuts a transcript into the blocks that the reader shows.
    private static final class Blocks {

        private final Transcript transcript;
        private final Map<String, Integer> hues;
        private final String alone;
        private final List<Block> blocks = new ArrayList<>();
        private int leftAlone;

        /// @param alone what the gutter says beside words that belong to nobody
        Blocks(Transcript transcript, Map<String, Integer> hues, String alone) {
            this.transcript = transcript;
            this.hues = hues;
            this.alone = alone;
        }

        ReaderText text() {
            int end = 0;
            int number = 1;
            for (var turn : transcript.turns()) {
                between(end, turn.whole().start());
                turn(turn, number++);
                end = turn.whole().end();
            }
            between(end, transcript.text().length());
            return new ReaderText(transcript.text(), blocks);
        }

        private void between(int start, int end) {
            boolean first = true;
            for (var words : lines(start, end)) {
                blocks.add(new Block(words, 0, "", first ? alone : "", true, first));
                leftAlone++;
                first = false;
            }
        }

        private void turn(TranscriptTurn turn, int number) {
            var who = turn.speaker() < 0 ? null : transcript.speakers().get(turn.speaker());
            var speaker = who == null ? "" : who.name();
            var time = Block.time(turn.start());
            boolean quiet = who != null && who.role() == SpeakerRole.INTERVIEWER;
            boolean first = true;
            for (var words : lines(turn.words().start(), turn.words().end())) {
                blocks.add(new Block(
                        words, number, speaker, time, quiet, first, hues.getOrDefault(speaker, -1)));
                first = false;
            }
        }

        /// The lines between two offsets that are not blank, without the white space around them.
        private List<Span> lines(int from, int to) {
            var text = transcript.text();
            var lines = new ArrayList<Span>();
            for (int start = from; start < to;) {
                int newline = text.indexOf('\n', start);
                int end = newline < 0 ? to : Math.min(newline, to);
                int left = start;
                int right = end;
                while (left < right && Character.isWhitespace(text.charAt(left))) {
                    left++;
                }
                while (right > left && Character.isWhitespace(text.charAt(right - 1))) {
                    right--;
                }
                if (right > left) {
                    lines.add(new Span(left, right));
                }
                start = end + 1;
            }
            return lines;
        }
    }
}
