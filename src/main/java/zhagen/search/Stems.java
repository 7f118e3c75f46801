package zhagen.search;

import org.tartarus.snowball.ext.EnglishStemmer;

/// Which English words are forms of one word. One thread.
final class Stems {

    private static final int SHORTEST = 2;
    private static final int SURE = 3;

    private final EnglishStemmer stemmer = new EnglishStemmer();

    /// The word without its ending; one that is not English, or very short, as it is.
    String of(String word) {
        if (!isEnglish(word)) {
            return word;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /// Whether a folded word may have forms.
    static boolean isEnglish(String word) {
        return word.length() >= SHORTEST
                && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z' || letter == '\'');
    }

    /// What all forms of a word begin with.
    static String prefix(String stem) {
        return stem.substring(0, Math.clamp(stem.length() - 1, 1, SURE));
    }
}
