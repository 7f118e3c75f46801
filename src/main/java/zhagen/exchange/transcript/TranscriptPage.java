package zhagen.exchange.transcript;

/// Where a page of a printed document begins in the text.
///
/// @param number from 1 on, as the leaves of the file count
/// @param label as the page calls itself, such as `xii`; never empty
public record TranscriptPage(int number, String label, int start) {}
