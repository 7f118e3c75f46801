package zhagen.exchange.correction;

/// A stretch of one text for which another one stands in the other.
record Gap(int oneFrom, int oneTo, int otherFrom, int otherTo) {

    boolean isEmpty() {
        return oneFrom == oneTo && otherFrom == otherTo;
    }

    int removed() {
        return oneTo - oneFrom;
    }

    int inserted() {
        return otherTo - otherFrom;
    }

    /// Without what both sides begin and end with.
    Gap trimmed(int[] one, int[] other) {
        int from = oneFrom;
        int otherStart = otherFrom;
        while (from < oneTo && otherStart < otherTo && one[from] == other[otherStart]) {
            from++;
            otherStart++;
        }
        int to = oneTo;
        int otherEnd = otherTo;
        while (to > from && otherEnd > otherStart && one[to - 1] == other[otherEnd - 1]) {
            to--;
            otherEnd--;
        }
        return new Gap(from, to, otherStart, otherEnd);
    }
}
