package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Span;
import zhagen.model.SpeakerRole;

/// Who asks and who answers: by the names where they say it, else by who asks, and who says most, when that is clear.
final class Roles {

    private static final double ASKS = 0.4;
    private static final double PRESENT = 0.05;
    private static final double SAYS_MUCH = 0.1;

    /// What a speaker does in the whole text.
    private record Part(int turns, int questions, long words) {
        Part and(boolean question, int more) {
            return new Part(turns + 1, questions + (question ? 1 : 0), words + more);
        }

        double asking() {
            return turns == 0 ? 0 : (double) questions / turns;
        }
    }

    private Roles() {}

    static List<TranscriptSpeaker> assign(String text, List<String> names, List<TranscriptTurn> turns) {
        var parts = parts(text, names.size(), turns);
        var roles = byNames(names);
        if (Arrays.stream(roles).noneMatch(SpeakerRole.INTERVIEWER::equals)) {
            findInterviewers(roles, parts);
        }
        findParticipants(roles, parts);
        var speakers = new ArrayList<TranscriptSpeaker>();
        for (int i = 0; i < roles.length; i++) {
            var role = roles[i] == null ? SpeakerRole.OTHER : roles[i];
            speakers.add(new TranscriptSpeaker(names.get(i), role, parts[i].turns));
        }
        return speakers;
    }

    private static Part[] parts(String text, int count, List<TranscriptTurn> turns) {
        var parts = new Part[count];
        Arrays.fill(parts, new Part(0, 0, 0));
        for (var turn : turns) {
            if (turn.speaker() >= 0) {
                parts[turn.speaker()] =
                        parts[turn.speaker()].and(asks(text, turn.words()), turn.words().length());
            }
        }
        return parts;
    }

    private static @Nullable SpeakerRole[] byNames(List<String> names) {
        var keys = names.stream().map(Names::key).toList();
        var roles = new @Nullable SpeakerRole[names.size()];
        for (int i = 0; i < roles.length; i++) {
            var said = said(keys.get(i));
            roles[i] = said == SpeakerRole.OTHER ? null : said;
        }
        var asked = keys.stream().anyMatch(RoleWords::isQuestion);
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null) {
                roles[i] = byLetter(keys.get(i), keys, asked);
            }
        }
        return roles;
    }

    private static @Nullable SpeakerRole said(String key) {
        var said = RoleWords.of(key);
        return said == null ? RoleWords.of(Names.bracketed(key)) : said;
    }

    /// Letters say something only together: `Q` and `A`, `I` and `R`; `B03` is how participants are numbered.
    private static @Nullable SpeakerRole byLetter(String key, List<String> keys, boolean asked) {
        if (key.equals("a") && asked || key.matches("[a-h p r s]\\d{1,3}")) {
            return SpeakerRole.PARTICIPANT;
        }
        var answered = keys.stream().anyMatch(other -> other.matches("[pr]\\d{0,3}"));
        if (answered && key.matches("i\\d?")) {
            return SpeakerRole.INTERVIEWER;
        }
        return (key.equals("r") || key.equals("p")) && keys.contains("i") ? SpeakerRole.PARTICIPANT : null;
    }

    /// Those who ask clearly more than the one who says most.
    private static void findInterviewers(@Nullable SpeakerRole[] roles, Part[] parts) {
        var longest = longest(roles, parts);
        if (longest < 0) {
            return;
        }
        var least = Math.max(ASKS, 1.5 * parts[longest].asking());
        var turns = Arrays.stream(parts).mapToInt(Part::turns).sum();
        for (int i = 0; i < roles.length; i++) {
            if (i != longest && roles[i] == null && parts[i].turns >= 2 && parts[i].turns >= PRESENT * turns
                    && parts[i].asking() >= least) {
                roles[i] = SpeakerRole.INTERVIEWER;
            }
        }
    }

    private static void findParticipants(@Nullable SpeakerRole[] roles, Part[] parts) {
        var longest = longest(roles, parts);
        if (longest < 0 || Arrays.asList(roles).contains(SpeakerRole.PARTICIPANT)) {
            return;
        }
        var interviewed = Arrays.asList(roles).contains(SpeakerRole.INTERVIEWER);
        var all = Arrays.stream(parts).mapToLong(Part::words).sum();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null && (i == longest || interviewed) && parts[i].words >= SAYS_MUCH * all) {
                roles[i] = SpeakerRole.PARTICIPANT;
            }
        }
    }

    /// Who says most among those who do not ask by name; -1 where there is nobody.
    private static int longest(@Nullable SpeakerRole[] roles, Part[] parts) {
        return IntStream.range(0, roles.length)
                .filter(i -> roles[i] != SpeakerRole.INTERVIEWER)
                .boxed()
                .max((one, other) -> Long.compare(parts[one].words, parts[other].words))
                .orElse(-1);
    }

    private static boolean asks(String text, Span words) {
        var end = words.end();
        if (text.indexOf('？', words.start(), end) >= 0 || text.indexOf('?', words.start(), end) >= 0) {
            return true;
        }
        return end > words.start() && "吗呢嗎".indexOf(text.charAt(end - 1)) >= 0;
    }
}
