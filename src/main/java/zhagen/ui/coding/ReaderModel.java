package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Edit;
import zhagen.model.Evidence;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Link;
import zhagen.model.Memo;
import zhagen.model.Participant;
import zhagen.model.Place;
import zhagen.model.References;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Study;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.SpeakerRole;
import zhagen.model.Tree;
import zhagen.model.Turn;
import zhagen.model.Utterance;
import zhagen.project.Applied;
import zhagen.ui.reader.Block;
import zhagen.ui.reader.Mark;
import zhagen.ui.reader.Mark.Sign;
import zhagen.ui.reader.Mark.Tag;
import zhagen.ui.reader.ReaderSettings.Colours;
import zhagen.ui.reader.ReaderText;
import zhagen.ui.workbench.Workbench;

/// What the reader shows of one source: its turns as blocks, and a mark for each coding; and what changes of it. It has no nodes.
public final class ReaderModel {

    /// What the reader has to change. Where the text itself changed, it has to be shown anew.
    public record Difference(boolean anew, Collection<Mark> added, Collection<Id<Coding>> removed) {

        public boolean isEmpty() {
            return !anew && added.isEmpty() && removed.isEmpty();
        }
    }

    private final Id<Source> source;
    /// Nearly in the order of the text, in which they are wanted.
    private final Map<Id<Coding>, Mark> marks = new LinkedHashMap<>();
    private Set<Place> remembered = Set.of();
    private Set<Place> evident = Set.of();
    private Language language;
    private Colours colours;
    private Snapshot now;

    public ReaderModel(Snapshot now, Id<Source> source, Language language) {
        this(now, source, language, Colours.CODES);
    }

    ReaderModel(Snapshot now, Id<Source> source, Language language, Colours colours) {
        this.now = now;
        this.source = source;
        this.language = language;
        this.colours = colours;
        markAll();
    }

    /// As the coder at work wants to read it.
    static ReaderModel of(Workbench workbench, Snapshot now, Id<Source> source) {
        return new ReaderModel(now, source, workbench.language(), workbench.preferences().reader().get().colours());
    }

    public Id<Source> source() {
        return source;
    }

    public Collection<Mark> marks() {
        return marks.values();
    }

    public @Nullable Mark mark(Id<Coding> coding) {
        return marks.get(coding);
    }

    /// The text in blocks: the lines of each turn's words, with the speaker beside the first.
    public ReaderText text(String text) {
        var turns = now.pointingAt(source, Turn.class);
        if (turns.isEmpty()) {
            return ReaderText.plain(text);
        }
        var blocks = new ArrayList<Block>(turns.size());
        for (var turn : turns) {
            add(turn, text, false, blocks);
        }
        return new ReaderText(text, blocks);
    }

    /// How the study cites the turn with a number.
    IntFunction<String> numbering() {
        return numbering(now.pointingAt(source, Turn.class));
    }

    /// @param turns as they come to be; those that are new, or are numbered anew, have no more than their number yet
    IntFunction<String> numbering(List<Turn> turns) {
        var references = new References(now, _ -> null);
        return number -> Optional.of(number)
                .filter(it -> it <= turns.size())
                .flatMap(it -> now.find(turns.get(it - 1).id()))
                .filter(turn -> turn.number() == number)
                .map(turn -> references.of(new Place(source, turn.whole())))
                .orElseGet(() -> String.valueOf(number));
    }

    /// The marks where their words come to be.
    ///
    /// @param moved says where; a mark that comes nowhere is left out
    List<Mark> marks(Function<Span, @Nullable Span> moved) {
        var there = new ArrayList<Mark>(marks.size());
        for (var mark : marks.values()) {
            var span = moved.apply(mark.span());
            if (span != null) {
                there.add(mark.at(span));
            }
        }
        return there;
    }

    /// As [#text(String)], with other turns, and with the lines in which nothing stands yet.
    ReaderText writable(String text, List<Turn> turns) {
        var blocks = new ArrayList<Block>(turns.size());
        if (turns.isEmpty()) {
            lines(new Span(0, text.length()), text).forEach(line -> blocks.add(Block.plain(line)));
        }
        for (var turn : turns) {
            add(turn, text, true, blocks);
        }
        return new ReaderText(text, blocks);
    }

    private static List<Span> lines(Span span, String text) {
        var lines = new ArrayList<Span>();
        int start = span.start();
        for (int newline = text.indexOf('\n', start); newline >= 0 && newline < span.end();
                newline = text.indexOf('\n', start)) {
            lines.add(new Span(start, newline));
            start = newline + 1;
        }
        lines.add(new Span(start, span.end()));
        return lines;
    }

    private void add(Turn turn, String text, boolean empty, List<Block> blocks) {
        var speaker = turn.speaker() == null ? null : now.find(turn.speaker()).orElse(null);
        var name = speaker == null ? "" : nameOf(speaker);
        var time = Block.time(turn.start());
        boolean quiet = speaker == null
                ? turn.utterance() == Utterance.QUESTION
                : speaker.role() == SpeakerRole.INTERVIEWER;
        boolean first = true;
        for (var line : lines(turn.words(), text)) {
            if (empty || !line.isEmpty()) {
                blocks.add(new Block(line, turn.number(), name, time, quiet, first));
                first = false;
            }
        }
    }

