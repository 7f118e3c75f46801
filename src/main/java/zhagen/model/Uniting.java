package zhagen.model;

import java.util.Collection;
import java.util.List;

/// Several codes become one, in one change.
public final class Uniting {

    private Uniting() {}

    /// Lets all of `from` go into `into`, one after the other, as [Merging] does it; the code that is left bears `name`.
    ///
    /// @throws Refused where one of them cannot be merged, or there is none besides `into`
    public static Change of(
            Snapshot now, By by, Collection<Id<Code>> from, Id<Code> into, Wording name, Reason reason) {
        var merged = from.stream().filter(id -> !id.equals(into)).toList();
        if (merged.isEmpty()) {
            throw Refused.because("code.mergeItself", now.get(into).name());
        }
        var then = now;
        var whole = new Change(Label.of("change.code.mergeMany", merged.size(), name), List.of());
        for (var id : merged) {
            var last = id.equals(merged.getLast());
            var step = Merging.merge(
                    then, by, id, into, last ? name : then.get(into).name(), last ? reason : Reason.NONE);
            if (merged.size() == 1) {
                return step;
            }
            then = then.after(step);
            whole = whole.then(step);
        }
        return new Change(Label.of("change.code.mergeMany", merged.size(), name), whole.edits());
    }

    /// The name of one of the codes, and those of the others in a language in which it has none.
    public static Wording name(Snapshot now, Id<Code> chosen, Collection<Id<Code>> others) {
        var code = now.get(chosen);
        for (var other : others) {
            code = code.named(Merging.name(code, now.get(other)));
        }
        return code.name();
    }
}
