package zhagen.exchange.codebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import zhagen.model.Attribute;
import zhagen.model.Values;

/// The value of an attribute as what it is: a number, a date or words. What is not what its attribute promises stays words.
final class AttributeCell {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(?:\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})日?");

    private AttributeCell() {}

    static Object of(Attribute attribute, Values values) {
        var value = values.of(attribute.id()).strip();
        return switch (attribute.type()) {
            case NUMBER -> number(value);
            case DATE -> date(value);
            case TEXT, CHOICE, YES_NO -> value;
        };
    }

    private static Object number(String value) {
        var number = value.replace(',', '.').replace('−', '-');
        return NUMBER.matcher(number).matches() ? (Object) Double.valueOf(number) : value;
    }

    private static Object date(String value) {
        var date = DATE.matcher(value);
        if (!date.matches()) {
            return value;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        } catch (DateTimeException _) {
            return value;
        }
    }
}
