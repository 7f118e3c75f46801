package zhagen.exchange.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhagen.model.Attribute;
import zhagen.model.Coding;
import zhagen.model.Reading;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Turn;

/// A row for each source.
record SourcesSheet(Facts facts) {

    static List<Attribute> attributes(Snapshot now) {
        return now.all(Attribute.class)
                .filter(attribute -> attribute.scope() == Attribute.Scope.SOURCE)
                .toList();
    }

    void write(Sheet sheet) {
        facts.now().all(Source.class).forEach(source -> write(sheet, source));
        sheet.finish();
    }

    private void write(Sheet sheet, Source source) {
        var now = facts.now();
        var codings = now.pointingAt(source.id(), Coding.class);
        var places = codings.stream().map(Coding::place).collect(Collectors.toSet());
        var cells = new ArrayList<@Nullable Object>();
        cells.add(source.name());
        cells.add(source.group());
        cells.add(facts.say("export.source." + source.type()));
        cells.add(source.date());
        cells.add(language(source));
        cells.add(facts.participants(facts.counting().participants(source.id())));
        cells.add(source.length());
        cells.add(now.pointingAt(source.id(), Turn.class).size());
        cells.add(facts.counting().of(places).passages());
        cells.add(codings.size());
        cells.add(codings.stream().map(Coding::code).distinct().count());
        cells.add(progress(source));
        attributes(now).forEach(attribute -> cells.add(AttributeCell.of(attribute, source.values())));
        cells.add(source.provenance().file());
        cells.add(source.provenance().encoding());
        sheet.row(cells.toArray());
    }

    private String language(Source source) {
        return source.language().isEmpty()
                ? ""
                : Locale.forLanguageTag(source.language()).getDisplayLanguage(facts.language().locale());
    }

    private String progress(Source source) {
        return facts.now().pointingAt(source.id(), Reading.class).stream()
                .map(reading -> facts.say(
                        "export.progress",
                        facts.in(facts.now().get(reading.round()).name()),
                        facts.say(reading.reserved() ? "export.reserved" : "export.reading." + reading.state())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
