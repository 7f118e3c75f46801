package zhagen.exchange.pseudonym;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Chinese places and organisations: what is on the list of provinces and cities, what ends as places and organisations do.
final class ChinesePlaces {

    private static final Set<String> OF_PLACES = Set.of(
            "省", "市", "县", "縣", "区", "區", "镇", "鎮", "乡", "鄉", "村", "街道", "路", "大道", "巷", "街", "社区", "社區", "新区",
            "新區", "小区", "小區", "州", "旗", "屯", "桥");
    private static final Set<String> NO_PLACE = Set.of(
            "全", "各", "本", "我们", "你们", "他们", "每", "某", "一", "两", "几", "多", "这", "那", "该", "城", "农", "地", "示范", "开发",
            "高新", "贫困",
            "试点", "直辖", "自治", "行政", "自然", "工业", "商业", "老城", "居民", "保护", "高速", "马", "道", "出", "思", "社", "园", "景", "辖",
            "山", "郊", "片",
            "我", "你", "他", "省", "市", "县", "区", "外", "本地", "城中", "中心", "老", "新", "大", "小", "其他", "别的", "同一个", "一个", "两个",
            "这个", "那个", "哪个", "几个", "每个", "各个", "所有", "整个", "某个", "沿海", "周边", "相邻", "邻近", "服务", "办公", "生活", "公共", "管理",
            "全国", "全省", "全市", "地级", "县级", "副省级", "城郊", "集", "门", "菜", "股", "夜", "超", "都", "上", "下", "进", "去", "在", "到");
    private static final List<String> OF_ORGANISATIONS = List.of(
            "有限责任公司", "股份有限公司", "有限公司", "分公司", "公司", "集团", "集團", "大学", "大學", "学院", "學院", "中学", "中學", "小学", "小學", "幼儿园",
            "医院", "醫院", "卫生院", "银行", "銀行", "研究院", "研究所", "事务所", "法院", "检察院", "派出所", "居委会", "村委会", "街道办", "管委会", "发改委",
            "卫健委",
            "委员会", "委員會", "协会", "協會", "基金会", "基金會", "出版社", "报社", "电视台", "人民政府", "政府", "中心", "局", "厅", "廳", "委", "办");
    private static final Set<String> COMMON = Set.of("中心", "局", "厅", "廳", "委", "办", "政府", "公司", "集团", "医院", "大学", "银行");
    private static final Set<String> BORDERING = Set.of(
            "的", "了", "在", "到", "是", "和", "跟", "与", "與", "去", "给", "向", "对", "从", "被", "把", "让", "由", "找", "我", "你",
            "他", "她", "我们",
            "你们", "他们", "這", "这", "那", "这个", "那个", "一个", "每个", "各", "有", "没有", "就", "也", "都", "还", "说", "比如", "像", "叫",
            "问", "请", "及",
            "以及", "或", "或者", "因为", "所以", "但", "而", "并", "其他", "另外", "任何", "所有", "整个", "某", "某个", "来", "进", "进入", "几个",
            "哪个", "别的", "两个",
            "人家", "咱们", "自己", "当时", "现在", "后来", "不", "没", "要", "会", "能", "可以", "应该", "跑", "送", "报", "交", "通过", "包括",
            "以", "为", "于", "等",
            "上", "下", "里", "外", "多", "个", "家", "每", "开", "几", "该", "本", "这些", "那些", "有些", "很多", "许多", "我国", "国家", "全",
            "全国", "各地", "各个", "其",
            "他们的", "作为", "如", "例如", "只有", "只", "却", "再", "又", "才", "时", "后", "前", "中", "内", "可能", "发现", "發現", "今年",
            "去年", "明年", "下面", "上面", "成立", "建立", "设立", "组建",
            "属于", "负责");
    /// What stands in no name of a place or an organisation.
    private static final String FUNCTION = "我你您他她它们們在是的了都就也很把被让讓给給和跟与與如果其实實多少几幾个個条條这這那哪每各某没沒不要会從从但因所放吗呢吧啊嘛说說一两兩怎么麼";
    private static final int BACK = 3;

