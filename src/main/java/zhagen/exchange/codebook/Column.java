package zhagen.exchange.codebook;

/// A column of a sheet.
///
/// @param widest in widths of a digit; what is longer is wrapped
record Column(String head, Content content, int widest) {

    enum Content {
        WORDS,
        COUNT,
        NUMBER,
        DATE
    }

    static Column words(String head, int widest) {
        return new Column(head, Content.WORDS, widest);
    }

    /// Of things that are counted; other numbers (a year) have no separators.
    static Column count(String head) {
        return new Column(head, Content.COUNT, 14);
    }

    static Column number(String head) {
        return new Column(head, Content.NUMBER, 14);
    }

    static Column date(String head) {
        return new Column(head, Content.DATE, 12);
    }
}
