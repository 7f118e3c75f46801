package zhagen.model;

/// What a turn is in the talk: a question, an answer, or neither.
public enum Utterance {
    QUESTION,
    ANSWER,
    OTHER;

    /// What somebody in this role says, as long as nobody says otherwise.
    public static Utterance by(SpeakerRole role) {
        return switch (role) {
            case INTERVIEWER -> QUESTION;
            case PARTICIPANT -> ANSWER;
            case OTHER -> OTHER;
        };
    }
}
