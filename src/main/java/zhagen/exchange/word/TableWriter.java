package zhagen.exchange.word;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import zhagen.exchange.word.WordTable.Entry;
import zhagen.exchange.word.WordTable.Reach;

/// Writes a [WordTable].
final class TableWriter {

    private static final int OUTER = 12; // eighths of a point
    private static final int INNER = 6;
    private static final int HAIR = 2;
    private static final String HAIR_COLOUR = "C9CDD2";
    private static final int LONG_ROW = 900;

    private final WordTable table;
    private final CTTbl into;

    TableWriter(WordTable table, CTTbl into) {
        this.table = table;
        this.into = into;
    }

    void write() {
        frame();
        head();
        for (int i = 0; i < table.rows().size(); i++) {
            row(i);
        }
    }

    private void frame() {
        int width = table.widths().stream().mapToInt(Integer::intValue).sum();
        var properties = into.addNewTblPr();
        var whole = properties.addNewTblW();
        whole.setW(BigInteger.valueOf(width));
        whole.setType(STTblWidth.DXA);
        properties.addNewJc().setVal(STJcTable.CENTER);
        var borders = properties.addNewTblBorders();
        line(borders.addNewTop(), OUTER);
        line(borders.addNewBottom(), OUTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        for (var side : List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(),
                margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
        }
        margins.getTop().setW(BigInteger.valueOf(30));
        margins.getBottom().setW(BigInteger.valueOf(30));
        margins.getLeft().setW(BigInteger.valueOf(80));
        margins.getRight().setW(BigInteger.valueOf(80));
        var grid = into.addNewTblGrid();
        table.widths().forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
    }

    private static void line(CTBorder border, int thick) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(thick));
        border.setSpace(BigInteger.ZERO);
        border.setColor(thick == HAIR ? HAIR_COLOUR : "000000");
    }

    private void head() {
        var row = into.addNewTr();
        var properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < table.head().size(); i++) {
            var entry = table.head().get(i);
            var cell = row.addNewTc();
            width(cell, i);
            line(cell.getTcPr().addNewTcBorders().addNewBottom(), INNER);
            words(cell, entry, WordStyles.TABLE_HEAD);
        }
    }

    private void row(int index) {
        var entries = table.rows().get(index);
        var row = into.addNewTr();
        if (entries.stream().mapToInt(entry -> entry.text().length()).sum() < LONG_ROW) {
            row.addNewTrPr().addNewCantSplit();
        }
        boolean total = table.total() && index == table.rows().size() - 1;
        boolean begins = index > 0
                && entries.getFirst().reach() != Reach.GOES_ON
                && entries.getLast().reach() != Reach.GOES_ON;
        for (int i = 0; i < entries.size(); i++) {
            var cell = row.addNewTc();
            width(cell, i);
            borders(cell, entries.get(i), total ? INNER : begins ? HAIR : 0, reachesEnd(index, i));
            words(cell, entries.get(i), WordStyles.TABLE);
        }
    }

    private void width(CTTc cell, int column) {
        var width = cell.addNewTcPr().addNewTcW();
        width.setW(BigInteger.valueOf(table.widths().get(column)));
        width.setType(STTblWidth.DXA);
    }

    /// Whether a cell is in the last row, or goes on down to it.
    private boolean reachesEnd(int row, int column) {
        int next = row + 1;
        while (next < table.rows().size() && table.rows().get(next).get(column).reach() == Reach.GOES_ON) {
            next++;
        }
        return next == table.rows().size();
    }

    private static void borders(CTTc cell, Entry entry, int above, boolean last) {
        switch (entry.reach()) {
            case ALONE -> {}
            case BEGINS -> cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
            case GOES_ON -> cell.getTcPr().addNewVMerge();
        }
        boolean lined = above > 0 && entry.reach() != Reach.GOES_ON;
        if (lined || last) {
            var borders = cell.getTcPr().addNewTcBorders();
            if (lined) {
                line(borders.addNewTop(), above);
            }
            if (last) {
                line(borders.addNewBottom(), OUTER);
            }
        }
    }

    private static void words(CTTc cell, Entry entry, String style) {
        for (var line : (entry.reach() == Reach.GOES_ON ? "" : entry.text()).split("\n", -1)) {
            var paragraph = cell.addNewP();
            var look = paragraph.addNewPPr();
            look.addNewPStyle().setVal(style);
            switch (entry.align()) {
                case LEFT -> {}
                case MIDDLE -> look.addNewJc().setVal(STJc.CENTER);
                case RIGHT -> look.addNewJc().setVal(STJc.RIGHT);
            }
            if (!line.isEmpty()) {
                paragraph.addNewR().addNewT().setStringValue(line);
            }
        }
    }
}
