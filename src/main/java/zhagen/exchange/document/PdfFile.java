package zhagen.exchange.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import zhagen.model.Label;

/// A PDF that has words: lines in the order of reading, joined to paragraphs, with the pages that they stand on.
final class PdfFile {

    private static final String FONT_NOTES = "pdfbox.fontcache";

    private PdfFile() {}

    static Document read(byte[] bytes, Hints hints) throws IOException {
        keepOutOfHome();
        try (var document = Loader.loadPDF(bytes, hints.password())) {
            return read(document);
        } catch (InvalidPasswordException _) {
            throw new Unreadable(
                    hints.password().isEmpty() ? Unreadable.Reason.PROTECTED : Unreadable.Reason.WRONG_PASSWORD);
        }
    }

    /// What PDFBox notes about the fonts of the machine does not belong among the user's files.
    private static void keepOutOfHome() {
        if (System.getProperty(FONT_NOTES) == null) {
            System.setProperty(FONT_NOTES, System.getProperty("java.io.tmpdir"));
        }
    }

    private static Document read(PDDocument document) throws IOException {
        var pages = new ArrayList<List<PdfLine>>();
        int pictured = 0;
        for (var page : PdfGlyphs.of(document)) {
            if (page.glyphs().stream().allMatch(Glyph::isBlank) && hasPicture(document.getPage(pages.size()))) {
                pictured++;
            }
            pages.add(PdfLayout.lines(page));
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new Unreadable(pictured > 0 ? Unreadable.Reason.SCANNED : Unreadable.Reason.EMPTY);
        }
        var text = new DocumentText();
        if (pictured > 0) {
            text.warn(Label.of("import.warning.pagesWithoutWords", pictured));
        }
        var running = new PdfRunning(pages);
        var labels = document.getDocumentCatalog().getPageLabels();
        var given = labels == null ? new String[0] : labels.getLabelsByPageIndices();
        var paragraphs = new PdfParagraphs(pages, text);
        for (int page = 0; page < pages.size(); page++) {
            var own = running.label(page);
            var other = page < given.length && given[page] != null && !given[page].isBlank() ? given[page]
                    : String.valueOf(page + 1);
            paragraphs.page(own.isEmpty() ? other : own, running.without(page));
        }
        return text.document();
    }

    private static boolean hasPicture(PDPage page) {
        var resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }
}
