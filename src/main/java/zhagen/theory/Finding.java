package zhagen.theory;

import java.util.List;
import zhagen.model.Label;
import zhagen.model.Link;

/// Something that the theory does not hold, or does not yet say.
///
/// @param said what it is
/// @param detail what is known of it, and how it is mended
/// @param opens where it is seen: one place, or every one of several
public record Finding(Kind kind, Label said, Label detail, List<Link> opens) {

    public Finding {
        opens = List.copyOf(opens);
    }

    /// What can be found, in the order in which it is told.
    public enum Kind {
        /// A relation that no passage supports.
        UNSUPPORTED,
        /// What only one participant speaks of, or for.
        ONE_VOICE,
        /// Passages for and against a relation, or the same relation with opposite signs.
        CONTRADICTED,
        /// A passage against a claim to which the theory has no answer.
        UNANSWERED,
        /// Words that carry evidence and were corrected since.
        REWORDED,
        /// A place in a paradigm that nothing fills.
        EMPTY_PART,
        /// A main category that no relation connects with the core.
        UNRELATED,
        /// A main category that the storyline does not tell of.
        UNTOLD,
        /// A sentence of the storyline whose ground has changed.
        STALE,
        /// Codes of the same name.
        NAMESAKE,
        /// A category with a single concept.
        SINGLE_MEMBER,
        /// Concepts that belong to no category.
        LOOSE,
        /// Codes that nothing is coded with.
        UNUSED,
        /// Codes that nothing defines.
        UNDEFINED;

        /// Whether the theory is weak there; otherwise work on it is merely not done yet.
        public boolean isWeakness() {
            return compareTo(NAMESAKE) < 0;
        }
    }

    static Finding of(Kind kind, Label said, Label detail, Link opens) {
        return new Finding(kind, said, detail, List.of(opens));
    }
}
