package zhagen.analysis.saturation;

/// What a study gains from its sources while they are coded.
public enum Gain {
    /// Codes with a passage of their own, of whatever level.
    CODES,
    /// Categories, main ones and the core included, with a passage of their own or of a code below them.
    CATEGORIES,
    /// Properties along which a passage stands.
    PROPERTIES,
    /// Relations that a passage supports.
    RELATIONS
}
