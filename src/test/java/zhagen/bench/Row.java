package zhagen.bench;

import java.util.Arrays;
import java.util.Locale;

/// One line of the table: what was measured, against what budget.
///
/// @param work the median of the processors' time, in milliseconds; not a number where it was not measured
/// @param higher whether more is better (a speed), so that the ratio stays below 1 where the budget is met
record Row(String what, String unit, double budget, double median, double worst, double work, boolean higher) {

    static final String HEAD =
            "%-84s %9s %9s %9s %8s %-5s %5s".formatted("what", "median", "worst", "work", "budget", "", "ratio");

    static Row times(String what, double budget, Times times) {
        var sorted = sorted(times.passed());
        return new Row(what, "ms", budget, median(sorted), sorted[sorted.length - 1], median(sorted(times.worked())),
                false);
    }

    static Row speed(String what, double budget, double[] perSecond) {
        var sorted = sorted(perSecond);
        return new Row(what, "MB/s", budget, median(sorted), sorted[0], Double.NaN, true);
    }

    static Row memory(String what, double budget) {
        System.gc();
        var runtime = Runtime.getRuntime();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
        return new Row(what, "MB", budget, used, used, Double.NaN, false);
    }

    private static double[] sorted(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
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
                "%-84s %9.2f %9.2f %9s %8.1f %-5s %5.2f %s",
                what,
                median,
                worst,
                Double.isNaN(work) ? "" : String.format(Locale.ROOT, "%.2f", work),
                budget,
                unit,
                ratio(),
                ratio() <= 1 ? "" : "!");
    }
}
