package zhagen.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import zhagen.model.Meanwhile;
import zhagen.model.Refused;
import zhagen.model.TextHash;
import zhagen.model.Texts;

/// Texts in pieces, read when asked for. The last ones stay at hand as long as memory allows. Any thread may read.
final class StoredTexts implements Texts {

    private static final int PIECE = 1 << 17;
    private static final int AT_HAND = 64;
    private static final int AT_A_TIME = 16;

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

    /// Adds the texts that the database does not have yet. The next ones are packed by other threads while one is written.
    static void write(Connection connection, Map<TextHash, String> texts) throws SQLException {
        var waiting = new ArrayDeque<Map.Entry<TextHash, String>>();
        for (var text : texts.entrySet()) {
            if (!isThere(connection, text.getKey())) {
                waiting.add(text);
            }
        }
        var underWay = new ArrayDeque<Meanwhile<Packed>>();
        while (!waiting.isEmpty() || !underWay.isEmpty()) {
            while (!waiting.isEmpty() && underWay.size() < AT_A_TIME) {
                var text = waiting.removeFirst();
                underWay.add(Meanwhile.begin(() -> Packed.of(text.getKey(), text.getValue())));
            }
            insert(connection, underWay.removeFirst().get());
        }
    }

    /// Adds a text, where the database does not have it yet.
    static void write(Connection connection, Packed text) throws SQLException {
        if (!isThere(connection, text.hash())) {
            insert(connection, text);
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

    private static void insert(Connection connection, Packed text) throws SQLException {
        var bytes = text.bytes();
        try (var insert =
                connection.prepareStatement("insert into text_piece (hash, piece, content) values (?, ?, ?)")) {
            for (int piece = 0; piece * PIECE < bytes.length; piece++) {
                int end = Math.min((piece + 1) * PIECE, bytes.length);
                insert.setString(1, text.hash().hex());
                insert.setInt(2, piece);
                insert.setBytes(3, Arrays.copyOfRange(bytes, piece * PIECE, end));
                insert.executeUpdate();
            }
        }
    }
}
