package zhagen.search;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// A text as the index takes it: words, and signs in pairs. The first and the last of a run of signs is given by itself as well,
/// so that it is found beside a word (`第3章`). One thread; reused from text to text.
final class Tokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Units units = new Units();
    private final Signs signs = new Signs();
    private boolean more;
    private boolean inRun;
    private int alone;
    private int position;

    Tokens of(String text, int start, int end) {
        units.read(text, start, end);
        signs.clear();
        more = units.next();
        inRun = false;
        alone = 0;
        position = -1;
        return this;
    }

    /// The signs of the text, each once; known when the text has been read to its end.
    TokenStream signs() {
        return signs;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (alone != 0) {
            setTerm(alone);
            increment.setPositionIncrement(0);
            alone = 0;
            return true;
        }
        if (!more) {
            return false;
        }
        int now = units.position();
        increment.setPositionIncrement(now - position);
        position = now;
        if (units.isSign()) {
            takeSign(now);
        } else {
            term.copyBuffer(units.letters(), 0, units.length());
            more = units.next();
            inRun = false;
        }
        return true;
    }

    private void takeSign(int now) {
        int sign = units.sign();
        signs.add(sign);
        more = units.next();
        boolean goesOn = more && units.isSign() && units.position() == now + 1;
        setTerm(sign);
        if (goesOn) {
            append(units.sign());
            alone = inRun ? 0 : sign;
        }
        inRun = goesOn;
    }

    private void setTerm(int sign) {
        term.setEmpty();
        append(sign);
    }

    private void append(int sign) {
        if (Character.isBmpCodePoint(sign)) {
            term.append((char) sign);
        } else {
            term.append(Character.highSurrogate(sign)).append(Character.lowSurrogate(sign));
        }
    }

    private static final class Signs extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final boolean[] seen = new boolean[0x10000];
        private int[] signs = new int[256];
        private int count;
        private int given;

        void clear() {
            for (int i = 0; i < count; i++) {
                seen[signs[i] & 0xFFFF] = false;
            }
            count = 0;
            given = 0;
        }

        /// A rare sign of a higher plane may come twice.
        void add(int sign) {
            if (sign < seen.length) {
                if (seen[sign]) {
                    return;
                }
                seen[sign] = true;
            }
            if (count == signs.length) {
                signs = Arrays.copyOf(signs, count * 2);
            }
            signs[count++] = sign;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (given == count) {
                return false;
            }
            term.append(Character.toString(signs[given++]));
            return true;
        }
    }
}
