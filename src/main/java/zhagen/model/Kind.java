package zhagen.model;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of items, each with the order in which its items are listed.
public enum Kind {
    STUDY(Study.class, byMade()),
    CODER(Coder.class, byMade()),
    ROUND(Round.class, Comparator.comparingInt((Round round) -> round.number())),
    ATTRIBUTE(Attribute.class, Comparator.comparingInt((Attribute attribute) -> attribute.rank())),
    PARTICIPANT(Participant.class, Comparator.comparing((Participant participant) -> participant.codeName())),
    SOURCE(Source.class, Comparator.comparingInt((Source source) -> source.rank()).thenComparing(Source::name)),
    SPEAKER(Speaker.class, Comparator.comparing((Speaker speaker) -> speaker.name())),
    TURN(Turn.class, (one, other) -> one.whole().compareTo(other.whole())),
    PAGE(Page.class, Comparator.comparing((Page page) -> page.begins()).thenComparingInt(Page::number)),
    READING(Reading.class, byMade()),
    CODE(Code.class, Comparator.comparingInt((Code code) -> code.rank())),
    CODING(Coding.class, (one, other) -> one.place().compareTo(other.place())),
    CODE_SET(CodeSet.class, Comparator.comparingInt((CodeSet set) -> set.rank())),
    PROPERTY(Property.class, Comparator.comparingInt((Property property) -> property.rank())),
    LOCATION(Location.class, Comparator.comparingDouble((Location location) -> location.at())),
    MEMO(Memo.class, Comparator.comparingInt((Memo memo) -> memo.rank()).thenComparing(byMade())),
    RELATION_TYPE(RelationType.class, Comparator.comparingInt((RelationType type) -> type.rank())),
    RELATION(Relation.class, byMade()),
    EVIDENCE(Evidence.class, Comparator.comparing((Evidence evidence) -> evidence.place())),
    THEORY_MODEL(TheoryModel.class, Comparator.comparingInt((TheoryModel model) -> model.rank())),
    PLACEMENT(Placement.class, byMade()),
    RETRIEVAL(Retrieval.class, Comparator.comparingInt((Retrieval retrieval) -> retrieval.rank())),
    AUTOCODING_RULE(AutocodingRule.class, Comparator.comparingInt((AutocodingRule rule) -> rule.rank())),
    PARADIGM(Paradigm.class, Comparator.comparingInt((Paradigm paradigm) -> paradigm.rank())),
    PLACING(Placing.class, Comparator.comparingInt((Placing placing) -> placing.rank())),
    TYPICAL_STRUCTURE(TypicalStructure.class, Comparator.comparingInt((TypicalStructure it) -> it.rank())),
    DISMISSAL(Dismissal.class, byMade()),
    MILESTONE(Milestone.class, byMade()),
    HOLDOUT(Holdout.class, byMade()),
    SAMPLING_STEP(SamplingStep.class, Comparator.comparingInt((SamplingStep step) -> step.rank())),
    MEMBER_CHECK(MemberCheck.class, Comparator.comparingInt((MemberCheck check) -> check.rank()));

    private static final Map<Class<?>, Kind> BY_TYPE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Kind::type, kind -> kind));

    private final Class<? extends Item> type;
    private final Comparator<Item> order;

    <T extends Item> Kind(Class<T> type, Comparator<? super T> order) {
        this.type = type;
        this.order = (one, other) -> {
            int found = order.compare(type.cast(one), type.cast(other));
            return found != 0 ? found : one.id().compareTo(other.id());
        };
    }

    private static Comparator<Item> byMade() {
        return Comparator.comparing(item -> item.origin().made());
    }

    public Class<? extends Item> type() {
        return type;
    }

    /// A total order: no two different items are equal in it.
    public Comparator<Item> order() {
        return order;
    }

    public static Kind of(Item item) {
        return switch (item) {
            case Study _ -> STUDY;
            case Coder _ -> CODER;
            case Round _ -> ROUND;
            case Attribute _ -> ATTRIBUTE;
            case Participant _ -> PARTICIPANT;
            case Source _ -> SOURCE;
            case Speaker _ -> SPEAKER;
            case Turn _ -> TURN;
            case Page _ -> PAGE;
            case Reading _ -> READING;
            case Code _ -> CODE;
            case Coding _ -> CODING;
            case CodeSet _ -> CODE_SET;
            case Property _ -> PROPERTY;
            case Location _ -> LOCATION;
            case Memo _ -> MEMO;
            case RelationType _ -> RELATION_TYPE;
            case Relation _ -> RELATION;
            case Evidence _ -> EVIDENCE;
            case TheoryModel _ -> THEORY_MODEL;
            case Placement _ -> PLACEMENT;
            case Retrieval _ -> RETRIEVAL;
            case AutocodingRule _ -> AUTOCODING_RULE;
            case Paradigm _ -> PARADIGM;
            case Placing _ -> PLACING;
            case TypicalStructure _ -> TYPICAL_STRUCTURE;
            case Dismissal _ -> DISMISSAL;
            case Milestone _ -> MILESTONE;
            case Holdout _ -> HOLDOUT;
            case SamplingStep _ -> SAMPLING_STEP;
            case MemberCheck _ -> MEMBER_CHECK;
        };
    }

    static Kind of(Class<? extends Item> type) {
        var kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of item: " + type);
        }
        return kind;
    }
}
