package zhagen.exchange.pseudonym;

/// What a word tells of somebody.
public enum Tells {
    PERSON,
    PLACE,
    ORGANISATION,
    PHONE,
    ID_CARD,
    EMAIL,
    OTHER
}
