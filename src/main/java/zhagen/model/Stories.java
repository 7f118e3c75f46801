package zhagen.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhagen.model.Storyline.Sentence;

/// What a user can do with what a model tells, and with its core category.
public final class Stories {

    private Stories() {}

    /// What the model tells, in words. Sentences that are new stand on what their links lead to now.
    ///
    /// @param texts of the same moment
    public static Change tell(Snapshot now, By by, Texts texts, Id<TheoryModel> id, Wording storyline) {
        var model = now.get(id);
        var settled = storyline.each(words -> Mentions.settled(now, words));
        var grounds = new Grounds(now, texts).of(model, settled);
        return new Edits(now, by)
                .alter(model, it -> it.described(it.name(), settled, it.core()).grounded(grounds))
                .as("change.model.tell", model.name());
    }

    /// Somebody looked at a sentence whose ground had changed, and it still holds.
    ///
    /// @throws Refused where the storyline has no such sentence any more
    public static Change seen(Snapshot now, By by, Texts texts, Id<TheoryModel> id, Sentence sentence) {
        var model = now.get(id);
        if (!Storyline.sentences(model.storyline()).contains(sentence)) {
            throw Refused.because("story.sentenceGone");
        }
        var grounds = new Grounds(now, texts).seen(model, sentence);
        return new Edits(now, by).alter(model, it -> it.grounded(grounds)).as("change.model.seen", model.name());
    }

    /// Chooses the core category, and keeps why as a decision memo about the model and the category. What was chosen before, and why,
    /// stays among the memos and in the history.
    ///
    /// @throws Refused where nobody says why
    public static Change choose(Snapshot now, By by, Id<TheoryModel> id, Id<Code> core, Reason reason) {
        if (reason.words().isBlank()) {
            throw Refused.because("story.coreUnfounded", now.get(core).name());
        }
        var model = now.get(id);
        var edits = new Edits(now, by).alter(model, it -> it.described(it.name(), it.storyline(), core));
        reason.write(now, by, edits, List.of(new Link.ToItem(id), new Link.ToItem(core)));
        return edits.as("change.model.choose", now.get(core).name(), model.name());
    }

    /// Why the core category of the model was chosen: the latest decision about the two.
    public static Optional<Memo> reason(Snapshot now, TheoryModel model) {
        var core = model.core();
        return core == null
                ? Optional.empty()
                : now.pointingAt(model.id(), Memo.class).stream()
                        .filter(memo -> memo.type() == Memo.Type.DECISION)
                        .filter(memo -> memo.links().contains(new Link.ToItem(model.id()))
                                && memo.links().contains(new Link.ToItem(core)))
                        .max(Comparator.comparing(memo -> memo.origin().made()));
    }
}
