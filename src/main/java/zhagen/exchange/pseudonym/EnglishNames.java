package zhagen.exchange.pseudonym;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English people, places and organisations: capitals in sequence, with a title, a known given name or a known ending.
final class EnglishNames {

    private static final String CAPITAL = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)?";
    private static final Pattern NAMES =
            Pattern.compile("\\b" + CAPITAL + "(?:[ \u00a0](?:\\p{Lu}\\.[ \u00a0])?(?:(?:de|van|von|al|bin)[ \u00a0])?"
                    + CAPITAL
                    + "){0,3}");
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|President|Minister|Senator|Captain|Commander|Director|Officer)\\.? ("
                    + CAPITAL + "(?: " + CAPITAL + "){0,2})");
    private static final Pattern ANNOUNCED =
            Pattern.compile("\\b(?:[Mm]y name is|[Mm]y name’s|I am called|called|named) (" + CAPITAL + "(?: " + CAPITAL
                    + ")?)");
    private static final Pattern SMALL = Pattern.compile("\\b\\p{Ll}{2,}\\b");
    private static final String PART = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*";
    private static final Pattern ENDING = Pattern.compile("\\b(?:" + PART
            + "[ \u00a0](?:of |and |the |& )?){1,5}(?:Inc|Ltd|LLC|LLP|Corp|Corporation|Company|Group|University|College|Hospital"
            + "|Bureau|Department|Agency|Institute|Foundation|Council|Ministry|Bank|School|Association|Committee|Commission"
            + "|Authority|Centre|Center|Laboratory|Office)\\b");
    private static final Pattern BEGINNING = Pattern.compile(
            "\\b(?:University|Department|Bureau|Ministry|Institute|Bank|Office|College|Council|School|Academy) of (?:the )?"
                    + PART
                    + "(?: (?:and |of )?" + PART + "){0,3}");
    /// Given names that are everyday words at the beginning of a sentence, and other words that are no names at all.
    private static final Set<String> WORDS = Set.of(
            "Mark", "Will", "Grace", "Rose", "May", "Jack", "Frank", "Bill", "Jean", "Max", "Ben", "Sue", "Mike", "Gus",
            "Jun", "Lei",
            "Hong", "Hua", "Ming", "Hui", "Ali", "Virginia", "Jordan", "Austin", "Charlotte", "Victoria", "Madison");
    private static final Set<String> NOT_PEOPLE = Set.of(
            "Speaker", "Interviewer", "Interviewee", "Participant", "Respondent", "Moderator", "Host", "Unknown",
            "Question", "Answer",
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "The", "And", "But", "Yes",
            "No", "Well", "So",
            "Okay", "Right", "Oh", "I’m", "I'm", "It’s", "It's", "That’s", "That's", "We’re", "We're", "I’ve", "I've",
            "You’re", "Let’s",
            "In", "On", "At", "Of", "For", "If", "When", "What", "How", "Why", "Who", "This", "There", "They", "We",
            "You", "He", "She",
            "Chinese", "English", "American", "British", "French", "German", "Internet", "Roger");

    private final Lexicon lexicon;

    EnglishNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(String text, Consumer<Hit> found) {
        groups(TITLED, text).forEach(name -> found.accept(Hit.of(name, Tells.PERSON, 0.9)));
        groups(ANNOUNCED, text).forEach(name -> found.accept(Hit.perhaps(name, Tells.PERSON, 0.45)));
        all(ENDING, text).forEach(name -> found.accept(Hit.of(name, Tells.ORGANISATION, 0.65)));
        all(BEGINNING, text).forEach(name -> found.accept(Hit.of(name, Tells.ORGANISATION, 0.65)));
        var small = SMALL.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        var names = NAMES.matcher(text);
        while (names.find()) {
            name(text, names, small, found);
        }
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).filter(name -> !NOT_PEOPLE.contains(name));
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    /// @param small the words that the text also writes without capitals: these are terms, not names
    private void name(String text, Matcher match, Set<String> small, Consumer<Hit> found) {
        var words = match.group().split("[ \u00a0]");
        int from = 0;
        while (from < words.length && NOT_PEOPLE.contains(words[from])) {
            from++;
        }
        if (from == 0 && words.length > 2 && beginsSentence(text, match.start())
                && !lexicon.englishGiven().contains(words[0]) && lexicon.englishGiven().contains(words[1])) {
            from = 1; // Then Cindy Sui
        }
        if (from == words.length) {
            return;
        }
        var name = String.join(" ", Arrays.copyOfRange(words, from, words.length));
        boolean begins = from == 0 && beginsSentence(text, match.start());
        var first = plain(words[from]);
        boolean given = lexicon.englishGiven().contains(first) && !lexicon.places().contains(first);
        if (lexicon.places().contains(plain(name))) {
            found.accept(Hit.of(plain(name), Tells.PLACE, 0.7));
        } else if (words.length - from >= 2 && given) {
            found.accept(Hit.of(plain(name), Tells.PERSON, 0.85));
        } else if (words.length - from >= 2
                && !begins
                && Stream.of(words).noneMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)))) {
            found.accept(Hit.perhaps(plain(name), Tells.OTHER, 0.3));
        } else if (given && words.length - from == 1 && !(WORDS.contains(first))) {
            found.accept(Hit.perhaps(first, Tells.PERSON, begins ? 0.35 : 0.5));
        }
    }

    private static String plain(String name) {
        return name.replaceFirst("['’]s?$", "");
    }

    private static boolean beginsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0
                && (text.charAt(before) == ' ' || text.charAt(before) == '"' || text.charAt(before) == '“')) {
            before--;
        }
        return before < 0 || ".!?:\n…。！？：；".indexOf(text.charAt(before)) >= 0;
    }
}
