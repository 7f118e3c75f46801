package zhagen.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interview, a field note, a policy text or an article.
///
/// @param group the heading that it is listed under; may be empty
/// @param language `zh`, `en` or another BCP 47 tag; empty where unknown
/// @param length of the text, in UTF-16 units
/// @param rank its place in the list of sources
public record Source(
        Id<Source> id,
        Type type,
        String name,
        String group,
        @Nullable LocalDate date,
        String language,
        TextHash text,
        int length,
        int rank,
        Values values,
        Provenance provenance,
        Origin origin)
        implements Item {

    public enum Type {
        INTERVIEW,
        FIELD_NOTE,
        POLICY,
        ARTICLE,
        OTHER
    }

    /// Where a source came from.
    ///
    /// @param file its name, without folders; empty for what was written here
    /// @param sha256 of the file's bytes
    /// @param format what the importer took it for
    /// @param encoding empty where the format has its own
    /// @param layout how speakers were recognised; empty where none were
    public record Provenance(String file, String sha256, String format, String encoding, String layout) {

        public static final Provenance HERE = new Provenance("", "", "", "", "");
    }

    public Place all() {
        return new Place(id, null);
    }

    @Override
    public Source with(Origin newOrigin) {
        return new Source(
                id, type, name, group, date, language, text, length, rank, values, provenance, newOrigin);
    }

    public Source with(Values newValues) {
        return new Source(
                id, type, name, group, date, language, text, length, rank, newValues, provenance, origin);
    }

    public Source named(String newName) {
        return new Source(id, type, newName, group, date, language, text, length, rank, values, provenance, origin);
    }

    public Source described(Type newType, String newGroup, @Nullable LocalDate newDate, String newLanguage) {
        return new Source(
                id, newType, name, newGroup, newDate, newLanguage, text, length, rank, values, provenance, origin);
    }

    /// The same source, come from elsewhere.
    public Source from(Provenance newProvenance) {
        return new Source(
                id, type, name, group, date, language, text, length, rank, values, newProvenance, origin);
    }

    public Source ranked(int newRank) {
        return new Source(id, type, name, group, date, language, text, length, newRank, values, provenance, origin);
    }

    Source saying(TextHash newText, int newLength) {
        return new Source(
                id, type, name, group, date, language, newText, newLength, rank, values, provenance, origin);
    }

    @Override
    public List<Id<?>> references() {
        return values.references();
    }

    @Override
    public Source redirected(Id<?> from, Id<?> to) {
        return with(values.redirected(from, to));
    }

    @Override
    public Source without(Id<?> gone) {
        return with(values.without(gone));
    }
}
