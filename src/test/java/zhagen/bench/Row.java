package zhagen.bench;

import java.util.Arrays;
import java.util.Locale;

/// One line of the table: what was measured, against what budget.
///
/// @param higher whether more is better (a speed), so that the ratio stays below 1 where the budget is met
record Row(String what, String unit, double budget, double median, double worst, boolean higher) {

    /// @param millis each measured time
    static Row times(String what, double budget, double[] millis) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        return new Row(what, "ms", budget, sorted[sorted.length / 2], sorted[sorted.length - 1], false);
    }

    static Row speed(String what, double budget, double[] perSecond) {
        var sorted = perSecond.clone();
        Arrays.sort(sorted);
        return new Row(what, "MB/s", budget, sorted[sorted.length / 2], sorted[0], true);
    }

    /// Median to budget: 1 or less is within it.
    double ratio() {
        return higher ? budget / median : median / budget;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"what\": \"%s\", \"unit\": \"%s\", \"budget\": %.3f, \"median\": %.3f, \"worst\": %.3f, \"ratio\": %.3f}",
                what.replace("\"", "'"),
                unit,
                budget,
                median,
                worst,
                ratio());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-78s %10.2f %10.2f %9.1f %-5s %6.2f %s",
                what,
                median,
                worst,
                budget,
                unit,
                ratio(),
                ratio() <= 1 ? "" : "!");
    }
}
