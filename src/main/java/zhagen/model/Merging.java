package zhagen.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two codes that are one, and two that only look so. Everything that points at the code that goes points at the one that stays
/// afterwards; what that has already (the same place coded by the same coder, a place in the same model) is not doubled, and what
/// hung on the doubled thing hangs on the one that stays. Definitions and rules are joined, and names that are not the name become
/// aliases, so that nothing written is lost.
public final class Merging {

    private final Snapshot now;
    private final By by;
    private final Code from;
    private final Code into;
    private final Edits edits;

    private Merging(Snapshot now, By by, Code from, Code into) {
        this.now = now;
        this.by = by;
        this.from = from;
        this.into = into;
        this.edits = new Edits(now, by);
    }

    /// The name of `chosen`, and the other's name in a language in which `chosen` has none.
    public static Wording name(Code chosen, Code other) {
        var name = chosen.name();
        for (var language : Language.values()) {
            if (name.exactly(language).isEmpty()) {
                name = name.with(language, other.name().exactly(language));
            }
        }
        return name;
    }

    /// The memo of the reason is about the code that stays. A relation between the two disappears; what was written about it and the
    /// passages that speak for it go into that memo, which is written for this even where no reason is given.
    ///
    /// @param name what the code is called that stays; see [#name]
    /// @throws Refused where they are the same, or `into` stands below `from`
    public static Change merge(
            Snapshot now, By by, Id<Code> from, Id<Code> into, Wording name, Reason reason) {
        var merged = now.get(from);
        var kept = now.get(into);
        if (from.equals(into)) {
            throw Refused.because("code.mergeItself", merged.name());
        }
        if (Tree.path(now, kept).contains(merged)) {
            throw Refused.because("code.mergeIntoBelow", merged.name(), kept.name());
        }
        var label = name.equals(kept.name())
                ? Label.of("change.code.merge", merged.name(), kept.name())
                : Label.of("change.code.mergeAs", merged.name(), kept.name(), name);
        return new Merging(now, by, merged, kept).merge(name, reason).as(label);
    }

    /// Says that two codes that look alike are two. A decision memo about both keeps it; see `zhagen.analysis.Duplicates`.
    ///
    /// @throws Refused where no reason is given
    public static Change keepBoth(Snapshot now, By by, Id<Code> one, Id<Code> other, Reason reason) {
        if (reason.words().isBlank()) {
            throw Refused.because("code.keepWithoutReason", now.get(one).name(), now.get(other).name());
        }
        var edits = new Edits(now, by);
        reason.write(now, by, edits, List.of(new Link.ToItem(one), new Link.ToItem(other)));
        return edits.as("change.code.keepBoth", now.get(one).name(), now.get(other).name());
    }

    private Edits merge(Wording name, Reason reason) {
        var between = new ArrayList<Relation>();
        for (var item : now.pointingAt(from.id())) {
            if (item instanceof Relation relation && relation.references().contains(into.id())) {
                between.add(relation);
            } else if (item instanceof Dismissal dismissal && dismissal.references().contains(into.id())) {
                edits.removeWithAll(dismissal);
            } else {
                move(item);
            }
        }
        between.forEach(edits::removeWithAll);
        edits.alter(into, it -> joined(it, name));
        edits.remove(from);
        explain(between, reason);
        return edits;
    }

    private void move(Item item) {
        var moved = item.redirected(from.id(), into.id());
        var twin = now.hasEqual(moved) ? twinOf(moved) : null;
        if (twin == null) {
            edits.alter(item, it -> it.redirected(from.id(), into.id()));
            return;
        }
        for (var hanging : now.pointingAt(item.id())) {
            rehang(hanging, item, twin);
        }
        join(twin, item);
        edits.removeWithAll(item);
    }

