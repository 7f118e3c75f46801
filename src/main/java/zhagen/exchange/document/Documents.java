package zhagen.exchange.document;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import zhagen.model.Label;
import zhagen.model.Refused;

/// Reads documents, each on a thread of its own: whatever a hostile file makes of its parser, it costs a bounded time and a sentence.
public final class Documents {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long STACK = 4 << 20;

    private Documents() {}

    /// @throws Refused where it cannot be read, in one sentence
    public static Document read(DocumentKind kind, String fileName, byte[] bytes, Hints hints) {
        return guarded(fileName, LONGEST, () -> kind.read(bytes, hints));
    }

    /// Whether the document leaves open which character set its bytes are in.
    public static boolean hidesItsCharset(DocumentKind kind, byte[] bytes) {
        return kind == DocumentKind.HTML && !WebPage.saysItsCharset(bytes);
    }

    /// The bytes of an Office file without its encryption; the same bytes where it has none.
    ///
    /// @throws Refused where there is no password, or a wrong one
    public static byte[] unlocked(String fileName, byte[] bytes, String password) {
        return Locked.isLocked(bytes)
                ? guarded(fileName, LONGEST, () -> Locked.opened(bytes, password))
                : bytes;
    }

    interface Work<T> {
        T run() throws IOException;
    }

    /// A parser that does not end in time is interrupted and left behind.
    static <T> T guarded(String fileName, Duration longest, Work<T> work) {
        var result = new AtomicReference<@Nullable T>();
        var failure = new AtomicReference<@Nullable Throwable>();
        var thread = Thread.ofPlatform().daemon().name("document").stackSize(STACK).unstarted(() -> {
            try {
                result.set(work.run());
            } catch (Throwable e) { // a parser may end in any way; each becomes a sentence
                failure.set(e);
            }
        });
        thread.start();
        try {
            if (!thread.join(longest)) {
                thread.interrupt();
                throw Refused.because(Unreadable.Reason.TOO_MUCH.key(), fileName);
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Refused(Label.of(Unreadable.Reason.TOO_MUCH.key(), fileName), e);
        }
        var read = result.get();
        if (read == null) {
            throw refusal(fileName, failure.get());
        }
        return read;
    }

    private static Refused refusal(String fileName, @Nullable Throwable failure) {
        var reason = switch (failure) {
            case Unreadable unreadable -> unreadable.reason();
            case OutOfMemoryError _ -> Unreadable.Reason.TOO_MUCH;
            case StackOverflowError _ -> Unreadable.Reason.TOO_MUCH;
            case null, default -> Unreadable.Reason.DAMAGED; // a damaged file makes a parser throw nearly anything
        };
        return new Refused(Label.of(reason.key(), fileName), failure);
    }
}
