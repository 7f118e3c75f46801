package zhagen.theory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Level;
import zhagen.model.Link;
import zhagen.model.Participant;
import zhagen.model.Snapshot;
import zhagen.model.Strength;
import zhagen.model.Tree;
import zhagen.model.Wording;
import zhagen.theory.Finding.Kind;

/// What is unfinished in the codebook. What concerns many codes is one finding about all of them.
final class CodeChecks {

    private final Snapshot now;
    private final Map<Id<Code>, Strength> strengths;
    private final List<Code> codes;

    CodeChecks(Snapshot now, Map<Id<Code>, Strength> strengths) {
        this.now = now;
        this.strengths = strengths;
        this.codes = Tree.all(now);
    }

    Stream<Finding> findings() {
        return Stream.of(
                oneVoice(),
                namesakes(),
                singleMembers(),
                all(Kind.LOOSE, "theory.loose", this::isLoose),
                all(Kind.UNUSED, "theory.unused", code -> of(code).passages() == 0),
                all(Kind.UNDEFINED, "theory.undefined", code -> code.definition().isEmpty()))
                .flatMap(findings -> findings);
    }

    private Strength of(Code code) {
        return strengths.getOrDefault(code.id(), Strength.NONE);
    }

    private static boolean isCategory(Code code) {
        return code.level() != Level.CONCEPT;
    }

    private Stream<Finding> oneVoice() {
        if (now.count(Participant.class) < 2) {
            return Stream.empty();
        }
        var counting = new Counting(now);
        return codes.stream()
                .filter(code -> isCategory(code) && of(code).people() == 1)
                .map(code -> Finding.of(
                        Kind.ONE_VOICE,
                        Label.of("theory.oneVoice", code.name()),
                        Label.of("theory.oneVoice.detail", speaker(code, counting), of(code).passages()),
                        new Link.ToItem(code.id())));
    }

    private Wording speaker(Code code, Counting counting) {
        return counting.passages(code).stream()
                .flatMap(place -> counting.people(place).stream())
                .findFirst()
                .map(person -> Wording.same(now.get(person).codeName()))
                .orElse(Wording.NONE);
    }

    private Stream<Finding> namesakes() {
        var named = new LinkedHashMap<String, LinkedHashSet<Code>>();
        codes.forEach(code -> Stream.of(code.name().zh(), code.name().en())
                .map(CodeChecks::folded)
                .filter(name -> !name.isEmpty())
                .forEach(name -> named.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(code)));
        return named.values().stream()
                .filter(alike -> alike.size() > 1)
                .distinct()
                .map(alike -> new Finding(
                        Kind.NAMESAKE,
                        Label.of("theory.namesake", alike.getFirst().name(), alike.size()),
                        Label.of("theory.namesake.detail"),
                        links(alike.stream())));
    }

    /// A name without case, width, marks and space.
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "");
    }

    private Stream<Finding> singleMembers() {
        return codes.stream()
                .filter(code -> code.level() == Level.CATEGORY && now.children(code.id()).size() == 1)
                .map(code -> Finding.of(
                        Kind.SINGLE_MEMBER,
                        Label.of("theory.singleMember", code.name()),
                        Label.of("theory.singleMember.detail", now.children(code.id()).getFirst().name()),
                        new Link.ToItem(code.id())));
    }

    private boolean isLoose(Code code) {
        return !isCategory(code) && Tree.path(now, code).stream().noneMatch(CodeChecks::isCategory);
    }

    private Stream<Finding> all(Kind kind, String key, Predicate<Code> concerned) {
        var links = links(codes.stream().filter(concerned));
        return links.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(kind, Label.of(key, links.size()), Label.of(key + ".detail"), links));
    }

    private static List<Link> links(Stream<Code> codes) {
        var links = new ArrayList<Link>();
        codes.forEach(code -> links.add(new Link.ToItem(code.id())));
        return links;
    }
}
