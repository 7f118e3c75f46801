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
    private static final Pattern DATE =
            Pattern.compile("\\d{4}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|年\\d{1,2}月\\d{1,2}日)");
    private static final Set<String> YES_NO = Set.of("是", "否", "yes", "no");
    private static final int MOST_CHOICES = 12;

    private AttributeType() {}

    /// @param values without the empty ones
    static Attribute.Type of(List<String> values) {
        if (values.isEmpty()) {
            return Attribute.Type.TEXT;
        }
        if (values.stream().allMatch(value -> YES_NO.contains(value.toLowerCase(Locale.ROOT)))) {
            return Attribute.Type.YES_NO;
        }
        if (values.stream().allMatch(value -> NUMBER.matcher(value).matches())) {
            return Attribute.Type.NUMBER;
        }
        if (values.stream().allMatch(value -> DATE.matcher(value).matches())) {
            return Attribute.Type.DATE;
        }
        int different = new HashSet<>(values).size();
        return different <= MOST_CHOICES && different < values.size() ? Attribute.Type.CHOICE : Attribute.Type.TEXT;
    }
}
