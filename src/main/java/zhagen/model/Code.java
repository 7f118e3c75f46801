package zhagen.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A concept, a category, a main category or the core category.
///
/// @param rank its place among its siblings
/// @param include when the code applies
/// @param exclude when it does not
/// @param hue one of the eight hues, 0–7, or -1: as its parent
/// @param inVivo named with the words of a participant
/// @param reversed runs against its parent: more of it means less of the parent
/// @param prior the theory that it was brought from before the texts were read; empty where it came from the texts
public record Code(
        Id<Code> id,
        @Nullable Id<Code> parent,
        int rank,
        Level level,
        Wording name,
        Wording definition,
        Wording include,
        Wording exclude,
        List<String> aliases,
        int hue,
        boolean inVivo,
        boolean reversed,
        String prior,
        Origin origin)
        implements Item {

    public static final int INHERITED = -1;
    public static final int HUES = 8;

    /// Histories from before there were codes from elsewhere do not tell where from.
    @SuppressWarnings("ConstantValue")
    public Code {
        prior = prior == null ? "" : prior;
        aliases = List.copyOf(aliases);
        if (name.isEmpty()) {
            throw Refused.because("code.nameless");
        }
        if (hue < INHERITED || hue >= HUES) {
            throw new IllegalArgumentException("no such hue: " + hue);
        }
    }

    public static Code of(By by, @Nullable Id<Code> parent, int rank, Level level, Wording name) {
        return new Code(
                Id.random(),
                parent,
                rank,
                level,
                name,
                Wording.NONE,
                Wording.NONE,
                Wording.NONE,
                List.of(),
                INHERITED,
                false,
                false,
                "",
                Origin.of(by));
    }

    @Override
    public Code with(Origin newOrigin) {
        return new Code(
                id, parent, rank, level, name, definition, include, exclude, aliases, hue, inVivo, reversed, prior,
                newOrigin);
    }

    public Code named(Wording newName) {
        return new Code(
                id, parent, rank, level, newName, definition, include, exclude, aliases, hue, inVivo, reversed, prior,
                origin);
    }

    public Code called(List<String> newAliases) {
        return new Code(
                id, parent, rank, level, name, definition, include, exclude, newAliases, hue, inVivo, reversed, prior,
                origin);
    }

    public Code defined(Wording newDefinition, Wording newInclude, Wording newExclude) {
        return new Code(
                id,
                parent,
                rank,
                level,
                name,
                newDefinition,
                newInclude,
                newExclude,
                aliases,
                hue,
                inVivo,
                reversed,
                prior,
                origin);
    }

    public Code under(@Nullable Id<Code> newParent, int newRank) {
        return new Code(
                id,
                newParent,
                newRank,
                level,
                name,
                definition,
                include,
                exclude,
                aliases,
                hue,
                inVivo,
                newParent != null && reversed,
                prior,
                origin);
    }

    public Code at(Level newLevel) {
        return new Code(
                id, parent, rank, newLevel, name, definition, include, exclude, aliases, hue, inVivo, reversed, prior,
                origin);
    }

    public Code coloured(int newHue) {
        return new Code(
                id, parent, rank, level, name, definition, include, exclude, aliases, newHue, inVivo, reversed, prior,
                origin);
    }

    public Code inVivo(boolean newInVivo) {
        return new Code(
                id, parent, rank, level, name, definition, include, exclude, aliases, hue, newInVivo, reversed, prior,
                origin);
    }

    public Code reversed(boolean newReversed) {
        return new Code(
                id, parent, rank, level, name, definition, include, exclude, aliases, hue, inVivo, newReversed, prior,
                origin);
    }

    /// Brought from a theory, or from the texts where that is empty.
    public Code from(String newPrior) {
        return new Code(
                id, parent, rank, level, name, definition, include, exclude, aliases, hue, inVivo, reversed, newPrior,
                origin);
    }

    @Override
    public List<Id<?>> references() {
        return Refs.of(parent);
    }

    @Override
    public Code redirected(Id<?> from, Id<?> to) {
        return from.equals(parent) ? under(Refs.moved(parent, from, to), rank) : this;
    }

    @Override
    public Code without(Id<?> gone) {
        return gone.equals(parent) ? under(null, rank) : this;
    }
}
