package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import zhagen.model.Span;
import zhagen.model.Utterance;

/// Cuts a text into turns at its cues.
final class Turns {

    private final Lines lines;
    private final Marks marks;
    private final String text;

    Turns(Lines lines, Marks marks) {
        this.lines = lines;
        this.marks = marks;
        this.text = lines.text();
    }

    Recognition of(Finding finding, String title) {
        var cues = finding.cues();
        var names = new LinkedHashMap<String, Integer>();
        cues.stream()
                .map(Cue::name)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.putIfAbsent(name, names.size()));
        var turns = new ArrayList<TranscriptTurn>();
        for (int i = 0; i < cues.size(); i++) {
            var next = i + 1 < cues.size() ? cues.get(i + 1).from() : text.length();
            var cue = cues.get(i);
            turns.add(turn(cue, Math.min(next, cue.until()), names.getOrDefault(cue.name(), -1)));
        }
        var speakers = Roles.assign(text, List.copyOf(names.keySet()), turns);
        return new Recognition(
                title, withUtterances(turns, speakers), speakers, finding.layout(), finding.confidence(), List.of());
    }

    /// Where nobody is named, every paragraph is a turn, so that there is something to count and to number.
    Recognition paragraphs(int first, String title) {
        var turns = new ArrayList<TranscriptTurn>();
        for (int i = first; i < lines.count(); i++) {
            if (!lines.isBlank(i)) {
                var words = new Span(lines.from(i), lines.to(i));
                var label = new Span(lines.from(i), lines.from(i));
                turns.add(new TranscriptTurn(words, label, words, -1, null, Utterance.OTHER));
            }
        }
        return new Recognition(title, turns, List.of(), "", 0, List.of());
    }

    private TranscriptTurn turn(Cue cue, int limit, int speaker) {
        var end = Lines.trimmed(text, cue.labelEnd(), limit);
        var first = lines.at(cue.labelEnd());
        for (int line = lines.at(end); line > first && Structure.isMark(lines, marks, line); line--) {
            end = Lines.trimmed(text, cue.labelEnd(), lines.from(line));
        }
        var words = new Span(Math.min(Lines.skip(text, cue.labelEnd(), end), end), end);
        return new TranscriptTurn(
                new Span(cue.from(), end),
                new Span(cue.from(), cue.labelEnd()),
                words,
                speaker,
                cue.start(),
                Utterance.OTHER);
    }

    private static List<TranscriptTurn> withUtterances(List<TranscriptTurn> turns, List<TranscriptSpeaker> speakers) {
        return turns.stream()
                .map(turn -> turn.speaker() < 0 ? turn : turn.by(turn.speaker(), speakers))
                .toList();
    }
}
