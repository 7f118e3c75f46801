package zhagen.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import zhagen.model.Label;
import zhagen.model.Refused;

/// Workbooks of Excel, new and old. Of their sheets, the first one with more than one row is read; a cell says what it shows, without
/// the reading aids of Japanese. POI's limits against bombs in zip files stay as they are.
public final class Spreadsheet {

    private static final String NEW = "xl/workbook.xml";
    private static final int SEARCHED = 1 << 20;
    private static final int LARGEST_OLD = 64 << 20;

    private Spreadsheet() {}

    public static boolean recognises(byte[] bytes) {
        return switch (FileMagic.valueOf(bytes)) {
            case OOXML -> contains(bytes, NEW.getBytes(StandardCharsets.US_ASCII));
            case OLE2 -> contains(bytes, "Workbook".getBytes(StandardCharsets.UTF_16LE));
            default -> false;
        };
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        var start = new String(bytes, 0, Math.min(SEARCHED, bytes.length), StandardCharsets.ISO_8859_1);
        var rest = Math.max(0, bytes.length - SEARCHED);
        var name = new String(sought, StandardCharsets.ISO_8859_1);
        return start.contains(name)
                || new String(bytes, rest, bytes.length - rest, StandardCharsets.ISO_8859_1).contains(name);
    }

    /// @throws Refused where it is no workbook, is protected by another password, or holds nothing
    /// @throws TableTooLarge where there are more cells than a table for people has
    public static Grid read(String fileName, byte[] bytes, String password) {
        try {
            return FileMagic.valueOf(bytes) == FileMagic.OLE2
                    ? ofOle(fileName, bytes, password)
                    : ofPackage(new ByteArrayInputStream(bytes));
        } catch (Refused | TableTooLarge e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new Refused(Label.of("import.refused.protectedTable", fileName), e);
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | GeneralSecurityException
                | RuntimeException e) { // a damaged file makes POI throw nearly anything
            throw new Refused(Label.of("import.refused.damagedTable", fileName), e);
        }
    }

    private static Grid ofOle(String fileName, byte[] bytes, String password)
            throws IOException, GeneralSecurityException, OpenXML4JException, SAXException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                var decryptor = Decryptor.getInstance(new EncryptionInfo(files));
                if (!decryptor.verifyPassword(password)) {
                    throw Refused.because("import.refused.protectedTable", fileName);
                }
                try (var opened = decryptor.getDataStream(files)) {
                    return ofPackage(opened);
                }
            }
            if (bytes.length > LARGEST_OLD) {
                throw Refused.because("import.refused.large", fileName, bytes.length >> 20, LARGEST_OLD >> 20);
            }
            return ofOld(files, password);
        }
    }

    private static Grid ofOld(POIFSFileSystem files, String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
        try (var workbook = new HSSFWorkbook(files)) {
            var format = new CellFormat();
            var sheets = new ArrayList<List<List<String>>>();
            for (var sheet : workbook) {
                var rows = new ArrayList<List<String>>();
                var bounds = new Bounds();
                for (var row : sheet) {
                    var cells = new ArrayList<String>();
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        var cell = row.getCell(i);
                        cells.add(cell == null ? "" : SheetRows.plain(format.formatCellValue(cell)));
                    }
                    rows.add(bounds.row(cells));
                }
                sheets.add(rows);
            }
            return chosen(sheets);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Grid ofPackage(InputStream in)
            throws IOException, OpenXML4JException, SAXException {
        try (var opened = OPCPackage.open(in)) {
            var reader = new XSSFReader(opened);
            try (var workbook = reader.getWorkbookData()) {
                parse(workbook, new DefaultHandler()); // POI would print what is wrong with it before it throws
            }
            var strings = new QuietStrings(opened);
            var styles = reader.getStylesTable();
            var sheets = new ArrayList<List<List<String>>>();
            var data = reader.getSheetsData();
            while (data.hasNext()) {
                var rows = new SheetRows();
                try (var sheet = data.next()) {
                    parse(sheet, new XSSFSheetXMLHandler(styles, null, strings, rows, new CellFormat(), false));
                }
                sheets.add(rows.rows());
            }
            return chosen(sheets);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /// Damage is thrown, and not printed too.
    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /// The texts of cells, without reading aids.
    private static final class QuietStrings extends ReadOnlySharedStringsTable {

        QuietStrings(OPCPackage opened) throws IOException, SAXException {
            super(opened, false);
        }

        @Override
        public void readFrom(InputStream xml) throws IOException, SAXException {
            try {
                parse(xml, this);
            } catch (ParserConfigurationException e) {
                throw new IOException(e);
            }
        }
    }

    private static Grid chosen(List<List<List<String>>> sheets) {
        var grids = sheets.stream().map(rows -> new Grid(rows, 0)).filter(grid -> !grid.rows().isEmpty()).toList();
        var chosen = grids.stream()
                .filter(grid -> grid.rows().size() > 1)
                .findFirst()
                .or(() -> grids.stream().findFirst())
                .orElseGet(() -> new Grid(List.of(), 0));
        return new Grid(chosen.rows(), Math.max(0, grids.size() - 1));
    }
}
