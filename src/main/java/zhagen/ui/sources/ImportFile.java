package zhagen.ui.sources;

import java.nio.file.Path;
import java.util.Set;
import zhagen.exchange.Decision;
import zhagen.exchange.Outline;
import zhagen.exchange.transcript.Wishes;

/// A file of a batch that has not come in yet: what it would become, and what was decided about it.
///
/// @param first what it was like when it was read without wishes; by this, files are similar
record ImportFile(Outline outline, Decision decision, Likeness first) {

    private static final Set<String> PASSWORDS = Set.of(
            "import.refused.protected", "import.refused.protectedTable", "import.refused.wrongPassword");
    /// Formats in which speakers are not marked by the way in which lines are written.
    private static final Set<String> MARKED = Set.of("srt", "vtt", "json", "csv", "spreadsheet");

    /// What files have in common that are shown together, in ids; all empty for those that cannot be read.
    record Likeness(Kind kind, String layout, String format, String encoding) {

        static Likeness of(Outline outline) {
            return switch (outline.content()) {
                case Outline.Talk talk -> new Likeness(
                        Kind.TALK, talk.gist().layout(), talk.gist().format(), talk.gist().encoding());
                case Outline.People _ -> new Likeness(Kind.PEOPLE, "", "", "");
                case Outline.Nothing _ -> new Likeness(Kind.NOTHING, "", "", "");
            };
        }
    }

    enum Kind {
        PEOPLE,
        TALK,
        NOTHING
    }

    static ImportFile of(Outline outline) {
        return new ImportFile(outline, Decision.NONE, Likeness.of(outline));
    }

    ImportFile with(Outline newOutline) {
        return new ImportFile(newOutline, decision, first);
    }

    ImportFile with(Decision newDecision) {
        return new ImportFile(outline, newDecision, first);
    }

    /// Still as it was read, but to be read otherwise.
    ImportFile wishing(Wishes wishes) {
        return with(new Outline(outline.path(), wishes, outline.sha256(), outline.content()));
    }

    Path path() {
        return outline.path();
    }

    Likeness likeness() {
        return Likeness.of(outline);
    }

    boolean isReadable() {
        return !(outline.content() instanceof Outline.Nothing);
    }

    boolean comesIn() {
        return isReadable() && !decision.leftOut();
    }

    /// Whether another file of the batch says the same.
    boolean isTwice() {
        return outline.content() instanceof Outline.Nothing(var because) && because.key().equals("importing.twice");
    }

    /// Whether it stays out because nobody has said its password.
    boolean wantsPassword() {
        return outline.content() instanceof Outline.Nothing(var because)
                && PASSWORDS.contains(because.key());
    }

    /// Whether another encoding may make something else of it.
    boolean hasEncoding() {
        return switch (outline.content()) {
            case Outline.Talk talk -> !talk.gist().encoding().isEmpty();
            case Outline.People _ -> false;
            case Outline.Nothing(var because) ->
                    because.key().equals("import.refused.binary") || outline.wishes().charset() != null;
        };
    }

    /// Whether its lines tell who speaks, so that another layout may make something else of it.
    boolean hasLayout() {
        return outline.content() instanceof Outline.Talk talk
                && (!MARKED.contains(talk.gist().format())
                        || talk.gist().layout().isEmpty()
                        || !(outline.wishes().layout() instanceof Wishes.Layout.Automatic));
    }

    /// Whether it has rows and columns, which may be meant in several ways.
    boolean isTable() {
        return first.kind() == Kind.PEOPLE || first.format().equals("csv") || first.format().equals("spreadsheet");
    }
}
