package zhagen.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/// Takes the rows of a sheet as they stream by.
final class SheetRows implements SheetContentsHandler {

    private final List<List<String>> rows = new ArrayList<>();
    private final Bounds bounds = new Bounds();
    private List<String> row = new ArrayList<>();

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public void startRow(int number) {
        row = new ArrayList<>();
    }

    @Override
    public void endRow(int number) {
        rows.add(bounds.row(row));
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        var column = reference == null ? row.size() : new CellReference(reference).getCol();
        while (row.size() < column) {
            row.add("");
        }
        row.add(value == null ? "" : plain(value));
    }

    /// With `\n` line ends, and without what Excel writes for a carriage return.
    static String plain(String value) {
        return value.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
