package zhagen.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody who was asked said of a result, and what was done about it (成员检验).
///
/// @param participant who was asked; null where it was none of the participants
/// @param checker who it was then
/// @param date when; null where nobody knows
/// @param result the result as it was before (原有的研究结果)
/// @param feedback what was said of it (检验者反馈意见)
/// @param treatment what was done about it (对反馈意见的处理)
/// @param rank its place in the log
public record MemberCheck(
        Id<MemberCheck> id,
        @Nullable Id<Participant> participant,
        String checker,
        @Nullable LocalDate date,
        String result,
        String feedback,
        String treatment,
        int rank,
        Origin origin)
        implements Item {

    @Override
    public MemberCheck with(Origin newOrigin) {
        return new MemberCheck(id, participant, checker, date, result, feedback, treatment, rank, newOrigin);
    }

    public MemberCheck by(@Nullable Id<Participant> newParticipant, String newChecker, @Nullable LocalDate newDate) {
        return new MemberCheck(
                id, newParticipant, newChecker, newDate, result, feedback, treatment, rank, origin);
    }

    public MemberCheck saying(String newResult, String newFeedback, String newTreatment) {
        return new MemberCheck(
                id, participant, checker, date, newResult, newFeedback, newTreatment, rank, origin);
    }

    public MemberCheck at(int newRank) {
        return new MemberCheck(id, participant, checker, date, result, feedback, treatment, newRank, origin);
    }

    @Override
    public List<Id<?>> references() {
        return Refs.of(participant);
    }

    @Override
    public MemberCheck redirected(Id<?> from, Id<?> to) {
        return by(Refs.moved(participant, from, to), checker, date);
    }

    @Override
    public MemberCheck without(Id<?> gone) {
        return gone.equals(participant) ? by(null, checker, date) : this;
    }
}
