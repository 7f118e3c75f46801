package zhagen.ui.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhagen.exchange.retrieval.QueryWords;
import zhagen.model.Code;
import zhagen.model.CodeSet;
import zhagen.model.Condition;
import zhagen.model.Tree;
import zhagen.ui.codebook.CodeLookup;
import zhagen.ui.workbench.Workbench;

/// Finds what a query can ask for, and names it. Screen thread.
record Terms(Workbench workbench, CodeLookup lookup) {

    private static final int CODES = 7;

    /// Codes as the picker finds them, then sets of codes, then what needs no code.
    List<Term> find(String typed) {
        var now = workbench.now().get();
        var found = new ArrayList<Term>();
        for (var match : lookup.find(typed, CODES)) {
            now.find(match.code().id()).ifPresent(code -> found.add(of(code)));
        }
        var folded = typed.strip().toLowerCase(Locale.ROOT);
        now.all(CodeSet.class)
                .filter(set -> set.name().zh().toLowerCase(Locale.ROOT).contains(folded)
                        || set.name().en().toLowerCase(Locale.ROOT).contains(folded))
                .forEach(set -> found.add(of(new Condition.OfSet(set.id()))));
        for (var end : List.of(new Condition.AnyCode(), new Condition.AnyWords())) {
            var term = of(end);
            if (term.name().toLowerCase(Locale.ROOT).contains(folded)) {
                found.add(term);
            }
        }
        return found;
    }

    private Term of(Code code) {
        return new Term(
                new Condition.OfCode(code.id(), true),
                code.name().in(workbench.language()),
                workbench.messages().get().say("picker.passages", workbench.counts().of(code.id()).passages()),
                Tree.hue(workbench.now().get(), code));
    }

    /// Any condition, as a chip shows it.
    Term of(Condition condition) {
        var now = workbench.now().get();
        var words = new QueryWords(now, workbench.messages().get());
        return switch (condition) {
            case Condition.OfCode(var id, _) -> now.find(id)
                    .map(code -> new Term(condition, words.chip(condition), "", Tree.hue(now, code)))
                    .orElseGet(() -> new Term(new Condition.Gone(), words.chip(new Condition.Gone()), "", Term.NO_HUE));
            default -> new Term(condition, words.chip(condition), "", Term.NO_HUE);
        };
    }
}
