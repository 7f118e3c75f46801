package zhagen.ui.milestones;

import zhagen.messages.Messages;
import zhagen.model.Strength;

/// How much something was used, in words.
final class Strengths {

    private Strengths() {}

    static String said(Messages messages, Strength strength) {
        return strength.passages() == 0
                ? "–"
                : messages.say("milestones.strength", strength.passages(), strength.people());
    }
}
