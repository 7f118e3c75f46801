package zhagen.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhagen.model.Language;
import zhagen.model.Level;
import zhagen.model.PriorCodes.Element;
import zhagen.model.Wording;

/// An element of a codebook while more is found out about it. The one above all has no name.
final class PriorElement {

    private final String name;
    String english = "";
    @Nullable
    Level level;
    String definition = "";
    String include = "";
    String exclude = "";
    final Map<String, PriorElement> parts = new LinkedHashMap<>();

    PriorElement(String name) {
        this.name = name;
    }

    PriorElement part(String called) {
        return parts.computeIfAbsent(called, PriorElement::new);
    }

    /// What it is made of.
    List<Element> elements() {
        return parts.values().stream().map(PriorElement::element).toList();
    }

    private Element element() {
        var wording = words(name);
        return new Element(
                english.isBlank() ? wording : wording.with(Language.EN, english),
                level,
                words(definition),
                words(include),
                words(exclude),
                elements());
    }

    private static Wording words(String said) {
        return said.codePoints().anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN)
                ? Wording.zh(said)
                : Wording.en(said);
    }
}
