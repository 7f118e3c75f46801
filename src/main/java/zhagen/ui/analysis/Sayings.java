package zhagen.ui.analysis;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import zhagen.analysis.saturation.Gain;
import zhagen.analysis.saturation.HoldoutTest;
import zhagen.analysis.saturation.Orders;
import zhagen.analysis.saturation.Saturation;
import zhagen.analysis.saturation.Share;
import zhagen.analysis.saturation.Verdict;
import zhagen.messages.Messages;
import zhagen.model.Source;

/// What saturation is in words and figures, for the screen and the command line.
public record Sayings(Messages messages) {

    /// What stands for a share that there is not.
    public static final String UNDEFINED = "—";

    /// In the language's way, to a tenth of a percent.
    public String percent(double share) {
        var format = NumberFormat.getPercentInstance(messages.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    /// A share as a percentage.
    public String percent(Share share) {
        return share instanceof Share.Known(var value) ? percent(value) : UNDEFINED;
    }

    /// A coefficient, to three places.
    public String coefficient(Share share) {
        if (!(share instanceof Share.Known(var value))) {
            return UNDEFINED;
        }
        var format = NumberFormat.getNumberInstance(messages.language().locale());
        format.setMinimumFractionDigits(3);
        format.setMaximumFractionDigits(3);
        return format.format(value);
    }

    /// A middle, which may lie between two numbers.
    public String number(double value) {
        var format = NumberFormat.getNumberInstance(messages.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    public String gain(Gain gain) {
        return messages.say("saturation.gain." + gain.name().toLowerCase(Locale.ROOT));
    }

    /// `6+2`, or empty where saturation was not reached.
    public static String mark(Verdict verdict) {
        return verdict instanceof Verdict.Reached(var after, var confirming) ? after + "+" + confirming : "";
    }

    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Reached reached -> messages.say("saturation.reached", mark(reached));
            case Verdict.NotReached() -> messages.say("saturation.notReached");
            case Verdict.NotAssessable(var because) ->
                    messages.say("saturation.notAssessable", messages.say(because));
        };
    }

    /// The runs with their settings, in a line.
    public String runs(Saturation saturation) {
        var method = saturation.method();
        return messages.say("saturation.runs.said", method.base(), method.run(), percent(method.threshold()),
                verdict(saturation.runs().verdict()));
    }

    public String orders(Orders orders) {
        var needed = orders.needed();
        return needed == null
                ? messages.say("saturation.orders.never", orders.orders())
                : messages.say("saturation.orders.said", orders.orders(), orders.reached(), number(needed.median()),
                        needed.least(), needed.most());
    }

    public String outcome(HoldoutTest test) {
        return switch (test.outcome()) {
            case HoldoutTest.Outcome.Passed() -> messages.say("holdout.passed");
            case HoldoutTest.Outcome.Failed() ->
                    messages.say("holdout.failed", test.categories().size(), test.betweenMains().size());
            case HoldoutTest.Outcome.NotAssessable(var because) -> messages.say("holdout.notAssessable",
                    because.stream().map(messages::say).collect(Collectors.joining(messages.say("holdout.and"))));
        };
    }

    /// The names of some sources; of more than three the first and the last.
    String names(List<Source> sources) {
        return sources.size() <= 3
                ? sources.stream().map(Source::name).map(SaturationCharts::brief)
                        .collect(Collectors.joining(messages.say("holdout.names.and")))
                : messages.say("holdout.names.range", SaturationCharts.brief(sources.getFirst().name()),
                        SaturationCharts.brief(sources.getLast().name()),
                        sources.size());
    }
}
