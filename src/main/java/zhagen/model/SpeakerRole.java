package zhagen.model;

/// What a speaker is to the interview: the one who asks, the one who is studied, or somebody else in the room.
public enum SpeakerRole {
    INTERVIEWER,
    PARTICIPANT,
    OTHER
}
