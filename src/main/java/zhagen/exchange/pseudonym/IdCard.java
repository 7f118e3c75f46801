package zhagen.exchange.pseudonym;

import java.time.DateTimeException;
import java.time.LocalDate;

/// The numbers of Chinese identity cards, as GB 11643-1999 makes them: a region, a date of birth, an order, a check digit.
final class IdCard {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final int EARLIEST = 1890;
    private static final int LATEST = 2100;

    private IdCard() {}

    static boolean isOne(String number) {
        if (!number.matches("[1-9]\\d{16}[\\dXx]") || !isDate(number)) {
            return false;
        }
        return Character.toUpperCase(number.charAt(17)) == checkDigit(number);
    }

    /// What the eighteenth place has to be.
    static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK.charAt(sum % CHECK.length());
    }

    private static boolean isDate(String number) {
        int year = Integer.parseInt(number, 6, 10, 10);
        try {
            LocalDate.of(year, Integer.parseInt(number, 10, 12, 10), Integer.parseInt(number, 12, 14, 10));
            return year >= EARLIEST && year <= LATEST;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
