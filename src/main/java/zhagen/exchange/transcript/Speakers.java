package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Brings the spellings of one speaker together, over all candidates of a text: `Q1` and `Q2` number questions,
/// `Aaron van Wirdum (AvW)` introduces `AvW`, `张三（笑）` is `张三`.
final class Speakers {

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Speakers() {}

    static Speakers among(Collection<String> names) {
        var speakers = new Speakers();
        var distinct = new ArrayList<>(new HashSet<>(names));
        var raw = distinct.stream().collect(Collectors.toMap(Function.identity(), Names::key));
        var known = new HashSet<>(raw.values());
        var numbered = known.stream()
                .anyMatch(key -> RoleWords.isQuestion(RoleWords.withoutCode(key)) && !RoleWords.isQuestion(key));
        raw.forEach((name, key) -> speakers.keys.put(name, unified(key, known, numbered)));
        for (var name : names) {
            var key = speakers.keys.getOrDefault(name, "");
            var shown = speakers.shown.putIfAbsent(key, name);
            if (shown != null && !shown.equals(name) && raw.get(name).equals(key) && !raw.get(shown).equals(key)) {
                speakers.shown.put(key, name);
            }
        }
        return speakers;
    }

    /// What two names of one speaker have in common.
    String key(String name) {
        return keys.getOrDefault(name, Names.key(name));
    }

    /// The name that the speaker is shown by.
    String name(String key) {
        return names.computeIfAbsent(key, this::chosen);
    }

    private String chosen(String key) {
        var name = shown.getOrDefault(key, key);
        if (Names.key(name).equals(key)) {
            return tidy(name);
        }
        var base = Names.base(name);
        var numbered = !Names.key(base).equals(key) && RoleWords.isQuestionOrAnswer(key);
        return tidy(numbered ? name.substring(0, key.length()) : base);
    }

    private static String unified(String key, HashSet<String> known, boolean numbered) {
        var bracketed = Names.bracketed(key);
        var base = Names.base(key);
        if (!bracketed.isEmpty()) {
            if (known.contains(bracketed)) {
                return bracketed;
            }
            if (!Names.isCode(bracketed) || known.contains(base)) {
                return base;
            }
        }
        var withoutCode = RoleWords.withoutCode(key);
        return numbered && RoleWords.isQuestionOrAnswer(withoutCode) ? withoutCode : key;
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    static List<String> namesOf(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::name).toList();
    }
}
