package zhagen.exchange.transcript;

/// How much what stands before a colon is like the name of a speaker.
enum Likeness {
    /// says by itself that somebody speaks: `受访者A01`, `Interviewer`, `Speaker 2`
    ROLE,
    /// built like a name: `张处长`, `唐鳳`, `Audrey Tang`, `B03`, `CC`
    NAME,
    /// may be one, if it comes again and again
    MAYBE,
    /// says something about the document: `访谈时间`, `Date`, `关键词`
    META,
    NONE;

    boolean isSpeaker() {
        return this == ROLE || this == NAME || this == MAYBE;
    }
}
