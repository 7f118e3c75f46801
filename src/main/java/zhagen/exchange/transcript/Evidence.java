package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhagen.model.Label;
import zhagen.model.SpeakerRole;

/// Says what speaks for a layout, and what looked like a label and was left alone.
final class Evidence {

    private static final int MOST_SHOWN = 6;
    private static final int LONGEST_SHOWN = 40;

    private final Lines lines;
    private final Recognition found;
    private final List<Label> said = new ArrayList<>();

    private Evidence(Lines lines, Recognition found) {
        this.lines = lines;
        this.found = found;
    }

    /// @param body the first line behind the YAML
    /// @param talk the first line behind the header
    static List<Label> of(
            Lines lines, int body, int talk, List<Candidate> candidates, Finding finding, Recognition found) {
        var evidence = new Evidence(lines, found);
        if (found.layout().isEmpty()) {
            evidence.said.add(Label.of("import.evidence.none"));
        } else {
            evidence.labels(body);
            evidence.voices();
            if (talk > body && lines.from(talk - 1) < found.turns().getFirst().whole().start()) {
                evidence.said.add(Label.of("import.evidence.header", filled(lines, body, talk)));
            }
        }
        evidence.leftAlone(candidates, finding);
        return evidence.said;
    }

    /// What a format says by itself that names speakers and times in its own way.
    static List<Label> ofFormat(Lines lines, Recognition found) {
        var evidence = new Evidence(lines, found);
        evidence.stamps();
        evidence.voices();
        return evidence.said;
    }

    private void labels(int body) {
        var first = found.turns().getFirst();
        said.add(Label.of(
                "import.evidence.labels",
                found.turns().size(),
                filled(lines, Math.max(body, lines.at(first.whole().start())), lines.count()),
                shown(first.label().of(lines.text()))));
        stamps();
    }

    private void stamps() {
        var stamped = found.turns().stream().filter(turn -> turn.start() != null).count();
        if (stamped > 0) {
            said.add(Label.of("import.evidence.stamps", stamped));
        }
    }

    /// The first line of a label, short enough to be quoted.
    private static String shown(String label) {
        var line = label.lines().map(String::strip).filter(words -> !words.isEmpty()).findFirst().orElse("");
        return line.codePoints()
                .limit(LONGEST_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void voices() {
        var changes = 0;
        var before = -1;
        for (var turn : found.turns()) {
            changes += turn.speaker() != before && before >= 0 ? 1 : 0;
            before = turn.speaker();
        }
        if (!found.speakers().isEmpty()) {
            said.add(Label.of("import.evidence.voices", found.speakers().size(), changes));
        }
        var roles = found.speakers().stream()
                .filter(speaker -> speaker.role() != SpeakerRole.OTHER)
                .filter(speaker -> RoleWords.of(Names.key(speaker.name())) == speaker.role())
                .map(TranscriptSpeaker::name)
                .limit(MOST_SHOWN)
                .collect(Collectors.joining(" · "));
        if (!roles.isEmpty()) {
            said.add(Label.of("import.evidence.roles", roles));
        }
    }

    private void leftAlone(List<Candidate> candidates, Finding finding) {
        var taken = new HashSet<Integer>();
        if (finding.isSure()) {
            finding.cues().forEach(cue -> taken.add(cue.labelEnd()));
        }
        var alone = new LinkedHashMap<String, Integer>();
        candidates.stream()
                .filter(candidate -> !candidate.name().isBlank() && !taken.contains(candidate.labelEnd()))
                .forEach(candidate -> alone.merge(candidate.name().strip(), 1, Integer::sum));
        if (!alone.isEmpty()) {
            var shown = alone.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(MOST_SHOWN)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.joining(" · "));
            said.add(Label.of("import.evidence.alone", alone.size(), shown));
        }
    }

    private static int filled(Lines lines, int from, int to) {
        var filled = 0;
        for (int i = from; i < to; i++) {
            filled += lines.isBlank(i) ? 0 : 1;
        }
        return filled;
    }
}
