package zhagen.ui.pseudonyms;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import zhagen.exchange.pseudonym.Candidate;

/// A word under review. Screen thread.
final class Word {

    enum Verdict {
        OPEN,
        REPLACE,
        SKIP
    }

    private final Candidate candidate;
    private final boolean own;
    private final ObjectProperty<Verdict> verdict = new SimpleObjectProperty<>(Verdict.OPEN);
    private final StringProperty replacement = new SimpleStringProperty();

    /// @param own whether it comes from the user's own list
    Word(Candidate candidate, String replacement, boolean own) {
        this.candidate = candidate;
        this.own = own;
        this.replacement.set(replacement);
    }

    Candidate candidate() {
        return candidate;
    }

    boolean isOwn() {
        return own;
    }

    ObjectProperty<Verdict> verdict() {
        return verdict;
    }

    StringProperty replacement() {
        return replacement;
    }

    boolean isAccepted() {
        return verdict.get() == Verdict.REPLACE;
    }
}
