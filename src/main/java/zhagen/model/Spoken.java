package zhagen.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhagen.model.Rewrite.Splice;

/// The turns of a source after its text was corrected by hand: what is typed in a turn belongs to it, one whose beginning is deleted
/// joins the one before, and a new line that begins with the label of somebody who speaks there is a turn of its own.
final class Spoken {

    private final List<Splice> cuts;
    private final Moves moves;
    private final String text;
    private final List<Speaker> speakers;
    private final By by;
    private final List<Span> inserted;
    private final List<Turn> after = new ArrayList<>();

    /// @param text as it is after the rewriting
    Spoken(List<Splice> splices, Moves moves, String text, List<Speaker> speakers, By by) {
        this.cuts = splices.stream().filter(splice -> splice.removed() > 0).toList();
        this.moves = moves;
        this.text = text;
        this.speakers = speakers;
        this.by = by;
        this.inserted = Rewrite.backwards(splices).stream().map(back -> new Span(back.at(), back.end())).toList();
    }

    /// @param turns as they are before it, in the order of the text
    List<Turn> after(List<Turn> turns) {
        Turn before = null;
        for (var turn : turns) {
            if (before != null && joins(before, turn) && !after.isEmpty()) {
                extend(after.removeLast(), moves.grown(turn.whole()).end());
            } else {
                move(turn);
            }
            before = turn;
        }
        var all = new ArrayList<Turn>(after.size());
        after.forEach(turn -> split(turn, all));
        return all.size() == turns.size() ? all : numbered(all);
    }

    private boolean joins(Turn before, Turn turn) {
        int begins = turn.label().isEmpty() ? turn.whole().start() : turn.label().end();
        return !cuts.isEmpty() && cuts.stream().anyMatch(splice -> splice.at() >= before.whole().start()
                && splice.at() <= before.whole().end()
                && splice.at() < turn.whole().start()
                && splice.end() >= begins);
    }

    private void extend(Turn turn, int to) {
        int end = Math.max(to, turn.whole().end());
        int start = Math.min(turn.words().start(), end);
        after.add(turn.at(new Span(turn.whole().start(), end), turn.label(), new Span(start, end)));
    }

    private void move(Turn turn) {
        int free = after.isEmpty() ? 0 : after.getLast().whole().end();
        var grown = moves.grown(turn.whole());
        var whole = new Span(Math.max(free, grown.start()), Math.max(free, grown.end()));
        if (isBlank(whole) && !turn.whole().isEmpty()) {
            return;
        }
        var kept = turn.label().isEmpty() ? null : moves.kept(turn.label());
        var label = kept == null || !whole.contains(kept) ? new Span(whole.start(), whole.start()) : kept;
        var words = turn.words().isEmpty() ? new Span(whole.end(), whole.end()) : moves.grown(turn.words());
        int start = Math.clamp(words.start(), label.end(), whole.end());
        after.add(turn.at(whole, label, new Span(start, Math.clamp(words.end(), start, whole.end()))));
    }

    private boolean isBlank(Span span) {
        int at = span.start();
        while (at < span.end() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == span.end();
    }

    private void split(Turn turn, List<Turn> parts) {
        if (!isTypedInto(turn)) {
            parts.add(turn);
            return;
        }
        var rest = turn;
        for (int line = text.indexOf('\n', turn.words().start()) + 1; line > 0 && line < turn.words().end();
                line = text.indexOf('\n', line) + 1) {
            var speaker = speakerAt(line);
            if (speaker != null) {
                parts.add(cut(rest, line));
                rest = begun(speaker, line, turn.whole().end(), turn.source());
            }
        }
        parts.add(rest);
    }

    private boolean isTypedInto(Turn turn) {
        for (var typed : inserted) {
            if (typed.overlaps(turn.words())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Speaker speakerAt(int line) {
        for (var speaker : speakers) {
            var label = new Span(line, Math.max(line, labelEnd(speaker, line)));
            if (inserted.stream().anyMatch(label::overlaps)) {
                return speaker;
            }
        }
        return null;
    }

    /// Behind the colon or the bracket after the speaker's name; -1 where no label stands there.
    private int labelEnd(Speaker speaker, int line) {
        boolean bracket = text.startsWith("【", line);
        int name = bracket ? line + 1 : line;
        if (speaker.name().isBlank() || !text.startsWith(speaker.name(), name)) {
            return -1;
        }
        int end = name + speaker.name().length();
        return bracket
                ? text.startsWith("】", end) ? end + 1 : -1
                : text.startsWith("：", end) || text.startsWith(":", end) ? end + 1 : -1;
    }

    private Turn cut(Turn turn, int line) {
        int end = line - 1;
        while (end > turn.words().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return turn.at(
                new Span(turn.whole().start(), end), turn.label(), new Span(Math.min(turn.words().start(), end), end));
    }

    private Turn begun(Speaker speaker, int line, int end, Id<Source> source) {
        int labelEnd = labelEnd(speaker, line);
        int words = labelEnd;
        while (words < end && text.charAt(words) == ' ') {
            words++;
        }
        return new Turn(
                Id.random(),
                source,
                0,
                new Span(line, end),
                new Span(line, labelEnd),
                new Span(words, end),
                speaker.id(),
                null,
                Utterance.by(speaker.role()),
                Origin.of(by));
    }

    private static List<Turn> numbered(List<Turn> turns) {
        var numbered = new ArrayList<Turn>();
        turns.forEach(turn -> numbered.add(turn.numbered(numbered.size() + 1)));
        return numbered;
    }
}
