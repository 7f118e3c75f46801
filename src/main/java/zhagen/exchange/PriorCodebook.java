package zhagen.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.exchange.table.Grid;
import zhagen.exchange.table.Heads;
import zhagen.exchange.transcript.PlainWords;
import zhagen.exchange.transcript.TableFile;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Code;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.PriorCodes;
import zhagen.model.PriorCodes.Element;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Wording;

/// A codebook that a theory brings, as a file: a table with a column for each level (cells may be merged, as in print), a table with
/// names and what stands above them, the codebook of an export, or an indented list (Markdown lists and headings too) in which a
/// definition follows the name behind a colon.
public record PriorCodebook(List<Element> elements) {

    private static final Set<String> NAME = Set.of(
            "名称", "编码", "编码名称", "名称（中文）", "中文名称", "中文", "要素", "name", "code", "code name", "name (chinese)", "chinese");
    private static final Set<String> OTHER_NAME =
            Set.of("名称（英文）", "英文名称", "英文", "english", "english name", "name (english)", "name_en");
    private static final Set<String> PARENT = Set.of(
            "上级", "上级编码", "所属", "所属编码", "所属范畴", "父级", "父编码", "parent", "parent code", "belongs to");
    private static final Set<String> LEVEL = Set.of("层级", "级别", "level");
    private static final Set<String> DEFINITION = Set.of(
            "定义", "内涵", "释义", "说明", "范畴内涵", "含义", "definition", "meaning", "description", "connotation");
    private static final Set<String> INCLUDE = Set.of("纳入标准", "纳入", "包含", "include", "inclusion", "include when");
    private static final Set<String> EXCLUDE = Set.of("排除标准", "排除", "exclude", "exclusion", "exclude when");
    private static final Pattern LEVELS = Pattern.compile(
            "核心范畴|主范畴|副范畴|对应范畴|范畴|初始概念|概念|维度|要素名称|主要内容|具体内容|[一二三四]级(编码|指标|要素|主题)?"
                    + "|core( category)?|main category|category|subcategory|concept|theme|subtheme|dimension"
                    + "|level \\d|tier \\d");
    private static final Map<String, Level> LEVEL_WORDS = Map.of(
            "核心范畴", Level.CORE, "主范畴", Level.MAIN, "范畴", Level.CATEGORY, "初始概念", Level.CONCEPT, "概念",
            Level.CONCEPT, "core", Level.CORE, "main", Level.MAIN, "category", Level.CATEGORY, "concept",
            Level.CONCEPT, "main category", Level.MAIN);
    private static final Pattern SEVERAL = Pattern.compile("\\s*[\n；;]\\s*");
    private static final Pattern ITEM =
            Pattern.compile("^([\t \u3000]*)(#{1,6} +|[-*+•] +|\\d+(?:\\.\\d+)*[.、)）]? +)?(.+)$");
    private static final int TAB = 4;

    public PriorCodebook {
        elements = List.copyOf(elements);
    }

    /// @throws Refused where the file cannot be read, or names no code
    public static PriorCodebook read(String fileName, byte[] bytes, Wishes wishes) {
        var name = fileName.toLowerCase(Locale.ROOT);
        boolean isText = name.endsWith(".txt") || name.endsWith(".md");
        var elements = isText
                ? outline(PlainWords.read(fileName, bytes, wishes))
                : table(TableFile.read(fileName, bytes, wishes).headed());
        if (elements.isEmpty()) {
            throw Refused.because("prior.noCodes", fileName);
        }
        return new PriorCodebook(elements);
    }

    public int size() {
        return elements.stream().mapToInt(Element::size).sum();
    }

    /// The codes of the project that are called as elements are, in the order of the elements.
    public List<Code> known(Snapshot now) {
        var all = new ArrayList<Code>();
        elements.forEach(element -> known(now, element, all));
        return all;
    }

    private static void known(Snapshot now, Element element, List<Code> all) {
        PriorCodes.known(now, element.name()).ifPresent(all::add);
        element.parts().forEach(part -> known(now, part, all));
    }

    /// An element while more is found out about it.
    private static final class Node {

        private final String name;
        private String english = "";
        private @Nullable Level level;
        private String definition = "";
        private String include = "";
        private String exclude = "";
        private final Map<String, Node> parts = new LinkedHashMap<>();

        Node(String name) {
            this.name = name;
        }

        Node part(String called) {
            return parts.computeIfAbsent(called, Node::new);
        }

        Element element() {
            var wording = words(name);
            return new Element(
                    english.isBlank() ? wording : wording.with(Language.EN, english),
                    level,
                    words(definition),
                    words(include),
                    words(exclude),
                    parts.values().stream().map(Node::element).toList());
        }

