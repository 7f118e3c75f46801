package zhagen.bench;

import java.util.Random;

/// Invented speech of any length, the same for the same seed.
public final class Words {

    private static final String[] ZH = ("我们 部门 数据 系统 共享 平台 领导 上级 业务 接口 标准 责任 风险 安全 保密 处长 科长 窗口 群众 材料 证明 流程 协调 会议 文件 "
            + "通知 省里 市里 区县 街道 自建 烟囱 孤岛 打通 对接 目录 质量 一致 更新 重复 录入 两遍 担心 追责 处分 清楚 边界 权限 信任 经验 "
            + "往来 考核 排名 压力 经费 编制 人手 培训 技术 外包 公司 运维 升级 迁移 历史 遗留 归口 牵头 配合 推动 督查 整改 试点 推广 "
            + "其实 就是 说白了 反正 可能 应该 没有 不是 已经 还是 然后 所以 但是 因为 如果 觉得 知道 需要 愿意 不敢 不想 不会 比较 非常")
            .split(" ");
    private static final String[] EN =
            ("we the data sharing department office system platform leader report budget interface standard trust risk security "
                    + "nobody really wants to give away what they own because responsibility is never clear and when something goes wrong "
                    + "people ask who signed it so you wait for an order from above or a campaign that pushes everyone for three months then "
                    + "it stops again honestly I think records are duplicated twice every week in another form citizens bring papers copies "
                    + "agreements meetings coordination costs time staff training vendor contract legacy migration quality update catalogue")
                    .split(" ");

    private final Random random;

    public Words(long seed) {
        random = new Random(seed);
    }

    /// One stretch of speech of about `length` characters.
    public String speech(boolean chinese, int length) {
        var said = new StringBuilder(length + 16);
        int sentence = 0;
        while (said.length() < length) {
            if (chinese) {
                said.append(ZH[random.nextInt(ZH.length)]);
                if (random.nextInt(6) == 0) {
                    said.append(random.nextInt(3) == 0 ? '。' : '，');
                }
            } else {
                var word = EN[random.nextInt(EN.length)];
                said.append(sentence == 0 ? word.substring(0, 1).toUpperCase() + word.substring(1) : word);
                sentence = random.nextInt(14) == 0 ? 0 : sentence + 1;
                said.append(sentence == 0 ? ". " : " ");
            }
        }
        return said.append(chinese ? "。" : ".").toString();
    }

    public String name(boolean chinese, int words) {
        var name = new StringBuilder();
        for (int i = 0; i < words; i++) {
            name.append(chinese ? ZH[random.nextInt(ZH.length)] : (i == 0 ? "" : " ") + EN[random.nextInt(EN.length)]);
        }
        return name.toString();
    }

    public Random random() {
        return random;
    }
}
