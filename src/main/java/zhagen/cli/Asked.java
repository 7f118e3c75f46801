package zhagen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhagen.model.Chain;
import zhagen.model.Chain.Joint;
import zhagen.model.Chain.Step;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Condition;
import zhagen.model.Condition.Reach;
import zhagen.model.Condition.Unit;
import zhagen.model.Refused;
import zhagen.model.Snapshot;

/// A condition as the arguments put it together, from left to right.
record Asked(Snapshot now, List<String> arguments) {

    private static final Map<String, Joint> JOINTS = Map.ofEntries(
            Map.entry("--and", Joint.AND),
            Map.entry("--or", Joint.OR),
            Map.entry("--not", Joint.BUT_NOT),
            Map.entry("--overlapping", Joint.OVERLAPPING),
            Map.entry("--not-overlapping", Joint.NOT_OVERLAPPING),
            Map.entry("--inside", Joint.INSIDE),
            Map.entry("--not-inside", Joint.NOT_INSIDE),
            Map.entry("--near", Joint.NEAR),
            Map.entry("--not-near", Joint.NOT_NEAR),
            Map.entry("--before", Joint.BEFORE));

    /// @param first what it begins with
    Condition condition(Condition first) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < arguments.size(); i++) {
            var parts = arguments.get(i).split("=", 2);
            var value = parts.length > 1 ? parts[1] : i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            var joint = JOINTS.get(parts[0]);
            if (joint != null) {
                steps.add(new Step(joint, named(value)));
            } else if (!steps.isEmpty() && (parts[0].equals("--within") || parts[0].equals("--unit"))) {
                steps.add(reaching(steps.removeLast(), parts[0], value));
            }
        }
        return new Chain(first, steps).condition();
    }

    private static Step reaching(Step step, String option, String value) {
        var reach = option.equals("--within")
                ? new Reach(Integer.parseInt(value), step.reach().unit())
                : new Reach(step.reach().most(), Unit.valueOf(value.toUpperCase(Locale.ROOT)));
        return new Step(step.joint(), reach, step.term());
    }

    /// The code of this name with those below it, or the set.
    Condition named(String name) {
        return now.all(Code.class)
                .filter(code -> code.name().says(name))
                .findFirst()
                .<Condition>map(code -> new Condition.OfCode(code.id(), true))
                .or(() -> now.all(CodeSet.class)
                        .filter(set -> set.name().says(name))
                        .findFirst()
                        .map(set -> new Condition.OfSet(set.id())))
                .orElseThrow(() -> Refused.because("cli.retrieve.noCode", name));
    }
}
