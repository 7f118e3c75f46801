package zhagen.ui.codebook;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Tree;

/// Which codes are looked at, besides what is typed. A code has to answer to each part; of several levels or hues, to one.
///
/// @param levels none for all
/// @param hues none for all; an inherited hue counts
/// @param unused no passage is coded with it or below it
/// @param undefined it has no definition in either language
/// @param source it is used in this source, itself
/// @param set it is in this set; a set that is gone is none
public record CodeFilter(
        Set<Level> levels, Set<Integer> hues, boolean unused, boolean undefined, @Nullable Id<Source> source,
        @Nullable Id<CodeSet> set) {

    public static final CodeFilter NONE = new CodeFilter(Set.of(), Set.of(), false, false, null, null);

    public CodeFilter {
        levels = Set.copyOf(levels);
        hues = Set.copyOf(hues);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    CodeFilter toggled(Level level) {
        var next = levels.isEmpty() ? EnumSet.noneOf(Level.class) : EnumSet.copyOf(levels);
        return new CodeFilter(flipped(next, level), hues, unused, undefined, source, set);
    }

    CodeFilter toggled(int hue) {
        return new CodeFilter(levels, flipped(new HashSet<>(hues), hue), unused, undefined, source, set);
    }

    private static <T> Set<T> flipped(Set<T> set, T member) {
        if (!set.remove(member)) {
            set.add(member);
        }
        return set;
    }

    CodeFilter unused(boolean wanted) {
        return new CodeFilter(levels, hues, wanted, undefined, source, set);
    }

    CodeFilter undefined(boolean wanted) {
        return new CodeFilter(levels, hues, unused, wanted, source, set);
    }

    CodeFilter in(@Nullable Id<Source> wanted) {
        return new CodeFilter(levels, hues, unused, undefined, wanted, set);
    }

    CodeFilter of(@Nullable Id<CodeSet> wanted) {
        return new CodeFilter(levels, hues, unused, undefined, source, wanted);
    }

    /// Whether other codes may answer when nothing but codings changes.
    boolean followsCodings() {
        return unused || source != null;
    }

    /// Whether a code answers, in a snapshot.
    Predicate<Code> over(Snapshot now) {
        var inSource = source == null ? Collections.<Id<Code>>emptySet()
                : now.pointingAt(source, Coding.class).stream().map(Coding::code).collect(Collectors.toSet());
        var inSet = set == null ? null : now.find(set).map(found -> Set.copyOf(found.codes())).orElse(null);
        return code -> (levels.isEmpty() || levels.contains(code.level()))
                && (hues.isEmpty() || hues.contains(Tree.hue(now, code)))
                && (!undefined || code.definition().isEmpty())
                && (source == null || inSource.contains(code.id()))
                && (inSet == null || inSet.contains(code.id()))
                && (!unused || Tree.below(now, code).stream()
                        .allMatch(below -> now.pointingAt(below.id(), Coding.class).isEmpty()));
    }
}
