package zhagen.model;

import java.math.BigDecimal;
import java.util.List;

/// What a user can do with the study itself, its coders and its rounds.
public final class Studies {

    private Studies() {}

    public static Change describe(Snapshot now, By by, Wording title, Wording question, Wording design) {
        return new Edits(now, by)
                .alter(now.study(), it -> it.described(title, question, design))
                .as("change.study.describe");
    }

    /// How the study works from now on.
    public static Change agree(Snapshot now, By by, Conventions conventions) {
        References.problem(conventions.reference()).ifPresent(problem -> {
            throw new Refused(problem);
        });
        var label = now.study().conventions().reference().equals(conventions.reference())
                ? Label.of(conventions.interviewersCount()
                        ? "change.study.countInterviewers"
                        : "change.study.leaveInterviewersOut")
                : Label.of("change.study.cite", conventions.reference());
        return new Edits(now, by).alter(now.study(), it -> it.with(conventions)).as(label);
    }

    /// The school that the study follows from now on.
    public static Change follow(Snapshot now, By by, Method.Profile profile) {
        return new Edits(now, by)
                .alter(now.study(), it -> it.with(it.method().following(profile)))
                .as("change.study.follow", called(profile));
    }

    private static Wording called(Method.Profile profile) {
        return switch (profile) {
            case STRAUSSIAN -> new Wording("程序化扎根理论", "Straussian");
            case GLASERIAN -> new Wording("经典扎根理论", "Glaserian");
            case CHARMAZ -> new Wording("建构主义扎根理论", "constructivist");
            case GIOIA -> new Wording("Gioia 方法", "Gioia");
        };
    }

    /// How codes are numbered from now on.
    ///
    /// @throws Refused where a template names something nobody knows
    public static Change number(Snapshot now, By by, Numbering numbering) {
        numbering.problem().ifPresent(problem -> {
            throw new Refused(problem);
        });
        return new Edits(now, by)
                .alter(now.study(), it -> it.with(numbering))
                .as("change.study.number", numbering.concept(), numbering.category(), numbering.main());
    }

    /// When codes are taken to be saturated.
    ///
    /// @throws Refused where the numbers make no sense
    public static Change saturate(Snapshot now, By by, int base, int run, double threshold) {
        return new Edits(now, by)
                .alter(now.study(), it -> it.with(it.method().saturated(base, run, threshold)))
                .as("change.study.saturate", base, run, percent(threshold));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(Math.round(share * 1000), 1).stripTrailingZeros().toPlainString() + " %";
    }

    public static Change renameCoder(Snapshot now, By by, Id<Coder> id, String name, String initials) {
        var coder = now.get(id);
        return new Edits(now, by)
                .alter(coder, it -> it.named(name, initials))
                .as("change.coder.rename", coder.name(), name);
    }

    public static Change addCoder(Snapshot now, By by, Id<Coder> id, String name, String initials) {
        int hue = now.count(Coder.class) % Code.HUES;
        return new Edits(now, by)
                .add(new Coder(id, name, initials, hue, Origin.of(by)))
                .as("change.coder.add", name);
    }

    public static Change beginRound(Snapshot now, By by, Id<Round> id, Wording name) {
        int number = now.all(Round.class).mapToInt(Round::number).max().orElse(0) + 1;
        return new Edits(now, by).add(new Round(id, number, name, Origin.of(by))).as("change.round.begin", name);
    }

    /// The first items of every project: its study, its first coder and its first round.
    public static Change found(By by, Wording title, String coderName, String initials, List<RelationType> types) {
        var origin = Origin.of(by);
        var study = new Study(Id.random(), title, Wording.NONE, Wording.NONE, Numbering.DEFAULT, Conventions.DEFAULT,
                Method.DEFAULT, origin);
        var coder = new Coder(by.coder(), coderName, initials, 0, origin);
        var round = new Round(by.round(), 1, new Wording("第一轮", "Round 1"), origin);
        var edits = new Edits(Snapshot.empty(), by).add(coder).add(round).add(study);
        types.forEach(edits::add);
        return edits.as("change.study.found", title);
    }
}
