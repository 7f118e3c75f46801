package zhagen.ui.workbench;

/// A key and what it does, for the sheet of keys.
///
/// @param keys as they stand on the keyboard: `Ctrl+J`, or several apart by spaces
/// @param message the key of the sentence that says what happens
public record Hint(String keys, String message) {}
