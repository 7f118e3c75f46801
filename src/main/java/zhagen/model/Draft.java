package zhagen.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work of [Snapshot#after]: the items that a change replaces, and whether the result holds together.
final class Draft {

    private final Snapshot base;
    private final Map<UUID, @Nullable Item> replaced = new LinkedHashMap<>();

    Draft(Snapshot base) {
        this.base = base;
    }

    Map<UUID, @Nullable Item> replaced() {
        return replaced;
    }

    private @Nullable Item at(UUID id) {
        return replaced.containsKey(id) ? replaced.get(id) : base.at(id);
    }

    void make(Edit edit) {
        switch (edit) {
            case Edit.Of of -> {
                var now = at(of.id().value());
                if (now == null ? of.before() != null : !now.equals(of.before())) {
                    throw Refused.because("change.stale");
                }
                replaced.put(of.id().value(), of.after());
            }
            case Rewrite rewrite -> rewrite(rewrite);
        }
    }

    private void rewrite(Rewrite rewrite) {
        if (!(at(rewrite.source().value()) instanceof Source source)
                || !source.text().equals(rewrite.before())
                || source.length() != rewrite.lengthBefore()) {
            throw Refused.because("change.stale");
        }
        var inSource = new HashSet<UUID>();
        base.pointingAt(rewrite.source()).forEach(item -> inSource.add(item.id().value()));
        replaced.values().stream()
                .filter(item -> item != null && item.references().contains(rewrite.source()))
                .forEach(item -> inSource.add(item.id().value()));
        var shift = new Shift(rewrite);
        inSource.forEach(id -> {
            var item = at(id);
            if (item != null && item.references().contains(rewrite.source())) {
                var moved = shift.of(item);
                if (moved != item) {
                    replaced.put(id, moved);
                }
            }
        });
        replaced.put(rewrite.source().value(), source.saying(rewrite.after(), rewrite.lengthAfter()));
    }

    /// @throws Refused where the state after the change would not hold together
    void check() {
        replaced.forEach((id, item) -> {
            if (item == null) {
                checkNothingPointsAt(id);
            } else {
                checkStands(item);
            }
        });
    }

    private void checkNothingPointsAt(UUID gone) {
        var old = base.at(gone);
        if (old == null) {
            return;
        }
        if (old instanceof Coder || old instanceof Round) {
            base.everything(item -> refuseWhereItNeeds(gone, item));
        } else {
            base.pointingAt(old.id()).forEach(item -> refuseWhereItNeeds(gone, item));
        }
    }

    private void refuseWhereItNeeds(UUID gone, Item item) {
        var now = at(item.id().value());
        if (now != null && now.id().value().equals(gone)) {
            return;
        }
        if (now != null
                && (now.references().stream().anyMatch(id -> id.value().equals(gone))
                        || now.origin().coder().value().equals(gone)
                        || now.origin().modifiedBy().value().equals(gone))) {
            throw Refused.because("change.stillNeeded");
        }
    }

    private void checkStands(Item item) {
        if (!(at(item.origin().coder().value()) instanceof Coder)
                || !(at(item.origin().modifiedBy().value()) instanceof Coder)) {
            throw Refused.because("change.dangling");
        }
        for (var reference : item.references()) {
            if (at(reference.value()) == null) {
                throw Refused.because("change.dangling");
            }
        }
        switch (item) {
            case Code code -> checkTree(code);
            case Relation relation -> checkTarget(relation);
            case Turn turn -> checkInside(new Place(turn.source(), turn.whole()));
            case Page page -> checkInside(new Place(page.source(), page.begins()));
            case Coding coding -> checkInside(coding.place());
            case Evidence evidence -> checkInside(evidence.place());
            case Memo memo -> checkInside(memo.allLinks());
            case TheoryModel model -> checkInside(model.mentions());
            case Source source -> base.pointingAt(source.id()).stream()
                    .map(old -> at(old.id().value()))
                    .forEach(this::checkPlaces);
            case Attribute _,AutocodingRule _,CodeSet _,Coder _,Location _,Participant _,Placement _,Property _,Reading _,RelationType _,Retrieval _,Round _,Speaker _,Study _,Paradigm _,Placing _,TypicalStructure _,Dismissal _,Milestone _,Holdout _,SamplingStep _,MemberCheck _ ->
                    {}
        }
    }

    private void checkPlaces(@Nullable Item item) {
        if (item instanceof Turn
                || item instanceof Page
                || item instanceof Coding
                || item instanceof Evidence
                || item instanceof Memo
                || item instanceof TheoryModel) {
            checkStands(item);
        }
    }

    private void checkTree(Code code) {
        var seen = new HashSet<Id<Code>>();
        seen.add(code.id());
        for (var parent = code.parent(); parent != null;) {
            if (!seen.add(parent) || !(at(parent.value()) instanceof Code above)) {
                throw Refused.because("change.cycle", code.name());
            }
            parent = above.parent();
        }
    }

    private void checkTarget(Relation relation) {
        var seen = new HashSet<Id<?>>();
        seen.add(relation.id());
        for (var to = at(relation.to().value()); to instanceof Relation next; to = at(next.to().value())) {
            if (!seen.add(next.id())) {
                throw Refused.because("relation.toItself");
            }
        }
    }

    private void checkInside(List<Link> links) {
        links.forEach(link -> {
            if (link instanceof Link.ToPlace(var place)) {
                checkInside(place);
            }
        });
    }

    private void checkInside(Place place) {
        if (!(at(place.source().value()) instanceof Source source)
                || place.span() != null && place.span().end() > source.length()) {
            throw Refused.because("change.outside");
        }
    }
}
