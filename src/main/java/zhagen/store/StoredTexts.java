package zhagen.store;

import java.lang.ref.SoftReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import zhagen.model.Refused;
import zhagen.model.TextHash;
import zhagen.model.Texts;

/// Texts in pieces, read when asked for. The last ones stay at hand as long as memory allows. Any thread may read.
final class StoredTexts implements Texts {

    private static final int PIECE = 1 << 18;
    private static final int AT_HAND = 64;

    private final Connection connection;
    private final Map<TextHash, SoftReference<String>> atHand = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TextHash, SoftReference<String>> eldest) {
            return size() > AT_HAND;
        }
    };

    /// @param connection for reading alone
    StoredTexts(Connection connection) {
        this.connection = connection;
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

    void close() throws SQLException {
        connection.close();
    }

    private String fetch(TextHash hash) {
        try (var select = connection.prepareStatement("select content from text_piece where hash = ? order by piece")) {
            select.setString(1, hash.hex());
            var text = new StringBuilder();
            try (var pieces = select.executeQuery()) {
                if (!pieces.next()) {
                    throw Refused.because("store.noText", hash);
                }
                var first = pieces.getString(1);
                if (!pieces.next()) {
                    return first;
                }
                text.append(first);
                do {
                    text.append(pieces.getString(1));
                } while (pieces.next());
            }
            return text.toString();
        } catch (SQLException e) {
            throw Failures.reading(e);
        }
    }

    /// Adds the texts that the database does not have yet.
    static void write(Connection connection, Map<TextHash, String> texts) throws SQLException {
        if (texts.isEmpty()) {
            return;
        }
        try (var known = connection.prepareStatement("select 1 from text_piece where hash = ? and piece = 0");
                var insert = connection.prepareStatement("insert into text_piece (hash, piece, content) values (?, ?, ?)")) {
            for (var text : texts.entrySet()) {
                known.setString(1, text.getKey().hex());
                try (var row = known.executeQuery()) {
                    if (!row.next()) {
                        add(insert, text.getKey(), text.getValue());
                    }
                }
            }
        }
    }

    private static void add(PreparedStatement insert, TextHash hash, String text) throws SQLException {
        int start = 0;
        for (int piece = 0; piece == 0 || start < text.length(); piece++) {
            int end = Math.min(start + PIECE, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            insert.setString(1, hash.hex());
            insert.setInt(2, piece);
            insert.setString(3, text.substring(start, end));
            insert.executeUpdate();
            start = end;
        }
    }
}
