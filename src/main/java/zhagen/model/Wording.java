package zhagen.model;

import java.util.function.UnaryOperator;

/// The same thing said in Chinese and in English; either may be missing (empty).
public record Wording(String zh, String en) {

    public static final Wording NONE = new Wording("", "");

    public static Wording zh(String words) {
        return new Wording(words, "");
    }

    public static Wording en(String words) {
        return new Wording("", words);
    }

    /// What reads the same in both: a number, a file name, a person's name.
    public static Wording same(Object words) {
        return new Wording(words.toString(), words.toString());
    }

    /// The words in `language`, or in the other one where this one is missing.
    public String in(Language language) {
        var wanted = exactly(language);
        return wanted.isEmpty() ? exactly(language.other()) : wanted;
    }

    /// The words in `language`; empty where they are missing.
    public String exactly(Language language) {
        return language == Language.ZH ? zh : en;
    }

    public Wording with(Language language, String words) {
        return language == Language.ZH ? new Wording(words, en) : new Wording(zh, words);
    }

    /// What `words` makes of each language.
    public Wording each(UnaryOperator<String> words) {
        return new Wording(words.apply(zh), words.apply(en));
    }

    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    /// Whether one of the languages says exactly `words`, case and surrounding space aside.
    public boolean says(String words) {
        var wanted = words.strip();
        return !wanted.isEmpty() && (zh.strip().equalsIgnoreCase(wanted) || en.strip().equalsIgnoreCase(wanted));
    }
}
