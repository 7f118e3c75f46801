package zhagen.exchange.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a document, by the ids that Word has for its own. Chinese text is set as papers are: songti for the text, heiti for
/// headings, kaiti for quotations; Latin letters in Times New Roman.
final class WordStyles {

    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String QUOTE = "Quote";
    static final String NOTE = "Note";
    static final String ITEM = "ListParagraph";
    static final String CODE = "HTMLPreformatted";
    static final String RULE = "Rule";
    static final String CAPTION = "Caption";
    static final String TABLE = "TableText";
    static final String TABLE_HEAD = "TableHead";
    static final String FIGURE = "Figure";
    static final String FAINT = "6B7079";

    private static final String NORMAL = "Normal";
    private static final String LATIN = "Times New Roman";
    private static final String SONG = "宋体";
    private static final String HEI = "黑体";
    private static final String KAI = "楷体";
    private static final int HALF_POINTS = 21;
    private static final int[] HEADINGS = {32, 28, 26, 24, 22, 21};
    private static final int LINE = 360;
    private static final int TIGHT = 280;
    private static final int TABLE_LINE = 260;
    private static final int QUOTE_INDENT = 480;

    private final List<CTStyle> styles = new ArrayList<>();

    private WordStyles() {}

    static String heading(int level) {
        return "Heading" + Math.clamp(level, 1, HEADINGS.length);
    }

    static void in(XWPFDocument document) {
        var made = new WordStyles();
        made.text();
        made.tables();
        made.headings();
        var into = document.createStyles();
        made.styles.forEach(style -> into.addStyle(new XWPFStyle(style)));
    }

    private void text() {
        var normal = style(NORMAL, NORMAL, SONG, HALF_POINTS);
        normal.setDefault(true);
        normal.getRPr().addNewLang().setEastAsia("zh-CN");
        spaced(style(BODY, "Body Text", SONG, HALF_POINTS), 0, 120, LINE);
        var quote = style(QUOTE, "Quote", KAI, HALF_POINTS);
        spaced(quote, 60, 120, LINE);
        var indent = quote.getPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(QUOTE_INDENT));
        indent.setRight(BigInteger.valueOf(QUOTE_INDENT));
        var note = style(NOTE, "Note", SONG, 18);
        spaced(note, 0, 80, TIGHT);
        note.getRPr().addNewColor().setVal(FAINT);
        spaced(style(ITEM, "List Paragraph", SONG, HALF_POINTS), 0, 60, LINE);
        spaced(style(CODE, "HTML Preformatted", SONG, 18), 60, 120, TIGHT);
        rule();
    }

    private void tables() {
        var caption = style(CAPTION, "caption", HEI, HALF_POINTS);
        spaced(caption, 240, 80, TIGHT);
        caption.getPPr().addNewKeepNext();
        caption.getPPr().addNewJc().setVal(STJc.CENTER);
        spaced(style(TABLE, "Table Text", SONG, 18), 0, 20, TABLE_LINE);
        var head = style(TABLE_HEAD, "Table Head", HEI, 18);
        spaced(head, 0, 20, TABLE_LINE);
        var figure = style(FIGURE, "Figure", SONG, HALF_POINTS);
        spaced(figure, 120, 0, 240);
        figure.getPPr().addNewKeepNext();
        figure.getPPr().addNewJc().setVal(STJc.CENTER);
    }

    private void headings() {
        spaced(style(TITLE, "Title", HEI, 40), 0, 120, LINE);
        for (int level = 1; level <= HEADINGS.length; level++) {
            var heading = style(heading(level), "heading " + level, HEI, HEADINGS[level - 1]);
            spaced(heading, level == 1 ? 360 : 240, 120, LINE);
            heading.getPPr().addNewKeepNext();
            heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            heading.getRPr().addNewB();
        }
    }

    private void rule() {
        var rule = style(RULE, "Rule", SONG, 8);
        var bottom = rule.addNewPPr().addNewPBdr().addNewBottom();
        bottom.setVal(STBorder.SINGLE);
        bottom.setColor("BFC4CA");
        bottom.setSz(BigInteger.valueOf(4));
    }

    private CTStyle style(String id, String name, String chinese, int halfPoints) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (!id.equals(NORMAL)) {
            style.addNewBasedOn().setVal(NORMAL);
        }
        style.addNewQFormat();
        letters(style.addNewRPr(), chinese, halfPoints);
        styles.add(style);
        return style;
    }

    private static void letters(CTRPr letters, String chinese, int halfPoints) {
        var fonts = letters.addNewRFonts();
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        fonts.setCs(LATIN);
        fonts.setEastAsia(chinese);
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }

    private static void spaced(CTStyle style, int before, int after, int line) {
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setLine(BigInteger.valueOf(line));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }
}
