package zhagen.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;
import zhagen.model.Wording;

/// What became of the codebook and of the relations between two states of a study, told from the states alone: a code that is gone
/// was merged into those that its codings stand for now, and a code that is new was split from those that its codings stood for.
///
/// @param codes those that are not the same, in the order of the later tree, those that are gone at the end
/// @param relations those that are not the same, in the order in which they were made, those that are gone at the end
/// @param kept how many codes are the same
public record Difference(List<OfCode> codes, List<OfRelation> relations, int kept) {

    /// What happened to a code.
    public enum Fate {
        NEW,
        /// New, and took over codings of others.
        SPLIT,
        RENAMED,
        MOVED,
        LEVEL,
        REDEFINED,
        /// Gone, and others took over its codings, or its name.
        MERGED,
        DROPPED
    }

    /// @param before null where it is new
    /// @param after null where it is gone
    /// @param others what it was merged into, or split from, by their ids
    public record OfCode(
            @Nullable Code before, @Nullable Code after, Set<Fate> fates, List<Id<Code>> others, Strength strengthBefore,
            Strength strengthAfter) {

        public Code code() {
            return after != null ? after : Objects.requireNonNull(before);
        }
    }

    /// What happened to a relation.
    public enum Turn {
        GAINED,
        LOST,
        POLARITY,
        STATUS,
        TYPE,
        ENDS,
        STATEMENT,
        EVIDENCE
    }

    /// @param before null where it is new
    /// @param after null where it is gone
    /// @param evidenceBefore how many pieces of evidence it had
    public record OfRelation(
            @Nullable Relation before, @Nullable Relation after, Set<Turn> turns, int evidenceBefore,
            int evidenceAfter) {

        public Relation relation() {
            return after != null ? after : Objects.requireNonNull(before);
        }
    }

    public Difference {
        codes = List.copyOf(codes);
        relations = List.copyOf(relations);
    }

    public boolean isNone() {
        return codes.isEmpty() && relations.isEmpty();
    }

    public static Difference between(Snapshot before, Snapshot after) {
        return new Comparison(before, after).difference();
    }

    private static final class Comparison {

        private final Snapshot before;
        private final Snapshot after;
        private final Map<Id<Code>, Strength> strengthsBefore;
        private final Map<Id<Code>, Strength> strengthsAfter;
        private final List<OfCode> codes = new ArrayList<>();
        private int kept;

        Comparison(Snapshot before, Snapshot after) {
            this.before = before;
            this.after = after;
            this.strengthsBefore = new Counting(before).ofAll();
            this.strengthsAfter = new Counting(after).ofAll();
        }

        Difference difference() {
            Tree.all(after).forEach(this::look);
            Tree.all(before).stream()
                    .filter(code -> !after.has(code.id()))
                    .forEach(this::gone);
            return new Difference(codes, relations(), kept);
        }

        private void look(Code code) {
            var old = before.find(code.id()).orElse(null);
            if (old == null) {
                var from = codes(code, after, before);
                add(null, code, EnumSet.of(from.isEmpty() ? Fate.NEW : Fate.SPLIT), from);
                return;
            }
            var fates = EnumSet.noneOf(Fate.class);
            note(fates, Fate.RENAMED, !old.name().equals(code.name()));
            note(fates, Fate.MOVED, !Objects.equals(old.parent(), code.parent()));
            note(fates, Fate.LEVEL, old.level() != code.level());
            note(fates, Fate.REDEFINED, !old.definition().equals(code.definition())
                    || !old.include().equals(code.include()) || !old.exclude().equals(code.exclude()));
            if (fates.isEmpty()) {
                kept++;
            } else {
                add(old, code, fates, List.of());
            }
        }

        private static <E extends Enum<E>> void note(EnumSet<E> all, E one, boolean is) {
            if (is) {
                all.add(one);
            }
        }

        private void gone(Code code) {
            var into = new ArrayList<>(codes(code, before, after));
            if (into.isEmpty()) {
                after.all(Code.class).filter(other -> bears(other, code.name())).map(Code::id).forEach(into::add);
            }
            add(code, null, EnumSet.of(into.isEmpty() ? Fate.DROPPED : Fate.MERGED), into);
        }

        /// Whether a code took over a name when it took over the code.
        private static boolean bears(Code code, Wording name) {
            return code.aliases().stream().anyMatch(name::says);
        }

        /// The other codes that the codings of a code in one state stand for in the other state.
        private static List<Id<Code>> codes(Code code, Snapshot here, Snapshot there) {
            return here.pointingAt(code.id(), Coding.class).stream()
                    .flatMap(coding -> there.find(coding.id()).stream())
                    .map(Coding::code)
                    .filter(other -> !other.equals(code.id()))
                    .distinct()
                    .toList();
        }

        private void add(@Nullable Code old, @Nullable Code code, Set<Fate> fates, List<Id<Code>> others) {
            codes.add(new OfCode(old, code, Set.copyOf(fates), List.copyOf(others), strength(old, strengthsBefore),
                    strength(code, strengthsAfter)));
        }

        private static Strength strength(@Nullable Code code, Map<Id<Code>, Strength> strengths) {
            return code == null ? Strength.NONE : strengths.getOrDefault(code.id(), Strength.NONE);
        }

        private List<OfRelation> relations() {
            var all = new ArrayList<OfRelation>();
            after.all(Relation.class).forEach(relation -> {
                var old = before.find(relation.id()).orElse(null);
                var turns = old == null ? EnumSet.of(Turn.GAINED) : turns(old, relation);
                if (!turns.isEmpty()) {
                    all.add(of(old, relation, turns));
                }
            });
            before.all(Relation.class)
                    .filter(relation -> !after.has(relation.id()))
                    .forEach(relation -> all.add(of(relation, null, EnumSet.of(Turn.LOST))));
            return all;
        }

        private EnumSet<Turn> turns(Relation old, Relation relation) {
            var turns = EnumSet.noneOf(Turn.class);
            note(turns, Turn.POLARITY, old.polarity() != relation.polarity());
            note(turns, Turn.STATUS, old.status() != relation.status() || old.basis() != relation.basis());
            note(turns, Turn.TYPE, !old.type().equals(relation.type()));
            note(turns, Turn.ENDS, !old.from().equals(relation.from()) || !old.to().equals(relation.to()));
            note(turns, Turn.STATEMENT, !old.statement().equals(relation.statement()));
            note(turns, Turn.EVIDENCE, !evidence(before, old).equals(evidence(after, relation)));
            return turns;
        }

        private static Map<Id<Evidence>, Evidence.Stance> evidence(Snapshot now, Relation relation) {
            var all = new HashMap<Id<Evidence>, Evidence.Stance>();
            now.pointingAt(relation.id(), Evidence.class).forEach(it -> all.put(it.id(), it.stance()));
            return all;
        }

        private OfRelation of(@Nullable Relation old, @Nullable Relation relation, Set<Turn> turns) {
            return new OfRelation(
                    old, relation, Set.copyOf(turns), old == null ? 0 : evidence(before, old).size(),
                    relation == null ? 0 : evidence(after, relation).size());
        }
    }
}
