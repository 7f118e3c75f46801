package zhagen.ui.retrieval;

import zhagen.model.Attribute;
import zhagen.model.Id;

/// By what passages stand together.
sealed interface Grouping {

    record None() implements Grouping {}

    record ByCode() implements Grouping {}

    record BySource() implements Grouping {}

    record ByParticipant() implements Grouping {}

    record ByAttribute(Id<Attribute> attribute) implements Grouping {}
}
