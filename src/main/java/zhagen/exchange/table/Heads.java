package zhagen.exchange.table;

import java.util.Locale;
import java.util.Set;

/// The words by which tables head columns that every study has.
public final class Heads {

    private static final Set<String> CODE_NAME = Set.of(
            "编号", "代号", "代码", "编码", "受访者", "受访者编号", "受访者代号", "被访者", "被访者编号", "参与者", "参与者编号", "問卷編號", "問卷编号", "问卷编号",
            "編號", "代號",
            "受訪者", "code", "code name", "codename", "participant", "participant id", "participantid", "respondent",
            "respondent id", "respondentid", "id");
    private static final Set<String> NOTE = Set.of("备注", "说明", "備註", "note", "notes", "remark", "remarks");

    private Heads() {}

    public static boolean isCodeName(String head) {
        return CODE_NAME.contains(key(head));
    }

    public static boolean isNote(String head) {
        return NOTE.contains(key(head));
    }

    public static String key(String head) {
        return head.strip().toLowerCase(Locale.ROOT);
    }
}
