package zhagen.ui.codebook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Snapshot;

/// Which codes the passages of a source have that read like a given one, measured by the pairs of Chinese characters and the
/// longer words of other languages that they share. It is cheap enough to be asked whenever a passage is about to be coded. Any thread.
final class Alike {

    private static final int FEWEST = 3;
    private static final int SHORT_WORD = 5;
    private static final double LEAST = 0.2;

    private Alike() {}

    /// @param text of the source
    /// @return 0 to 1, for codes of which a passage is like this one at all
    static Map<Id<Code>, Double> to(Snapshot now, Place place, String text) {
        var wanted = place.within(text.length());
        var signs = new BitSet(1 << 16);
        int size = 0;
        for (int i = wanted.start(); i < wanted.end(); i++) {
            int sign = sign(text, i, wanted.end());
            if (sign >= 0 && !signs.get(sign)) {
                signs.set(sign);
                size++;
            }
        }
        var alike = new HashMap<Id<Code>, Double>();
        if (size < FEWEST) {
            return alike;
        }
        for (var coding : now.pointingAt(place.source(), Coding.class)) {
            var span = coding.place().span();
            if (span == null || span.overlaps(wanted) || span.end() > text.length()) {
                continue;
            }
            int all = 0;
            int shared = 0;
            for (int i = span.start(); i < span.end(); i++) {
                int sign = sign(text, i, span.end());
                if (sign >= 0) {
                    all++;
                    shared += signs.get(sign) ? 1 : 0;
                }
            }
            double share = all < FEWEST ? 0 : Math.min(1, shared / Math.sqrt((double) all * size));
            if (share >= LEAST) {
                alike.merge(coding.code(), share, Math::max);
            }
        }
        return alike;
    }

    /// A number for two Chinese characters side by side, or for the longer word that begins there; -1 where neither does.
    private static int sign(String text, int at, int end) {
        char first = text.charAt(at);
        if (Character.isIdeographic(first)) {
            return at + 1 < end && Character.isIdeographic(text.charAt(at + 1))
                    ? first * 31 + text.charAt(at + 1) & 0xFFFF
                    : -1;
        }
        if (!Character.isLetter(first) || at > 0 && Character.isLetter(text.charAt(at - 1))) {
            return -1;
        }
        int hash = 0;
        int letters = 0;
        for (int i = at; i < end && Character.isLetter(text.charAt(i)); i++) {
            hash = hash * 31 + Character.toLowerCase(text.charAt(i));
            letters++;
        }
        return letters < SHORT_WORD ? -1 : (hash ^ hash >>> 16) & 0xFFFF;
    }
}
