package zhagen.exchange.transcript;

import java.util.Comparator;
import java.util.stream.Stream;

/// Recognises turns and speakers. It reads the whole text before it decides, since a name before a colon is a label
/// only if it comes again in the same way.
final class Recogniser {

    private static final double SURE = 0.5;

    private Recogniser() {}

    static Recognition recognise(String text, Marks marks) {
        var lines = new Lines(text);
        var body = FrontMatter.yamlEnd(lines);
        var candidates = new LabelScanner(lines, marks).scan(body);
        var talk = FrontMatter.headerEnd(lines, body, candidates);
        var labels = candidates.stream().filter(candidate -> candidate.line() >= talk).toList();

        var found = Stream.of(
                TableLayout.find(text, marks.tables()),
                HeadingLayout.find(lines, labels),
                LabelLayout.find(lines, labels))
                .max(Comparator.comparingDouble(Finding::weight))
                .orElseThrow();
        if (found.confidence() < SURE) {
            found = LineLayout.find(lines, talk);
        }
        if (found.confidence() < SURE) {
            found = StampLayout.find(lines, labels);
        }
        var turns = new Turns(lines, marks);
        if (found.confidence() < SURE) {
            return turns.paragraphs(body, Titles.of(lines, marks, body, Math.min(lines.count(), body + 40)));
        }
        var first = lines.at(found.cues().getFirst().from());
        return turns.of(found, Titles.of(lines, marks, body, first));
    }
}
