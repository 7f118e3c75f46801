package zhagen.search;

/// A piece of a query.
///
/// @param text of a word or a phrase; of an operator, as it was typed
/// @param prefix whether a star follows the word
record Symbol(Type type, String text, boolean prefix) {

    enum Type {
        WORD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT;

        boolean beginsOperand() {
            return this == WORD || this == OPEN || this == NOT;
        }

        boolean endsOperand() {
            return this == WORD || this == CLOSE;
        }
    }

    static Symbol of(Type type, String text) {
        return new Symbol(type, text, false);
    }
}
