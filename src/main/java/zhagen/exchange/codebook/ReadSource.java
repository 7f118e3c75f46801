package zhagen.exchange.codebook;

import org.jspecify.annotations.Nullable;
import zhagen.model.Source;
import zhagen.model.Texts;

/// The text of one source at a time; what comes source by source is read once.
final class ReadSource {

    private final Texts texts;
    private @Nullable Source last;
    private String text = "";

    ReadSource(Texts texts) {
        this.texts = texts;
    }

    String of(Source source) {
        if (!source.equals(last)) {
            text = texts.read(source);
            last = source;
        }
        return text;
    }
}
