package zhagen.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import zhagen.model.Id;
import zhagen.model.Snapshot;
import zhagen.model.Speaker;

/// Says to Lucene what is searched for. One thread, one reader.
final class Queries {

    /// Forms of one word, or words of one prefix within a phrase, that are looked for at most.
    private static final int MOST_FORMS = 500;

    private final IndexReader reader;
    private final Stems stems = new Stems();

    Queries(IndexReader reader) {
        this.reader = reader;
    }

    Query of(Expression expression, Search search, Snapshot now) throws IOException {
        var query = new BooleanQuery.Builder().add(of(expression), Occur.MUST);
        var kinds = search.kinds().stream().map(kind -> new BytesRef(kind.name())).toList();
        limit(query, Fields.KIND, kinds);
        limit(query, Fields.OWNER, search.sources().stream().map(Fields::bytes).toList());
        if (!search.people().isEmpty() || !search.roles().isEmpty()) {
            var speakers = speakers(search, now).map(Fields::bytes).collect(Collectors.toSet());
            query.add(new TermInSetQuery(Fields.SPEAKER, speakers), Occur.FILTER);
        }
        if (!search.without().isEmpty()) {
            var unwanted = now.all(Speaker.class)
                    .filter(speaker -> search.without().contains(speaker.role()))
                    .map(speaker -> Fields.bytes(speaker.id()))
                    .collect(Collectors.toSet());
            query.add(new TermInSetQuery(Fields.SPEAKER, unwanted), Occur.MUST_NOT);
        }
        return query.build();
    }

    private static void limit(BooleanQuery.Builder query, String field, Collection<BytesRef> values) {
        if (!values.isEmpty()) {
            query.add(new TermInSetQuery(field, values), Occur.FILTER);
        }
    }

    private static Stream<Id<Speaker>> speakers(Search search, Snapshot now) {
        return now.all(Speaker.class)
                .filter(speaker -> search.roles().isEmpty() || search.roles().contains(speaker.role()))
                .filter(speaker -> search.people().isEmpty()
                        || speaker.participant() != null && search.people().contains(speaker.participant()))
                .map(Speaker::id);
    }

    private Query of(Expression expression) throws IOException {
        return switch (expression) {
            case Expression.Words words -> of(words);
            case Expression.All(var parts) -> all(parts);
            case Expression.Any(var parts) -> {
                var any = new BooleanQuery.Builder();
                for (var part : parts) {
                    any.add(of(part), Occur.SHOULD);
                }
                yield any.build();
            }
            case Expression.Not not -> all(List.of(not));
        };
    }

    private Query all(List<Expression> parts) throws IOException {
        var all = new BooleanQuery.Builder();
        boolean positive = false;
        for (var part : parts) {
            if (part instanceof Expression.Not(var unwanted)) {
                all.add(of(unwanted), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private Query of(Expression.Words words) throws IOException {
        var units = words.units();
        var first = units.getFirst();
        if (units.size() == 1) {
            return first.sign()
                    ? new TermQuery(new Term(Fields.SIGN, first.folded()))
                    : words.prefix() ? new PrefixQuery(new Term(Fields.TEXT, first.folded())) : forms(first.folded());
        }
        return phrase(words);
    }

    private Query forms(String word) throws IOException {
        var forms = new SynonymQuery.Builder(Fields.TEXT);
        for (var form : formsOf(word)) {
            forms.addTerm(new Term(Fields.TEXT, form));
        }
        return forms.build();
    }

    private Query phrase(Expression.Words words) throws IOException {
        var units = words.units();
        var phrase = new MultiPhraseQuery.Builder();
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (!unit.sign()) {
                boolean open = words.prefix() && i == units.size() - 1;
                var forms = open ? begunWith(unit.folded()) : formsOf(unit.folded());
                if (forms.isEmpty()) {
                    return new MatchNoDocsQuery("no such word");
                }
                phrase.add(
                        forms.stream().map(form -> new Term(Fields.TEXT, form)).toArray(Term[]::new), unit.position());
            } else if (i + 1 < units.size() && follows(unit, units.get(i + 1))) {
                phrase.add(pair(unit, units.get(i + 1)), unit.position());
            } else if (i == 0 || !follows(units.get(i - 1), unit)) {
                phrase.add(new Term[] {new Term(Fields.TEXT, unit.folded())}, unit.position());
            }
        }
        return phrase.build();
    }

    private static Term[] pair(Unit unit, Unit next) {
        return new Term[] {new Term(Fields.TEXT, unit.folded() + next.folded())};
    }

    private static boolean follows(Unit unit, Unit next) {
        return unit.sign() && next.sign() && next.position() == unit.position() + 1;
    }

    /// The words of the index that are forms of `word`, and itself.
    private Set<String> formsOf(String word) throws IOException {
        var stem = stems.of(word);
        var forms = Stems.isEnglish(word)
                ? indexed(Stems.prefix(stem), candidate -> stems.of(candidate).equals(stem))
                : new TreeSet<String>();
        forms.add(word);
        return forms;
    }

    private Set<String> begunWith(String prefix) throws IOException {
        return indexed(prefix, _ -> true);
    }

    private Set<String> indexed(String prefix, Predicate<String> wanted) throws IOException {
        var found = new TreeSet<String>();
        var terms = MultiTerms.getTerms(reader, Fields.TEXT);
        if (terms == null) {
            return found;
        }
        var start = new BytesRef(prefix);
        var each = terms.iterator();
        if (each.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (var term = each.term();
                term != null && StringHelper.startsWith(term, start) && found.size() < MOST_FORMS;
                term = each.next()) {
            var word = term.utf8ToString();
            if (wanted.test(word)) {
                found.add(word);
            }
        }
        return found;
    }
}
