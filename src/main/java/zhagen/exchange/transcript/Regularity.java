package zhagen.exchange.transcript;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How often each name comes, and how regular that makes a list of labels.
final class Regularity {

    /// @param stamped how often with a time stamp
    private record Tally(Likeness likeness, int count, int stamped) {
        Tally and(Candidate candidate) {
            return new Tally(
                    candidate.likeness().compareTo(likeness) < 0 ? candidate.likeness() : likeness,
                    count + 1,
                    stamped + (candidate.isStamped() ? 1 : 0));
        }
    }

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Speakers speakers;
    private final int total;

    Regularity(List<Candidate> candidates, Speakers speakers) {
        this.speakers = speakers;
        this.total = candidates.size();
        for (var candidate : candidates) {
            tallies.merge(
                    speakers.key(candidate.name()),
                    new Tally(candidate.likeness(), 1, candidate.isStamped() ? 1 : 0),
                    (tally, _) -> tally.and(candidate));
        }
    }

    /// The names that are certain to speak, if anybody does.
    Set<String> certain() {
        var certain = new HashSet<String>();
        var answered = tallies.keySet().stream().anyMatch(RoleWords::isAnswer);
        tallies.forEach((key, tally) -> {
            var often = switch (tally.likeness) {
                case ROLE -> !RoleWords.isQuestionOrAnswer(key)
                        || tally.count * 10 >= total && (answered || !RoleWords.isProblem(key));
                case NAME -> tally.count >= 2 || tally.stamped > 0;
                case MAYBE -> tally.count >= Math.max(3, total / 20);
                case META, NONE -> false;
            };
            if (often) {
                certain.add(key);
            }
        });
        return certain;
    }

    /// The names that come too seldom to be certain, but are built like names.
    Set<String> possible(boolean everyLine) {
        var possible = new HashSet<String>();
        tallies.forEach((key, tally) -> {
            var likely = tally.likeness == Likeness.NAME && (everyLine || tally.stamped > 0 || isDistinctive(key));
            var perhaps = tally.likeness == Likeness.MAYBE && (everyLine || tally.stamped == tally.count);
            if (likely || perhaps) {
                possible.add(key);
            }
        });
        return possible;
    }

    boolean isRole(String key) {
        var tally = tallies.get(key);
        return tally != null && tally.likeness == Likeness.ROLE;
    }

    /// @param filled lines with words on them, from the first label on
    /// @param spoken the share of turns that hold a sentence, rather than an entry in a form
    double confidence(List<Candidate> labels, int filled, double spoken) {
        var names = new HashSet<String>();
        var changes = 0;
        var stamped = 0;
        var marked = 0;
        var before = "";
        for (var label : labels) {
            var key = speakers.key(label.name());
            names.add(key);
            changes += key.equals(before) ? 0 : 1;
            stamped += label.isStamped() ? 1 : 0;
            marked += label.form() == Form.BOLD || label.form() == Form.BRACKET ? 1 : 0;
            before = key;
        }
        var roles = names.stream().filter(name -> isRole(name) && !RoleWords.isCompany(name)).count();
        double count = labels.size();
        var coverage = count / Math.max(count, filled);
        var confidence = (roles > 0 ? 0.35 : 0)
                + (roles > 1 ? 0.15 : 0)
                + 0.3 * (changes - 1) / Math.max(1, count - 1)
                + 0.35 * Math.min(1, coverage / 0.3)
                + 0.2 * Math.min(1, count / names.size() / 4)
                + 0.2 * stamped / count
                + 0.1 * marked / count;
        var rare = coverage < 0.05 && count < 10 || coverage < 0.01;
        var unlikely = names.stream().allMatch(key -> tallies.get(key).likeness == Likeness.MAYBE) && coverage < 0.6;
        var form = roles == 0 && spoken < 0.5 || unlikely;
        return Math.min(1, (rare || form) && stamped == 0 ? confidence * 0.4 : confidence);
    }

    private static boolean isDistinctive(String key) {
        return Names.isHan(key)
                ? Names.hasTitle(key) || key.chars().anyMatch(Character::isDigit)
                : key.contains(" ") || Names.isCode(key);
    }
}
