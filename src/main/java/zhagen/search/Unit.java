package zhagen.search;

import java.util.ArrayList;
import java.util.List;

/// A word or a sign of a text, folded; see [Units].
record Unit(String folded, boolean sign, int position, int start, int end) {

    /// In another place among others.
    Unit shifted(int by) {
        return new Unit(folded, sign, position + by, start, end);
    }

    static List<Unit> of(String text) {
        return of(text, 0, text.length());
    }

    static List<Unit> of(String text, int start, int end) {
        var units = new Units();
        units.read(text, start, end);
        var all = new ArrayList<Unit>();
        while (units.next()) {
            var folded = new String(units.letters(), 0, units.length());
            all.add(new Unit(folded, units.isSign(), units.position(), units.start(), units.end()));
        }
        return all;
    }
}
