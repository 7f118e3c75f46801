package zhagen.search;

import java.util.List;
import java.util.stream.Stream;

/// A query as it was understood.
sealed interface Expression {

    /// Words and signs in exactly this order and distance.
    ///
    /// @param prefix the last word may go on
    record Words(List<Unit> units, boolean prefix) implements Expression {}

    record All(List<Expression> parts) implements Expression {}

    record Any(List<Expression> parts) implements Expression {}

    record Not(Expression part) implements Expression {}

    /// What is looked for, without what is not to be there.
    default Stream<Words> wanted() {
        return switch (this) {
            case Words words -> Stream.of(words);
            case All(var parts) -> parts.stream().flatMap(Expression::wanted);
            case Any(var parts) -> parts.stream().flatMap(Expression::wanted);
            case Not _ -> Stream.empty();
        };
    }
}
