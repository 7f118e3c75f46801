package zhagen.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhagen.exchange.transcript.Formats;
import zhagen.exchange.transcript.Layouts;
import zhagen.exchange.transcript.TranscriptFormat;
import zhagen.messages.Messages;
import zhagen.model.Language;

class NamedTest {

    @ParameterizedTest
    @EnumSource
    void everyFormatAndLayoutHasAName(Language language) {
        var messages = Messages.in(language);
        var formats = Formats.ALL.stream().map(TranscriptFormat::id).map(id -> "sources.format." + id);
        var layouts = Layouts.IDS.stream().map(id -> "sources.layout." + id);

        assertThat(Stream.concat(formats, layouts).filter(key -> !messages.has(key))).isEmpty();
    }
}
