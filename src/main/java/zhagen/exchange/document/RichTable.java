package zhagen.exchange.document;

/// The table in which the words of a rich text stand: that it begins is known only from the words in it.
final class RichTable {

    private final DocumentText text;
    private boolean open;
    private boolean inRow;
    private boolean inCell;

    RichTable(DocumentText text) {
        this.text = text;
    }

    /// Opens the table, the row and the cell in which words stand, or closes the table that they stand behind.
    void place(boolean inTable) {
        if (!inTable) {
            end();
            return;
        }
        if (!open) {
            text.beginTable();
            open = true;
        }
        if (!inRow) {
            text.beginRow();
            inRow = true;
        }
        if (!inCell) {
            text.beginCell();
            inCell = true;
        }
    }

    void endCell() {
        if (inCell) {
            text.endCell();
            inCell = false;
        }
    }

    /// A cell that the file leaves open stays open.
    void endRow() {
        if (inRow) {
            text.endRow();
            inRow = false;
        }
    }

    void end() {
        endCell();
        endRow();
        if (open) {
            text.endTable();
            open = false;
        }
    }
}