    private @Nullable Item twinOf(Item moved) {
        Stream<? extends Item> candidates = switch (moved) {
            case Coding coding -> now.pointingAt(into.id(), Coding.class).stream()
                    .filter(other -> other.place().equals(coding.place())
                            && other.origin().coder().equals(coding.origin().coder()));
            case Placement placement -> now.pointingAt(into.id(), Placement.class).stream()
                    .filter(other -> other.model().equals(placement.model()));
            case Placing placing -> now.pointingAt(into.id(), Placing.class).stream()
                    .filter(other -> other.paradigm().equals(placing.paradigm()) && other.part() == placing.part());
            case Dismissal dismissal -> now.pointingAt(into.id(), Dismissal.class).stream()
                    .filter(other -> other.from().equals(dismissal.from()) && other.to().equals(dismissal.to()));
            default -> Stream.empty();
        };
        return candidates.findFirst().orElse(null);
    }

    private void rehang(Item hanging, Item item, Item twin) {
        var moved = hanging.redirected(item.id(), twin.id());
        if (!now.hasEqual(moved) && !isSaid(moved)) {
            edits.alter(hanging, it -> it.redirected(item.id(), twin.id()));
        }
    }

    /// Whether somebody said already where the passage stands along the property.
    private boolean isSaid(Item moved) {
        return moved instanceof Location location
                && now.pointingAt(location.coding(), Location.class).stream()
                        .anyMatch(other -> other.property().equals(location.property())
                                && other.origin().coder().equals(location.origin().coder()));
    }

    /// An exemplar stays one, and a place in a model keeps what only the doubled one knew.
    private void join(Item twin, Item item) {
        if (twin instanceof Coding coding && item instanceof Coding doubled && doubled.exemplar()) {
            edits.alter(coding, it -> it.exemplary(true));
        }
        if (twin instanceof Placement placement && item instanceof Placement doubled) {
            edits.alter(placement, it -> filled(it, doubled));
        }
    }

    private static Placement filled(Placement kept, Placement doubled) {
        var filled = kept.role() != null
                ? kept
                : kept.as(doubled.role(), doubled.timing(), doubled.mechanism(), doubled.actor());
        return filled.key().isEmpty() ? filled.keyed(doubled.key()) : filled;
    }

    private void explain(List<Relation> between, Reason reason) {
        var links = new ArrayList<Link>(List.of(new Link.ToItem(into.id())));
        var said = new ArrayList<>(List.of(reason.words().strip()));
        for (var relation : withThoseAboutThem(between)) {
            var evidence = now.pointingAt(relation.id(), Evidence.class);
            evidence.forEach(one -> links.add(new Link.ToPlace(one.place())));
            if (!evidence.isEmpty() || !relation.statement().isEmpty()) {
                said.add(both(Relations.nameOf(now, relation.id())));
                said.add(both(relation.statement()));
                evidence.forEach(one -> said.add(one.note()));
            }
        }
        var words = said.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
        var title = reason.title().isBlank() ? both(from.name()) + " → " + both(into.name()) : reason.title();
        new Reason(title, words).write(now, by, edits, links);
    }

    private Set<Relation> withThoseAboutThem(List<Relation> relations) {
        var all = new LinkedHashSet<>(relations);
        relations.forEach(relation -> all.addAll(withThoseAboutThem(now.pointingAt(relation.id(), Relation.class))));
        return all;
    }

    private static String both(Wording wording) {
        return Stream.of(Language.values())
                .map(wording::exactly)
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private Code joined(Code kept, Wording name) {
        var aliases = new LinkedHashSet<>(kept.aliases());
        aliases.addAll(from.aliases());
        for (var code : List.of(into, from)) {
            for (var language : Language.values()) {
                aliases.add(code.name().exactly(language));
            }
        }
        aliases.removeIf(alias -> alias.isEmpty() || name.says(alias));
        return kept.named(name)
                .defined(
                        joined(kept.definition(), from.definition()),
                        joined(kept.include(), from.include()),
                        joined(kept.exclude(), from.exclude()))
                .called(List.copyOf(aliases));
    }

    private static Wording joined(Wording kept, Wording merged) {
        return new Wording(joined(kept.zh(), merged.zh()), joined(kept.en(), merged.en()));
    }

    private static String joined(String kept, String merged) {
        if (merged.isBlank() || kept.contains(merged)) {
            return kept;
        }
        return kept.isBlank() ? merged : kept + "\n" + merged;
    }
}
