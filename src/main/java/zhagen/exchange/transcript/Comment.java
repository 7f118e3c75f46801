package zhagen.exchange.transcript;

import zhagen.model.Span;

/// What somebody has written in the margin of a document, and where.
///
/// @param author empty where the document does not say
/// @param date as `2025-03-04`; empty where the document does not say
public record Comment(Span span, String author, String date, String words) {

    Comment moved(int by) {
        return new Comment(span.shifted(by), author, date, words);
    }
}
