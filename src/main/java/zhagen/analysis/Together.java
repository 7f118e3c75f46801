package zhagen.analysis;

import java.util.OptionalDouble;

/// How often two codes are used, and how often together.
///
/// @param both counts meetings, of which there may be more than uses of either code
public record Together(int one, int other, int both) {

    /// From here on the rarer code hardly shows in the coefficient.
    private static final int UNEVEN = 5;

    /// The c-coefficient n₁₂ / (n₁ + n₂ − n₁₂), as it comes out, beyond 0 and 1, too, where meetings outnumber uses; nothing where one
    /// of the codes is not used, or where nothing is left to divide by.
    public OptionalDouble coefficient() {
        int either = one + other - both;
        return one == 0 || other == 0 || either == 0 ? OptionalDouble.empty()
                : OptionalDouble.of((double) both / either);
    }

    /// Whether the coefficient is no share any more, because passages overlap several times.
    public boolean isBeyond() {
        var coefficient = coefficient();
        return coefficient.isPresent() && (coefficient.getAsDouble() < 0 || coefficient.getAsDouble() > 1);
    }

    /// Whether one of the codes is used more than five times as often as the other, so that the coefficient says little.
    public boolean isUneven() {
        return one > 0 && other > 0 && Math.max(one, other) > UNEVEN * Math.min(one, other);
    }

    /// The share of the uses of the first code that meet the other, P(other | one); nothing where it is not used.
    public OptionalDouble given() {
        return one == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both / one);
    }

    /// The same, seen from the other code.
    public Together swapped() {
        return new Together(other, one, both);
    }
}
