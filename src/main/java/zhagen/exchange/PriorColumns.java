package zhagen.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import zhagen.exchange.table.Grid;
import zhagen.exchange.table.Heads;
import zhagen.model.Level;

/// Which column of a table says what of a codebook; -1 for none.
final class PriorColumns {

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

    final int name;
    private final int english;
    final int parent;
    private final int level;
    private final int definition;
    private final int include;
    private final int exclude;
    final int[] levels;

    PriorColumns(Grid grid) {
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

    void describe(PriorElement element, List<String> row) {
        element.english = filled(element.english, cell(row, english));
        element.definition = filled(element.definition, cell(row, definition));
        element.include = filled(element.include, cell(row, include));
        element.exclude = filled(element.exclude, cell(row, exclude));
        var said = LEVEL_WORDS.get(Heads.key(cell(row, level)));
        element.level = said == null ? element.level : said;
    }

    private static String filled(String there, String read) {
        return there.isBlank() ? read : there;
    }

    static String cell(List<String> row, int column) {
        return column < 0 ? "" : Grid.cell(row, column);
    }
}
