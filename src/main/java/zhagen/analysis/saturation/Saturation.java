package zhagen.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import zhagen.model.Label;
import zhagen.model.Method;
import zhagen.model.Reading;
import zhagen.model.Snapshot;
import zhagen.model.Source;

/// All that is said of the saturation of a study, for one [Gain]. Any thread.
///
/// @param reserved held back and not coded yet, in the order of the list
/// @param inWork how many of the coded sources are not done yet
public record Saturation(
        Emergence emergence,
        Gain gain,
        Method method,
        Curve curve,
        Runs runs,
        Repeats repeats,
        Orders orders,
        List<Source> reserved,
        int inWork) {

    public Saturation {
        reserved = List.copyOf(reserved);
    }

    /// By the settings of the study.
    public static Saturation of(Snapshot now, Gain gain) {
        return of(now, Emergence.of(now), gain, now.study().method());
    }

    /// @param emergence that of `now`
    public static Saturation of(Snapshot now, Emergence emergence, Gain gain, Method method) {
        var growth = emergence.of(gain);
        var coded = emergence.order().stream().map(Source::id).collect(Collectors.toSet());
        var reserved = now.all(Source.class)
                .filter(source -> !coded.contains(source.id()) && isReserved(now, source))
                .toList();
        return new Saturation(
                emergence,
                gain,
                method,
                Curve.of(growth),
                Runs.of(growth.fresh(), method),
                Repeats.of(growth),
                Orders.of(growth, method),
                reserved,
                (int) emergence.order().stream().filter(source -> isInWork(now, source)).count());
    }

    public static boolean isReserved(Snapshot now, Source source) {
        return now.pointingAt(source.id(), Reading.class).stream().anyMatch(Reading::reserved);
    }

    private static boolean isInWork(Snapshot now, Source source) {
        var readings = now.pointingAt(source.id(), Reading.class);
        return readings.stream().anyMatch(reading -> reading.state() == Reading.State.IN_WORK)
                && readings.stream().noneMatch(reading -> reading.state() == Reading.State.DONE);
    }

    /// What whoever reads the numbers has to know of them.
    public List<Label> notes() {
        var notes = new ArrayList<Label>();
        notes.add(Label.of("saturation.current"));
        if (!emergence.dated()) {
            notes.add(Label.of("saturation.undated"));
        }
        if (inWork > 0) {
            notes.add(Label.of("saturation.inWork", inWork));
        }
        int unfound = emergence.of(gain).unfound();
        if (unfound > 0) {
            notes.add(switch (gain) {
                case CODES -> Label.of("saturation.unfound.codes", unfound);
                case CATEGORIES -> Label.of("saturation.unfound.categories", unfound);
                case PROPERTIES -> Label.of("saturation.unfound.properties", unfound);
                case RELATIONS -> Label.of("saturation.unfound.relations", unfound);
            });
        }
        return notes;
    }
}
