package zhagen.naming;

/// How far what was typed is from what was meant: a letter left out, one too many, a wrong one, or two that changed places.
public final class Typing {

    private Typing() {}

    /// Whether at most so many slips make one of the other.
    static boolean within(String one, String other, int slips) {
        if (Math.abs(one.length() - other.length()) > slips) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = Math.max(one.length(), other.length()) - same - end;
        if (left <= slips || left > (slips == 1 ? 2 : shorter - shorter / 3)) {
            return left <= slips;
        }
        return slips(one.substring(same, one.length() - end), other.substring(same, other.length() - end), false)
                <= slips;
    }

    /// The fewest slips that make `typed` a beginning of `meant`.
    public static int toBeginning(String typed, String meant) {
        return slips(typed, meant, true);
    }

    private static int slips(String typed, String meant, boolean beginning) {
        int[] before = new int[meant.length() + 1];
        int[] last = new int[meant.length() + 1];
        int[] row = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int wrong = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + wrong, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed.charAt(i - 1) == meant.charAt(j - 2)
                        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        int fewest = last[meant.length()];
        for (int j = 0; beginning && j < meant.length(); j++) {
            fewest = Math.min(fewest, last[j]);
        }
        return fewest;
    }
}
