package zhagen.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import zhagen.model.Attribute;

/// Says what the values of a column are.
final class AttributeType {

    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d+(?:[.,]\\d+)?");
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|\\.\\d{1,2}\\.\\d{1,2}|年\\d{1,2}月\\d{1,2}日)(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Set<String> YES_NO =
            Set.of("是", "否", "有", "无", "yes", "no", "y", "n", "true", "false", "√", "×");
    private static final int MOST_CHOICES = 12;

    private AttributeType() {}

    /// @param values without the empty ones
    static Attribute.Type of(List<String> values) {
        if (values.isEmpty()) {
            return Attribute.Type.TEXT;
        }
        for (var type : List.of(Attribute.Type.YES_NO, Attribute.Type.NUMBER, Attribute.Type.DATE)) {
            if (values.stream().allMatch(value -> fits(type, value))) {
                return type;
            }
        }
        int different = new HashSet<>(values).size();
        return different <= MOST_CHOICES && different < values.size() ? Attribute.Type.CHOICE : Attribute.Type.TEXT;
    }

    static boolean fits(Attribute.Type type, String value) {
        return switch (type) {
            case YES_NO -> YES_NO.contains(value.toLowerCase(Locale.ROOT));
            case NUMBER -> NUMBER.matcher(value).matches();
            case DATE -> DATE.matcher(value).matches();
            case CHOICE, TEXT -> true;
        };
    }
}
