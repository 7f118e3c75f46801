package zhagen.exchange.table;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/// Writes numbers as their cells show them, but dates and times the same everywhere, as ISO 8601 has them.
final class CellFormat extends DataFormatter {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    CellFormat() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904) {
        if (!DateUtil.isADateFormat(formatIndex, formatString) || !DateUtil.isValidExcelDate(value)) {
            return super.formatRawCellContents(value, formatIndex, formatString, use1904);
        }
        if (value < 1 || formatString.contains("[h")) {
            var seconds = Math.round(value * 86_400);
            return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        }
        var time = DateUtil.getLocalDateTime(value, use1904);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : MINUTES.format(time);
    }
}