    /// A participant is shown by code name.
    private String nameOf(Speaker speaker) {
        return speaker.participant() == null
                ? speaker.name()
                : now.find(speaker.participant()).map(participant -> participant.codeName()).orElse(speaker.name());
    }

    private void markAll() {
        evident = now.pointingAt(source, Evidence.class).stream().map(Evidence::place).collect(Collectors.toSet());
        remembered = now.pointingAt(source, Memo.class).stream()
                .flatMap(memo -> memo.allLinks().stream())
                .flatMap(link -> link instanceof Link.ToPlace(var place) ? Stream.of(place) : Stream.empty())
                .collect(Collectors.toSet());
        marks.clear();
        var tags = new HashMap<Kind, Tag>();
        now.pointingAt(source, Coding.class).forEach(coding -> marks.put(coding.id(), markOf(coding, tags)));
    }

    /// What marks of one name and colour have in common; the coder only where the colours tell of coders.
    private record Kind(Id<Code> code, @Nullable Id<Coder> coder) {}

    private Mark markOf(Coding coding, Map<Kind, Tag> tags) {
        var kind = new Kind(coding.code(), colours == Colours.CODERS ? coding.origin().coder() : null);
        var tag = tags.computeIfAbsent(kind, this::tagOf);
        var signs = EnumSet.noneOf(Sign.class);
        if (coding.exemplar()) {
            signs.add(Sign.EXEMPLAR);
        }
        if (remembered.contains(coding.place()) || !now.pointingAt(coding.id(), Memo.class).isEmpty()) {
            signs.add(Sign.MEMO);
        }
        if (evident.contains(coding.place())) {
            signs.add(Sign.EVIDENCE);
        }
        return new Mark(coding.id(), coding.place().within(now.get(source).length()), tag, signs);
    }

    private Tag tagOf(Kind kind) {
        var code = now.get(kind.code());
        var name = code.name().in(language);
        var coder = kind.coder() == null ? null : now.find(kind.coder()).orElse(null);
        return coder == null
                ? new Tag(code.id(), name, Tree.hue(now, code))
                : new Tag(code.id(), initials(now, coder) + " " + name, coder.hue());
    }

    /// What a coder signs with: the initials, or all of the name where somebody else has the same.
    static String initials(Snapshot now, Coder coder) {
        boolean shared = now.all(Coder.class)
                .anyMatch(other -> !other.id().equals(coder.id()) && other.initials().equals(coder.initials()));
        return shared || coder.initials().isBlank() ? coder.name() : coder.initials();
    }

    /// A few codings are followed one by one; anything else that may show is compared as a whole.
    public Difference follow(Applied applied) {
        now = applied.now();
        if (!now.has(source)) {
            return new Difference(true, List.of(), List.of());
        }
        var edits = applied.change().edits();
        if (applied.change().rewrites().anyMatch(rewrite -> rewrite.source().equals(source))
                || edits.stream().anyMatch(this::changesTheTurns)) {
            markAll();
            return new Difference(true, List.of(), List.of());
        }
        if (edits.stream().allMatch(edit -> edit instanceof Edit.Of of && of.item() instanceof Coding)) {
            return followCodings(edits);
        }
        return edits.stream().anyMatch(ReaderModel::mayShow)
                ? compared()
                : new Difference(false, List.of(), List.of());
    }

    private boolean changesTheTurns(Edit edit) {
        return edit instanceof Edit.Of of && switch (of.item()) {
            case Speaker speaker -> speaker.source().equals(source);
            case Turn turn -> turn.source().equals(source);
            case Participant _,Study _ -> true;
            default -> false;
        };
    }

    private static boolean mayShow(Edit edit) {
        return edit instanceof Edit.Of of
                && (of.item() instanceof Code
                        || of.item() instanceof Coding
                        || of.item() instanceof Coder
                        || of.item() instanceof Memo
                        || of.item() instanceof Evidence);
    }

    private Difference followCodings(List<Edit> edits) {
        var added = new ArrayList<Mark>();
        var removed = new ArrayList<Id<Coding>>();
        var tags = new HashMap<Kind, Tag>();
        for (var edit : edits) {
            if (edit instanceof Edit.Of(var before, var after)) {
                if (after instanceof Coding coding && coding.place().source().equals(source)) {
                    var mark = markOf(coding, tags);
                    marks.put(coding.id(), mark);
                    added.add(mark);
                } else if (before instanceof Coding coding && marks.remove(coding.id()) != null) {
                    removed.add(coding.id());
                }
            }
        }
        return new Difference(false, added, removed);
    }

    private Difference compared() {
        var before = Map.copyOf(marks);
        markAll();
        var added = marks.values().stream()
                .filter(mark -> !mark.equals(before.get(mark.key())))
                .toList();
        var removed = before.keySet().stream().filter(key -> !marks.containsKey(key)).toList();
        return new Difference(false, added, removed);
    }

    /// The names of codes in another language.
    public Difference in(Language newLanguage) {
        language = newLanguage;
        return compared();
    }

    /// By what the marks are coloured.
    public Difference colouredBy(Colours newColours) {
        colours = newColours;
        return compared();
    }
}
