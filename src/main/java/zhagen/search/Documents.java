package zhagen.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Memo;
import zhagen.model.Relation;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Span;
import zhagen.model.Speaker;
import zhagen.model.Texts;
import zhagen.model.Turn;

/// Makes documents of items. One thread.
final class Documents {

    private final Texts texts;
    private final Tokens tokens = new Tokens();

    Documents(Texts texts) {
        this.texts = texts;
    }

    /// The documents of an owner, made one by one.
    Stream<List<IndexableField>> of(Item owner, Snapshot now) {
        long fingerprint = fingerprint(owner, now);
        return switch (owner) {
            case Source source -> Stream.concat(
                    Stream.of(item(HitKind.SOURCE, owner, Wordings.of(source), fingerprint)), said(source, now));
            case Code code -> Stream.of(item(HitKind.CODE, owner, Wordings.of(code), fingerprint));
            case Memo memo -> Stream.of(item(HitKind.MEMO, owner, Wordings.of(memo), fingerprint));
            case Relation relation ->
                    Stream.of(item(HitKind.RELATION, owner, Wordings.of(relation, now), fingerprint));
            default -> throw new IllegalArgumentException("has no documents: " + owner);
        };
    }

    /// Changes with whatever the owner's documents are made of.
    static long fingerprint(Item owner, Snapshot now) {
        var words = switch (owner) {
            case Source source -> {
                var all = new StringBuilder(source.name()).append('\n').append(source.text());
                now.pointingAt(source.id(), Turn.class).forEach(turn -> all.append('\n')
                        .append(turn.id())
                        .append(turn.speaker())
                        .append(turn.whole())
                        .append(turn.words()));
                yield all.toString();
            }
            case Code code -> Wordings.of(code);
            case Memo memo -> Wordings.of(memo);
            case Relation relation -> Wordings.of(relation, now);
            default -> throw new IllegalArgumentException("has no documents: " + owner);
        };
        return StringHelper.murmurhash3_x64_128(new BytesRef(words.getBytes(StandardCharsets.UTF_8)))[0];
    }

    private Stream<List<IndexableField>> said(Source source, Snapshot now) {
        var text = texts.read(source);
        var turns = now.pointingAt(source.id(), Turn.class);
        var outside = Paragraphs.outside(turns, text);
        return Stream.concat(
                turns.stream().filter(turn -> !turn.words().isEmpty()).map(turn -> turn(turn, text)),
                outside.stream().map(span -> paragraph(source, span, text)));
    }

    private List<IndexableField> item(HitKind kind, Item item, String words, long fingerprint) {
        var fields = fields(kind, item.id(), Fields.bytes(item.id()), words, new Span(0, words.length()), null);
        fields.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint));
        return fields;
    }

    private List<IndexableField> turn(Turn turn, String text) {
        return fields(HitKind.TURN, turn.source(), Fields.bytes(turn.id()), text, turn.words(), turn.speaker());
    }

    private List<IndexableField> paragraph(Source source, Span span, String text) {
        var place = Fields.bytes(source.id(), span.start(), span.end());
        return fields(HitKind.TURN, source.id(), place, text, span, null);
    }

    private List<IndexableField> fields(
            HitKind kind, Id<?> owner, BytesRef item, String text, Span span, @Nullable Id<Speaker> speaker) {
        var fields = new ArrayList<IndexableField>(8);
        fields.add(new TextField(text, span));
        fields.add(new SignField());
        fields.add(new StringField(Fields.OWNER, Fields.bytes(owner), Field.Store.NO));
        fields.add(new StringField(Fields.KIND, kind.name(), Field.Store.NO));
        fields.add(new BinaryDocValuesField(Fields.ITEM, item));
        if (speaker != null) {
            fields.add(new StringField(Fields.SPEAKER, Fields.bytes(speaker), Field.Store.NO));
        }
        return fields;
    }

    /// Cuts its text when the index asks for the tokens.
    private final class TextField extends Field {

        private final String text;
        private final Span span;

        TextField(String text, Span span) {
            super(Fields.TEXT, Fields.TEXT_TYPE);
            this.text = text;
            this.span = span;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
            return tokens.of(text, span.start(), span.end());
        }
    }

    /// Comes after the text: its signs are known when that has been cut.
    private final class SignField extends Field {

        SignField() {
            super(Fields.SIGN, Fields.SIGN_TYPE);
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
            return tokens.signs();
        }
    }
}
