package zhagen.exchange.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import zhagen.model.Label;
import zhagen.model.Refused;

/// What recognisers of speech write, and dialogues as lists of who and what.
final class SpeechJson implements TranscriptFormat {

    /// In bytes; an hour with a time for each word has 3 MB.
    private static final int LARGEST = 64 << 20;
    private static final int HEAD = 64;

    @Override
    public String id() {
        return "json";
    }

    /// Text may begin with a bracket too, but then a time or a name follows.
    @Override
    public boolean recognises(String fileName, byte[] bytes) {
        var head = new StringBuilder();
        for (int i = 0; i < Math.min(HEAD * 4, bytes.length) && head.length() < 2; i++) {
            var character = (char) (bytes[i] & 0xFF);
            if (character > ' ' && character < 0x7F) {
                head.append(character);
            } else if (character >= 0x7F && i > 2) {
                return false;
            }
        }
        var start = head.toString();
        return start.matches("\\{[\"}]|\\[[{\"\\[\\]]")
                || isNamedSo(fileName) && (start.startsWith("{") || start.startsWith("["));
    }

    @Override
    public Transcript read(String fileName, byte[] bytes, Wishes wishes) {
        if (bytes.length > LARGEST) {
            throw Refused.because("import.refused.large", fileName, bytes.length >> 20, LARGEST >> 20);
        }
        var decoded = Decoded.of(fileName, bytes, wishes);
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(Canonical.of(decoded.text()));
        } catch (JsonProcessingException e) {
            if (isNamedSo(fileName)) {
                throw new Refused(Label.of("import.refused.jsonDamaged", fileName), e);
            }
            return new PlainText().read(fileName, bytes, wishes);
        }
        for (var shape : SpeechShape.ALL) {
            var speeches = shape.read(root);
            if (!speeches.isEmpty()) {
                return Conversation.of(
                        id(), decoded.encoding(), shape.id(), fileName, speeches, PlainText.warnings(decoded), wishes);
            }
        }
        throw Refused.because("import.refused.json", fileName);
    }

    private static boolean isNamedSo(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
