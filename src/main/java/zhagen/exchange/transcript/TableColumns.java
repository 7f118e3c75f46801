package zhagen.exchange.transcript;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import zhagen.exchange.table.Grid;
import zhagen.exchange.table.Heads;

/// What the columns of a table are, by their heads and by what they hold. A column that is not there is -1.
final class TableColumns {

    private static final Set<String> SPEAKER = words("""
            说话人 說話人 说话者 发言人 發言人 发言者 讲话人 讲者 speaker speaker_name speaker_label
            """);
    private static final Set<String> WORDS = words("""
            内容 內容 文本 转写 轉寫 话语 發言 发言 发言内容 對話 对话 原文 text content transcript utterance words sentence
            """);
    private static final Set<String> START = words("""
            时间 時間 开始 開始 开始时间 開始時間 时间戳 起始时间 time start start_time starttime timestamp timecode
            begin in
            """);
    private static final Set<String> END = words("结束 結束 结束时间 結束時間 end end_time endtime stop out");
    private static final Set<String> NUMBER = words("序号 序號 编号 編號 行号 话轮 # no no. nr index id turn line row");
    private static final Set<String> ABOUT_THE_FORM = words("""
            序号 序號 提交答卷时间 提交时间 所用时间 来源 来源详情 来自ip ip 开始时间 结束时间 时间戳記 时间戳 timestamp startdate enddate
            status ipaddress progress finished recordeddate responseid recipientlastname recipientfirstname recipientemail
            externalreference locationlatitude locationlongitude distributionchannel userlanguage 总分 #
            """);
    private static final Set<String> PERSON = words("姓名 名字 昵称 称呼 name nickname 受访人");
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|@|www\\.)\\S*");
    private static final Pattern NUMERAL = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern QUESTION = Pattern.compile(
            ".*(?:[?？]|什么|什麼|如何|怎么|怎麼|怎样|为何|为什么|哪|您|你|请|請).*"
                    + "|.*\\b(?:why|how|what|which|describe|please|your?)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final double MOSTLY = 0.8;
    private static final int LEAST_UNITS = 7;
    private static final int LONG = 40;

    private final Grid grid;
    private final int words;
    private final int speaker;
    private final int time;

    TableColumns(Grid grid) {
        this.grid = grid;
        words = words();
        var named = first(column -> column != words && SPEAKER.contains(Heads.key(grid.head(column))));
        speaker = named >= 0 ? named : first(column -> column != words && isSpeakers(column));
        time = first(column -> column != words && column != speaker && isTime(column));
    }

    /// Without lines above the heads, such as a title, and without the second and third heads of Qualtrics.
    static Grid headed(Grid grid) {
        var above = 0;
        while (above + 2 < grid.rows().size() && filled(grid.rows().get(above)) < 2 && grid.width() > 1) {
            above++;
        }
        var headed = grid.below(above);
        var rows = headed.rows();
        if (rows.size() > 3 && rows.get(2).getFirst().startsWith("{\"ImportId\"")) {
            return headed.without(2).without(0);
        }
        return headed;
    }

    static boolean isQuestion(String head) {
        return QUESTION.matcher(head).matches();
    }

    int speaker() {
        return speaker;
    }

    int spoken() {
        return words;
    }

    int time() {
        return time;
    }

    /// Whether each row is a turn: somebody is named again and again, and nothing but times and numbers is told besides.
    boolean isTalk() {
        if (speaker < 0 || words < 0) {
            return false;
        }
        return SPEAKER.contains(Heads.key(grid.head(speaker)))
                || grid.columns().allMatch(column -> column == speaker || column == words || column == time
                        || END.contains(Heads.key(grid.head(column))) || isEmpty(column)
                        || isNumbers(column) || NUMBER.contains(Heads.key(grid.head(column))));
    }

    /// Whether the first row is a turn already, since no row heads the columns.
    boolean isHeadless() {
        return grid.column(speaker).contains(grid.head(speaker));
    }

    /// The column that calls each respondent by a name of its own.
    int respondent() {
        var coded = first(column -> Heads.isCodeName(grid.head(column)) && isDistinct(column));
        return coded >= 0 ? coded
                : first(column -> PERSON.contains(Heads.key(grid.head(column))) && isDistinct(column));
    }

    /// The columns in which respondents answer in their own words.
    List<Integer> open() {
        var who = respondent();
        return grid.columns().filter(column -> column != who && isOpen(column)).boxed().toList();
    }

    /// The columns that describe a respondent: what was ticked, numbers, dates.
    List<Integer> closed() {
        var who = respondent();
        return grid.columns()
                .filter(column -> column != who && !isOpen(column) && !isEmpty(column)
                        && !ABOUT_THE_FORM.contains(Heads.key(grid.head(column))))
                .boxed()
                .toList();
    }

    private int words() {
        var headed = first(column -> WORDS.contains(Heads.key(grid.head(column))));
        if (headed >= 0) {
            return headed;
        }
        var longest = -1;
        var most = 0;
        for (int column = 0; column < grid.width(); column++) {
            var length = grid.column(column).stream().mapToInt(TableColumns::units).sum();
            if (length > most) {
                most = length;
                longest = column;
            }
        }
        return longest;
    }

    /// The head says so, or there are no heads at all; `女` comes again and again too.
    private boolean isSpeakers(int column) {
        if (!TableLayout.isHead(grid.head(column)) && !grid.column(column).contains(grid.head(column))) {
            return false;
        }
        var names = grid.column(column).stream().filter(name -> !name.isEmpty()).toList();
        return TableLayout.isSpeakers(names, grid.body().size());
    }

    private boolean isTime(int column) {
        var cells = said(column);
        var stamps = cells.stream().filter(TableColumns::isStamp).count();
        return !cells.isEmpty() && stamps >= MOSTLY * cells.size()
                || START.contains(Heads.key(grid.head(column))) && isNumbers(column);
    }

    private static boolean isStamp(String cell) {
        var stamp = Stamp.at(cell, 0, cell.length());
        return stamp != null && stamp.end() == cell.length();
    }

    private boolean isNumbers(int column) {
        var cells = said(column);
        return !cells.isEmpty() && cells.stream().allMatch(cell -> NUMERAL.matcher(cell).matches());
    }

    private boolean isOpen(int column) {
        var cells = said(column);
        if (cells.isEmpty() || ABOUT_THE_FORM.contains(Heads.key(grid.head(column)))
                || cells.stream().filter(cell -> ADDRESS.matcher(cell).matches()).count() > MOSTLY * cells.size()) {
            return false;
        }
        var units = cells.stream().mapToInt(TableColumns::units).average().orElse(0);
        var different = (double) new HashSet<>(cells).size() / cells.size();
        return units >= LEAST_UNITS && (cells.size() < 4 || different > 0.5) || units >= 20 && different > 0.2;
    }

    /// Longer than what describes a person.
    boolean isLong(int column) {
        return said(column).stream().mapToInt(TableColumns::units).average().orElse(0) >= LONG;
    }

    boolean areNumbered() {
        return respondent() >= 0 && isNumbers(respondent());
    }

    private boolean isDistinct(int column) {
        var cells = said(column);
        return cells.size() == grid.body().size() && new HashSet<>(cells).size() == cells.size();
    }

    private boolean isEmpty(int column) {
        return said(column).isEmpty();
    }

    private List<String> said(int column) {
        return grid.column(column).stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private int first(IntPredicate is) {
        return grid.columns().filter(is).findFirst().orElse(-1);
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    /// Chinese characters, and words of other scripts.
    private static int units(String cell) {
        var han = (int) cell.codePoints().filter(Character::isIdeographic).count();
        return han > 0 ? han : (int) WORD.matcher(cell).results().limit(1000).count();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
    }
}
