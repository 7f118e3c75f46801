package zhagen.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where sentences begin, Chinese and English ones.
public final class Sentences {

    private Sentences() {}

    /// The offsets in `words`, in their order; the first is 0, unless there are no words.
    public static List<Integer> starts(String words) {
        var sentences = BreakIterator.getSentenceInstance(Locale.CHINESE);
        sentences.setText(words);
        var starts = new ArrayList<Integer>();
        for (int start = sentences.first(); start < words.length() && start >= 0; start = sentences.next()) {
            starts.add(start);
        }
        return starts;
    }
}
