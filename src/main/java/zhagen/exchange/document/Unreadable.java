package zhagen.exchange.document;

/// A document that cannot be read, and why. [Documents] makes a sentence of it.
final class Unreadable extends RuntimeException {

    enum Reason {
        DAMAGED("damaged"),
        EMPTY("empty"),
        PROTECTED("protected"),
        WRONG_PASSWORD("wrongPassword"),
        SEALED("sealed"),
        SCANNED("scanned"),
        GARBLED("garbled"),
        TOO_MUCH("tooMuch");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        String key() {
            return "import.refused." + key;
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Unreadable(Reason reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
