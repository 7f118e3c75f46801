package zhagen.model;

/// The sign of a relation: the target rises, falls, may do either, or nobody can say; or the relation has no sign.
public enum Polarity {
    PLUS("+"),
    MINUS("-"),
    BOTH("±"),
    UNKNOWN("?"),
    NONE("");

    private final String sign;

    Polarity(String sign) {
        this.sign = sign;
    }

    /// `+`, `-`, `±`, `?` or empty.
    public String sign() {
        return sign;
    }

    /// @throws IllegalArgumentException where `sign` is none of the five
    public static Polarity of(String sign) {
        for (var polarity : values()) {
            if (polarity.sign.equals(sign)) {
                return polarity;
            }
        }
        if (sign.equals("−")) {
            return MINUS;
        }
        throw new IllegalArgumentException("no polarity: " + sign);
    }

    /// The sign seen from a member that runs against its category.
    public Polarity flipped() {
        return switch (this) {
            case PLUS -> MINUS;
            case MINUS -> PLUS;
            case BOTH, UNKNOWN, NONE -> this;
        };
    }
}
