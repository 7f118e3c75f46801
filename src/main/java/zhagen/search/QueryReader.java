package zhagen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zhagen.model.Label;

/// Reads a query as typed. Anything is a query: what has no meaning as an operator is taken literally, and that is said.
///
/// ```
/// any   = all { "OR" all }
/// all   = part { [ "AND" ] part }
/// part  = { "NOT" | "-" } ( "(" any ")" | phrase | word [ "*" ] )
/// ```
final class QueryReader {

    /// What a query says.
    ///
    /// @param expression null where there is nothing to look for
    record Understood(@Nullable Expression expression, @Nullable Label problem) {}

    private static final int LONGEST = 500;

    private final List<Symbol> symbols;
    private int at;

    private QueryReader(List<Symbol> symbols) {
        this.symbols = symbols;
    }

    static Understood read(String query) {
        var problems = new ArrayList<Label>();
        var cut = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
        if (cut.length() < query.length()) {
            problems.add(Label.of("search.tooLong", LONGEST));
        }
        var symbols = new Symbols(cut, problems).read();
        var expression = new QueryReader(symbols).any();
        if (expression == null) {
            return new Understood(null, query.isBlank() ? null : Label.of("search.nothing", query.strip()));
        }
        if (expression.wanted().findAny().isEmpty()) {
            problems.add(Label.of("search.onlyNot"));
            expression = positive(expression);
        }
        return new Understood(expression, problems.isEmpty() ? null : problems.getFirst());
    }

    private static Expression positive(Expression expression) {
        return switch (expression) {
            case Expression.Not(var part) -> positive(part);
            case Expression.All(var parts) -> new Expression.All(parts.stream().map(QueryReader::positive).toList());
            case Expression.Any(var parts) -> new Expression.Any(parts.stream().map(QueryReader::positive).toList());
            case Expression.Words words -> words;
        };
    }

    private @Nullable Expression any() {
        var parts = new ArrayList<@Nullable Expression>();
        do {
            parts.add(all());
        } while (accept(Symbol.Type.OR));
        return joined(parts, Expression.Any::new);
    }

    private @Nullable Expression all() {
        var parts = new ArrayList<@Nullable Expression>();
        while (at < symbols.size() && !sees(Symbol.Type.OR) && !sees(Symbol.Type.CLOSE)) {
            if (!accept(Symbol.Type.AND)) {
                parts.add(part());
            }
        }
        return joined(parts, Expression.All::new);
    }

    private @Nullable Expression part() {
        boolean negative = false;
        while (accept(Symbol.Type.NOT)) {
            negative = !negative;
        }
        var expression = operand();
        return negative && expression != null ? new Expression.Not(expression) : expression;
    }

    private @Nullable Expression operand() {
        if (accept(Symbol.Type.OPEN)) {
            var inner = any();
            accept(Symbol.Type.CLOSE);
            return inner;
        }
        var symbol = symbols.get(at++);
        var units = Unit.of(symbol.text());
        if (units.isEmpty()) {
            return null;
        }
        return new Expression.Words(units, symbol.prefix() && !units.getLast().sign());
    }

    private static @Nullable Expression joined(
            List<@Nullable Expression> parts, Function<List<Expression>, Expression> join) {
        var present = parts.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return switch (present.size()) {
            case 0 -> null;
            case 1 -> present.getFirst();
            default -> join.apply(present);
        };
    }

    private boolean sees(Symbol.Type type) {
        return at < symbols.size() && symbols.get(at).type() == type;
    }

    private boolean accept(Symbol.Type type) {
        boolean seen = sees(type);
        if (seen) {
            at++;
        }
        return seen;
    }
}
