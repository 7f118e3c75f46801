package zhagen.ui.reader;

/// How many lines stand above each paragraph. To know it, every paragraph before has to be broken into lines, which is done bit
/// by bit, so that the screen does not wait. Screen thread.
final class LineNumbers {

    private static final long BIT = 5_000_000;

    private final Paragraphs paragraphs;
    private final Setting setting;
    /// By paragraph, up to the one that was counted last; and behind it the sum of all.
    private final int[] above;
    private int counted;

    LineNumbers(Paragraphs paragraphs, Setting setting) {
        this.paragraphs = paragraphs;
        this.setting = setting;
        this.above = new int[paragraphs.count() + 1];
    }

    /// Counts on for a few milliseconds.
    ///
    /// @return whether everything is counted
    boolean count() {
        long begun = System.nanoTime();
        while (counted < paragraphs.count() && System.nanoTime() - begun < BIT) {
            above[counted + 1] = above[counted] + setting.lines(paragraphs.get(counted).words()).size();
            counted++;
        }
        return counted == paragraphs.count();
    }

    /// The number of a paragraph's first line, counted from 1; 0 where it is not known yet.
    int first(int paragraph) {
        return paragraph <= counted ? above[paragraph] + 1 : 0;
    }
}
