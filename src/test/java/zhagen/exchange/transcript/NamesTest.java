package zhagen.exchange.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "访谈者", "受访者A01", "被采访人", "采访人", "主持人", "记者", "问", "答", "问1",
            "Q", "Q12", "Interviewer", "interviewer 2", "Speaker 1", "SPEAKER_00",
            "Participant B", "Respondent", "说话人 3", "发言人2", "新华社记者", "学生A",
            "主持人李明", "來訪者", "訪談者", "Moderator", "访 谈 者", "Ｑ", "受访者（女，35岁）"
    })
    void roleWordsSayThatSomebodySpeaks(String name) {
        assertThat(Names.judge(name)).isEqualTo(Likeness.ROLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "张三", "唐鳳", "王处长", "李某", "欧阳修", "小王", "老李", "张副市长", "B03",
            "CC", "Audrey Tang", "Aaron van Wirdum (AvW)", "Dr. Smith",
            "J. K. Rowling", "A", "王处长（A01）", "O'Brien", "Jean-Luc Picard", "𠮷先生"
    })
    void namesAreBuiltLikeNames(String name) {
        assertThat(Names.judge(name)).isEqualTo(Likeness.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "访谈时间", "时间", "日期", "地点", "关键词", "摘要", "图1", "表2-1", "注", "第一条", "责任单位",
            "完成时限", "Date", "Time", "Location", "Key words", "_page",
            "受访者姓名", "记录人", "联系电话", "参考文献", "URL"
    })
    void metaWordsAreNobodysName(String name) {
        assertThat(Names.judge(name)).isEqualTo(Likeness.META);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "他说", "她问", "我的回答是", "例如", "比如", "其中", "原因", "首先", "12", "3",
            "2021", "你们部门的困难主要有以下几个方面", "The main reason is", "However", "e.g",
            "王处长表示", "张三说", "", "——", "我就说", "因此"
    })
    void proseBeforeAColonIsNoName(String words) {
        assertThat(Names.judge(words)).isEqualTo(Likeness.NONE);
    }
}
