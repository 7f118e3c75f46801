package zhagen.search;

import java.util.LinkedHashMap;
import java.util.Map;
import zhagen.model.TextHash;
import zhagen.model.Texts;

/// Keeps the texts that were read last, up to a size, so that the hits of one search and the next are not read again and again.
/// Any thread.
final class RecentTexts implements Texts {

    private static final long MOST_CHARACTERS = 4_000_000;

    private final Texts texts;
    private final Map<TextHash, String> recent = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    RecentTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public synchronized String read(TextHash hash) {
        var known = recent.get(hash);
        if (known != null) {
            return known;
        }
        var text = texts.read(hash);
        recent.put(hash, text);
        characters += text.length();
        var eldest = recent.entrySet().iterator();
        while (characters > MOST_CHARACTERS && recent.size() > 1) {
            characters -= eldest.next().getValue().length();
            eldest.remove();
        }
        return text;
    }
}
