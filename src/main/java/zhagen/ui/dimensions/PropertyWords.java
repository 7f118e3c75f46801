package zhagen.ui.dimensions;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.Property;
import zhagen.model.Wording;

/// A property as somebody writes it on one line: `强度：弱 · 中 · 强`.
///
/// @param values none where only the name is written
record PropertyWords(String name, List<String> values) {

    private static final Pattern NAME = Pattern.compile("[:：]");
    private static final Pattern BETWEEN = Pattern.compile("[·・、，,;；|/→]|\\s[-–—]+\\s|[–—]+|--+");

    static PropertyWords of(String line) {
        var parts = NAME.split(line, 2);
        return new PropertyWords(parts[0].strip(), parts.length < 2 ? List.of() : values(parts[1]));
    }

    /// The values that are written one after the other.
    static List<String> values(String line) {
        return Stream.of(BETWEEN.split(line)).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /// Two are the poles of a scale, more are ordered.
    static Property.Scale scale(int values) {
        return values > 2 ? Property.Scale.ORDERED : Property.Scale.POLES;
    }

    /// The values in the language that they are written in, or what poles are called in general.
    List<Wording> wordings(Language language) {
        return values.isEmpty()
                ? List.of(inBoth("dimensions.low"), inBoth("dimensions.high"))
                : values.stream().map(value -> Wording.NONE.with(language, value)).toList();
    }

    private static Wording inBoth(String message) {
        return new Wording(Messages.in(Language.ZH).say(message), Messages.in(Language.EN).say(message));
    }
}