        private static Wording words(String said) {
            return said.codePoints().anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN)
                    ? Wording.zh(said)
                    : Wording.en(said);
        }
    }

    private static List<Element> elements(Node root) {
        return root.parts.values().stream().map(Node::element).toList();
    }

    private static List<Element> table(Grid grid) {
        var columns = new Columns(grid);
        var root = new Node("");
        if (columns.parent >= 0 && columns.name >= 0) {
            readParents(grid, columns, root);
        } else {
            readLevels(grid, columns, root);
        }
        return elements(root);
    }

    /// Which column says what; -1 for none.
    private static final class Columns {

        private final int name;
        private final int english;
        private final int parent;
        private final int level;
        private final int definition;
        private final int include;
        private final int exclude;
        private final int[] levels;

        Columns(Grid grid) {
            Function<Set<String>, Integer> first = heads -> grid.columns()
                    .filter(column -> heads.contains(Heads.key(grid.head(column)))).findFirst().orElse(-1);
            name = first.apply(NAME);
            english = first.apply(OTHER_NAME);
            parent = first.apply(PARENT);
            level = first.apply(LEVEL);
            definition = first.apply(DEFINITION);
            include = first.apply(INCLUDE);
            exclude = first.apply(EXCLUDE);
            var named = grid.columns()
                    .filter(column -> LEVELS.matcher(Heads.key(grid.head(column))).matches())
                    .toArray();
            levels = named.length > 0 ? named : name >= 0 ? new int[] {name} : grid.width() > 0 ? new int[] {0} : named;
        }

        void describe(Node node, List<String> row) {
            node.english = filled(node.english, cell(row, english));
            node.definition = filled(node.definition, cell(row, definition));
            node.include = filled(node.include, cell(row, include));
            node.exclude = filled(node.exclude, cell(row, exclude));
            var said = LEVEL_WORDS.get(Heads.key(cell(row, level)));
            node.level = said == null ? node.level : said;
        }

        private static String filled(String there, String read) {
            return there.isBlank() ? read : there;
        }

        static String cell(List<String> row, int column) {
            return column < 0 ? "" : Grid.cell(row, column);
        }
    }

    private static void readParents(Grid grid, Columns columns, Node root) {
        var all = new LinkedHashMap<String, Node>();
        var above = new LinkedHashMap<String, String>();
        for (var row : grid.body()) {
            var name = Columns.cell(row, columns.name);
            if (!name.isEmpty()) {
                columns.describe(all.computeIfAbsent(name, Node::new), row);
                above.put(name, Columns.cell(row, columns.parent));
            }
        }
        above.values().stream().filter(parent -> !parent.isEmpty()).toList()
                .forEach(parent -> all.computeIfAbsent(parent, Node::new));
        all.forEach((name, node) -> {
            var parent = above.getOrDefault(name, "");
            boolean stands = !parent.isEmpty() && !leads(above, parent, name);
            (stands ? all.get(parent) : root).parts.putIfAbsent(name, node);
        });
    }

    /// Whether `sought` is above `name`, or the two are the same.
    private static boolean leads(Map<String, String> above, String name, String sought) {
        var at = name;
        for (int steps = 0; !at.isEmpty() && steps <= above.size(); steps++) {
            if (at.equals(sought)) {
                return true;
            }
            at = above.getOrDefault(at, "");
        }
        return !at.isEmpty();
    }

    private static void readLevels(Grid grid, Columns columns, Node root) {
        boolean merged = columns.name < 0 || columns.levels.length == 1;
        var last = new String[columns.levels.length];
        for (var row : grid.body()) {
            var said = IntStream.of(columns.levels).mapToObj(column -> Grid.cell(row, column)).toArray(String[]::new);
            int deepest = deepest(said);
            if (deepest < 0) {
                continue;
            }
            var node = root;
            for (int i = 0; i < deepest; i++) {
                if (said[i].isEmpty() && merged && last[i] != null) {
                    said[i] = last[i];
                }
                node = said[i].isEmpty() ? node : node.part(said[i]);
            }
            for (var name : SEVERAL.split(said[deepest])) {
                if (!name.isBlank()) {
                    columns.describe(node.part(name.strip()), row);
                }
            }
            last = Stream.of(said).map(name -> name.isEmpty() ? null : name).toArray(String[]::new);
        }
    }

    private static int deepest(String[] said) {
        return IntStream.range(0, said.length).filter(i -> !said[i].isEmpty()).max().orElse(-1);
    }

    /// One line of an outline and how far it stands in.
    private record Line(int depth, Node node) {}

    private static List<Element> outline(String text) {
        var root = new Node("");
        var above = new ArrayList<Line>();
        int heading = 0;
        for (var line : text.split("\n")) {
            var found = ITEM.matcher(line.stripTrailing());
            if (line.isBlank() || !found.matches()) {
                continue;
            }
            var sign = found.group(2) == null ? "" : found.group(2);
            int depth;
            if (sign.startsWith("#")) {
                heading = sign.strip().length();
                depth = heading - 1_000;
            } else {
                depth = width(found.group(1));
            }
            while (!above.isEmpty() && above.getLast().depth() >= depth) {
                above.removeLast();
            }
            var said = found.group(3).split("：|: ", 2);
            var node = (above.isEmpty() ? root : above.getLast().node()).part(said[0].strip());
            node.definition = said.length > 1 ? said[1].strip() : node.definition;
            above.add(new Line(depth, node));
        }
        return elements(root);
    }

    private static int width(String indentation) {
        return indentation.chars().map(it -> it == '\t' ? TAB : it == '\u3000' ? 2 : 1).sum();
    }
}
