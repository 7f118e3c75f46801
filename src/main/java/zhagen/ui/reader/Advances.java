package zhagen.ui.reader;

import java.util.Arrays;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are in one font. Characters that stand for themselves are measured once and added up, which is
/// what the toolkit does with them; what is joined or stacked is measured as it stands.
final class Advances {

    private static final float UNKNOWN = -1;

    private final Text ruler = new Text();
    private final float[] widths = new float[1 << 16];

    Advances(Font font) {
        ruler.setFont(font);
        Arrays.fill(widths, UNKNOWN);
    }

    Font font() {
        return ruler.getFont();
    }

    double of(CharSequence text) {
        return of(text, 0, text.length());
    }

    double of(CharSequence text, int start, int end) {
        double width = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!standsAlone(c)) {
                return measured(text.subSequence(start, end).toString());
            }
            width += of(c);
        }
        return width;
    }

    private float of(char c) {
        char known = ideograph(c) ? '中' : c;
        if (widths[known] == UNKNOWN) {
            widths[known] = (float) measured(String.valueOf(known));
        }
        return widths[known];
    }

    private double measured(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    private static boolean ideograph(char c) {
        return c >= '\u4e00' && c <= '\u9fa5';
    }

    private static boolean standsAlone(char c) {
        return c < '\u0300' && c >= ' ' || ideograph(c)
                || c >= '\u2e80' && c < '\u3099' || c > '\u309a' && c <= '\u9fff'
                || c >= '\u2010' && c <= '\u2027' || c >= '\uff01' && c <= '\uffef' || c >= '\u0370' && c <= '\u0482';
    }
}