    private final Lexicon lexicon;

    ChinesePlaces(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Segments segments, Consumer<Hit> found) {
        var text = segments.text();
        int start = 0;
        while (start < text.length()) {
            int end = segments.end(start);
            if (Segments.isHan(text.codePointAt(start))) {
                place(segments, start, end, found);
                organisation(segments, start, end, found);
            }
            start = end;
        }
    }

    private void place(Segments segments, int start, int end, Consumer<Hit> found) {
        var text = segments.text();
        var word = text.substring(start, end);
        var next = end < text.length() ? text.substring(end, segments.end(end)) : "";
        if (lexicon.places().contains(word)) {
            found.accept(Hit.of(OF_PLACES.contains(next) ? word + next : word, Tells.PLACE, 0.8));
            return;
        }
        if (isFunction(word)) {
            return;
        }
        if (OF_PLACES.contains(next) && !NO_PLACE.contains(word) && !BORDERING.contains(word)) {
            if (word.length() == 2 || word.length() == 3) {
                found.accept(Hit.perhaps(word + next, Tells.PLACE, isOfficial(next) ? 0.5 : 0.35));
            } else if (word.length() == 1 && start > 0) {
                unknown(segments, start, end, next, found);
            }
        } else if (word.length() >= 3 && isOfficial(word.substring(word.length() - 1))
                && !NO_PLACE.contains(word.substring(0, word.length() - 1))) {
            found.accept(Hit.perhaps(word, Tells.PLACE, 0.5));
        }
    }

    /// A name that the dictionary does not know falls into characters: `临|江|市`.
    private static void unknown(Segments segments, int start, int end, String next, Consumer<Hit> found) {
        var text = segments.text();
        int before = segments.start(start);
        var first = text.substring(before, start);
        if (start - before == 1 && Segments.isHan(first.codePointAt(0)) && !BORDERING.contains(first)
                && !NO_PLACE.contains(first)) {
            found.accept(Hit.perhaps(
                    text.substring(before, end) + next, Tells.PLACE, isOfficial(next) ? 0.55 : 0.35));
        }
    }

    private static boolean isFunction(String word) {
        return word.chars().anyMatch(character -> FUNCTION.indexOf(character) >= 0);
    }

    private static boolean isOfficial(String ending) {
        return "省市县縣镇鎮乡鄉".contains(ending);
    }

    private void organisation(Segments segments, int start, int end, Consumer<Hit> found) {
        var text = segments.text();
        var word = text.substring(start, end);
        var ending = OF_ORGANISATIONS.stream().filter(word::endsWith).findFirst().orElse(null);
        if (ending == null || isFunction(word) || isAlone(text, end) || lexicon.titles().contains(word)) {
            return;
        }
        int from = start;
        for (int back = 0; back < BACK && from > 0; back++) {
            int before = segments.start(from);
            var earlier = text.substring(before, from);
            if (!earlier.codePoints().allMatch(Segments::isHan) || BORDERING.contains(earlier)
                    || isFunction(earlier)) {
                break;
            }
            from = before;
        }
        var name = text.substring(from, end);
        boolean placed = lexicon.places().stream().anyMatch(name::startsWith)
                || OF_PLACES.stream().anyMatch(suffix -> name.indexOf(suffix) > 1 && name.indexOf(suffix) < 4)
                        && !NO_PLACE.contains(name.substring(0, 2));
        if (name.length() - ending.length() < 2 || !placed && ending.endsWith("政府")) {
            return;
        }
        double confidence = placed ? 0.65 : COMMON.contains(ending) ? 0.3 : 0.45;
        found.accept(Hit.perhaps(name, Tells.ORGANISATION, confidence));
    }

    /// `办` and `委` end a name only where nothing follows that they belong to: 办公, 委托.
    private static boolean isAlone(String text, int end) {
        return end < text.length() && "公托屈派任理事好不了完成长長".indexOf(text.charAt(end)) >= 0;
    }
}
