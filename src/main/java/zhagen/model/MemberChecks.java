package zhagen.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a user can do in the log of member checks.
public final class MemberChecks {

    private MemberChecks() {}

    /// A new entry, behind the others.
    public static Change add(Snapshot now, By by, Id<MemberCheck> id, String result) {
        int rank = now.all(MemberCheck.class).mapToInt(MemberCheck::rank).max().orElse(0) + Siblings.GAP;
        return new Edits(now, by)
                .add(new MemberCheck(id, null, "", null, result, "", "", rank, Origin.of(by)))
                .as("change.memberCheck.add");
    }

    public static Change say(
            Snapshot now, By by, Id<MemberCheck> id, String result, String feedback, String treatment) {
        return new Edits(now, by)
                .alter(now.get(id), it -> it.saying(result, feedback, treatment))
                .as("change.memberCheck.say");
    }

    /// Who was asked, and when. A participant's name is that of the participant.
    ///
    /// @param checker who it was where it was no participant
    public static Change asked(
            Snapshot now,
            By by,
            Id<MemberCheck> id,
            @Nullable Id<Participant> participant,
            String checker,
            @Nullable LocalDate date) {
        var name = participant == null ? checker.strip() : "";
        return new Edits(now, by)
                .alter(now.get(id), it -> it.by(participant, name, date))
                .as("change.memberCheck.asked");
    }

    public static Change move(Snapshot now, By by, Id<MemberCheck> id, int index) {
        var edits = new Edits(now, by);
        Siblings.put(
                edits, now.get(id), now.all(MemberCheck.class).toList(), index, MemberCheck::rank, MemberCheck::at);
        return edits.as("change.memberCheck.move");
    }

    public static Change delete(Snapshot now, By by, Id<MemberCheck> id) {
        return new Edits(now, by).removeWithAll(now.get(id)).as("change.memberCheck.delete");
    }
}
