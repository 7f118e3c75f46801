package zhagen.ui.sources;

import java.util.Locale;
import zhagen.messages.Messages;
import zhagen.model.Reading;
import zhagen.model.Source;
import zhagen.model.SpeakerRole;

/// How things of this stage are called: keys of messages, and signs.
final class Named {

    private Named() {}

    static String type(Source.Type type) {
        return "sources.type." + key(type);
    }

    static String state(Reading.State state) {
        return "sources.state." + key(state);
    }

    static String role(SpeakerRole role) {
        return "sources.role." + key(role);
    }

    static String sign(Reading.State state) {
        return switch (state) {
            case UNTOUCHED -> "○";
            case IN_WORK -> "◐";
            case DONE -> "●";
        };
    }

    /// The language of a text; its tag where the program has no word for it.
    static String language(Messages messages, String tag) {
        var key = "sources.language." + (tag.isEmpty() ? "unknown" : tag);
        return messages.has(key) ? messages.say(key) : tag;
    }

    /// What a file was taken for, or how its speakers are written; the id itself where the program has no word for it.
    static String recognised(Messages messages, String group, String id) {
        var key = "sources." + group + "." + (id.isEmpty() ? "none" : id);
        return messages.has(key) ? messages.say(key) : id;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
