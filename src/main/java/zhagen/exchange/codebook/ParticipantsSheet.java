package zhagen.exchange.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhagen.model.Attribute;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Speaker;
import zhagen.model.Turn;

/// A row for each participant: who it is, and how much was said and coded.
final class ParticipantsSheet {

    private final Facts facts;
    private final Map<Id<Participant>, Share> shares = new HashMap<>();

    private static final class Share {
        private final Set<Place> places = new HashSet<>();
        private final Set<Id<Code>> codes = new HashSet<>();
        private final List<String> sources = new ArrayList<>();
        private int turns;
        private long characters;
    }

    ParticipantsSheet(Facts facts) {
        this.facts = facts;
    }

    static List<Attribute> attributes(Snapshot now) {
        return now.all(Attribute.class)
                .filter(attribute -> attribute.scope() == Attribute.Scope.PARTICIPANT)
                .toList();
    }

    void write(Sheet sheet) {
        facts.now().all(Source.class).forEach(this::share);
        facts.now().all(Participant.class).forEach(participant -> write(sheet, participant));
        sheet.finish();
    }

    private Share of(Id<Participant> participant) {
        return shares.computeIfAbsent(participant, _ -> new Share());
    }

    private void share(Source source) {
        var now = facts.now();
        facts.counting().participants(source.id()).forEach(one -> of(one).sources.add(source.name()));
        for (var turn : now.pointingAt(source.id(), Turn.class)) {
            var participant = participant(turn);
            if (participant != null) {
                var share = of(participant);
                share.turns++;
                share.characters += turn.words().length();
            }
        }
        for (var coding : now.pointingAt(source.id(), Coding.class)) {
            for (var one : facts.counting().people(coding.place())) {
                of(one).places.add(coding.place());
                of(one).codes.add(coding.code());
            }
        }
    }

    private @Nullable Id<Participant> participant(Turn turn) {
        Id<Speaker> speaker = turn.speaker();
        return speaker == null ? null : facts.now().get(speaker).participant();
    }

    private void write(Sheet sheet, Participant participant) {
        var share = of(participant.id());
        var cells = new ArrayList<@Nullable Object>();
        cells.add(participant.codeName());
        attributes(facts.now()).forEach(attribute -> cells.add(AttributeCell.of(attribute, participant.values())));
        cells.add(String.join("\n", share.sources));
        cells.add(share.turns);
        cells.add(share.characters);
        cells.add(facts.counting().of(share.places).passages());
        cells.add(share.codes.size());
        cells.add(facts.in(participant.note()));
        sheet.row(cells.toArray());
    }
}
