package zhagen.exchange.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Evidence;
import zhagen.model.Evidence.Stance;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Place;

/// The quotes that cells of other sheets hold, kept while the sources pass by one after another; no more of them than fits a cell.
final class Quotes {

    private record Stand(Id<? extends Item> claim, Stance stance) {}

    private final Facts facts;
    private final Map<Id<Code>, StringBuilder> exemplars = new HashMap<>();
    private final Map<Stand, StringBuilder> evidence = new HashMap<>();

    Quotes(Facts facts) {
        this.facts = facts;
    }

    void pass(String text, List<Coding> codings, List<Evidence> evidences) {
        for (var coding : codings) {
            if (coding.exemplar()) {
                append(
                        exemplars.computeIfAbsent(coding.code(), _ -> new StringBuilder()),
                        quoted(coding.place(), text));
            }
        }
        for (var one : evidences) {
            var cell = evidence.computeIfAbsent(new Stand(one.claim(), one.stance()), _ -> new StringBuilder());
            append(cell, quoted(one.place(), text));
            if (!one.note().isEmpty()) {
                cell.append(" — ").append(one.note());
            }
        }
    }

    private String quoted(Place place, String text) {
        return facts.say(
                "export.quote",
                place.within(text.length()).of(text).strip(),
                facts.reference(place));
    }

    private static void append(StringBuilder cell, String quote) {
        if (cell.length() <= CellText.LONGEST) {
            cell.append(cell.isEmpty() ? "" : "\n").append(quote);
        }
    }

    String exemplars(Code code) {
        var quotes = exemplars.get(code.id());
        return quotes == null ? "" : quotes.toString();
    }

    String evidence(Id<? extends Item> claim, Stance stance) {
        var quotes = evidence.get(new Stand(claim, stance));
        return quotes == null ? "" : quotes.toString();
    }
}
