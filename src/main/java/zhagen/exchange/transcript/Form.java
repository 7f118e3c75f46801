package zhagen.exchange.transcript;

/// How a label is written.
enum Form {
    /// `张三：words`
    COLON("name-colon"),
    /// `[00:01:02] Speaker 1: words`
    STAMP_COLON("stamp-name-colon"),
    /// `Speaker 1: 00:00:01`, `张三 (00:12):`, words behind or below
    NAME_STAMP("name-stamp"),
    /// `【00:12:31】张某`, words below
    STAMP_NAME("stamp-name"),
    /// `【张三】words`
    BRACKET("bracketed-name"),
    /// `**张三**：words`, or bold in a word processor
    BOLD("bold-name"),
    /// `Q1. words`
    NUMBERED("question-answer"),
    /// name, tab, words
    TAB("name-tab"),
    /// `张三——words`, `Anna – words`
    DASH("name-dash"),
    /// `### 张三：`, words below
    HEADING("heading"),
    /// a name alone on its line, words below
    LINE("name-line"),
    /// a time stamp and no name
    STAMP("stamp");

    private final String layout;

    Form(String layout) {
        this.layout = layout;
    }

    String layout() {
        return layout;
    }

    boolean hasStamp() {
        return this == STAMP_COLON || this == NAME_STAMP || this == STAMP_NAME;
    }
}
