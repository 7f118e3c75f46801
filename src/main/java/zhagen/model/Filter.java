package zhagen.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What narrows a condition. Some filters say which codings there are for it, as if there were no others; the rest says where
/// a passage may stand, or who says it. Of several values in one filter any will do; all filters of a query hold.
public sealed interface Filter {

    record InSources(List<Id<Source>> sources) implements Filter {
        public InSources {
            sources = List.copyOf(sources);
        }
    }

    /// @param groups headings of the list of sources
    record InGroups(List<String> groups) implements Filter {
        public InGroups {
            groups = List.copyOf(groups);
        }
    }

    record SaidBy(List<Id<Participant>> participants) implements Filter {
        public SaidBy {
            participants = List.copyOf(participants);
        }
    }

    record SpokenAs(List<SpeakerRole> roles) implements Filter {
        public SpokenAs {
            roles = List.copyOf(roles);
        }
    }

    /// @param attribute null where it is no more
    record Valued(@Nullable Id<Attribute> attribute, List<String> values) implements Filter {
        public Valued {
            values = List.copyOf(values);
        }
    }

    /// @param attribute null where it is no more
    /// @param from null where there is no least
    /// @param to null where there is no most
    record Between(@Nullable Id<Attribute> attribute, @Nullable Double from, @Nullable Double to)
            implements Filter {}

    /// Only codings of these coders.
    record CodedBy(List<Id<Coder>> coders) implements Filter {
        public CodedBy {
            coders = List.copyOf(coders);
        }
    }

    /// Only codings of these rounds.
    record InRounds(List<Id<Round>> rounds) implements Filter {
        public InRounds {
            rounds = List.copyOf(rounds);
        }
    }

    /// Only codings that were made then.
    ///
    /// @param from the first day; null for ever since
    /// @param to the last day; null for until today
    record Made(@Nullable LocalDate from, @Nullable LocalDate to) implements Filter {}

    /// Only codings that show their code best.
    record Exemplars() implements Filter {}

    /// Only codings that a memo is about, or the words of which one is about.
    record WithMemo() implements Filter {}

    /// What has to exist for this filter to be understood.
    default List<? extends Id<?>> references() {
        return switch (this) {
            case InSources(var sources) -> sources;
            case SaidBy(var participants) -> participants;
            case CodedBy(var coders) -> coders;
            case InRounds(var rounds) -> rounds;
            case Valued(var attribute, _) -> Refs.of(attribute);
            case Between(var attribute, _, _) -> Refs.of(attribute);
            case InGroups _,SpokenAs _,Made _,Exemplars _,WithMemo _ -> List.of();
        };
    }

    default Filter redirected(Id<?> from, Id<?> to) {
        return switch (this) {
            case InSources(var sources) -> new InSources(moved(sources, from, to));
            case SaidBy(var participants) -> new SaidBy(moved(participants, from, to));
            case CodedBy(var coders) -> new CodedBy(moved(coders, from, to));
            case InRounds(var rounds) -> new InRounds(moved(rounds, from, to));
            case Valued(var attribute, var values) -> new Valued(Refs.moved(attribute, from, to), values);
            case Between(var attribute, var least, var most) ->
                    new Between(Refs.moved(attribute, from, to), least, most);
            case InGroups _,SpokenAs _,Made _,Exemplars _,WithMemo _ -> this;
        };
    }

    private static <T extends Item> List<Id<T>> moved(List<Id<T>> ids, Id<?> from, Id<?> to) {
        return ids.stream().map(id -> Refs.moved(id, from, to)).distinct().toList();
    }

    default Filter without(Id<?> gone) {
        return switch (this) {
            case InSources(var sources) -> new InSources(left(sources, gone));
            case SaidBy(var participants) -> new SaidBy(left(participants, gone));
            case CodedBy(var coders) -> new CodedBy(left(coders, gone));
            case InRounds(var rounds) -> new InRounds(left(rounds, gone));
            case Valued(var attribute, var values) -> gone.equals(attribute) ? new Valued(null, values) : this;
            case Between(var attribute, var from, var to) ->
                    gone.equals(attribute) ? new Between(null, from, to) : this;
            case InGroups _,SpokenAs _,Made _,Exemplars _,WithMemo _ -> this;
        };
    }

    private static <T extends Item> List<Id<T>> left(List<Id<T>> ids, Id<?> gone) {
        return ids.stream().filter(id -> !id.equals(gone)).toList();
    }

    /// Whether all that it asks for is no more.
    default boolean isBroken() {
        return switch (this) {
            case InSources(var sources) -> sources.isEmpty();
            case SaidBy(var participants) -> participants.isEmpty();
            case CodedBy(var coders) -> coders.isEmpty();
            case InRounds(var rounds) -> rounds.isEmpty();
            case Valued(var attribute, _) -> attribute == null;
            case Between(var attribute, _, _) -> attribute == null;
            case InGroups _,SpokenAs _,Made _,Exemplars _,WithMemo _ -> false;
        };
    }

    /// The same filter, its words written otherwise.
    default Filter saying(UnaryOperator<String> words) {
        return switch (this) {
            case InGroups(var groups) -> new InGroups(groups.stream().map(words).toList());
            case Valued(var attribute, var values) -> new Valued(attribute, values.stream().map(words).toList());
            default -> this;
        };
    }
}
