package zhagen.analysis.saturation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Holdout;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Milestone;
import zhagen.model.Reading;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Tree;

/// What the sources that were held back added to what had been frozen: nothing of weight, or something. Any thread.
///
/// @param concepts born since, found in these sources
/// @param categories born since, found in these sources
/// @param relations born since; only those that rest on other sources alone are left out
/// @param betweenMains those of them that relate main categories which nothing related before
public record HoldoutTest(
        Holdout holdout,
        @Nullable Milestone frozen,
        List<Member> sources,
        List<Code> concepts,
        List<Code> categories,
        List<Relation> relations,
        List<Relation> betweenMains,
        Outcome outcome) {

    /// One source that was held back.
    ///
    /// @param before how many codings it had when the codebook was frozen; it should have had none
    /// @param since how many it got after that
    public record Member(Source source, int before, int since, boolean done) {}

    public sealed interface Outcome {

        /// No new category and no new relation between main categories.
        record Passed() implements Outcome {}

        record Failed() implements Outcome {}

        record NotAssessable(List<Label> because) implements Outcome {

            public NotAssessable {
                because = List.copyOf(because);
            }
        }
    }

    public HoldoutTest {
        sources = List.copyOf(sources);
        concepts = List.copyOf(concepts);
        categories = List.copyOf(categories);
        relations = List.copyOf(relations);
        betweenMains = List.copyOf(betweenMains);
    }

    public static HoldoutTest of(Snapshot now, Holdout holdout) {
        return new Asking(now, holdout).answer();
    }

    private static final class Asking {

        private final Snapshot now;
        private final Counting counting;
        private final Holdout holdout;
        private final @Nullable Milestone frozen;
        private final Instant at;

        Asking(Snapshot now, Holdout holdout) {
            this.now = now;
            this.counting = new Counting(now);
            this.holdout = holdout;
            this.frozen = holdout.frozen() == null ? null : now.get(holdout.frozen());
            this.at = frozen == null ? Instant.MAX : frozen.origin().made();
        }

        HoldoutTest answer() {
            var sources = holdout.sources().stream().map(now::get).map(this::member).toList();
            var found = found();
            var concepts = born(found, Level.CONCEPT, Level.CONCEPT);
            var categories = born(found, Level.CATEGORY, Level.CORE);
            var relations = now.all(Relation.class).filter(this::isNew).toList();
            var before = new HashSet<Pair>();
            now.all(Relation.class).filter(it -> !isYoung(it)).forEach(it -> mains(it).ifPresent(before::add));
            var between = relations.stream()
                    .filter(it -> mains(it).filter(pair -> !before.contains(pair)).isPresent())
                    .toList();
            return new HoldoutTest(holdout, frozen, sources, concepts, categories, relations, between,
                    outcome(sources, categories.isEmpty() && between.isEmpty()));
        }

        private Member member(Source source) {
            var codings = now.pointingAt(source.id(), Coding.class);
            int since = (int) codings.stream().filter(this::isYoung).count();
            boolean done = now.pointingAt(source.id(), Reading.class).stream()
                    .anyMatch(reading -> reading.state() == Reading.State.DONE);
            return new Member(source, codings.size() - since, since, done);
        }

        private boolean isYoung(Item item) {
            return item.origin().made().isAfter(at);
        }

        /// The codes that have a passage in these sources, and all above them.
        private Set<Id<Code>> found() {
            var found = new HashSet<Id<Code>>();
            for (var source : holdout.sources()) {
                for (var coding : now.pointingAt(source, Coding.class)) {
                    if (!found.contains(coding.code()) && counting.counts(coding.place())) {
                        Tree.path(now, now.get(coding.code())).forEach(code -> found.add(code.id()));
                    }
                }
            }
            return found;
        }

        private List<Code> born(Set<Id<Code>> found, Level lowest, Level highest) {
            return Tree.all(now).stream()
                    .filter(code -> code.level().compareTo(lowest) >= 0 && code.level().compareTo(highest) <= 0)
                    .filter(code -> isYoung(code) && found.contains(code.id()))
                    .toList();
        }

        private boolean isNew(Relation relation) {
            var grounds = now.pointingAt(relation.id(), Evidence.class);
            return isYoung(relation)
                    && (grounds.isEmpty() || grounds.stream()
                            .anyMatch(evidence -> holdout.sources().contains(evidence.place().source())));
        }

        /// What a relation relates, as main categories.
        private record Pair(Object from, Object to) {}

        private Optional<Pair> mains(Relation relation) {
            var from = main(relation.from());
            Item target = now.get(relation.to());
            var to = target instanceof Relation other ? mains(other).map(Object.class::cast) : main(relation.to());
            return from.isEmpty() || to.isEmpty() || from.equals(to)
                    ? Optional.empty()
                    : Optional.of(new Pair(from.get(), to.get()));
        }

        private Optional<Object> main(Id<? extends Item> id) {
            return (Item) now.get(id) instanceof Code code
                    ? Tree.path(now, code).reversed().stream()
                            .filter(above -> above.level().compareTo(Level.MAIN) >= 0)
                            .findFirst()
                            .map(Code::id)
                    : Optional.empty();
        }

        private Outcome outcome(List<Member> sources, boolean nothingOfWeight) {
            var because = new ArrayList<Label>();
            if (sources.isEmpty()) {
                because.add(Label.of("holdout.because.noSources"));
            }
            if (frozen == null) {
                because.add(Label.of("holdout.because.notFrozen"));
            } else {
                for (var member : sources) {
                    if (member.before() > 0) {
                        because.add(Label.of("holdout.because.codedBefore", member.source().name(), member.before()));
                    } else if (!member.done()) {
                        because.add(Label.of("holdout.because.notDone", member.source().name()));
                    }
                }
            }
            return !because.isEmpty()
                    ? new Outcome.NotAssessable(because)
                    : nothingOfWeight ? new Outcome.Passed() : new Outcome.Failed();
        }
    }
}
