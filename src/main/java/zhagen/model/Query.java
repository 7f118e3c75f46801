package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What passages somebody wants to see.
public record Query(Condition condition, List<Filter> filters) {

    public Query {
        filters = List.copyOf(filters);
    }

    /// The passages of one code and of those below it.
    public static Query of(Id<Code> code) {
        return new Query(new Condition.OfCode(code, true), List.of());
    }

    public Query asking(Condition newCondition) {
        return new Query(newCondition, filters);
    }

    public Query filtered(List<Filter> newFilters) {
        return new Query(condition, newFilters);
    }

    /// What has to exist for this query to be understood.
    public List<Id<?>> references() {
        var ids = new ArrayList<>(condition.references());
        filters.forEach(filter -> ids.addAll(filter.references()));
        return ids;
    }

    Query redirected(Id<?> from, Id<?> to) {
        return new Query(
                condition.redirected(from, to),
                filters.stream().map(filter -> filter.redirected(from, to)).toList());
    }

    /// The query after `gone` is no more; where it asked for that, it is broken.
    public Query without(Id<?> gone) {
        return new Query(
                condition.without(gone), filters.stream().map(filter -> filter.without(gone)).toList());
    }

    /// Whether something that it asks for is no more, so that it finds nothing.
    public boolean isBroken() {
        return condition.isBroken() || filters.stream().anyMatch(Filter::isBroken);
    }

    Query saying(UnaryOperator<String> words) {
        return filtered(filters.stream().map(filter -> filter.saying(words)).toList());
    }
}
