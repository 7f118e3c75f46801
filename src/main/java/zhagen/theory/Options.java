package zhagen.theory;

import org.jspecify.annotations.Nullable;
import zhagen.model.Level;

/// How a model is looked at.
///
/// @param level to see it at, whatever was placed; null for just the categories that were placed
/// @param inferred with the relations that nobody says and the researcher concludes
/// @param inheriting a relation of a category also holds for its members
public record Options(@Nullable Level level, boolean inferred, boolean inheriting) {

    /// Just the categories that were placed, with all their relations.
    public static final Options AS_PLACED = new Options(null, true, false);

    public Options at(@Nullable Level newLevel) {
        return new Options(newLevel, inferred, inheriting);
    }

    public Options withoutInferred() {
        return new Options(level, false, inheriting);
    }

    public Options withInheritance() {
        return new Options(level, inferred, true);
    }
}
