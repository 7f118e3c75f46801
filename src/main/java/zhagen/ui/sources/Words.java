package zhagen.ui.sources;

import java.util.HashMap;
import java.util.Map;
import zhagen.model.Id;
import zhagen.model.Speaker;
import zhagen.model.Turn;

/// How much is said, as word processors count it: every Chinese character, and every run of other letters or digits.
final class Words {

    private Words() {}

    static int in(CharSequence text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length();) {
            int letter = Character.codePointAt(text, i);
            i += Character.charCount(letter);
            if (Character.isIdeographic(letter)) {
                words++;
                inside = false;
            } else if (Character.isLetterOrDigit(letter)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (letter != '\'' && letter != '’' && letter != '-') {
                inside = false;
            }
        }
        return words;
    }

    static Map<Id<Speaker>, Integer> bySpeaker(Iterable<Turn> turns, String text) {
        var words = new HashMap<Id<Speaker>, Integer>();
        for (var turn : turns) {
            if (turn.speaker() != null) {
                words.merge(turn.speaker(), in(text.substring(turn.words().start(), turn.words().end())), Integer::sum);
            }
        }
        return words;
    }
}
