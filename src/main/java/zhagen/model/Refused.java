package zhagen.model;

/// What was asked for is not possible, and nothing has been changed. The label says, in one sentence, what, where and what to do.
public final class Refused extends RuntimeException {

    private final transient Label label;

    public Refused(Label label) {
        super(label.key() + label.arguments());
        this.label = label;
    }

    public Refused(Label label, Throwable cause) {
        super(label.key() + label.arguments(), cause);
        this.label = label;
    }

    /// @see Label#of
    public static Refused because(String key, Object... arguments) {
        return new Refused(Label.of(key, arguments));
    }

    public Label label() {
        return label;
    }
}
