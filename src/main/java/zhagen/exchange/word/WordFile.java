package zhagen.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// A document for Word, written from its beginning to its end, in styles that Word knows: its headings make an outline and a table of
/// contents, its quotations can be given another look at once. One thread.
public final class WordFile implements AutoCloseable {

    /// Words in one look.
    public record Words(String text, Set<Look> looks) {

        public static Words plain(String text) {
            return new Words(text, Set.of());
        }
    }

    public enum Look {
        BOLD,
        ITALIC,
        CODE,
        FAINT
    }

    /// In twentieths of a point, as all lengths here.
    private static final int LIST_STEP = 420;
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_440;
    private static final String MONOSPACE = "Consolas";

    private static final double TWENTIETHS = 20;
    private static final double CAPTION_ROOM = 60;

    private final XWPFDocument document = new XWPFDocument();
    private boolean lying;
    private boolean begun;

    public WordFile(String title, String author) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        WordStyles.in(document);
        page();
    }

    /// A4, with its number below.
    private void page() {
        shape(document.getDocument().getBody().addNewSectPr());
        var number = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void shape(CTSectPr section) {
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(lying ? A4_HEIGHT : A4_WIDTH));
        size.setH(BigInteger.valueOf(lying ? A4_WIDTH : A4_HEIGHT));
        size.setOrient(lying ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    /// What follows stands on pages that lie on their side, or stand upright. Where they do already, nothing changes.
    public void turn(boolean onTheirSide) {
        if (lying == onTheirSide) {
            return;
        }
        var last = document.getDocument().getBody().getSectPr();
        if (begun) {
            var ended = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
            ended.set(last);
        }
        lying = onTheirSide;
        shape(last);
    }

    /// How wide what is written can be.
    public int width() {
        return (lying ? A4_HEIGHT : A4_WIDTH) - 2 * MARGIN;
    }

    /// A line above a table or below a figure, with the number that Word counts.
    ///
    /// @param kind the word before the number: `Table`, `表`
    /// @param number what Word will count, for those who show it before it does
    public void caption(String kind, int number, String text) {
        var paragraph = styled(WordStyles.CAPTION);
        paragraph.createRun().setText(kind);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" SEQ " + kind.strip() + " \\* ARABIC ");
        field.addNewR().addNewT().setStringValue(String.valueOf(number));
        paragraph.createRun().setText("  " + text);
    }

    public void table(WordTable table) {
        begun = true;
        new TableWriter(table, document.getDocument().getBody().addNewTbl()).write();
    }

    /// A picture in the middle of the page, as wide as there is room, or as wide as it is.
    ///
    /// @param width and height, in points
    public void picture(byte[] png, double width, double height, String spoken) throws IOException {
        double room = width() / TWENTIETHS;
        double tall = ((lying ? A4_WIDTH : A4_HEIGHT) - 2 * MARGIN) / TWENTIETHS - CAPTION_ROOM;
        double scale = Math.min(1, Math.min(room / width, tall / height));
        try {
            var run = styled(WordStyles.FIGURE).createRun();
            run.addPicture(
                    new ByteArrayInputStream(png), PictureType.PNG, spoken, Units.toEMU(width * scale),
                    Units.toEMU(height * scale));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(spoken);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    public void title(String text) {
        var paragraph = styled(WordStyles.TITLE);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.createRun().setText(text);
    }

    /// @param level from 1 to 6
    public void heading(int level, List<Words> words) {
        write(styled(WordStyles.heading(level)), words);
    }

    public void paragraph(List<Words> words) {
        write(styled(WordStyles.BODY), words);
    }

    /// A small line: who, when, about what.
    public void note(String text) {
        styled(WordStyles.NOTE).createRun().setText(text);
    }

    /// Somebody's words, set apart.
    ///
    /// @param reference what stands behind them: where they were said; may be empty
    public void quotation(List<Words> words, String reference) {
        var paragraph = styled(WordStyles.QUOTE);
        write(paragraph, words);
        if (!reference.isEmpty()) {
            var run = paragraph.createRun();
            run.setText(reference);
            run.setColor(WordStyles.FAINT);
        }
    }

    /// @param depth 0 at the margin
    /// @param mark what stands before it
    public void item(int depth, String mark, List<Words> words) {
        var paragraph = styled(WordStyles.ITEM);
        paragraph.setIndentationLeft((depth + 1) * LIST_STEP);
        paragraph.setIndentationHanging(LIST_STEP);
        var run = paragraph.createRun();
        run.setText(mark);
        run.addTab();
        write(paragraph, words);
    }

    public void code(String text) {
        write(styled(WordStyles.CODE), List.of(new Words(text, Set.of(Look.CODE))));
    }

    public void rule() {
        styled(WordStyles.RULE);
    }

    private XWPFParagraph styled(String style) {
        begun = true;
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static void write(XWPFParagraph paragraph, List<Words> all) {
        for (var words : all) {
            var run = paragraph.createRun();
            words.looks().forEach(look -> look(run, look));
            var lines = words.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak(BreakType.TEXT_WRAPPING);
                }
                run.setText(lines[i], i);
            }
        }
    }

    private static void look(XWPFRun run, Look look) {
        switch (look) {
            case BOLD -> run.setBold(true);
            case ITALIC -> run.setItalic(true);
            case CODE -> run.setFontFamily(MONOSPACE, XWPFRun.FontCharRange.ascii);
            case FAINT -> run.setColor(WordStyles.FAINT);
        }
    }

    public void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
