package zhagen.naming;

/// The hashes of all parts of a word, each without going through its letters again.
final class Hashes {

    private static final long BASE = 1_000_003;

    private final long[] upTo;
    private final long[] powers;

    Hashes(String word) {
        upTo = new long[word.length() + 1];
        powers = new long[word.length() + 1];
        powers[0] = 1;
        for (int i = 0; i < word.length(); i++) {
            upTo[i + 1] = upTo[i] * BASE + word.charAt(i);
            powers[i + 1] = powers[i] * BASE;
        }
    }

    int length() {
        return upTo.length - 1;
    }

    long whole() {
        return upTo[length()];
    }

    long part(int start, int end) {
        return upTo[end] - upTo[start] * powers[end - start];
    }

    /// What the word is without the character at `at`.
    long without(int at) {
        return upTo[at] * powers[length() - at - 1] + part(at + 1, length());
    }
}
