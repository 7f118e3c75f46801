package zhagen.messages;

import java.text.MessageFormat;
import java.text.NumberFormat;
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

    /// A label keeps its numbers as words; where the pattern counts, they are numbers again.
    public String say(Label label) {
        var format = new MessageFormat(bundle.getString(label.key()), language.locale());
        var counting = format.getFormatsByArgumentIndex();
        var arguments = new Object[label.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            var words = label.arguments().get(i).in(language);
            arguments[i] = i < counting.length && counting[i] instanceof NumberFormat ? Long.valueOf(words) : words;
        }
        return format.format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
