package zhagen.exchange.pseudonym;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import zhagen.model.Change;
import zhagen.model.Id;
import zhagen.model.Label;
import zhagen.model.Pseudonyms;
import zhagen.model.Refused;
import zhagen.model.TextHash;
import zhagen.model.Trace;

/// The key to the pseudonyms of a project: what each replacing of words did, kept apart from the project and encrypted with a
/// passphrase. The file is `ZHGKEY`, a version, the rounds of PBKDF2-HMAC-SHA256, a salt, a nonce, and then, by AES-256-GCM, gzipped
/// JSON; what precedes it is authenticated too. The nonce is new whenever it is written.
public final class KeyFile {

    /// So many characters has a passphrase at least.
    public static final int SHORTEST = 8;

    private static final byte[] MAGIC = "ZHGKEY".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int ROUNDS = 600_000;
    private static final int MOST_ROUNDS = 20_000_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int HEAD = MAGIC.length + 1 + 4 + SALT + NONCE;
    private static final ObjectMapper JSON = json();

    private final Path file;
    private final byte[] salt;
    private final SecretKey key;
    private final List<Trace> traces;

    private record Content(List<Trace> traces) {}

    private KeyFile(Path file, byte[] salt, SecretKey key, List<Trace> traces) {
        this.file = file;
        this.salt = salt;
        this.key = key;
        this.traces = List.copyOf(traces);
    }

    /// A key file that is to be written, or one that is there and to be continued. Takes as long as the passphrase deserves.
    ///
    /// @throws Refused where the passphrase is too short, or does not open the file that is there
    public static KeyFile toWrite(Path file, char[] passphrase) {
        if (passphrase.length < SHORTEST) {
            throw Refused.because("pseudonym.key.short", SHORTEST);
        }
        if (Files.exists(file)) {
            return open(file, passphrase);
        }
        var salt = random(SALT);
        return new KeyFile(file, salt, key(passphrase, salt, ROUNDS), List.of());
    }

    /// @throws Refused where this is no key file, the passphrase is another, or the file is damaged or newer than this program
    public static KeyFile open(Path file, char[] passphrase) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(Label.of("pseudonym.key.unreadable", file), e);
        }
        if (bytes.length < HEAD || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw Refused.because("pseudonym.key.none", file.getFileName());
        }
        var head = ByteBuffer.wrap(bytes, MAGIC.length, HEAD - MAGIC.length);
        if (head.get() > VERSION) {
            throw Refused.because("pseudonym.key.newer", file.getFileName());
        }
        int rounds = head.getInt();
        var salt = new byte[SALT];
        var nonce = new byte[NONCE];
        head.get(salt).get(nonce);
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw Refused.because("pseudonym.key.wrong", file.getFileName());
        }
        try {
            var key = key(passphrase, salt, rounds);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(bytes, 0, HEAD);
            var json = inflated(cipher.doFinal(bytes, HEAD, bytes.length - HEAD));
            // written again, it gets as many rounds as are due by then
            return rounds == ROUNDS
                    ? new KeyFile(file, salt, key, json)
                    : new KeyFile(file, salt, key(passphrase, salt, ROUNDS), json);
        } catch (GeneralSecurityException | IOException e) {
            throw new Refused(Label.of("pseudonym.key.wrong", file.getFileName()), e);
        }
    }

    /// What was replaced, in the order in which it was.
    public List<Trace> traces() {
        return traces;
    }

    public Path file() {
        return file;
    }

    /// Writes the file with one more trace at its end. It is on the device, whole, when this returns.
    ///
    /// @throws Refused where it cannot be written; the file is then as it was
    public KeyFile with(Trace trace) {
        var more = new ArrayList<>(traces);
        more.add(trace);
        var making = file.resolveSibling(file.getFileName() + ".making");
        try {
            Files.write(making, encrypted(more));
            try (var channel = FileChannel.open(making, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(making, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new KeyFile(file, salt, key, more);
        } catch (GeneralSecurityException | IOException e) {
            throw new Refused(Label.of("pseudonym.key.unwritable", file), e);
        }
    }

    /// The change, once the file has what takes it back: nothing is replaced without its key.
    public Change keep(Pseudonyms.Replaced replaced) {
        if (!replaced.trace().isEmpty()) {
            with(replaced.trace());
        }
        return replaced.change();
    }

    private byte[] encrypted(List<Trace> all) throws GeneralSecurityException, IOException {
        var nonce = random(NONCE);
        var head = ByteBuffer.allocate(HEAD).put(MAGIC).put((byte) VERSION).putInt(ROUNDS).put(salt).put(nonce).array();
        var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
        cipher.updateAAD(head);
        var secret = cipher.doFinal(deflated(all));
        return ByteBuffer.allocate(head.length + secret.length).put(head).put(secret).array();
    }

    private static byte[] deflated(List<Trace> all) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            JSON.writeValue(out, new Content(all));
        }
        return bytes.toByteArray();
    }

    private static List<Trace> inflated(byte[] bytes) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(in, Content.class).traces();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static SecretKey key(char[] passphrase, byte[] salt, int rounds) {
        var specification = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
        try {
            var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(specification);
            return new SecretKeySpec(derived.getEncoded(), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2 and AES", e);
        } finally {
            specification.clearPassword();
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static ObjectMapper json() {
        var module = new SimpleModule();
        module.addSerializer(Id.class, new JsonSerializer<>() {
            @Override
            @SuppressWarnings("rawtypes")
            public void serialize(Id id, JsonGenerator out, SerializerProvider unused) throws IOException {
                out.writeString(id.toString());
            }
        });
        module.addDeserializer(Id.class, new JsonDeserializer<>() {
            @Override
            public Id<?> deserialize(JsonParser in, DeserializationContext unused) throws IOException {
                return Id.parse(in.getText());
            }
        });
        module.addSerializer(TextHash.class, new JsonSerializer<>() {
            @Override
            public void serialize(TextHash hash, JsonGenerator out, SerializerProvider unused) throws IOException {
                out.writeString(hash.hex());
            }
        });
        module.addDeserializer(TextHash.class, new JsonDeserializer<>() {
            @Override
            public TextHash deserialize(JsonParser in, DeserializationContext unused) throws IOException {
                return new TextHash(in.getText());
            }
        });
        return JsonMapper.builder()
                .addModule(module)
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .build();
    }
}
