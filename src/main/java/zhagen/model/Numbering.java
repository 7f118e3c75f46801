package zhagen.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the codes of each level are numbered: `a1`, `A1`, `AA1`. What a level has is a template: `{n}` is the running number,
/// `{n:02}` the same with two digits at least, `{n:a}` and `{n:A}` the same as letters, `{parent}` the number of the code above;
/// what joins that one to the rest goes with it where there is none above. A template without a running number comes before it.
/// Numbers are for display: they change as the tree does.
///
/// @param scope what counting runs through before it begins anew, at levels whose template names the code above
public record Numbering(
        String concept, String category, String main, String core, Order order, Scope scope) {

    /// In which order codes are counted. What was never used comes behind, in the order of the tree.
    public enum Order {
        TREE,
        FIRST_CODED,
        FIRST_READ
    }

    /// The whole study, or the members of one code.
    public enum Scope {
        STUDY,
        PARENT
    }

    public static final Numbering DEFAULT = new Numbering("a", "A", "AA", "C", Order.TREE, Scope.STUDY);

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern COUNT = Pattern.compile("n(:(0[1-9]|a|A))?");
    private static final Pattern JOINT = Pattern.compile("^[^\\p{L}\\p{N}{]+");

    /// Histories from before there was an order do not tell it.
    @SuppressWarnings("ConstantValue")
    public Numbering {
        order = order == null ? Order.TREE : order;
        scope = scope == null ? Scope.STUDY : scope;
    }

    public Numbering(String concept, String category, String main, String core) {
        this(concept, category, main, core, Order.TREE, Scope.STUDY);
    }

    /// The template of a level.
    public String at(Level level) {
        return switch (level) {
            case CONCEPT -> concept;
            case CATEGORY -> category;
            case MAIN -> main;
            case CORE -> core;
        };
    }

    /// What is wrong with a template that names something nobody knows, or nothing.
    public Optional<Label> problem() {
        return Stream.of(Level.values())
                .flatMap(level -> PART.matcher(at(level)).results().map(found -> found.group(1)))
                .filter(part -> !part.equals("parent") && !COUNT.matcher(part).matches())
                .findFirst()
                .map(part -> Label.of("numbering.unknown", "{" + part + "}"));
    }

    /// Whether the numbers follow from when, or where, the codes are used.
    public boolean followsCodings() {
        return order != Order.TREE;
    }

    /// The number of every code.
    public Map<Id<Code>, String> of(Snapshot now) {
        var tree = Tree.all(now);
        var counts = new HashMap<Counted, Integer>();
        var running = HashMap.<Id<Code>, Integer>newHashMap(tree.size());
        for (var code : inOrder(now, tree)) {
            running.put(code.id(), counts.merge(
                    new Counted(isAnew(code.level()) ? code.parent() : null, code.level()), 1, Integer::sum));
        }
        var numbers = HashMap.<Id<Code>, String>newHashMap(tree.size());
        tree.forEach(code -> numbers.put(
                code.id(),
                written(at(code.level()), running.get(code.id()),
                        code.parent() == null ? "" : numbers.getOrDefault(code.parent(), ""))));
        return numbers;
    }

    private boolean isAnew(Level level) {
        return scope == Scope.PARENT && at(level).contains("{parent}");
    }

    private record Counted(@Nullable Id<Code> parent, Level level) {}

    private List<Code> inOrder(Snapshot now, List<Code> tree) {
        return switch (order) {
            case TREE -> tree;
            case FIRST_CODED -> sorted(tree, firsts(now, coding -> coding.origin().made().toEpochMilli()));
            case FIRST_READ -> {
                var places = new long[1];
                yield sorted(tree, firsts(now, _ -> places[0]++));
            }
        };
    }

    private interface Measure {

        long of(Coding coding);
    }

    /// The least measure of a coding of each code, or of one below it. The codings come in the order of the sources.
    private static Map<Id<Code>, Long> firsts(Snapshot now, Measure measure) {
        var firsts = new HashMap<Id<Code>, Long>();
        now.all(Coding.class).forEach(coding -> firsts.merge(coding.code(), measure.of(coding), Math::min));
        for (var code : Tree.all(now).reversed()) {
            var first = firsts.get(code.id());
            if (first != null && code.parent() != null) {
                firsts.merge(code.parent(), first, Math::min);
            }
        }
        return firsts;
    }

    private static List<Code> sorted(List<Code> tree, Map<Id<Code>, Long> firsts) {
        var sorted = new ArrayList<>(tree);
        sorted.sort(Comparator.comparing(code -> firsts.getOrDefault(code.id(), Long.MAX_VALUE)));
        return sorted;
    }

    private static String written(String template, int number, String parent) {
        if (template.indexOf('{') < 0) {
            return template + number;
        }
        var said = new StringBuilder();
        boolean counted = false;
        int from = 0;
        for (var part : PART.matcher(template).results().toList()) {
            said.append(joined(template.substring(from, part.start()), from, said));
            from = part.end();
            if (part.group(1).equals("parent")) {
                said.append(parent);
            } else {
                said.append(counted(part, number));
                counted = true;
            }
        }
        said.append(joined(template.substring(from), from, said));
        return counted ? said.toString() : said.append(number).toString();
    }

    /// What stands between two parts; what would join them begins nothing.
    private static String joined(String literal, int from, StringBuilder before) {
        return from > 0 && before.isEmpty() ? JOINT.matcher(literal).replaceFirst("") : literal;
    }

    private static String counted(MatchResult part, int number) {
        var form = part.group(1).substring(1);
        return switch (form) {
            case "" -> Integer.toString(number);
            case ":a" -> letters(number).toLowerCase(Locale.ROOT);
            case ":A" -> letters(number);
            default -> ("%" + form.substring(1) + "d").formatted(number);
        };
    }

    /// A … Z, AA, AB …
    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
