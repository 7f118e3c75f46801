package zhagen.exchange.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Id;
import zhagen.model.Refused;
import zhagen.model.Span;
import zhagen.model.TextHash;
import zhagen.model.Trace;

class KeyFileTest {

    private static final char[] PASSPHRASE = "十二个字符的口令 ok!".toCharArray();

    @TempDir
    private Path temp;

    private static Trace trace(String was) {
        return new Trace(
                List.of(new Trace.InText(
                        Id.random(),
                        TextHash.of(was),
                        TextHash.of("A01"),
                        List.of(new Trace.At(3, "A01", was)),
                        List.of(new Trace.Widened(Id.random(), new Span(3, 6), new Span(3, 4))))),
                List.of(new Trace.InItem(Id.random(), 2, "关于A01", "关于" + was)));
    }

    private static void isRefused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.label().key()).isEqualTo(key));
    }

    @Test
    void whatWasKeptComesBackInItsOrderAndIsNotToBeReadInTheFile() throws IOException {
        var file = temp.resolve("key.zhgkey");
        var one = trace("张三");
        var two = trace("李四");
        KeyFile.toWrite(file, PASSPHRASE.clone()).with(one);
        KeyFile.toWrite(file, PASSPHRASE.clone()).with(two);
        assertThat(KeyFile.open(file, PASSPHRASE.clone()).traces()).containsExactly(one, two);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("ZHGKEY")
                .doesNotContain(new String("张三".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anotherPassphraseOrADamagedFileIsRefusedWithOneSentence() throws IOException {
        var file = temp.resolve("key.zhgkey");
        KeyFile.toWrite(file, PASSPHRASE.clone()).with(trace("张三"));
        isRefused("pseudonym.key.wrong", () -> KeyFile.open(file, "another one".toCharArray()));
        isRefused("pseudonym.key.wrong", () -> KeyFile.toWrite(file, "another one".toCharArray()));
        var whole = Files.readAllBytes(file);
        var random = new Random(1);
        for (int i = 0; i < 3; i++) {
            var damaged = whole.clone();
            damaged[20 + random.nextInt(damaged.length - 20)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            isRefused("pseudonym.key.wrong", () -> KeyFile.open(file, PASSPHRASE.clone()));
        }
        Files.write(file, Arrays.copyOf(whole, 30));
        isRefused("pseudonym.key.none", () -> KeyFile.open(file, PASSPHRASE.clone()));
    }

    @Test
    void whatIsNoKeyFileOrNewerOrNotThereIsRefused() throws IOException {
        var file = temp.resolve("key.zhgkey");
        isRefused("pseudonym.key.unreadable", () -> KeyFile.open(file, PASSPHRASE.clone()));
        Files.writeString(file, "word,replacement\n".repeat(9));
        isRefused("pseudonym.key.none", () -> KeyFile.open(file, PASSPHRASE.clone()));
        Files.writeString(file, "ZHGKEY\u0009" + "0".repeat(80));
        isRefused("pseudonym.key.newer", () -> KeyFile.open(file, PASSPHRASE.clone()));
        isRefused("pseudonym.key.short", () -> KeyFile.toWrite(temp.resolve("new"), "short".toCharArray()));
    }
}
