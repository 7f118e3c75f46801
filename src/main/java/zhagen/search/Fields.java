package zhagen.search;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import zhagen.model.Id;

/// What a document of the index consists of.
final class Fields {

    /// Raised whenever the fields, the folding or the cutting into tokens change: an older index is then made anew.
    static final String FORMAT = "1";

    /// Words and pairs of signs, with their positions.
    static final String TEXT = "text";

    /// The signs, each once, for queries of a single one.
    static final String SIGN = "sign";

    /// The source, code, memo or relation with which the document comes and goes.
    static final String OWNER = "owner";

    static final String KIND = "kind";
    static final String SPEAKER = "speaker";

    /// The turn or item that is found; for a paragraph outside all turns its source, start and end.
    static final String ITEM = "item";

    /// On the first document of an owner: a hash of all that the owner's documents are made of.
    static final String FINGERPRINT = "fingerprint";

    static final FieldType TEXT_TYPE = new FieldType();
    static final FieldType SIGN_TYPE = new FieldType();

    static {
        TEXT_TYPE.setTokenized(true);
        TEXT_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TEXT_TYPE.freeze();
        SIGN_TYPE.setTokenized(true);
        SIGN_TYPE.setOmitNorms(true);
        SIGN_TYPE.setIndexOptions(IndexOptions.DOCS);
        SIGN_TYPE.freeze();
    }

    private Fields() {}

    static BytesRef bytes(Id<?> id) {
        return new BytesRef(buffer(16, id).array());
    }

    static BytesRef bytes(Id<?> source, int start, int end) {
        return new BytesRef(buffer(24, source).putInt(start).putInt(end).array());
    }

    private static ByteBuffer buffer(int size, Id<?> id) {
        return ByteBuffer.allocate(size)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits());
    }

    static ByteBuffer buffer(BytesRef bytes) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
    }

    static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
