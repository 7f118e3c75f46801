package zhagen.ui.retrieval;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import zhagen.analysis.Passage;
import zhagen.model.Code;
import zhagen.model.Coding;
import zhagen.model.Counting;
import zhagen.model.Participant;
import zhagen.model.Snapshot;
import zhagen.model.Speaker;

/// What a row says of its passage besides the words.
record Particulars(Snapshot now) {

    /// Who speaks there, by code name where they have one.
    String speakers(Passage passage) {
        return Counting.turnsAt(now, passage.place()).stream()
                .filter(turn -> turn.speaker() != null && turn.words().overlaps(passage.span()))
                .map(turn -> name(now.get(turn.speaker())))
                .distinct()
                .collect(Collectors.joining("/"));
    }

    private String name(Speaker speaker) {
        return speaker.participant() == null
                ? speaker.name()
                : now.find(speaker.participant()).map(Participant::codeName).orElse(speaker.name());
    }

    /// The codes that any of its words has: first those for which it was found.
    List<Code> codes(Passage passage) {
        var found = passage.codings().stream().map(Coding::code).toList();
        return now.pointingAt(passage.place().source(), Coding.class).stream()
                .filter(coding -> coding.place().span() != null && coding.place().span().overlaps(passage.span())
                        || found.contains(coding.code()) && passage.codings().contains(coding))
                .map(Coding::code)
                .distinct()
                .sorted(Comparator.comparing(code -> !found.contains(code)))
                .flatMap(code -> now.find(code).stream())
                .toList();
    }

    /// Who coded it.
    String coders(Passage passage) {
        return passage.codings().stream()
                .map(coding -> coding.origin().coder())
                .distinct()
                .flatMap(coder -> now.find(coder).stream())
                .map(coder -> coder.name())
                .collect(Collectors.joining("/"));
    }

    /// The day on which it was coded last; empty where it is not coded.
    String day(Passage passage) {
        return passage.codings().stream()
                .map(coding -> coding.origin().made())
                .max(Comparator.naturalOrder())
                .map(made -> LocalDate.ofInstant(made, ZoneId.systemDefault()).toString())
                .orElse("");
    }

    boolean isExemplar(Passage passage) {
        return passage.codings().stream().anyMatch(Coding::exemplar);
    }
}
