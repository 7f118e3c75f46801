package zhagen.exchange.transcript;

import java.util.List;

/// A layout that fits a text, how well, and the turns that it makes of it.
record Finding(String layout, double confidence, List<Cue> cues) {

    static final Finding NOTHING = new Finding("", 0, List.of());

    private static final double SURE = 0.5;

    boolean isSure() {
        return confidence >= SURE;
    }

    /// By which findings on the same text are compared: regular beats irregular, and many beat few.
    double weight() {
        return confidence * cues.size() / (cues.size() + 3);
    }
}
