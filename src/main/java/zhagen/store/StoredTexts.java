package zhagen.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import zhagen.model.Refused;
import zhagen.model.TextHash;
import zhagen.model.Texts;

/// Texts in pieces, read when asked for. The last ones stay at hand as long as memory allows. Any thread may read.
final class StoredTexts implements Texts {

    private static final int PIECE = 1 << 17;
    private static final int AT_HAND = 64;
    private static final int AT_A_TIME = 64;

    private record Packed(TextHash hash, byte[] bytes) {}

    private final Source source;
    private final Map<TextHash, SoftReference<String>> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TextHash, SoftReference<String>> eldest) {
            return size() > AT_HAND;
        }
    };

    /// Gives a connection for reading alone.
    interface Source {
        Connection connection() throws SQLException;
    }

    StoredTexts(Source source) {
        this.source = source;
    }

    @Override
    public synchronized String read(TextHash hash) {
        var known = atHand.get(hash);
        var text = known == null ? null : known.get();
        if (text == null) {
            text = fetch(hash);
            keep(hash, text);
        }
        return text;
    }

    synchronized void keep(TextHash hash, String text) {
        atHand.put(hash, new SoftReference<>(text));
    }

    private String fetch(TextHash hash) {
        try {
            return find(source.connection(), hash).orElseThrow(() -> Refused.because("store.noText", hash));
        } catch (SQLException e) {
            throw Failures.reading(e);
        }
    }

    static Optional<String> find(Connection connection, TextHash hash) throws SQLException {
        try (var select = connection.prepareStatement("select content from text_piece where hash = ? order by piece")) {
            select.setString(1, hash.hex());
            var bytes = new ArrayList<InputStream>();
            try (var pieces = select.executeQuery()) {
                while (pieces.next()) {
                    bytes.add(new ByteArrayInputStream(pieces.getBytes(1)));
                }
            }
            return bytes.isEmpty() ? Optional.empty() : Optional.of(inflated(bytes));
        }
    }

    static List<TextHash> all(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select distinct hash from text_piece")) {
            var all = new ArrayList<TextHash>();
            while (rows.next()) {
                all.add(new TextHash(rows.getString(1)));
            }
            return all;
        }
    }

    private static String inflated(List<InputStream> pieces) throws SQLException {
        try (var text = new InflaterInputStream(new SequenceInputStream(Collections.enumeration(pieces)))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SQLException("a text is damaged", e);
        }
    }

    /// Adds the texts that the database does not have yet. They are packed by several threads, and written one after the other.
    static void write(Connection connection, Map<TextHash, String> texts) throws SQLException {
        var missing = new ArrayList<Map.Entry<TextHash, String>>();
        for (var text : texts.entrySet()) {
            if (!isThere(connection, text.getKey())) {
                missing.add(text);
            }
        }
        for (int from = 0; from < missing.size(); from += AT_A_TIME) {
            var packed = missing.subList(from, Math.min(from + AT_A_TIME, missing.size()))
                    .parallelStream()
                    .map(text -> new Packed(text.getKey(), deflated(text.getValue().getBytes(StandardCharsets.UTF_8))))
                    .toList();
            insert(connection, packed);
        }
    }

    /// Adds the text of these bytes, where the database does not have it yet.
    static void write(Connection connection, TextHash hash, byte[] utf8) throws SQLException {
        if (!isThere(connection, hash)) {
            insert(connection, List.of(new Packed(hash, deflated(utf8))));
        }
    }

    private static boolean isThere(Connection connection, TextHash hash) throws SQLException {
        try (var known = connection.prepareStatement("select 1 from text_piece where hash = ? and piece = 0")) {
            known.setString(1, hash.hex());
            try (var row = known.executeQuery()) {
                return row.next();
            }
        }
    }

    private static byte[] deflated(byte[] utf8) {
        var bytes = new ByteArrayOutputStream(utf8.length / 2 + 64);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
            out.write(utf8);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written to", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void insert(Connection connection, List<Packed> texts) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into text_piece (hash, piece, content) values (?, ?, ?)")) {
            for (var text : texts) {
                add(insert, text.hash(), text.bytes());
            }
        }
    }

    private static void add(PreparedStatement insert, TextHash hash, byte[] bytes) throws SQLException {
        for (int piece = 0; piece * PIECE < bytes.length; piece++) {
            insert.setString(1, hash.hex());
            insert.setInt(2, piece);
            insert.setBytes(3, Arrays.copyOfRange(bytes, piece * PIECE, Math.min((piece + 1) * PIECE, bytes.length)));
            insert.executeUpdate();
        }
    }
}
