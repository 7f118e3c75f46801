package zhagen.messages;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import zhagen.model.Label;
import zhagen.model.Language;

/// The program's words in one language. Patterns are those of [MessageFormat]: a literal apostrophe is written twice.
public final class Messages {

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "zhagen.messages.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    /// @throws MissingResourceException where the bundle lacks the key, which is a defect of the program
    public String say(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        boolean asItStands = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return asItStands ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public String say(Label label) {
        return say(
                label.key(),
                label.arguments().stream().map(argument -> argument.in(language)).toArray());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
