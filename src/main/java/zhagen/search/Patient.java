package zhagen.search;

import zhagen.model.Refused;

/// A text that loses its patience when a pattern looks at it for too long, as patterns with repetitions within repetitions do.
///
/// @param looks how often it has been looked at
record Patient(String text, String pattern, String source, long[] looks) implements CharSequence {

    private static final long MOST = 100_000_000;

    Patient(String text, String pattern, String source) {
        this(text, pattern, source, new long[1]);
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > MOST) {
            throw Refused.because("autocode.slow", pattern, source);
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
