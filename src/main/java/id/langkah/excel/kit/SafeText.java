package id.langkah.excel.kit;

import id.langkah.domain.Printable;
import java.util.regex.Pattern;

/** Converts texts so that a cell can hold them and no spreadsheet program runs them as formulas. */
public final class SafeText {
    /** The most characters of a cell (Excel specifications and limits). */
    public static final int LONGEST = 32_767;

    /** Text that Excel would read as the code of a character (ECMA-376, ST_Xstring). */
    private static final Pattern LOOKS_CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String CODED_UNDERSCORE = "_x005F_";

    private SafeText() {}

    /**
     * The text as shown in a cell: line ends become {@code \n}, other control characters become
     * blanks, and a text that is too long is cut with a note at its end.
     */
    public static String shown(String text) {
        if (isPlain(text)) {
            return text;
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return cut(Printable.of(lines));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return text.length() <= LONGEST;
    }

    /** The shown text in the form in which it is written into the file. */
    public static String written(String text) {
        return coded(shown(text));
    }

    /** The text in such a form that decoding it gives the text. */
    static String coded(String text) {
        return text.indexOf("_x") < 0 ? text : LOOKS_CODED.matcher(text).replaceAll(CODED_UNDERSCORE);
    }

    /** Whether a spreadsheet program would take the text for a formula if it were typed. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        String said = " … [dipotong, aslinya " + text.length() + " huruf]";
        int end = LONGEST - said.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + said;
    }
}
