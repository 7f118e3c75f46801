package zhagen.model;

import java.util.List;
import java.util.stream.Stream;

/// Something to be said to the user: the key of a message and what goes into it. It is kept instead of a sentence so that
/// the history, and every error, follows the language.
public record Label(String key, List<Wording> arguments) {

    public Label {
        arguments = List.copyOf(arguments);
    }

    /// @param arguments a [Wording] as it is; anything else reads the same in both languages
    public static Label of(String key, Object... arguments) {
        return new Label(key, Stream.of(arguments)
                .map(argument -> argument instanceof Wording wording ? wording : Wording.same(argument))
                .toList());
    }
}
