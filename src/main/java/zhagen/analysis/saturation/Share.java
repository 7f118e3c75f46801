package zhagen.analysis.saturation;

import zhagen.model.Label;

/// A part of a whole, 0 to 1, or the reason why there is none: what cannot be known is never 0.
public sealed interface Share {

    record Known(double value) implements Share {}

    record Undefined(Label because) implements Share {}

    /// @param because why there is none where the whole is empty
    static Share of(int part, int whole, Label because) {
        return whole == 0 ? new Undefined(because) : new Known((double) part / whole);
    }
}
