package zhagen.exchange.transcript;

/// Where a page of a printed document begins in the text.
public record Page(int number, int start) {}
