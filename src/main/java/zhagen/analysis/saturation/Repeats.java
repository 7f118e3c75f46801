package zhagen.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import zhagen.model.Label;

/// How much of each source repeats what the earlier ones said: the coefficient S = |A ∩ B| / |B|, where B is what is in the source and A
/// what the earlier ones had, and Jaccard's |A ∩ B| / |A ∪ B|, which falls as A grows. Saturated where S is 0.95 or more three times in
/// a row.
public record Repeats(List<Repeat> sources, Verdict verdict) {

    static final double ENOUGH = 0.95;
    static final int IN_A_ROW = 3;

    public record Repeat(Share s, Share jaccard) {}

    public Repeats {
        sources = List.copyOf(sources);
    }

    public static Repeats of(Growth growth) {
        var all = new ArrayList<Repeat>();
        var fresh = growth.fresh();
        int known = 0;
        for (int i = 0; i < growth.sources(); i++) {
            all.add(repeat(known, growth.foundIn(i), fresh[i]));
            known += fresh[i];
        }
        return new Repeats(all, verdict(all));
    }

    private static Repeat repeat(int known, int here, int fresh) {
        if (known == 0) {
            var nothingBefore = new Share.Undefined(Label.of("saturation.nothingBefore"));
            return new Repeat(nothingBefore, nothingBefore);
        }
        var nothingHere = Label.of("saturation.nothingHere");
        return new Repeat(
                Share.of(here - fresh, here, nothingHere), Share.of(here - fresh, known + fresh, nothingHere));
    }

    private static Verdict verdict(List<Repeat> all) {
        if (all.size() <= IN_A_ROW) {
            return new Verdict.NotAssessable(Label.of("saturation.tooFew", IN_A_ROW + 1, all.size()));
        }
        int row = 0;
        for (int i = 0; i < all.size(); i++) {
            row = all.get(i).s() instanceof Share.Known(var s) && s >= ENOUGH ? row + 1 : 0;
            if (row == IN_A_ROW) {
                return new Verdict.Reached(i + 1 - IN_A_ROW, IN_A_ROW);
            }
        }
        return new Verdict.NotReached();
    }
}
