package zhagen.bench;

import java.util.List;
import java.util.Random;

/// Makes up what people might say about sharing data between departments, in Chinese and in English: sentences that nobody said,
/// with a vocabulary as wide and as uneven as that of real talk.
public final class InventedSpeech {

    private static final List<String> ZH_WHO = List.of(
            "我们", "各部门", "局里", "领导", "办事群众", "企业", "信息中心", "数据局", "基层", "他们", "科室", "上级", "业务人员", "窗口", "街道", "公安", "税务",
            "社保", "民政", "第三方公司", "专班", "乡镇", "同事", "处长", "审计");
    private static final List<String> ZH_HOW = List.of(
            "其实", "一般", "经常", "基本上", "也不太", "都很难", "还是愿意", "不敢", "只能", "必须", "主动", "被动地", "慢慢", "反复", "通过系统", "按规定", "协调以后",
            "说实话", "当时", "现在", "往往", "几乎没有", "每次都要", "提前", "临时");
    private static final List<String> ZH_DO = List.of(
            "共享", "提供", "申请", "审批", "调用", "核对", "录入", "汇总", "对接", "开放", "推进", "协调", "配合", "考核", "担心", "依赖", "保管", "更新", "要求",
            "理解", "支持", "拒绝", "解释", "落实", "评估");
    private static final List<String> ZH_WHAT = List.of(
            "数据", "信息孤岛", "部门利益", "责任清单", "数据标准", "接口", "平台", "目录", "安全责任", "个人隐私", "业务流程", "考核指标", "编制", "经费", "历史数据", "质量问题",
            "共享协议", "权限", "台账", "政策文件", "会议纪要", "技术人员", "系统建设", "“一网通办”", "需求", "激励机制", "法律依据", "口径", "反馈", "信任");
    private static final List<String> ZH_END = List.of("。", "，", "，", "？", "！", "……", "；", "。");
    private static final List<String> EN_WHO = List.of(
            "we", "the departments", "my office", "our leaders", "citizens", "the bureau", "the data center", "people", "the agency", "colleagues",
            "the vendor", "nobody", "the steering group", "they", "local officials");
    private static final List<String> EN_DO = List.of(
            "share", "shared", "are sharing", "provide", "request", "approved", "checked", "coordinate", "refused", "delivers", "trusted",
            "maintain", "collected", "collecting", "update", "explain", "integrated", "negotiate", "fear", "protect");
    private static final List<String> EN_WHAT = List.of(
            "data", "information", "responsibilities", "standards", "interfaces", "platforms", "the catalogue", "security risks", "privacy",
            "business processes", "performance indicators", "budgets", "legacy systems", "quality problems", "agreements",
            "permissions", "policy documents", "incentives", "legal grounds", "feedback");
    private static final List<String> EN_HOW = List.of(
            "quickly", "with other agencies", "only on paper", "because of the rules", "when somebody asks", "at the end of the year",
            "without training", "in practice", "step by step", "against our will");
    private static final String SYLLABLES = "bakelimotusanereipovaluchi";

    private final Random random;

    public InventedSpeech(long seed) {
        random = new Random(seed);
    }

    public Random random() {
        return random;
    }

    public String chinese(int characters) {
        var speech = new StringBuilder(characters + 30);
        while (speech.length() < characters) {
            speech.append(any(ZH_WHO)).append(any(ZH_HOW)).append(any(ZH_DO)).append(any(ZH_WHAT));
            if (random.nextInt(3) == 0) {
                speech.append(name());
            }
            if (random.nextInt(40) == 0) {
                speech.append("第").append(random.nextInt(200)).append("条");
            }
            if (random.nextInt(60) == 0) {
                speech.append("API接口");
            }
            speech.append(any(ZH_END));
        }
        return speech.toString();
    }

    public String english(int characters) {
        var speech = new StringBuilder(characters + 60);
        while (speech.length() < characters) {
            speech.append(any(EN_WHO)).append(' ').append(any(EN_DO)).append(' ').append(any(EN_WHAT)).append(' ');
            if (random.nextInt(3) == 0) {
                speech.append("like ").append(word()).append(' ');
            }
            speech.append(any(EN_HOW)).append(random.nextInt(4) == 0 ? ", and " : ". ");
        }
        return speech.toString().strip();
    }

    /// Two or three rare characters, as names and places have them.
    private String name() {
        var name = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            double rank = random.nextDouble();
            name.append((char) (0x4E00 + (int) (rank * rank * rank * 20_000)));
        }
        return name.toString();
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            int at = random.nextInt(SYLLABLES.length() / 2) * 2;
            word.append(SYLLABLES, at, at + 2);
        }
        return word.toString();
    }

    public <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
