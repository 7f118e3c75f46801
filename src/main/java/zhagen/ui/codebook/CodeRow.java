package zhagen.ui.codebook;

import zhagen.model.Code;
import zhagen.model.Strength;

/// One line of the codebook as it is shown.
///
/// @param parent whether codes stand below it
/// @param open whether those are shown
/// @param hue its own or an ancestor's
/// @param meant whether it is shown for itself, not only for what the filter found below it
public record CodeRow(Code code, int depth, boolean parent, boolean open, int hue, Strength strength, boolean meant) {

    CodeRow counted(Strength newStrength) {
        return newStrength.equals(strength) ? this : new CodeRow(code, depth, parent, open, hue, newStrength, meant);
    }
}
