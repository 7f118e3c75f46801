package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Correction.Touched;
import zhagen.model.Rewrite.Splice;

/// What a correction by hand would make of a source, for whoever looks on while it is typed: the same as [Correction] does, without a
/// change being built.
public final class Outlook {

    private final Moves moves;
    private final List<Turn> turns;
    private final List<Touched> touched;

    public Outlook(Snapshot now, By by, Id<Source> id, String newText, List<Splice> splices) {
        moves = new Moves(splices);
        var spoken = new Spoken(splices, moves, newText, now.pointingAt(id, Speaker.class), by);
        turns = spoken.after(now.pointingAt(id, Turn.class));
        touched = touched(now, id, moves);
    }

    /// What loses words, in the order of the text.
    static List<Touched> touched(Snapshot now, Id<Source> source, Moves moves) {
        var touched = new ArrayList<Touched>();
        now.pointingAt(source, Coding.class).forEach(coding -> note(coding, coding.place(), moves, touched));
        now.pointingAt(source, Evidence.class).forEach(it -> note(it, it.place(), moves, touched));
        for (var memo : now.pointingAt(source, Memo.class)) {
            for (var link : memo.allLinks()) {
                if (link instanceof Link.ToPlace(var place) && place.source().equals(source)) {
                    note(memo, place, moves, touched);
                }
            }
        }
        touched.sort((one, other) -> one.before().compareTo(other.before()));
        return touched;
    }

    private static void note(Item item, Place place, Moves moves, List<Touched> touched) {
        var span = place.span();
        if (span != null && moves.loses(span)) {
            touched.add(new Touched(item, span, moves.kept(span)));
        }
    }

    /// The turns as they would be.
    public List<Turn> turns() {
        return turns;
    }

    public List<Touched> touched() {
        return touched;
    }

    /// Where a span would be; null where none of its words would be left.
    public @Nullable Span of(Span span) {
        return moves.kept(span);
    }
}
