package zhagen.exchange.document;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// What is known about a document from elsewhere.
///
/// @param password empty where nobody has said one
/// @param charset of its bytes, where it does not say or says it wrongly; null to believe it
public record Hints(String password, @Nullable Charset charset) {

    public static final Hints NONE = new Hints("", null);
}
