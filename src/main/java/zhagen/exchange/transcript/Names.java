package zhagen.exchange.transcript;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells names from prose by how they are built.
final class Names {

    static final int LONGEST = 48;

    private static final int MOST_HAN = 10;
    private static final int MOST_WORDS = 5;
    private static final String SURNAMES = """
            王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范范金石廖贾賈夏韦韋付方白邹鄒孟
            熊秦邱江尹薛闫閻阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌
            毕畢单單季裴霍涂塗成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟
            邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權强強帅帥屠
            豆朴盖蓋练練廉禹井祖漆巴丰豐支卿国國狄平计計索宣晋晉相初门門云雲容敬来來扈晁芮都普阙闕浦戈伏鹿薄邸雍辜羊阿乌烏母裘亓修邰赫杭况況那宿鲜鮮印逯隆茹诺諾战戰慕危玉银銀亢嵇公哈湛宾賓戎勾茅利於呼居揭干但尉斯
            元束檀衣信展阴陰昝智幸奉植衡富尧堯闭閉由小老
            """;
    private static final Set<String> DOUBLE_SURNAMES = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "公孙", "公孫", "令狐", "慕容", "夏侯", "端木");
    private static final Set<String> TITLES = words("""
            某 某某 先生 女士 小姐 老师 老師 教授 博士 处长 處長 科长 科長 局长 局長 主任 经理 經理 总 總 工 书记 書記 市长 市長 县长 縣長 镇长 鎮長 乡长 部长 部長 厅长 廳長 院长 院長
            校长 校長 所长 所長 股长 股長 站长 站長 队长 隊長 班长 班長 组长 組長 会长 會長 理事长 董事长 秘书 秘書 秘书长 主席 委员 委員 同学 同學 同志 医生 醫生 护士 护士长 律师 律師 师傅
            師傅 阿姨 叔叔 大爷 大爺 大妈 学生 學生 家长 家長 村民 居民 群众 员工 員工 职员 干部 幹部 观众 觀眾 听众 聽眾 代表 工程师 工程師 专员 專員 科员 司长 司長 参赞 顾问 顧問 研究员
            政委 署长 署長 次长 次長 立委 议员 議員 法官 警官 编辑 編輯 负责人 工作人员 办事员 业务员 网格员 副处长 副科长 副局长 副主任 副县长 副市长 調研員 组员 成员 老板
            """);
    private static final Set<String> NOT_NAMES = words("""
            比如 例如 譬如 其中 其一 其二 其三 首先 其次 再次 最后 最後 第一 第二 第三 一是 二是 三是 所以 因此 因为 因為 总之 總之 结果 結果 原因 同时 同時 另外 此外 然后 然後 但是 不过
            不過 可是 总结 總結 结论 結論 问题一 問題一 重点 重點 答案 建议 建議 目标 目標 方法 措施 好处 好處 坏处 优点 缺点 優點 缺點 意思 一句话 换句话说 也就是说 简单说 具体来说 总的来说
            事实上 实际上 如下 以下 包括 分别 如 即 注 时候 當時 当时 后来 後來 现在 現在 今天 昨天 明天 对了 好的 没有 是的 但 而且 还有 還有 这样 這樣 那么 那麼 于是 於是 成本 方案 安全
            高兴 关键 關鍵 关于 關於 时效 明确 相关 相關 利益 公平 信任 信息 平台 权责 国家 国务院 海关 都是 平时 文件 单位 全面 和谐 强制 强调 满意 计划 管理 管理者 项目 车辆 元素 平衡
            衡量 支持 利用 原则 方面 方向 方式 权力 权限 权威 成果 成效 成绩 应用 应对 时限 师资 简化 国内 国外 来源 边界 单纯 单一 解决 解释 游戏 however therefore thus
            hence first firstly second secondly third thirdly finally then also yes no so but and because or i.e e.g
            ie eg okay ok well right now today yesterday remember example examples result results conclusion
            introduction background method methods discussion reference references chapter section part step answer:
            note notes warning tip important he she they we you it this that these those there here what why how when
            where who
            """);
    private static final Set<String> PARTICLES =
            words("van von der den de la le del da di do dos du el al bin ibn y e of and & the ter zu zur st. mc a");
    private static final String PRONOUNS = "我你您他她它咱这這那哪其如若因所但而并並且或及与與则則就也都又再还還把被让讓对對从從当當每各此该該本以在到";
    private static final String[] SAYING = {
            "说", "說", "道", "讲", "講", "称", "稱", "曰", "表示", "认为", "認為", "指出", "强调", "強調", "提到", "写道", "寫道", "觉得", "覺得",
            "问", "問", "答", "想",
            "如下", "包括", "来说", "來說", "而言", "例如", "比如", "是", "的", "了", "为", "為", "有", "在于", "在於",
            "就是", "等", "回忆", "回憶", "介绍", "解释道", "补充"
    };
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\s:：【】\\[\\]*#|]+");
    private static final Pattern FRAME = Pattern.compile("[【】*]");
    private static final Pattern CODE = Pattern.compile("[a-z]{1,3}[-_]?\\d{1,4}[a-z]?|[a-z]-?[a-z]?\\d{0,3}");
    private static final Pattern HAN_WITH_CODE =
            Pattern.compile("\\p{IsHan}{1,6}\\s?[-_]?(?:[a-z]{1,2}\\d{0,3}|\\d{1,3})号?");

    private Names() {}

    static Likeness judge(String name) {
        var key = key(name);
        if (key.isEmpty() || key.length() > LONGEST || key.startsWith("#")
                || FRAME.matcher(key).find()
                || key.codePoints().noneMatch(Character::isLetter)) {
            return Likeness.NONE;
        }
        if (isSentence(base(key))) {
            return Likeness.NONE;
        }
        if (MetaWords.isMeta(key)) {
            return Likeness.META;
        }
        if (RoleWords.of(key) != null || RoleWords.of(base(key)) != null) {
            return Likeness.ROLE;
        }
        if (NOT_NAMES.contains(key) || NOT_NAMES.contains(RoleWords.withoutCode(key))) {
            return Likeness.NONE;
        }
        return isHan(key) ? han(base(key)) : latin(base(name));
    }

    /// By what two spellings of a name are the same: full width, case, and space between Chinese characters are folded.
    static String key(String name) {
        var key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            var character = narrow(name.charAt(i));
            if (!Lines.isSpace(character)) {
                key.append(character);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ' && !isHan(key.charAt(key.length() - 1))) {
                key.append(' ');
            }
        }
        return key.toString().strip().toLowerCase(Locale.ROOT);
    }

    /// A name as a label can have it, on one line and without the signs that end or frame labels.
    static String plain(String name) {
        return NOT_IN_NAMES.matcher(name).replaceAll(" ").strip();
    }

    /// A name without what stands in brackets behind it.
    static String base(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (isOpening(name.charAt(i))) {
                return name.substring(0, i).strip();
            }
        }
        return name;
    }

    /// What stands in brackets behind a key; empty where there is nothing.
    static String bracketed(String key) {
        var base = base(key);
        if (base.length() == key.length()) {
            return "";
        }
        var inside = key.substring(key.indexOf('(', base.length()) + 1);
        return (inside.endsWith(")") ? inside.substring(0, inside.length() - 1) : inside).strip();
    }

    static boolean isHan(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (isHan(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isCode(String key) {
        return CODE.matcher(key).matches();
    }

    /// `张处长`, `王某`.
    static boolean hasTitle(String key) {
        for (var length = Math.min(4, key.length() - 1); length >= 1; length--) {
            if (TITLES.contains(key.substring(key.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static Likeness han(String key) {
        var length = key.length();
        if (length > MOST_HAN || PRONOUNS.indexOf(key.charAt(0)) >= 0 || NOT_NAMES.contains(key)) {
            return Likeness.NONE;
        }
        for (var saying : SAYING) {
            if (key.endsWith(saying)) {
                return Likeness.NONE;
            }
        }
        if (hasTitle(key) || TITLES.contains(key) && length > 1 || HAN_WITH_CODE.matcher(key).matches()) {
            return Likeness.NAME;
        }
        var single = SURNAMES.indexOf(key.charAt(0)) >= 0 && length >= 2 && length <= 3;
        var twofold = length >= 3 && length <= 4 && DOUBLE_SURNAMES.contains(key.substring(0, 2));
        if (single || twofold || key.indexOf('·') > 0) {
            return Likeness.NAME;
        }
        return length <= 8 ? Likeness.MAYBE : Likeness.NONE;
    }

    private static Likeness latin(String name) {
        if (CODE.matcher(key(name)).matches()) {
            return Likeness.NAME;
        }
        var words = name.strip().split("\\s+");
        if (words.length > MOST_WORDS) {
            return Likeness.NONE;
        }
        if (words.length == 1 && Character.isLowerCase(name.charAt(0))) {
            return name.length() <= 12 ? Likeness.MAYBE : Likeness.NONE;
        }
        for (var word : words) {
            var first = word.codePointAt(0);
            if (!Character.isUpperCase(first) && !Character.isDigit(first) && !PARTICLES.contains(word)
                    && RoleWords.of(word) == null && Character.isLetter(first) && Character.isLowerCase(first)) {
                return Likeness.NONE;
            }
        }
        return Likeness.NAME;
    }

    private static char narrow(char character) {
        if (character == '\u3000') {
            return ' ';
        }
        return character >= '\uFF01' && character <= '\uFF5E' ? (char) (character - 0xFEE0) : character;
    }

    private static boolean isHan(char character) {
        return character >= '\u2E80' && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                || Character.isSurrogate(character);
    }

    private static boolean isSentence(String words) {
        return words.chars().anyMatch(character -> "，。？！；：,?!;:“”「」\"*".indexOf(character) >= 0);
    }

    private static boolean isOpening(char character) {
        return character == '(' || character == '（';
    }

    private static Set<String> words(String text) {
        return Set.of(Arrays.stream(text.strip().split("\\s+")).distinct().toArray(String[]::new));
    }
}
