package zhagen.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhagen.exchange.table.Grid;
import zhagen.exchange.transcript.PlainWords;
import zhagen.exchange.transcript.TableFile;
import zhagen.exchange.transcript.Wishes;
import zhagen.model.Code;
import zhagen.model.PriorCodes;
import zhagen.model.PriorCodes.Element;
import zhagen.model.Refused;
import zhagen.model.Snapshot;

/// A codebook that a theory brings, as a file: a table with a column for each level (cells may be merged, as in print), a table with
/// names and what stands above them, the codebook of an export, or an indented list (Markdown lists and headings too) in which a
/// definition follows the name behind a colon.
public record PriorCodebook(List<Element> elements) {

    public PriorCodebook {
        elements = List.copyOf(elements);
    }

    /// @throws Refused where the file cannot be read, or names no code
    public static PriorCodebook read(String fileName, byte[] bytes, Wishes wishes) {
        var name = fileName.toLowerCase(Locale.ROOT);
        boolean isText = name.endsWith(".txt") || name.endsWith(".md");
        var root = new PriorElement("");
        if (isText) {
            PriorOutline.read(PlainWords.read(fileName, bytes, wishes), root);
        } else {
            table(TableFile.read(fileName, bytes, wishes).headed(), root);
        }
        var elements = root.elements();
        if (elements.isEmpty()) {
            throw Refused.because("prior.noCodes", fileName);
        }
        return new PriorCodebook(elements);
    }

    private static void table(Grid grid, PriorElement root) {
        var columns = new PriorColumns(grid);
        if (columns.parent >= 0 && columns.name >= 0) {
            PriorParents.read(grid, columns, root);
        } else {
            PriorLevels.read(grid, columns, root);
        }
    }

    public int size() {
        return elements.stream().mapToInt(Element::size).sum();
    }

    /// The codes of the project that are called as elements are, in the order of the elements.
    public List<Code> known(Snapshot now) {
        var all = new ArrayList<Code>();
        elements.forEach(element -> known(now, element, all));
        return all;
    }

    private static void known(Snapshot now, Element element, List<Code> all) {
        PriorCodes.known(now, element.name()).ifPresent(all::add);
        element.parts().forEach(part -> known(now, part, all));
    }
}
