package zhagen.exchange.transcript;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhagen.model.Label;
import zhagen.model.SpeakerRole;

/// A file read and understood, before anything of it is in a project.
///
/// @param format the id of the [TranscriptFormat] that read it
/// @param encoding the character set that the bytes were in; empty where the format has none of its own
/// @param text canonical: line ends are `\n`, no byte order mark, nothing else altered
/// @param layout the id of the recognised layout; empty where there are no speakers
/// @param confidence from 0 to 1, how regular the layout is
/// @param evidence what speaks for the layout, and what was left alone
/// @param pages where the pages of a printed document begin, in order
/// @param comments what stands in the margins
/// @param parts the sources that the file holds, in order and disjoint; none where all of it is one
public record Transcript(
        String format,
        String encoding,
        String title,
        String text,
        List<TranscriptTurn> turns,
        List<TranscriptSpeaker> speakers,
        String layout,
        double confidence,
        List<Label> evidence,
        List<Label> warnings,
        List<TranscriptPage> pages,
        List<Comment> comments,
        List<Part> parts) {

    public Transcript {
        turns = List.copyOf(turns);
        speakers = List.copyOf(speakers);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
        pages = List.copyOf(pages);
        comments = List.copyOf(comments);
        parts = List.copyOf(parts);
    }

    static Transcript of(String format, String encoding, String text, Recognition found, List<Label> warnings) {
        return new Transcript(
                format,
                encoding,
                found.title(),
                text,
                found.turns(),
                found.speakers(),
                found.layout(),
                found.confidence(),
                found.evidence(),
                warnings,
                List.of(),
                List.of(),
                List.of());
    }

    /// Without text, turns, pages and comments, which are most of it.
    public Transcript gist() {
        return new Transcript(
                format, encoding, title, "", List.of(), speakers, layout, confidence, evidence, warnings, List.of(),
                List.of(), parts);
    }

    Transcript withMargins(List<TranscriptPage> newPages, List<Comment> newComments) {
        return new Transcript(
                format, encoding, title, text, turns, speakers, layout, confidence, evidence, warnings, newPages,
                newComments, parts);
    }

    Transcript withEvidence(List<Label> newEvidence) {
        return new Transcript(
                format, encoding, title, text, turns, speakers, layout, confidence, newEvidence, warnings, pages,
                comments, parts);
    }

    Transcript in(List<Part> newParts) {
        return new Transcript(
                format, encoding, title, text, turns, speakers, layout, confidence, evidence, warnings, pages,
                comments, newParts);
    }

    /// One part of the file as if it were all of it.
    public Transcript only(Part part) {
        var inside = part.span();
        var said = turns.stream().filter(turn -> inside.contains(turn.whole())).toList();
        var heard = said.stream().map(TranscriptTurn::speaker).filter(who -> who >= 0).distinct().sorted().toList();
        return new Transcript(
                format,
                encoding,
                part.name(),
                inside.of(text),
                said.stream().map(turn -> turn.moved(-inside.start(), heard.indexOf(turn.speaker()))).toList(),
                heard.stream().map(who -> speakers.get(who).saying(turnsOf(who, said))).toList(),
                layout,
                confidence,
                evidence,
                warnings,
                List.of(),
                comments.stream()
                        .filter(comment -> inside.contains(comment.span()))
                        .map(comment -> comment.moved(-inside.start()))
                        .toList(),
                List.of());
    }

    private static int turnsOf(int speaker, List<TranscriptTurn> said) {
        return (int) said.stream().filter(turn -> turn.speaker() == speaker).count();
    }

    /// With other names and roles, each by the name that was recognised. Speakers who get one name are one speaker.
    public Transcript as(Map<String, String> names, Map<String, SpeakerRole> roles) {
        var merged = new LinkedHashMap<String, TranscriptSpeaker>();
        var places = new HashMap<String, Integer>();
        var moved = new int[speakers.size()];
        for (int i = 0; i < moved.length; i++) {
            var speaker = speakers.get(i);
            var name = names.getOrDefault(speaker.name(), speaker.name());
            var role = roles.getOrDefault(speaker.name(), speaker.role());
            merged.merge(
                    name,
                    new TranscriptSpeaker(name, role, speaker.turns()),
                    (one, other) -> new TranscriptSpeaker(name, one.role(), one.turns() + other.turns()));
            moved[i] = places.computeIfAbsent(name, _ -> places.size());
        }
        var spoken = List.copyOf(merged.values());
        return new Transcript(
                format,
                encoding,
                title,
                text,
                turns.stream().map(turn -> turn.speaker() < 0 ? turn : turn.by(moved[turn.speaker()], spoken)).toList(),
                spoken,
                layout,
                confidence,
                evidence,
                warnings,
                pages,
                comments,
                parts);
    }
}
