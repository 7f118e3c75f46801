package zhagen.ui.links;

import zhagen.model.Link;

/// Something that can be linked to and opened, as the screen names it.
///
/// @param name a code's or a participant's name, `A → B` for a relation, the quoted words of a passage
/// @param beside what tells it from others: a code's level, where a passage stands; may be empty
/// @param hue the colour of a code; of all else [#NONE]
public record Thing(Link link, Sort sort, String name, String beside, int hue) {

    public static final int NONE = -1;

    /// What it is, in the order in which things of the same name are listed. The word is the message `links.<name>`.
    public enum Sort {
        CODE,
        RELATION,
        PROPERTY,
        PARADIGM,
        SOURCE,
        PARTICIPANT,
        MODEL,
        MEMO,
        PASSAGE
    }
}
