package zhagen.model;

/// What anything in a project is called.
public final class Names {

    private static final int FIRST_WORDS = 40;

    private Names() {}

    /// A coding is called by its code, a piece of evidence by what it speaks for, what stands in a source by the source.
    public static Wording of(Snapshot now, Item item) {
        return switch (item) {
            case Code code -> code.name();
            case Source source -> Wording.same(source.name());
            case Participant participant -> Wording.same(participant.codeName());
            case Relation relation -> Relations.nameOf(now, relation.id());
            case Memo memo -> of(memo);
            case TheoryModel model -> model.name();
            case Coding coding -> now.get(coding.code()).name();
            case Evidence evidence -> Relations.nameOf(now, evidence.claim());
            case Paradigm paradigm -> now.get(paradigm.phenomenon()).name();
            case Placing placing -> now.get(placing.category()).name();
            case TypicalStructure structure -> Relations.nameOf(now, structure.relations().getFirst());
            case Dismissal dismissal -> now.get(dismissal.from()).name();
            case Milestone milestone -> milestone.name();
            case Holdout holdout -> Wording.same(holdout.seed());
            case SamplingStep step -> Wording.same(cut(step.missing(), FIRST_WORDS));
            case MemberCheck check -> Wording.same(cut(check.result(), FIRST_WORDS));
            case Placement placement -> now.get(placement.category()).name();
            case CodeSet set -> set.name();
            case Property property -> property.name();
            case Location location -> now.get(location.property()).name();
            case AutocodingRule rule -> Wording.same(rule.name());
            case Retrieval retrieval -> Wording.same(retrieval.name());
            case Attribute attribute -> attribute.name();
            case RelationType type -> type.name();
            case Round round -> round.name();
            case Study study -> study.title();
            case Coder coder -> Wording.same(coder.name());
            case Speaker speaker -> Wording.same(speaker.name());
            case Turn turn -> Wording.same(now.get(turn.source()).name());
            case Page page -> Wording.same(now.get(page.source()).name());
            case Reading reading -> Wording.same(now.get(reading.source()).name());
        };
    }

    /// A memo is called by its title, or by its first words, or untitled.
    private static Wording of(Memo memo) {
        if (!memo.title().isBlank()) {
            return Wording.same(memo.title().strip());
        }
        return Mentions.plain(memo.body())
                .lines()
                .map(line -> line.replaceAll("^[#>\\-*\\s]+", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> Wording.same(cut(line, FIRST_WORDS)))
                .orElse(Memos.UNTITLED);
    }

    /// A line, or its beginning and … where it is longer than `most`.
    public static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, end) + "…";
    }
}
