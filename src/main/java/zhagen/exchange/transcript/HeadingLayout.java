package zhagen.exchange.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Speakers as headings of one level: `### 姓名：`.
final class HeadingLayout {

    private static final double MOST_OF_THEM = 0.8;
    private static final double HALF = 0.5;

    private HeadingLayout() {}

    static Finding find(Lines lines, List<Candidate> all) {
        var best = Finding.NOTHING;
        var levels = all.stream()
                .filter(candidate -> candidate.form() == Form.HEADING)
                .collect(Collectors.groupingBy(Candidate::level, TreeMap::new, Collectors.toList()));
        for (var headings : levels.values()) {
            var finding = ofLevel(lines, headings);
            best = finding.weight() > best.weight() ? finding : best;
        }
        return best;
    }

    private static Finding ofLevel(Lines lines, List<Candidate> headings) {
        var names = headings.stream()
                .filter(heading -> heading.likeness().isSpeaker())
                .toList();
        if (names.size() < 2) {
            return Finding.NOTHING;
        }
        var speakers = Speakers.among(Speakers.namesOf(names));
        var certain = new Regularity(names, speakers).certain();
        var withColon = (double) names.stream().filter(Candidate::colon).count() / headings.size();
        var repeated = (double) names.stream()
                .filter(name -> certain.contains(speakers.key(name.name())))
                .count()
                / headings.size();
        if (repeated < HALF && (withColon < MOST_OF_THEM || repeated == 0)) {
            return Finding.NOTHING;
        }
        var cues = names.stream()
                .filter(name -> certain.contains(speakers.key(name.name())) || name.colon() && withColon >= HALF)
                .map(name -> name.cue(lines).named(speakers.name(speakers.key(name.name()))))
                .toList();
        var distinct = new HashSet<>(cues.stream().map(Cue::name).toList()).size();
        if (distinct < 2 && withColon < MOST_OF_THEM) {
            return Finding.NOTHING;
        }
        return new Finding(Form.HEADING.layout(), Math.min(1, 0.4 + 0.3 * withColon + 0.3 * repeated), cues);
    }
}
