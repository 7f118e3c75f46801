package zhagen.search;

/// What can be found: a stretch of a source's text, or an item by the words in it.
public enum HitKind {
    /// The words of a turn, or a paragraph outside all turns.
    TURN,
    CODE,
    MEMO,
    RELATION,
    /// A source, by its name.
    SOURCE
}
