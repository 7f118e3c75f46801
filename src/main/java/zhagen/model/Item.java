package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a project keeps. Adding a kind here makes the compiler list every place that has to learn about it.
public sealed interface Item
        permits Attribute,
        AutocodingRule,
        Code,
        CodeSet,
        Coder,
        Coding,
        Dismissal,
        Evidence,
        Holdout,
        Location,
        MemberCheck,
        Memo,
        Milestone,
        Page,
        Paradigm,
        Participant,
        Placement,
        Placing,
        Property,
        Reading,
        Relation,
        RelationType,
        Retrieval,
        Round,
        SamplingStep,
        Source,
        Speaker,
        Study,
        TheoryModel,
        Turn,
        TypicalStructure {

    Id<? extends Item> id();

    /// Who made it and who altered it last, and when.
    Origin origin();

    /// The same item, altered by somebody: only its origin differs.
    Item with(Origin origin);

    /// What has to exist for this item to exist, its coders aside.
    List<Id<?>> references();

    /// The same item pointing at `to` wherever it pointed at `from`.
    Item redirected(Id<?> from, Id<?> to);

    /// The same item after `gone` is no more; null where it cannot be without it.
    @Nullable
    Item without(Id<?> gone);
}
