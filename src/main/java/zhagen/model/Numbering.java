package zhagen.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What precedes the running number of a code at each level: `a1`, `A1`, `AA1`.
public record Numbering(String concept, String category, String main, String core) {

    public static final Numbering DEFAULT = new Numbering("a", "A", "AA", "C");

    private String before(Level level) {
        return switch (level) {
            case CONCEPT -> concept;
            case CATEGORY -> category;
            case MAIN -> main;
            case CORE -> core;
        };
    }

    /// The number of every code, counted level by level down the tree. For display: it changes as the tree does.
    public Map<Id<Code>, String> of(Snapshot now) {
        var numbers = new HashMap<Id<Code>, String>();
        number(now, now.children(null), new EnumMap<>(Level.class), numbers);
        return numbers;
    }

    private void number(
            Snapshot now, List<Code> siblings, Map<Level, Integer> last, Map<Id<Code>, String> numbers) {
        for (var code : siblings) {
            int number = last.merge(code.level(), 1, Integer::sum);
            numbers.put(code.id(), before(code.level()) + number);
            number(now, now.children(code.id()), last, numbers);
        }
    }
}
