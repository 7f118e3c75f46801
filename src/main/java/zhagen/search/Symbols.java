package zhagen.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import zhagen.model.Label;

/// Cuts a query into words, phrases, brackets and operators, such that each bracket has its partner and each operator its
/// operands; whatever has not is a word, or left out.
final class Symbols {

    private static final String OPENING_QUOTES = "\"＂“”„「『«";
    private static final String CLOSING_QUOTES = "\"＂””“」』»";
    private static final String DOUBLE_QUOTES = "\"＂“”„";
    private static final String OPENING_BRACKETS = "(（";
    private static final String CLOSING_BRACKETS = ")）";
    private static final String STARS = "*＊";
    private static final int DEEPEST = 20;

    private final String query;
    private final List<Label> problems;
    private final List<Symbol> symbols = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    Symbols(String query, List<Label> problems) {
        this.query = query;
        this.problems = problems;
    }

    List<Symbol> read() {
        while (at < query.length()) {
            char next = query.charAt(at);
            if (isSpace(next)) {
                at++;
            } else if (OPENING_QUOTES.indexOf(next) >= 0) {
                readPhrase(next);
            } else if (OPENING_BRACKETS.indexOf(next) >= 0) {
                openBracket(next);
            } else if (CLOSING_BRACKETS.indexOf(next) >= 0) {
                closeBracket(next);
            } else if (next == '-' && at + 1 < query.length() && !isSpace(query.charAt(at + 1))) {
                symbols.add(Symbol.of(Symbol.Type.NOT, "-"));
                at++;
            } else {
                readWord();
            }
        }
        while (!open.isEmpty()) {
            problems.add(Label.of("search.bracket", symbols.get(open.peek()).text()));
            symbols.remove((int) open.pop());
        }
        needOperands();
        return symbols;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private void readPhrase(char quote) {
        int end = at + 1;
        while (end < query.length() && !closes(quote, query.charAt(end))) {
            end++;
        }
        if (end == query.length()) {
            problems.add(Label.of("search.quote", quote));
        }
        symbols.add(Symbol.of(Symbol.Type.WORD, query.substring(at + 1, end)));
        at = end + 1;
    }

    private static boolean closes(char quote, char character) {
        return DOUBLE_QUOTES.indexOf(quote) >= 0
                ? DOUBLE_QUOTES.indexOf(character) >= 0
                : CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(quote)) == character;
    }

    private void openBracket(char bracket) {
        if (open.size() < DEEPEST) {
            open.push(symbols.size());
            symbols.add(Symbol.of(Symbol.Type.OPEN, String.valueOf(bracket)));
        } else {
            problems.add(Label.of("search.bracket", bracket));
        }
        at++;
    }

    private void closeBracket(char bracket) {
        if (open.isEmpty()) {
            problems.add(Label.of("search.bracket", bracket));
        } else {
            open.pop();
            symbols.add(Symbol.of(Symbol.Type.CLOSE, String.valueOf(bracket)));
        }
        at++;
    }

    private void readWord() {
        int inner = 0;
        int end = at;
        for (; end < query.length(); end++) {
            char next = query.charAt(end);
            if (isSpace(next) || OPENING_QUOTES.indexOf(next) >= 0) {
                break;
            }
            if (OPENING_BRACKETS.indexOf(next) >= 0) {
                inner++;
            } else if (CLOSING_BRACKETS.indexOf(next) >= 0 && --inner < 0 && !open.isEmpty()) {
                break;
            }
        }
        var word = query.substring(at, end);
        at = end;
        symbols.add(switch (word) {
            case "AND" -> Symbol.of(Symbol.Type.AND, word);
            case "OR" -> Symbol.of(Symbol.Type.OR, word);
            case "NOT" -> Symbol.of(Symbol.Type.NOT, word);
            default -> new Symbol(Symbol.Type.WORD, word, STARS.indexOf(word.charAt(word.length() - 1)) >= 0);
        });
    }

    private void needOperands() {
        for (int i = symbols.size() - 1; i >= 0; i--) {
            boolean operator = isOperator(symbols.get(i));
            if (operator && (i + 1 == symbols.size() || !symbols.get(i + 1).type().beginsOperand())) {
                takeAsWord(i);
            }
        }
        for (int i = 0; i < symbols.size(); i++) {
            boolean binary = isOperator(symbols.get(i)) && symbols.get(i).type() != Symbol.Type.NOT;
            if (binary && (i == 0 || !symbols.get(i - 1).type().endsOperand())) {
                takeAsWord(i);
            }
        }
    }

    private static boolean isOperator(Symbol symbol) {
        return switch (symbol.type()) {
            case AND, OR, NOT -> true;
            case WORD, OPEN, CLOSE -> false;
        };
    }

    private void takeAsWord(int index) {
        var operator = symbols.get(index);
        if (!operator.text().equals("-")) {
            problems.add(Label.of("search.operator", operator.text()));
        }
        symbols.set(index, Symbol.of(Symbol.Type.WORD, operator.text()));
    }
}
