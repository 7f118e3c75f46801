package zhagen.ui.workbench;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;
import zhagen.messages.Messages;
import zhagen.model.Method;
import zhagen.model.Snapshot;
import zhagen.model.Study;

/// What the school that a study follows calls a thing: where it has a word of its own, that stands at the message's key with the
/// school's name behind it. Screen thread.
public final class School {

    private final Workbench workbench;
    private final ObservableValue<Method.Profile> profile;

    public School(Workbench workbench) {
        this.workbench = workbench;
        this.profile = workbench.now().map(School::of);
    }

    /// The school that a study follows.
    public static Method.Profile of(Snapshot now) {
        return now.count(Study.class) == 0 ? Method.DEFAULT.profile() : now.study().method().profile();
    }

    public ObservableValue<Method.Profile> profile() {
        return profile;
    }

    /// The word for now, in the language of the screen.
    public String say(String key, Object... arguments) {
        return say(workbench.messages().get(), of(workbench.now().get()), key, arguments);
    }

    private static String say(Messages messages, Method.Profile profile, String key, Object... arguments) {
        var own = key + "." + profile.name().toLowerCase(Locale.ROOT);
        return messages.say(messages.has(own) ? own : key, arguments);
    }

    /// The word, as language and school change.
    public StringExpression string(String key) {
        return Bindings.createStringBinding(
                () -> say(workbench.messages().get(), profile.getValue(), key), workbench.messages(), profile);
    }
}
