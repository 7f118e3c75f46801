package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhagen.model.Span;
import zhagen.ui.reader.Mark.Sign;
import zhagen.ui.reader.Mark.Tag;

/// Passages whose codings overlap in every way that makes a picture hard to read.
record HardCases(ReaderText text, List<Mark> marks) {

    static HardCases chinese() {
        var names = List.of("条线系统各自建设", "责任边界不清", "上级领导推动", "运动式共享", "协调成本高", "缺少反馈", "厂商锁定", "泄密追责的担忧");
        var interview = new Interview(1)
                .asks("访谈者", "00:01:00", "三层嵌套：外层里面有中层，中层里面有内层，内层完了还是中层，最后又是外层。")
                .answers("A01", "00:01:20", "同一处的几个编码：这一句话同时有三个编码。下面这一句话同时有五个编码在一起。再下面这一句话一共有八个编码。")
                .asks("访谈者", "00:02:00", "交叉：前面的一段和后面的一段互相交叉，后面的一段又和再后面的一段互相交叉，一直交叉到末尾为止。")
                .answers("A01", "00:02:30", "首尾相接的同色标注：第一处，第二处，第三处。彼此没有间隔。",
                        "整段都有四个编码，并且这一段很长，要占好几行，里面另外还有很多细小的编码：系统、数据、接口、厂家、省里、市里、区里、街道，"
                                + "每一个词都有自己的编码，而且有的词上还不止一个，所以页边放不下这么多条，只能把放不下的数目写出来。")
                .answers("A02", "00:03:00", "一行里有十二处标注，都在这一行里，而且互不重叠也互不相干，页边照样不能乱。", "最后一段没有编码。");
        var marks = new Numbered(interview, names);
        marks.on("外层里面有中层，中层里面有内层，内层完了还是中层，最后又是外层", 1).on("中层，中层里面有内层，内层完了还是中层", 1)
                .on("内层，内层", 1, Sign.EXEMPLAR, Sign.MEMO);
        marks.on("这一句话同时有三个编码", 3, Sign.EXEMPLAR).on("下面这一句话同时有五个编码在一起", 5).on("再下面这一句话一共有八个编码", 8);
        marks.on("前面的一段和后面的一段互相交叉", 1).on("后面的一段互相交叉，后面的一段又和", 1).on("后面的一段又和再后面的一段互相交叉", 1)
                .on("再后面的一段互相交叉，一直交叉到末尾", 1, Sign.EVIDENCE);
        marks.same("第一处，", 2).same("第二处，", 2).same("第三处。", 2);
        marks.on(interview.text().blocks().get(4).words(), 4, Sign.MEMO);
        List.of("系统、", "数据、", "接口、", "厂家、", "省里、", "市里、", "区里、", "街道").forEach(word -> marks.on(word, 2));
        List.of("一行", "里有", "十二处", "标注", "都在", "这一", "行里", "而且", "互不重叠", "也互", "不相", "干，")
                .forEach(word -> marks.in(5, word));
        return new HardCases(interview.text(), marks.marks);
    }

    static HardCases english() {
        var names =
                List.of("unclear liability", "cost of coordination", "pressure from above", "campaign-style sharing",
                        "avoiding blame", "purpose not stated", "reciprocity", "sharing is punished");
        var interview = new Interview(1)
                .asks("Interviewer", "00:01:00",
                        "Nested: the outer one holds a middle one that holds an inner one, and goes on after both.")
                .answers("P1", "00:01:20",
                        "The same words: this one has three codes. But this sentence here has five of them at once. "
                                + "And this last sentence even has eight codes.")
                .asks("Interviewer", "00:02:00",
                        "Crossing: the first goes on into the second, the second goes on into the third, and "
                                + "the third to the end.")
                .answers("P1", "00:02:30", "End to end: first bit, second bit, third bit. Nothing in between.",
                        "The whole paragraph has four codes and it is a long one that takes several lines, with many small ones inside: "
                                + "systems, data, interfaces, vendors, province, city, district, street, each of them with two codes, "
                                + "so that the margin cannot hold them all and has to say how many there are.")
                .answers("P2", "00:03:00",
                        "A line with twelve codings one after the other, none of which meets another one.",
                        "Nothing is coded here.");
        var marks = new Numbered(interview, names);
        marks.on("the outer one holds a middle one that holds an inner one, and goes on after both", 1)
                .on("a middle one that holds an inner one", 1).on("an inner one", 1, Sign.EXEMPLAR, Sign.MEMO);
        marks.on("this one has three codes", 3, Sign.EXEMPLAR).on("this sentence here has five of them at once", 5)
                .on("this last sentence even has eight codes", 8);
        marks.on("the first goes on into the second", 1).on("the second, the second goes on", 1)
                .on("goes on into the third, and the third", 1).on("the third to the end", 1, Sign.EVIDENCE);
        marks.same("first bit, ", 2).same("second bit, ", 2).same("third bit.", 2);
        marks.on(interview.text().blocks().get(4).words(), 4, Sign.MEMO);
        List.of("systems", "data", "interfaces", "vendors", "province", "city", "district", "street")
                .forEach(word -> marks.on(word, 2));
        List.of("A line", "with", "twelve", "codings", "one", "after", "the other", "none", "of", "which", "meets",
                "another")
                .forEach(word -> marks.in(5, word));
        return new HardCases(interview.text(), marks.marks);
    }

    private static final class Numbered {

        private final Interview interview;
        private final List<String> names;
        private final List<Mark> marks = new ArrayList<>();

        Numbered(Interview interview, List<String> names) {
            this.interview = interview;
            this.names = names;
        }

        Numbered on(String words, int count, Sign... signs) {
            return on(interview.where(words), count, signs);
        }

        /// So many codes on the same words.
        Numbered on(Span span, int count, Sign... signs) {
            for (int i = 0; i < count; i++) {
                add(span, marks.size() % names.size(), i == 0 ? Set.of(signs) : Set.of());
            }
            return this;
        }

        Numbered same(String words, int code) {
            add(interview.where(words), code, Set.of());
            return this;
        }

        Numbered in(int block, String words) {
            var within = interview.text().blocks().get(block).words();
            int start = interview.text().text().indexOf(words, within.start());
            add(new Span(start, start + words.length()), marks.size() % names.size(), Set.of());
            return this;
        }

        private void add(Span span, int code, Set<Sign> signs) {
            marks.add(new Mark(marks.size(), span, new Tag(code, names.get(code), code), signs));
        }
    }
}
