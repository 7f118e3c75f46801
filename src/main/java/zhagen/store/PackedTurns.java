package zhagen.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Origin;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.Turn;
import zhagen.model.Utterance;

/// Turns of one source as bytes, a tenth of what they take as rows: offsets as distances, and what is said before (a speaker, an
/// origin) by its place among what was said. A number has seven bits to a byte, the lowest first; a signed one has its sign in the
/// lowest bit.
final class PackedTurns {

    private static final int FORMAT = 1;

    private PackedTurns() {}

    static byte[] pack(List<Turn> turns) {
        return new Packer().pack(turns);
    }

    /// @param ids what was read before, to be shared
    /// @throws SQLException where these are not the bytes that turns were packed into
    static List<Turn> unpack(Id<Source> source, byte[] bytes, Map<UUID, Id<?>> ids) throws SQLException {
        try {
            return new Unpacker(source, ByteBuffer.wrap(bytes), ids).unpack();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new SQLException("the turns of %s are damaged".formatted(source), e);
        }
    }

    private static final class Packer {

        private ByteBuffer out = ByteBuffer.allocate(1 << 13);
        private final Map<Id<Speaker>, Integer> speakers = new HashMap<>();
        private final Map<Origin, Integer> origins = new HashMap<>();
        private final Map<Utterance, Integer> utterances = new HashMap<>();

        byte[] pack(List<Turn> turns) {
            put(FORMAT);
            number(turns.size());
            int number = 0;
            int end = 0;
            for (var turn : turns) {
                id(turn.id());
                signed(turn.number() - number);
                signed(turn.whole().start() - end);
                number(turn.whole().length());
                number(turn.label().start() - turn.whole().start());
                number(turn.label().length());
                number(turn.words().start() - turn.label().end());
                number(turn.words().length());
                speaker(turn.speaker());
                start(turn.start());
                if (isNew(turn.utterance(), utterances)) {
                    text(turn.utterance().name());
                }
                if (isNew(turn.origin(), origins)) {
                    origin(turn.origin());
                }
                number = turn.number();
                end = turn.whole().end();
            }
            return Arrays.copyOf(out.array(), out.position());
        }

        /// Writes the place of the value among those that came before; where it did not, it has to follow.
        private <T> boolean isNew(T value, Map<T, Integer> known) {
            var place = known.putIfAbsent(value, known.size());
            number(place == null ? known.size() - 1 : place);
            return place == null;
        }

        private void speaker(@Nullable Id<Speaker> speaker) {
            put(speaker == null ? 0 : 1);
            if (speaker != null && isNew(speaker, speakers)) {
                id(speaker);
            }
        }

        private void start(@Nullable Duration start) {
            put(start == null ? 0 : 1);
            if (start != null) {
                signed(start.toMillis());
            }
        }

        private void origin(Origin origin) {
            id(origin.coder());
            signed(origin.made().toEpochMilli());
            id(origin.modifiedBy());
            signed(origin.modified().toEpochMilli());
            text(origin.foreignId());
        }

        private void id(Id<?> id) {
            reserve(2 * Long.BYTES);
            out.putLong(id.value().getMostSignificantBits()).putLong(id.value().getLeastSignificantBits());
        }

        private void text(String text) {
            var encoded = text.getBytes(StandardCharsets.UTF_8);
            number(encoded.length);
            reserve(encoded.length);
            out.put(encoded);
        }

        private void signed(long number) {
            number(number << 1 ^ number >> 63);
        }

        private void number(long number) {
            reserve(10);
            long left = number;
            while ((left & ~0x7F) != 0) {
                out.put((byte) (left & 0x7F | 0x80));
                left >>>= 7;
            }
            out.put((byte) left);
        }

        private void put(int value) {
            reserve(1);
            out.put((byte) value);
        }

        private void reserve(int more) {
            if (out.remaining() < more) {
                out = ByteBuffer.allocate(Math.max(out.capacity() * 2, out.position() + more)).put(out.flip());
            }
        }
    }

    private static final class Unpacker {

        private final Id<Source> source;
        private final ByteBuffer in;
        private final Map<UUID, Id<?>> ids;
        private final List<Id<Speaker>> speakers = new ArrayList<>();
        private final List<Origin> origins = new ArrayList<>();
        private final List<Utterance> utterances = new ArrayList<>();

        Unpacker(Id<Source> source, ByteBuffer in, Map<UUID, Id<?>> ids) {
            this.source = source;
            this.in = in;
            this.ids = ids;
        }

        List<Turn> unpack() {
            if (in.get() != FORMAT) {
                throw new IllegalArgumentException("turns of another format");
            }
            int count = length();
            var turns = new ArrayList<Turn>(Math.min(count, in.remaining()));
            int number = 0;
            int end = 0;
            for (int i = 0; i < count; i++) {
                var id = new Id<Turn>(uuid());
                number += (int) signed();
                int start = end + (int) signed();
                var whole = span(start);
                var label = span(start + length());
                var words = span(label.end() + length());
                turns.add(new Turn(
                        id, source, number, whole, label, words, speaker(), start(), utterance(), origin()));
                end = whole.end();
            }
            return turns;
        }

        private Span span(int start) {
            return new Span(start, start + length());
        }

        private @Nullable Id<Speaker> speaker() {
            if (in.get() == 0) {
                return null;
            }
            int place = length();
            if (place == speakers.size()) {
                speakers.add(shared());
            }
            return speakers.get(place);
        }

        private @Nullable Duration start() {
            return in.get() == 0 ? null : Duration.ofMillis(signed());
        }

        private Utterance utterance() {
            int place = length();
            if (place == utterances.size()) {
                utterances.add(Utterance.valueOf(text()));
            }
            return utterances.get(place);
        }

        private Origin origin() {
            int place = length();
            if (place == origins.size()) {
                origins.add(new Origin(
                        shared(), Instant.ofEpochMilli(signed()), shared(), Instant.ofEpochMilli(signed()), text()));
            }
            return origins.get(place);
        }

        private UUID uuid() {
            return new UUID(in.getLong(), in.getLong());
        }

        @SuppressWarnings("unchecked")
        private <T extends Item> Id<T> shared() {
            return (Id<T>) ids.computeIfAbsent(uuid(), Id::new);
        }

        private String text() {
            int length = length();
            if (length > in.remaining()) {
                throw new BufferUnderflowException();
            }
            var encoded = new byte[length];
            in.get(encoded);
            return new String(encoded, StandardCharsets.UTF_8);
        }

        private int length() {
            long length = number();
            if (length < 0 || length > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("no length: " + length);
            }
            return (int) length;
        }

        private long signed() {
            long number = number();
            return number >>> 1 ^ -(number & 1);
        }

        private long number() {
            long number = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                byte bits = in.get();
                number |= (long) (bits & 0x7F) << shift;
                if (bits >= 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("no number");
        }
    }
}
