package zhagen.exchange.transcript;

import java.util.List;

/// Time stamps and no names, as a recogniser of speech writes them: every stamp begins a turn of nobody.
final class StampLayout {

    private static final int LEAST_TURNS = 3;
    private static final double LEAST_COVERAGE = 0.3;
    private static final double CONFIDENCE = 0.5;

    private StampLayout() {}

    static Finding find(Lines lines, List<Candidate> all) {
        var stamps = all.stream()
                .filter(candidate -> candidate.start() != null && candidate.form() != Form.HEADING)
                .toList();
        if (stamps.size() < LEAST_TURNS) {
            return Finding.NOTHING;
        }
        var filled = 0;
        for (int i = stamps.getFirst().line(); i < lines.count(); i++) {
            filled += lines.isBlank(i) ? 0 : 1;
        }
        if (stamps.size() < LEAST_COVERAGE * filled) {
            return Finding.NOTHING;
        }
        var cues = stamps.stream().map(stamp -> cue(lines, stamp)).toList();
        return new Finding(Form.STAMP.layout(), CONFIDENCE, cues);
    }

    private static Cue cue(Lines lines, Candidate candidate) {
        var from = lines.from(candidate.line());
        var stamp = Stamp.at(lines.text(), from, lines.to(candidate.line()));
        return new Cue(from, stamp == null ? from : stamp.end(), "", candidate.start());
    }
}
