package zhagen.exchange.codebook;

import java.util.Map;
import java.util.stream.Collectors;
import zhagen.exchange.codebook.Sheet.Standing;
import zhagen.exchange.codebook.Styles.Tone;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Strength;
import zhagen.model.Tree;

/// A row for each code, in the order of the tree. Every row names what is above it, so that the sheet can be filtered by category.
record CodebookSheet(Facts facts, Quotes quotes) {

    /// The columns of levels, number and names.
    private static final int NAMES = 7;

    void write(Sheet sheet) {
        var strengths = facts.counting().ofAll();
        Tree.all(facts.now()).forEach(code -> write(sheet, code, strengths));
        sheet.finish();
    }

    private void write(Sheet sheet, Code code, Map<Id<Code>, Strength> strengths) {
        var strength = strengths.getOrDefault(code.id(), Strength.NONE);
        sheet.rowOf(
                new Standing(
                        tone(code.level()), Tree.path(facts.now(), code).size() - 1, above(code.level()), NAMES),
                facts.pathAt(code, Level.CORE),
                facts.pathAt(code, Level.MAIN),
                facts.pathAt(code, Level.CATEGORY),
                facts.pathAt(code, Level.CONCEPT),
                facts.number(code),
                code.name().exactly(Language.ZH),
                code.name().exactly(Language.EN),
                facts.in(code.definition()),
                facts.in(code.include()),
                facts.in(code.exclude()),
                quotes.exemplars(code),
                memos(code),
                strength.passages(),
                strength.sources(),
                strength.people());
    }

    private static Tone tone(Level level) {
        return switch (level) {
            case CORE -> Tone.CORE;
            case MAIN -> Tone.MAIN;
            case CATEGORY -> Tone.CATEGORY;
            case CONCEPT -> Tone.PLAIN;
        };
    }

    private static int above(Level level) {
        return Level.CORE.ordinal() - level.ordinal();
    }

    private String memos(Code code) {
        return facts.now().pointingAt(code.id(), Memo.class).stream()
                .map(memo -> facts.say("export.memo." + memo.type()) + " · " + memo.title())
                .collect(Collectors.joining("\n"));
    }
}
