package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.Locale;
import zhagen.analysis.saturation.Saturation;
import zhagen.analysis.saturation.Verdict;
import zhagen.diagram.GrowthChart;
import zhagen.diagram.Rect;
import zhagen.messages.Messages;
import zhagen.model.Source;

/// The curve of saturation as a chart.
public final class SaturationCharts {

    /// What fits a column of a journal, in points.
    private static final Rect COLUMN = new Rect(0, 0, 420, 240);

    private static final int LONG = 8;

    private SaturationCharts() {}

    /// @param orders whether the middle of random orders is drawn as well
    public static GrowthChart of(Saturation saturation, Messages messages, boolean orders) {
        var sayings = new Sayings(messages);
        int total = saturation.curve().total();
        var bars = new ArrayList<GrowthChart.Bar>();
        for (int i = 0; i < saturation.curve().points().size(); i++) {
            var point = saturation.curve().points().get(i);
            double middle = saturation.orders().known().get(i).median();
            bars.add(new GrowthChart.Bar(
                    brief(saturation.emergence().order().get(i).name()),
                    point.fresh(),
                    total == 0 ? 0 : (double) point.known() / total,
                    total == 0 ? 0 : middle / total));
        }
        var gain = sayings.gain(saturation.gain());
        var fresh = messages.say("saturation.column.fresh." + saturation.gain().name().toLowerCase(Locale.ROOT));
        var verdict = saturation.runs().verdict();
        return new GrowthChart(
                messages.say("saturation.chart.title", gain),
                messages.say("saturation.chart.about", gain, bars.size(), total, sayings.runs(saturation)),
                COLUMN,
                bars,
                new GrowthChart.Words(
                        fresh,
                        messages.say("saturation.chart.line"),
                        orders ? messages.say("saturation.chart.orders") : "",
                        messages.say("saturation.chart.held", sayings.names(saturation.reserved())),
                        Sayings.mark(verdict)),
                saturation.reserved().stream().map(Source::name).toList(),
                verdict instanceof Verdict.Reached reached ? reached.sources() : 0);
    }

    /// The first word of a name, which is mostly who was interviewed, and not too much of it.
    static String brief(String name) {
        var word = name.strip().split("[\\s_—–-]", 2)[0];
        return word.length() <= LONG ? word
                : word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, LONG))) + "…";
    }
}
