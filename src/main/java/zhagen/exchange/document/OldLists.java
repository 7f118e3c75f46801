package zhagen.exchange.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// Numbers the lists of an old Word document.
final class OldLists {

    private static final int LEVELS = 9;
    private static final int BULLET = 23;
    private static final int NONE = 255;

    private final Map<Integer, int[]> counts = new HashMap<>();

    /// The label of a paragraph of a list; empty where it has none.
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        var list = paragraph.getList();
        int level = paragraph.getIlvl();
        if (list == null || list.getLFOData() == null || list.getListData() == null || level < 0 || level >= LEVELS) {
            return "";
        }
        char own = (char) level;
        if (list.getNumberFormat(own) == BULLET) {
            return "•";
        }
        var counted = counts.computeIfAbsent(list.getLsid(), _ -> new int[LEVELS]);
        counted[level] = counted[level] == 0 ? list.getStartAt(own) : counted[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            counted[below] = 0;
        }
        var pattern = list.getNumberText(own);
        var label = new StringBuilder();
        for (int i = 0; pattern != null && i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character < LEVELS) {
                label.append(Ordinals.in(format(list.getNumberFormat(character)), Math.max(1, counted[character])));
            } else {
                label.append(character);
            }
        }
        return label.toString();
    }

    private static String format(int number) {
        return switch (number) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 11, 33, 35, 37, 39 -> "chineseCounting";
            case 18, 28, 29 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case NONE -> "none";
            default -> "decimal";
        };
    }
}
