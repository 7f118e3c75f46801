package zhagen.exchange.document;

import java.nio.charset.StandardCharsets;

/// The bytes of an RTF file as groups, control words and words.
final class RichTokens {

    enum Token {
        OPEN,
        CLOSE,
        /// a control word, perhaps with a number
        CONTROL,
        /// one byte of text in the present code page
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean hasNumber;

    RichTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /// The control word; a symbol is one of a single character.
    String word() {
        return word;
    }

    /// The number behind the control word, or the byte of text.
    int number(int otherwise) {
        return hasNumber ? number : otherwise;
    }

    Token next() {
        while (at < bytes.length) {
            int next = bytes[at++] & 0xFF;
            switch (next) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // ends of lines mean nothing
                }
                default -> {
                    return text(next);
                }
            }
        }
        return Token.END;
    }

    private Token text(int one) {
        number = one;
        hasNumber = true;
        return Token.BYTE;
    }

    private Token control() {
        if (at == bytes.length) {
            return Token.END;
        }
        int first = bytes[at++] & 0xFF;
        if (!isLetter(first)) {
            return symbol(first);
        }
        int from = at - 1;
        while (at < bytes.length && isLetter(bytes[at]) && at - from < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && hasNumber) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
        }
        return Token.CONTROL;
    }

    private Token symbol(int symbol) {
        switch (symbol) {
            case '\\', '{', '}' -> {
                return text(symbol);
            }
            case '\'' -> {
                int high = digit();
                int low = digit();
                return high < 0 || low < 0 ? next() : text(high * 16 + low);
            }
            default -> {
                word = symbol == '\r' || symbol == '\n' ? "par" : String.valueOf((char) symbol);
                hasNumber = false;
                return Token.CONTROL;
            }
        }
    }

    private void number() {
        int from = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        at += negative ? 1 : 0;
        long value = 0;
        int digits = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && digits < 10) {
            value = value * 10 + bytes[at++] - '0';
            digits++;
        }
        hasNumber = digits > 0;
        number = Math.clamp(negative ? -value : value, Integer.MIN_VALUE, Integer.MAX_VALUE);
        at = hasNumber ? at : from;
    }

    private int digit() {
        return at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
    }

    private static boolean isLetter(int one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    }
}
