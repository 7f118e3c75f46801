package zhagen.exchange.codebook;

import java.util.List;
import zhagen.model.Coding;
import zhagen.model.Place;

/// A row for each coding, source by source, in the order of the text.
record CodingsSheet(Facts facts) {

    void write(Sheet sheet, String text, List<Coding> codings) {
        codings.forEach(coding -> write(sheet, text, coding));
    }

    private void write(Sheet sheet, String text, Coding coding) {
        var now = facts.now();
        var code = now.get(coding.code());
        var place = coding.place();
        var span = place.within(text.length());
        sheet.row(
                facts.path(code),
                facts.number(code),
                span.of(text),
                now.get(place.source()).name(),
                facts.participants(facts.counting().people(place)),
                facts.speakers(place),
                turn(facts, place),
                span.start(),
                span.end(),
                facts.coder(coding.origin().coder()),
                facts.in(now.get(coding.round()).name()),
                coding.exemplar() ? facts.say("export.yes") : "",
                facts.day(coding.origin().made()));
    }

    /// One turn is a number; several are words.
    static Object turn(Facts facts, Place place) {
        var turns = facts.turnNumbers(place);
        return !turns.isEmpty() && turns.chars().allMatch(Character::isDigit) ? (Object) Integer.valueOf(turns) : turns;
    }
}
