package zhagen.exchange.transcript;

import zhagen.model.Span;

/// A stretch of a file that is a source by itself, such as one respondent's answers.
///
/// @param name of the source
/// @param participant the code name of the one who speaks, where the labels do not say; may be empty
public record Part(String name, Span span, String participant) {}
