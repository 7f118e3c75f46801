package zhagen.exchange.tables;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhagen.exchange.codebook.Facts;
import zhagen.model.Id;
import zhagen.model.Place;
import zhagen.model.Progress;
import zhagen.model.Quoted;
import zhagen.model.Source;
import zhagen.model.Texts;

/// The words of quotations, cut to what a cell can show, in quotation marks and with their references. Each source is read once.
final class Quoting {

    private static final int CHINESE = 90;
    private static final int OTHER = 200;
    private static final String ENDS = "。！？；.!?;";
    private static final String PAUSES = "，、：,: ";

    private final Facts facts;
    private final Map<Place, String> words = new HashMap<>();

    Quoting(Facts facts, Texts texts, List<Table> tables, Progress progress) {
        this.facts = facts;
        var bySource = places(tables);
        int done = 0;
        for (var entry : bySource.entrySet()) {
            var text = texts.read(facts.now().get(entry.getKey()));
            for (var place : entry.getValue()) {
                words.put(place, cut(Quoted.words(facts.now(), place, text)));
            }
            progress.report(++done, bySource.size());
        }
    }

    private static Map<Id<Source>, Set<Place>> places(List<Table> tables) {
        var places = new LinkedHashMap<Id<Source>, Set<Place>>();
        for (var table : tables) {
            for (var row : table.rows()) {
                for (var cell : row) {
                    if (cell instanceof Cell.Quotes(var quoted, _)) {
                        quoted.forEach(
                                place -> places.computeIfAbsent(place.source(), _ -> new LinkedHashSet<>()).add(place));
                    }
                }
            }
        }
        return places;
    }

    /// What a cell says, a line for each quotation.
    String of(Cell cell) {
        return switch (cell) {
            case Cell.Words(var text) -> text;
            case Cell.Count(long number) -> Long.toString(number);
            case Cell.Day(var date) -> date.toString();
            case Cell.Above() -> "";
            case Cell.Quotes(var places, var form) ->
                    String.join("\n", places.stream().map(place -> of(place, form)).toList());
        };
    }

    private String of(Place place, Cell.Form form) {
        var key = form == Cell.Form.BEHIND ? "tables.quote.behind" : "tables.quote.before";
        return facts.say(key, inner(words.getOrDefault(place, "")), facts.reference(place));
    }

    /// Quotation marks within quotation marks.
    private static String inner(String words) {
        var inner = new StringBuilder(words.length());
        boolean open = false;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '“' -> inner.append('‘');
                case '”' -> inner.append('’');
                case '"' -> {
                    inner.append(open ? '’' : '‘');
                    open = !open;
                }
                default -> inner.append(letter);
            }
        }
        return inner.toString();
    }

    /// Not more than a reader wants to see of it, whole sentences where that leaves enough.
    static String cut(String words) {
        boolean chinese = words.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN);
        int most = chinese ? CHINESE : OTHER;
        if (words.length() <= most) {
            return words;
        }
        var mark = chinese ? "……" : " …";
        int end = last(words, most, ENDS);
        if (end >= most / 2) {
            return words.substring(0, end + 1) + mark;
        }
        int pause = last(words, most, PAUSES);
        int cut = pause >= most / 2 ? pause : most;
        return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut) + mark;
    }

    private static int last(String words, int before, String marks) {
        int at = before - 1;
        while (at >= 0 && marks.indexOf(words.charAt(at)) < 0) {
            at--;
        }
        return at;
    }
}
