package zhagen.search;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Span;

/// Finds in a text the words that a query wants, exactly as the index does. One thread.
final class Highlights {

    private final List<Expression.Words> wanted;
    private final Stems stems = new Stems();

    Highlights(Expression expression) {
        this.wanted = expression.wanted().toList();
    }

    /// The wanted words between `start` and `end`, in order and apart from each other; of two that overlap, the earlier, and of
    /// two that begin together, the longer.
    List<Span> in(String text, int start, int end) {
        var units = Unit.of(text, start, end);
        var found = new ArrayList<Span>();
        for (var words : wanted) {
            int size = words.units().size();
            for (int i = 0; i + size <= units.size(); i++) {
                if (isAt(units, i, words)) {
                    found.add(new Span(units.get(i).start(), units.get(i + size - 1).end()));
                    i += size - 1;
                }
            }
        }
        return apart(found);
    }

    private static List<Span> apart(List<Span> found) {
        found.sort(null);
        var kept = new ArrayList<Span>();
        for (var span : found) {
            if (kept.isEmpty() || kept.getLast().end() <= span.start()) {
                kept.add(span);
            }
        }
        return kept;
    }

    private boolean isAt(List<Unit> units, int index, Expression.Words words) {
        int size = words.units().size();
        int first = units.get(index).position();
        for (int i = 0; i < size; i++) {
            var unit = units.get(index + i);
            var asked = words.units().get(i);
            boolean open = words.prefix() && i == size - 1;
            if (unit.position() - first != asked.position() || !isSame(unit, asked, open)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(Unit unit, Unit asked, boolean open) {
        if (unit.folded().equals(asked.folded())) {
            return true;
        }
        if (unit.sign() || asked.sign()) {
            return false;
        }
        if (open) {
            return unit.folded().startsWith(asked.folded());
        }
        return Stems.isEnglish(asked.folded())
                && unit.folded().charAt(0) == asked.folded().charAt(0)
                && isForm(unit.folded(), stems.of(asked.folded()));
    }

    private boolean isForm(String word, String stem) {
        return word.startsWith(Stems.prefix(stem)) && stems.of(word).equals(stem);
    }
}
