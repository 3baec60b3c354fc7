package id.langkah.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * A reason why a file cannot be read at all.
 *
 * @param offset the byte offset of the fault
 */
record Fault(long offset, Syntax syntax) {

    /** The greatest depth of nested objects and lists. */
    static final int DEEPEST = 32;

    /**
     * Finds out what is wrong from the characters around the place where the parser failed.
     *
     * @param reached the byte that the parser had reached, for failures without a place
     */
    static Fault of(byte[] text, JacksonException failure, long reached) {
        String parser = failure.getOriginalMessage();
        if (failure instanceof StreamConstraintsException) {
            return new Fault(
                    character(text, reached),
                    parser.contains("nesting depth") ? Syntax.TERLALU_DALAM : Syntax.TERLALU_PANJANG);
        }
        var location = failure.getLocation();
        int at = character(text, location == null ? reached : location.getByteOffset());
        if (at == text.length || failure instanceof UnexpectedEndOfInputException) {
            return new Fault(text.length, Syntax.TERPOTONG);
        }
        int before = before(text, at);
        return new Fault(at, before < 0 ? Syntax.BUKAN_JSON : syntax(text, at, before, parser));
    }

    private static Syntax syntax(byte[] text, int at, int before, String parser) {
        char here = (char) (text[at] & 0xFF);
        char last = (char) (text[before] & 0xFF);
        if (here < ' ') {
            return here == '\n' || here == '\r' ? Syntax.KUTIP_TERBUKA : Syntax.HURUF_KENDALI;
        }
        if (parser.contains("escape")) {
            return Syntax.GARIS_MIRING;
        }
        if (here == '}' || here == ']') {
            return switch (last) {
                case ',' -> Syntax.KOMA_TERAKHIR;
                case ':' -> Syntax.TANPA_ISI;
                default -> Syntax.KURUNG;
            };
        }
        if (startsWith(text, at, "“") || startsWith(text, at, "”")) {
            return Syntax.KUTIP_MIRING;
        }
        return switch (here) {
            case ',' -> Syntax.KOMA_BERLEBIH;
            case '\'' -> Syntax.KUTIP_TUNGGAL;
            case '/', '#' -> Syntax.KOMENTAR;
            default -> missing(text, at, before, parser);
        };
    }

    private static Syntax missing(byte[] text, int at, int before, String parser) {
        if (parser.contains("colon")) {
            return Syntax.TITIK_DUA;
        }
        if (parser.contains("expecting comma")) {
            return Syntax.KOMA_KURANG;
        }
        if (text[before] == ',' && isDigit(text[at]) && before > 0 && isDigit(text[before - 1])) {
            return Syntax.PECAHAN;
        }
        if (parser.contains("property name")) {
            return Syntax.KUNCI_TANPA_KUTIP;
        }
        if (parser.contains("numeric") || isDigit(text[at])) {
            return Syntax.ANGKA;
        }
        return parser.contains("token") ? Syntax.TEKS_TANPA_KUTIP : Syntax.LAIN;
    }

    /** The offset, in characters, of the character that contains the byte. */
    private static int character(byte[] text, long offset) {
        int at = Math.clamp(offset, 0, text.length);
        while (at > 0 && at < text.length && (text[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    /** The offset of the last byte before {@code at} that is not blank; -1 when there is none. */
    private static int before(byte[] text, int at) {
        int i = at - 1;
        while (i >= 0 && text[i] >= 0 && text[i] <= ' ') {
            i--;
        }
        return Encoding.hasMark(text) && i < 3 ? -1 : i;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean startsWith(byte[] text, int at, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        return at + wanted.length <= text.length
                && new String(text, at, wanted.length, StandardCharsets.UTF_8).equals(word);
    }
}
