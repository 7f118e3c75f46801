package zhagen.exchange.transcript;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zhagen.model.SpeakerRole;

/// The words by which transcripts call those who ask and those who answer. All names here are keys of [Names].
final class RoleWords {

    private static final List<String> ASKING = words("""
            访 訪 采 採 记 記 主 访谈者 访谈人 访谈员 访问者 访问人 访问员 访员 采访者 采访人 采访员 主持人 主持者 主持 主持老师 记者 问 提问 提问者 提问人 追问 问题 研究者 研究员 研究人员
            调研员 调研者 调研人员 调查员 调查者 调查人员 咨询师 咨询员 心理咨询师 访谈主持人 发问 提問 提問者 提問人 追問 問題 問 發問 訪談者 訪談人 訪談員 訪問者 訪問人 訪員 採訪者 採訪人 記者
            研究員 調研員 調查員 諮詢師 諮商師 心理諮商師 编者 编辑部 interviewer moderator facilitator host interrogator researcher
            questioner reporter journalist counselor counsellor therapist q question ques int iv
            interviewer/moderator entrevistador entrevistadora
            """);
    private static final List<String> ANSWERING = words("""
            受 被 口述人 口述者 讲述人 讲述者 受访者 受访人 受访对象 受访谈者 受访人员 受访干部 被访者 被访人 被访谈者 被访谈人 被采访者 被采访人 被采访对象 被访问者 被访对象 被调查者 访谈对象 答
            回答 回答者 答复 来访者 参与者 嘉宾 受調者 受訪者 受訪人 受訪對象 被訪者 被訪人 被訪談者 被採訪者 被採訪人 訪談對象 答覆 來訪者 參與者 嘉賓 來賓 来宾 受试者 被试 受試者
            interviewee participant respondent informant guest subject answer ans client patient entrevistado
            entrevistada
            """);
    private static final List<String> NEUTRAL = words("""
            发言人 说话人 讲话人 讲者 发言者 说话者 發言人 說話人 講者 學生 学生 众人 全体 所有人 旁白 翻译 記錄 旁人 同事 speaker spk voice male female man woman
            audience unknown unidentified translator interpreter student teacher all both operator
            """);
    /// Who joins in when somebody speaks; nobody by themselves, since `all:` and `voice:` are much else too.
    private static final Set<String> COMPANY = Set.of(
            "all", "both", "voice", "male", "female", "man", "woman", "众人", "全体", "所有人", "旁白", "旁人", "翻译");
    private static final Set<String> QUESTION = Set.of("q", "question", "ques", "问", "問", "提问", "提問", "问题", "問題");
    private static final Set<String> ANSWER = Set.of("a", "ans", "answer", "答", "回答", "答复", "答覆");

    /// A name's code at its end: `1`, `A01`, `-3`, `甲`, `二`.
    private static final Pattern CODE_AT_END = Pattern.compile(
            "[\\s#._\\-–]*(?:(?<![a-z])[a-z]{1,2}\\d{1,3}|\\d{1,3}|(?<![a-z])[a-z]|[甲乙丙丁戊己庚]|[一二三四五六七八九十]{1,2})号?$");
    private static final Pattern NUMBER_AT_END = Pattern.compile("\\d{1,3}$");
    private static final Map<String, SpeakerRole> ROLES = new TreeMap<>();

    static {
        NEUTRAL.forEach(word -> ROLES.put(word, SpeakerRole.OTHER));
        ANSWERING.forEach(word -> ROLES.put(word, SpeakerRole.PARTICIPANT));
        ASKING.forEach(word -> ROLES.put(word, SpeakerRole.INTERVIEWER));
    }

    private RoleWords() {}

    /// The role that a name says by itself, OTHER where it only says that somebody speaks; null where it says nothing.
    static @Nullable SpeakerRole of(String key) {
        var exact = ROLES.get(key);
        if (exact != null) {
            return exact;
        }
        var base = withoutCode(key);
        var ofBase = ROLES.get(base);
        if (ofBase != null) {
            return ofBase;
        }
        return Names.isHan(base) ? inHan(base) : inLatin(base);
    }

    static boolean isCompany(String key) {
        return COMPANY.contains(key);
    }

    /// Whether the name stands for a question or an answer rather than for a person.
    static boolean isQuestionOrAnswer(String key) {
        return isQuestion(key) || isAnswer(key);
    }

    static boolean isQuestion(String key) {
        return QUESTION.contains(key);
    }

    static boolean isAnswer(String key) {
        return ANSWER.contains(key);
    }

    /// `问题：` asks where `回答：` answers; elsewhere it heads a paragraph on a problem.
    static boolean isProblem(String key) {
        return key.equals("问题") || key.equals("問題");
    }

    static String withoutCode(String key) {
        var code = CODE_AT_END.matcher(key);
        var end = code.find() && code.start() > 0 ? code : NUMBER_AT_END.matcher(key);
        return end == code || end.find() && end.start() > 0
                ? key.substring(0, end.start()).strip()
                : key;
    }

    /// `主持人李明`, `新华社记者`, `受访者张某`.
    private static @Nullable SpeakerRole inHan(String base) {
        for (var length = Math.min(base.length() - 1, 6); length >= 2; length--) {
            var begin = ROLES.get(base.substring(0, length));
            if (begin != null && base.length() - length <= 4) {
                return begin;
            }
        }
        for (var length = Math.min(base.length() - 1, 6); length >= 2; length--) {
            var end = ROLES.get(base.substring(base.length() - length));
            if (end != null && base.length() - length <= 5) {
                return end;
            }
        }
        return null;
    }

    /// `unidentified speaker`, `interviewer john`.
    private static @Nullable SpeakerRole inLatin(String base) {
        var words = base.split(" ");
        if (words.length == 1 || words.length > 3) {
            return null;
        }
        var first = ROLES.get(words[0]);
        var last = ROLES.get(words[words.length - 1]);
        if (first != null && words[0].length() > 3) {
            return first;
        }
        return last != null && words[words.length - 1].length() > 3 ? last : null;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
