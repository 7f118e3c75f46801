package zhagen.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zhagen.model.Counting;
import zhagen.model.Evidence;
import zhagen.model.Evidence.Mark;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Label;
import zhagen.model.Link;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Polarity;
import zhagen.model.Relation;
import zhagen.model.RelationType.Meaning;
import zhagen.model.Relations;
import zhagen.model.Snapshot;
import zhagen.model.Wording;
import zhagen.theory.Finding.Kind;

/// What is weak in relations, and in the evidence for any claim. What was rejected claims nothing.
final class RelationChecks {

    private final Snapshot now;
    private final Counting counting;
    private final boolean severalPeople;

    RelationChecks(Snapshot now) {
        this.now = now;
        this.counting = new Counting(now);
        this.severalPeople = now.count(Participant.class) > 1;
    }

    Stream<Finding> findings() {
        return Stream.of(held().flatMap(this::ofEvidence), opposed(), unanswered(), ofClaims())
                .flatMap(findings -> findings);
    }

    private Stream<Relation> held() {
        return now.all(Relation.class).filter(relation -> relation.status() != Relation.Status.REJECTED);
    }

    private Stream<Finding> ofEvidence(Relation relation) {
        var findings = new ArrayList<Finding>();
        var name = Relations.nameOf(now, relation.id());
        var link = new Link.ToItem(relation.id());
        var supporting = places(relation, Stance.SUPPORTING);
        if (supporting.isEmpty()) {
            findings.add(Finding.of(
                    Kind.UNSUPPORTED, Label.of("theory.unsupported", name),
                    Label.of(relation.basis() == Relation.Basis.INFERRED
                            ? "theory.unsupported.inferred"
                            : "theory.unsupported.explicit"),
                    link));
        }
        var strength = counting.of(supporting);
        if (severalPeople && strength.people() == 1) {
            findings.add(Finding.of(
                    Kind.ONE_VOICE, Label.of("theory.oneVoice", name),
                    Label.of("theory.oneVoice.detail", speaker(supporting), strength.passages()), link));
        }
        var contradicting = evidence(relation, Stance.CONTRADICTING);
        if (!supporting.isEmpty()
                && relation.polarity() != Polarity.BOTH
                && contradicting.stream().anyMatch(RelationChecks::isOpen)) {
            findings.add(Finding.of(
                    Kind.CONTRADICTED, Label.of("theory.contradicted", name),
                    Label.of("theory.contradicted.detail", supporting.size(), contradicting.size()), link));
        }
        return findings.stream();
    }

    private List<Evidence> evidence(Relation relation, Stance stance) {
        return now.pointingAt(relation.id(), Evidence.class).stream()
                .filter(evidence -> evidence.stance() == stance)
                .toList();
    }

    private Collection<Place> places(Relation relation, Stance stance) {
        var places = new HashSet<Place>();
        evidence(relation, stance).forEach(evidence -> places.add(evidence.place()));
        return places;
    }

    private Wording speaker(Collection<Place> places) {
        return places.stream()
                .flatMap(place -> counting.people(place).stream())
                .findFirst()
                .map(person -> Wording.same(now.get(person).codeName()))
                .orElse(Wording.NONE);
    }

    private static boolean isOpen(Evidence evidence) {
        return evidence.answer().isBlank();
    }

    private record Ends(Id<?> from, Id<?> to, Meaning meaning) {}

    /// Relations that say the same of the same two, but for the sign.
    private Stream<Finding> opposed() {
        var same = new LinkedHashMap<Ends, List<Relation>>();
        held().forEach(relation -> same.computeIfAbsent(ends(relation), _ -> new ArrayList<>()).add(relation));
        return same.values().stream()
                .filter(relations -> has(relations, Polarity.PLUS) && has(relations, Polarity.MINUS))
                .map(relations -> new Finding(
                        Kind.CONTRADICTED,
                        Label.of("theory.opposed", Relations.nameOf(now, relations.getFirst().id())),
                        Label.of("theory.opposed.detail", relations.size()),
                        relations.stream().<Link>map(relation -> new Link.ToItem(relation.id())).toList()));
    }

    private static boolean has(List<Relation> relations, Polarity polarity) {
        return relations.stream().anyMatch(relation -> relation.polarity() == polarity);
    }

    private Ends ends(Relation relation) {
        var meaning = now.get(relation.type()).meaning();
        Id<?> from = relation.from();
        Id<?> to = relation.to();
        return meaning.symmetric() && to.value().compareTo(from.value()) < 0
                ? new Ends(to, from, meaning)
                : new Ends(from, to, meaning);
    }

    /// What was corrected under the evidence for relations, placings and all else that is claimed, claim by claim.
    private Stream<Finding> ofClaims() {
        var claims = new LinkedHashMap<Id<? extends Item>, List<Evidence>>();
        now.all(Evidence.class)
                .filter(evidence -> !NegativeCases.isRejected(now, evidence.claim()))
                .forEach(evidence -> claims.computeIfAbsent(evidence.claim(), _ -> new ArrayList<>()).add(evidence));
        return claims.entrySet().stream().flatMap(this::ofClaim);
    }

    private Stream<Finding> ofClaim(Map.Entry<Id<? extends Item>, List<Evidence>> claim) {
        var reworded = claim.getValue().stream()
                .filter(evidence -> evidence.is(Mark.REWORDED))
                .<Link>map(evidence -> new Link.ToPlace(evidence.place()))
                .distinct()
                .toList();
        return reworded.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        Kind.REWORDED,
                        Label.of("theory.reworded", Relations.nameOf(now, claim.getKey()), reworded.size()),
                        Label.of("theory.reworded.detail"),
                        reworded));
    }

    private Stream<Finding> unanswered() {
        var cases = NegativeCases.of(now).stream().filter(RelationChecks::isOpen).toList();
        return cases.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        Kind.UNANSWERED,
                        Label.of("theory.unanswered", cases.size()),
                        Label.of("theory.unanswered.detail"),
                        cases.stream().<Link>map(one -> new Link.ToItem(one.id())).toList()));
    }
}
