package zhagen.model;

/// What a turn is in the talk: a question, an answer, or neither.
public enum Utterance {
    QUESTION,
    ANSWER,
    OTHER
}
