package zhagen.exchange.document;

import java.util.Locale;

/// The ways in which word processors number their lists.
final class Ordinals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 3999;

    private Ordinals() {}

    /// @param format by the name that OOXML gives it; one that is unknown here counts in Arabic numerals
    static String in(String format, int number) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "chineseCounting", "chineseCountingThousand", "chineseLegalSimplified", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "japaneseCounting", "ideographDigital", "japaneseDigitalTenThousand" ->
                    chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    static String letters(int number) {
        return number < 1 ? ""
                : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((Math.min(number, 260) + 25) / 26);
    }

    static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; left >= ROMAN_VALUES[i]; left -= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }

    private static String chinese(int number) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        }
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        var tens = number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
    }
}
