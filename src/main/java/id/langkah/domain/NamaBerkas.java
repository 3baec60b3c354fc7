package id.langkah.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names of files from outside safe to keep and to write to disk. */
public final class NamaBerkas {
    private static final Set<String> PROGRAM = Set.of(
            "app",
            "appimage",
            "apk",
            "bat",
            "chm",
            "cmd",
            "com",
            "cpl",
            "desktop",
            "docm",
            "dotm",
            "dll",
            "dmg",
            "exe",
            "gadget",
            "hta",
            "inf",
            "iso",
            "jar",
            "js",
            "jse",
            "lnk",
            "msc",
            "msi",
            "msp",
            "pif",
            "potm",
            "ppam",
            "ppsm",
            "pptm",
            "ps1",
            "py",
            "reg",
            "run",
            "scf",
            "scr",
            "sh",
            "sldm",
            "url",
            "vb",
            "vbe",
            "vbs",
            "ws",
            "wsc",
            "wsf",
            "wsh",
            "xlam",
            "xll",
            "xlsm",
            "xltm");

    /** Longest name in UTF-8 bytes, so that programs on Windows can still open the file in a temporary folder. */
    private static final int LONGEST = 140;

    private static final int LONGEST_TITLE = 100;

    private static final int LONGEST_ENDING = 16;

    /**
     * Characters that Windows or Linux refuses in a name, and invisible ones that turn or hide
     * letters. The two joiners that emoji and some scripts need are allowed.
     */
    private static final Pattern REFUSED =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Cf}&&[^\\u200c\\u200d]]");

    /** Names that Windows takes for devices, whatever their ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])" + " *(\\..*)?");

    private static final Pattern DOTS_AT_END = Pattern.compile("[. ]+$");

    private NamaBerkas() {}

    /**
     * Whether the ending of the name means that opening the file may run a program, either as given
     * or after {@link #safe} changed it.
     */
    public static boolean mayRun(String nama) {
        return isProgram(nama) || isProgram(safe(nama, ""));
    }

    private static boolean isProgram(String nama) {
        String bare = DOTS_AT_END.matcher(nama.strip()).replaceFirst("");
        return PROGRAM.contains(bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Makes a file name safe on every system: it has no character that a file name may not contain
     * and cannot lead to another folder. Follows Microsoft's "Naming Files, Paths, and Namespaces",
     * the strictest of the rules.
     *
     * @param otherwise returned when nothing of the name is left
     */
    public static String safe(String nama, String otherwise) {
        String bare = REFUSED.matcher(nama).replaceAll("_").strip();
        String ended = DOTS_AT_END.matcher(bare).replaceFirst("");
        if (ended.isEmpty()) {
            return otherwise;
        }
        return shorter(DEVICE.matcher(ended).matches() ? "_" + ended : ended);
    }

    /**
     * Turns a title into a file name without an ending; forbidden characters become blanks.
     *
     * @param judul must begin with a word of the program's own, so that it is never a device name
     */
    public static String ofTitle(String judul) {
        String spoken = REFUSED.matcher(judul).replaceAll(" ").replaceAll("\\s+", " ");
        return start(DOTS_AT_END.matcher(spoken).replaceFirst(""), LONGEST_TITLE);
    }

    private static String shorter(String nama) {
        int dot = nama.lastIndexOf('.');
        String ending = dot > 0 ? nama.substring(dot) : "";
        if (bytes(ending) > LONGEST_ENDING) {
            ending = "";
        }
        String start = nama.substring(0, nama.length() - ending.length());
        return start(start, LONGEST - bytes(ending)) + ending;
    }

    /**
     * The longest beginning of a text that fits.
     *
     * @param most the limit in bytes of UTF-8, since no system counts more per name
     */
    public static String start(String teks, int most) {
        int size = 0;
        for (int i = 0; i < teks.length(); i = teks.offsetByCodePoints(i, 1)) {
            size += bytes(Character.toString(teks.codePointAt(i)));
            if (size > most) {
                return DOTS_AT_END.matcher(teks.substring(0, i)).replaceFirst("");
            }
        }
        return teks;
    }

    private static int bytes(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The name with a number before its ending: "Rekap (2).xlsx". */
    public static String numbered(String nama, int nomor) {
        int dot = nama.lastIndexOf('.');
        int at = dot > 0 ? dot : nama.length();
        return nama.substring(0, at) + " (" + nomor + ")" + nama.substring(at);
    }
}
