package zhagen.exchange.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.codebook.Facts;
import zhagen.exchange.tables.Table.Align;
import zhagen.exchange.tables.Table.Column;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;

/// What all tables are made from. It lives on one thread.
final class Basis {

    private final Facts facts;
    private final Representatives representatives;
    private final int quotes;
    private @Nullable Map<Id<Code>, Strength> strengths;
    private final List<Line> lines;

    /// A concept with the category and the main category that it belongs to; where there are none below a category, the category.
    record Line(@Nullable Code main, @Nullable Code category, @Nullable Code concept) {

        Object mainKey() {
            return key(main);
        }

        Object categoryKey() {
            return key(category);
        }

        private static Object key(@Nullable Code code) {
            return code == null ? "" : code.id();
        }

        /// The most particular of the three.
        Code last() {
            return Objects.requireNonNull(Stream.of(concept, category, main)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null));
        }
    }

    /// @param quotes how many quotations a cell shows at most
    Basis(Facts facts, int quotes) {
        this.facts = facts;
        this.quotes = quotes;
        this.representatives = new Representatives(facts.now(), facts.counting());
        this.lines = gather();
    }

    Facts facts() {
        return facts;
    }

    Snapshot now() {
        return facts.now();
    }

    Representatives representatives() {
        return representatives;
    }

    int quotes() {
        return quotes;
    }

    List<Line> lines() {
        return lines;
    }

    private List<Line> gather() {
        var all = new ArrayList<Line>();
        for (var code : Tree.all(now())) {
            var children = now().children(code.id());
            boolean last = switch (code.level()) {
                case CONCEPT -> true;
                case CATEGORY -> Tree.below(now(), code).stream().noneMatch(below -> below.level() == Level.CONCEPT);
                case MAIN, CORE -> children.isEmpty() && code.level() == Level.MAIN;
            };
            if (last) {
                all.add(new Line(above(code, Level.MAIN), above(code, Level.CATEGORY),
                        code.level() == Level.CONCEPT ? code : null));
            }
        }
        return all;
    }

    /// The nearest of a level, from the code itself upwards.
    @Nullable
    Code above(Code code, Level level) {
        return Tree.path(now(), code).reversed().stream()
                .filter(above -> above.level() == level)
                .findFirst()
                .orElse(null);
    }

    /// All codes are counted at the first question.
    Strength strength(Code code) {
        var counted = strengths;
        if (counted == null) {
            counted = facts.counting().ofAll();
            strengths = counted;
        }
        return counted.getOrDefault(code.id(), Strength.NONE);
    }

    Cell count(Code code) {
        return new Cell.Count(strength(code).passages());
    }

    /// `a1 Each builds its own`, or a dash.
    Cell numbered(@Nullable Code code) {
        return code == null ? Cell.NOTHING : Cell.words(facts.numbered(code));
    }

    Cell definition(@Nullable Code code) {
        return code == null ? Cell.NOTHING : Cell.words(facts.in(code.definition()));
    }

    Cell said(Code code) {
        return Cell.quotes(representatives.of(code, quotes));
    }

    String say(String key, Object... arguments) {
        return facts.say(key, arguments);
    }

    /// A table of this kind, with the heads and the note that the language has for it.
    ///
    /// @param shares of its columns, negative for those of numbers
    Table table(TableKind kind, List<List<Cell>> rows, int... shares) {
        return new Table(kind, say("tables.title." + kind), columns(heads(kind), shares), rows, false, notes(kind));
    }

    /// A table that is told from elsewhere, with the note that the language has for it.
    Table table(TableKind kind, Tables.Told told) {
        return new Table(
                kind, say("tables.title." + kind),
                columns(told.heads(), told.shares().stream().mapToInt(Integer::intValue).toArray()), told.rows(), false,
                notes(kind));
    }

    List<String> heads(TableKind kind) {
        return Arrays.stream(say("tables.heads." + kind).split("‖")).map(String::strip).toList();
    }

    static List<Column> columns(List<String> heads, int... shares) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new Column(
                    heads.get(i), Math.abs(shares[i]), shares[i] < 0 ? Align.MIDDLE : Align.LEFT));
        }
        return columns;
    }

    List<String> notes(TableKind kind) {
        var key = "tables.notes." + kind;
        return facts.has(key) ? List.of(facts.say(key)) : List.of();
    }
}
