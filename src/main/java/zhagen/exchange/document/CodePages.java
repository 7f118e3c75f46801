package zhagen.exchange.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The character sets of Windows, by the numbers that its programs write.
final class CodePages {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private CodePages() {}

    static Charset of(int page) {
        return switch (page) {
            case 932 -> Charset.forName("windows-31j");
            case 936 -> Charset.forName("GBK");
            case 54936 -> Charset.forName("GB18030");
            case 10000 -> Charset.forName("x-MacRoman");
            case 65001 -> StandardCharsets.UTF_8;
            default -> Stream.of("windows-" + page, "x-windows-" + page, "IBM" + page, "x-IBM" + page, "x-Johab")
                    .filter(name -> !name.equals("x-Johab") || page == 1361)
                    .filter(Charset::isSupported)
                    .findFirst()
                    .map(Charset::forName)
                    .orElse(WESTERN);
        };
    }

    /// @param number of the character set that a font says it has
    static Charset ofFont(int number, Charset otherwise) {
        return switch (number) {
            case 77 -> of(10000);
            case 128 -> of(932);
            case 129 -> of(949);
            case 130 -> of(1361);
            case 134 -> of(936);
            case 136 -> of(950);
            case 161 -> of(1253);
            case 162 -> of(1254);
            case 163 -> of(1258);
            case 177 -> of(1255);
            case 178 -> of(1256);
            case 186 -> of(1257);
            case 204 -> of(1251);
            case 222 -> of(874);
            case 238 -> of(1250);
            case 254 -> of(437);
            case 255 -> of(850);
            default -> otherwise;
        };
    }
}
