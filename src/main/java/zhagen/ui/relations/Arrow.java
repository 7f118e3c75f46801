package zhagen.ui.relations;

import zhagen.model.Polarity;
import zhagen.model.RelationType.Meaning;

/// A relation's arrow in letters: `—⊖→`.
public final class Arrow {

    private Arrow() {}

    public static String of(Meaning meaning, Polarity polarity) {
        var sign = sign(polarity);
        if (meaning.symmetric()) {
            return sign.isEmpty() ? "↔" : "←" + sign + "→";
        }
        return (meaning == Meaning.MODERATION ? "┄" : "—") + sign + "→";
    }

    static String sign(Polarity polarity) {
        return switch (polarity) {
            case PLUS -> "⊕";
            case MINUS -> "⊖";
            case BOTH -> "±";
            case UNKNOWN -> "?";
            case NONE -> "";
        };
    }
}
