package zhagen.exchange.transcript;

/// Recognises turns and speakers. It reads the whole text before it decides, since a name before a colon is a label
/// only if it comes again in the same way.
final class Recogniser {

    private Recogniser() {}

    static Recognition recognise(String text, Marks known, Wishes wishes) {
        var lines = new Lines(text);
        var marks = known.tables().isEmpty() ? known.with(PipeTables.in(lines)) : known;
        var body = FrontMatter.yamlEnd(lines);
        var candidates = new LabelScanner(lines, marks).scan(body);
        var talk = FrontMatter.headerEnd(lines, body, candidates);
        var labels = candidates.stream().filter(candidate -> candidate.line() >= talk).toList();
        var found = switch (wishes.layout()) {
            case Wishes.Layout.Automatic() -> Layouts.find(lines, marks, labels, talk);
            case Wishes.Layout.None() -> Finding.NOTHING;
            case Wishes.Layout.Known(var id) -> Layouts.find(id, lines, marks, candidates, body);
            case Wishes.Layout.Own(var template) -> Template.of(template).find(lines);
        };
        var turns = new Turns(lines, marks);
        var recognition = found.isSure()
                ? turns.of(found, Titles.of(lines, marks, body, lines.at(found.cues().getFirst().from())))
                : turns.paragraphs(body, Titles.of(lines, marks, body, Math.min(lines.count(), body + 40)));
        return recognition.with(Evidence.of(lines, body, talk, candidates, found, recognition));
    }
}
