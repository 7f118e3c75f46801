package zhagen.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import zhagen.messages.Messages;
import zhagen.model.Label;
import zhagen.model.Progress;

/// Where a command speaks: results to standard output, all else to standard error.
///
/// @param watched whether somebody sees standard error as it is written, so that progress can be shown there
record Terminal(PrintStream out, PrintStream err, Messages messages, boolean watched) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final long TENTHS = 1000;
    private static final String CLEAR_LINE = "\r\u001B[K";

    void print(String key, Object... arguments) {
        out.println(messages.say(key, arguments));
    }

    void tell(String key, Object... arguments) {
        err.println(messages.say(key, arguments));
    }

    String say(Label label) {
        return messages.say(label);
    }

    /// As people write it: the day and the minute, here.
    static String time(Instant instant) {
        return TIME.withZone(ZoneId.systemDefault()).format(instant);
    }

    void json(Object value) {
        try {
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .build()
                    .writeValue(out, value);
            out.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Shows how far a piece of work is, where somebody watches.
    Progress progress() {
        if (!watched) {
            return Progress.NONE;
        }
        var shown = new long[] {-1};
        return (done, total) -> {
            long tenths = total == 0 ? 0 : done * TENTHS / total;
            if (tenths != shown[0]) {
                shown[0] = tenths;
                err.print(tenths >= TENTHS ? CLEAR_LINE : "\r%5.1f %%".formatted(tenths / 10.0));
                err.flush();
            }
        };
    }
}
