package zhagen.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhagen.model.Span;

/// Invented interviews as a transcript has them, label and words on a line.
final class Interview {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int number;

    Interview(int firstTurn) {
        number = firstTurn - 1;
    }

    Interview asks(String speaker, String time, String words) {
        return says(speaker, time, true, words);
    }

    Interview answers(String speaker, String time, String... paragraphs) {
        return says(speaker, time, false, paragraphs);
    }

    private Interview says(String speaker, String time, boolean quiet, String... paragraphs) {
        number++;
        text.append(speaker).append('：');
        for (int i = 0; i < paragraphs.length; i++) {
            int start = text.length();
            text.append(paragraphs[i]);
            blocks.add(new Block(new Span(start, text.length()), number, speaker, time, quiet, i == 0));
            text.append('\n');
        }
        return this;
    }

    Interview code(String quote, String name, int hue) {
        return mark(quote, name, hue);
    }

    Interview mark(String quote, String name, int hue, Mark.Sign... signs) {
        marks.add(new Mark(marks.size(), where(quote), new Mark.Tag(name, name, hue), Set.of(signs)));
        return this;
    }

    Span where(String quote) {
        int start = text.indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("nobody says: " + quote);
        }
        return new Span(start, start + quote.length());
    }

    ReaderText text() {
        return new ReaderText(text.toString(), blocks);
    }

    List<Mark> marks() {
        return marks;
    }

    static Interview chinese() {
        return new Interview(11)
                .asks("访谈者", "00:06:58", "您在这个岗位上几年了？平时跟别的委办局打交道多不多？")
                .answers("A07", "00:07:06", "五年半。多，天天都在打交道，有一半的时间是在要数据、催数据，剩下一半是在给人家解释为什么给不了。")
                .asks("访谈者", "00:07:31", "为什么会“给不了”？")
                .answers("A07", "00:07:36",
                        "一个是系统的问题。我们这边前前后后上了九套系统，每一套都是上头条线统一发下来的，字段怎么设、库放在哪儿，我们说了不算。"
                                + "你让我导一份出来，我得先打报告给省里，省里再问厂家，厂家说要加接口，加接口就要钱。一来一回，三个月过去了。",
                        "再一个，说句实在话，就算技术上拿得出来，我心里也打鼓。数据一旦出了我这个门，别人拿去做什么我不知道，万一漏了、用错了，"
                                + "追到源头还是我签的字。不共享没有人说我，共享出了事全是我的。😅")
                .asks("访谈者", "00:09:02", "有没有哪一次是比较顺利的？")
                .answers("A07", "00:09:08", "有。前年搞“一次办好”，分管副市长每个礼拜开一次碰头会，谁没给数据就当场点名。那两个月给得最快，"
                        + "连平时最难说话的几家都给了。可是专班一撤，又慢慢回去了，因为大家配合的是领导，不是这件事本身。")
                .asks("访谈者", "00:10:15", "如果把规矩写清楚呢，比如谁提供、谁使用、谁负责？")
                .answers("A07", "00:10:24", "那肯定好。说白了，我们怕的不是干活，怕的是说不清楚。要是有一张单子，写明白我给到这一步就算尽责了，"
                        + "后面怎么用由用的人负责，我第一个举手。另外也得让我们看到好处，不能老是我们往外掏，一点回来的都没有。")
                .asks("访谈者", "00:11:40", "您说的“好处”具体指什么？")
                .answers("A07", "00:11:45", "比如你拿了我的数据去做核验，核验完发现错的，你得反馈给我，我好改。现在是石沉大海。")
                .code("每一套都是上头条线统一发下来的，字段怎么设、库放在哪儿，我们说了不算", "条线系统各自建设", 0)
                .code("我得先打报告给省里，省里再问厂家，厂家说要加接口，加接口就要钱。一来一回，三个月过去了", "协调成本高", 4)
                .mark("厂家说要加接口，加接口就要钱", "厂商锁定", 6, Mark.Sign.MEMO)
                .mark("数据一旦出了我这个门，别人拿去做什么我不知道，万一漏了、用错了，追到源头还是我签的字。不共享没有人说我，共享出了事全是我的",
                        "责任边界不清", 1, Mark.Sign.EXEMPLAR)
                .code("万一漏了、用错了，追到源头还是我签的字", "泄密追责的担忧", 7)
                .code("不共享没有人说我，共享出了事全是我的", "避责", 3)
                .code("分管副市长每个礼拜开一次碰头会，谁没给数据就当场点名", "上级领导推动", 2)
                .code("可是专班一撤，又慢慢回去了，因为大家配合的是领导，不是这件事本身", "运动式共享", 3)
                .code("那肯定好。说白了，我们怕的不是干活，怕的是说不清楚。要是有一张单子，写明白我给到这一步就算尽责了，后面怎么用由用的人负责，我第一个举手",
                        "责任清单的期待", 5)
                .code("要是有一张单子，写明白我给到这一步就算尽责了", "尽职免责", 1)
                .mark("不能老是我们往外掏，一点回来的都没有", "互惠性不足", 2, Mark.Sign.EXEMPLAR, Mark.Sign.MEMO)
                .code("你得反馈给我，我好改。现在是石沉大海", "缺少反馈", 0);
    }

    static Interview english() {
        return new Interview(4)
                .asks("Interviewer", "00:02:40", "You mentioned that requests from other departments tend to stall. "
                        + "Where exactly?")
                .answers("P2", "00:02:47", "Usually on my own desk, to be honest. A request comes in, it is two "
                        + "lines long, and it doesn’t say what they "
                        + "want the records for. So I write back and ask. Then nothing for a fortnight. By the time "
                        + "somebody answers, the person "
                        + "who wanted it has moved to another project.")
                .asks("Interviewer", "00:03:29", "And when the purpose is clear?")
                .answers("P2", "00:03:33", "Then it goes to legal, and legal says yes in principle, which is their "
                        + "way of saying no. Nobody has "
                        + "ever told me that I would be covered if I released something and it turned out to be a "
                        + "mistake. What I do know is that "
                        + "nobody has been disciplined for keeping a file in the drawer.",
                        "I’m not proud of that. But you learn what the place rewards. Twice I shared early, and "
                                + "both times I was the one who had "
                                + "to explain the discrepancies to the audit people, as if sharing had caused them.")
                .asks("Interviewer", "00:05:02", "Was there a time when it did work?")
                .answers("P2", "00:05:06", "During the floods. We had a room, one shared spreadsheet, and the "
                        + "deputy director sitting at the end of "
                        + "the table. People who had not spoken for years were reading numbers out to each other. "
                        + "It lasted six weeks. After that "
                        + "the room went back to being a store cupboard.")
                .asks("Interviewer", "00:06:11", "What would have kept it going?")
                .answers("P2", "00:06:15", "Something in it for the people who do the typing. If I clean a register "
                        + "for you, send me back what you "
                        + "corrected. That’s all. It would have saved me a day a month, and I’d have picked up the "
                        + "phone the next time.")
                .code("it doesn’t say what they want the records for", "purpose not stated", 5)
                .code("So I write back and ask. Then nothing for a fortnight. By the time somebody answers, the "
                        + "person who wanted it has moved "
                        + "to another project", "cost of coordination", 4)
                .code("Nobody has ever told me that I would be covered if I released something and it turned out to "
                        + "be a mistake",
                        "unclear liability", 1)
                .mark("nobody has been disciplined for keeping a file in the drawer", "avoiding blame", 3,
                        Mark.Sign.EXEMPLAR)
                .mark("But you learn what the place rewards. Twice I shared early, and both times I was the one who "
                        + "had to explain the "
                        + "discrepancies to the audit people, as if sharing had caused them",
                        "sharing is "
                                + "punished",
                        7, Mark.Sign.MEMO)
                .code("both times I was the one who had to explain the discrepancies", "unclear liability", 1)
                .code("the deputy director sitting at the end of the table", "pressure from above", 2)
                .code("It lasted six weeks. After that the room went back to being a store cupboard",
                        "campaign-style sharing", 6)
                .mark("If I clean a register for you, send me back what you corrected. That’s all. It would have "
                        + "saved me a day a month",
                        "reciprocity", 0, Mark.Sign.EXEMPLAR);
    }
}
