package zhagen.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one code came to be what it is: who made it and when, what it was called and meant, where it stood, what went into it and out of
/// it. Told from the rows of the history that touch it; what was taken back is left out.
public final class CodeHistory {

    private static final String MERGE = AuditTrail.LABELS + "merge";
    private static final String SPLIT = AuditTrail.LABELS + "split";
    private static final String KEPT = AuditTrail.LABELS + "keepBoth";
    private static final String PROPERTY = "change.property.";
    private static final int LONGEST = 160;

    private final Snapshot now;
    private final Id<Code> id;

    private CodeHistory(Snapshot now, Id<Code> id) {
        this.now = now;
        this.id = id;
    }

    /// What a row of the history did.
    public record Act(HistoryEntry entry, Change change) {}

    /// One thing that happened to the code.
    ///
    /// @param round null where nobody knows
    /// @param said what, as a message
    public record Row(Instant at, Id<Coder> coder, @Nullable Id<Round> round, Label said) {}

    /// What happened to the code, the newest first; the last row is how it began.
    ///
    /// @param newestFirst the rows of the history that may concern it, and what they did
    public static List<Row> of(Snapshot now, Code code, List<Act> newestFirst) {
        var history = new CodeHistory(now, code.id());
        var standing = Set.copyOf(AuditTrail.standing(newestFirst.stream().map(Act::entry).toList()));
        var rows = new ArrayList<Row>();
        boolean begun = false;
        for (var act : newestFirst) {
            if (!begun && standing.contains(act.entry())) {
                history.told(act.change()).forEach(said -> rows.add(
                        new Row(act.entry().at(), act.entry().coder(), act.entry().round(), said)));
                begun = history.own(act.change()).filter(edit -> edit.before() == null).isPresent();
            }
        }
        if (!begun) {
            rows.add(new Row(code.origin().made(), code.origin().coder(), null, Label.of("codeHistory.created")));
        }
        return rows;
    }

    private Optional<Edit.Of> own(Change change) {
        return change.edits(Code.class).filter(edit -> edit.id().equals(id)).findFirst();
    }

    private List<Label> told(Change change) {
        var key = change.label().key();
        var own = own(change).orElse(null);
        var told = new ArrayList<Label>();
        if (key.startsWith(MERGE) && hasGained(change, own)) {
            told.add(Label.of("codeHistory.merged", joined(gone(change))));
        } else if (key.equals(SPLIT) && own == null && lost(change).findAny().isPresent()) {
            told.add(Label.of("codeHistory.split", joined(lost(change))));
        } else if (key.equals(KEPT)) {
            told.add(Label.of("codeHistory.kept", joined(others(change))));
        } else if (key.startsWith(PROPERTY) && change.edits(Property.class)
                .anyMatch(edit -> ((Property) edit.item()).code().equals(id))) {
            told.add(change.label());
        }
        if (own != null) {
            told.addAll(altered(own, change));
        }
        return told;
    }

    private List<Label> altered(Edit.Of own, Change change) {
        if (!(own.after() instanceof Code after)) {
            return List.of();
        }
        if (!(own.before() instanceof Code before)) {
            return List.of(born(after, change));
        }
        var told = new ArrayList<Label>();
        boolean merges = change.label().key().startsWith(MERGE);
        if (!before.name().equals(after.name())) {
            told.add(Label.of("codeHistory.renamed", before.name(), after.name()));
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            told.add(Label.of("codeHistory.moved", nameOf(before.parent(), change), nameOf(after.parent(), change)));
        }
        if (before.level() != after.level()) {
            told.add(Label.of(
                    "codeHistory.level", Promotion.nameOf(before.level()), Promotion.nameOf(after.level())));
        }
        if (!merges) {
            reworded("definition", before.definition(), after.definition()).ifPresent(told::add);
            reworded("include", before.include(), after.include()).ifPresent(told::add);
            reworded("exclude", before.exclude(), after.exclude()).ifPresent(told::add);
        }
        if (!merges && !before.aliases().equals(after.aliases())
                || before.inVivo() != after.inVivo() || before.reversed() != after.reversed()) {
            told.add(change.label());
        }
        return told;
    }

    private Label born(Code code, Change change) {
        if (change.label().key().equals(SPLIT)) {
            return new Label("codeHistory.splitOff", change.label().arguments());
        }
        return code.parent() == null
                ? Label.of("codeHistory.created")
                : Label.of("codeHistory.createdBelow", nameOf(code.parent(), change));
    }

    private static Optional<Label> reworded(String what, Wording before, Wording after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(before.isEmpty()
                ? Label.of("codeHistory." + what + ".written")
                : Label.of("codeHistory." + what, cut(before)));
    }

    private static Wording cut(Wording words) {
        return new Wording(Names.cut(words.zh(), LONGEST), Names.cut(words.en(), LONGEST));
    }

    /// Whether, in a merge, things that pointed elsewhere point here since, or the code itself took something over.
    private boolean hasGained(Change change, Edit.@Nullable Of own) {
        boolean took = own != null && own.before() instanceof Code before && own.after() instanceof Code after
                && Objects.equals(before.parent(), after.parent());
        return took || change.edits(Item.class).anyMatch(edit -> edit != own
                && edit.before() != null && edit.after() != null
                && !edit.before().references().contains(id) && edit.after().references().contains(id));
    }

    /// The names of the codes that are no more.
    private static Stream<Wording> gone(Change change) {
        return change.edits(Code.class)
                .filter(edit -> edit.after() == null)
                .map(edit -> ((Code) edit.item()).name());
    }

    /// The names of the codes that codings of this one went to.
    private Stream<Wording> lost(Change change) {
        return change.edits(Coding.class)
                .filter(edit -> edit.before() instanceof Coding before && before.code().equals(id))
                .flatMap(edit -> edit.after() instanceof Coding after && !after.code().equals(id)
                        ? Stream.of(after.code())
                        : Stream.empty())
                .distinct()
                .map(code -> nameOf(code, change));
    }

    /// The names of the codes that a memo of the change is about, besides this one.
    private Stream<Wording> others(Change change) {
        return change.edits(Memo.class)
                .flatMap(edit -> edit.item().references().stream())
                .filter(other -> !other.equals(id))
                .flatMap(other -> now.find((Id<?>) other).stream())
                .flatMap(item -> item instanceof Code code ? Stream.of(code.name()) : Stream.empty());
    }

    private Wording nameOf(@Nullable Id<Code> code, Change change) {
        return code == null || now.has(code)
                ? Codebook.nameOf(now, code)
                : change.edits(Code.class)
                        .filter(edit -> edit.id().equals(code))
                        .map(edit -> ((Code) edit.item()).name())
                        .findFirst()
                        .orElse(new Wording("已删除的编码", "a code that was deleted"));
    }

    private static Wording joined(Stream<Wording> names) {
        var all = names.toList();
        return new Wording(
                all.stream().map(name -> name.in(Language.ZH)).collect(Collectors.joining("、")),
                all.stream().map(name -> name.in(Language.EN)).collect(Collectors.joining(", ")));
    }
}
