package zhagen.ui.workbench;

import zhagen.model.Label;

/// Something told to the user without asking for an answer.
///
/// @param trouble whether something could not be done
public record Notice(Label label, boolean trouble) {}
