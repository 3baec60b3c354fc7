package id.langkah.domain;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of files that came from elsewhere and are kept in the office's file. */
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

    /** So that the name, in a temporary folder, is still opened by every program on Windows. */
    private static final int LONGEST = 140;

    private static final int LONGEST_TITLE = 100;

    private static final int LONGEST_ENDING = 16;

    /**
     * What Windows or Linux refuses in a name, and what is not seen but turns or hides letters; the
     * two that join emoji and letters stay.
     */
    private static final Pattern REFUSED =
            Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Cf}&&[^\\u200c\\u200d]]");

    /** Windows takes them for devices, whatever ending they have. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])" + " *(\\..*)?");

    private static final Pattern DOTS_AT_END = Pattern.compile("[. ]+$");

    private NamaBerkas() {}

    /**
     * Whether opening such a file may run a program, as its name's ending tells: the one it came
     * with, or the one it gets where it is put.
     */
    public static boolean mayRun(String nama) {
        return isProgram(nama) || isProgram(safe(nama, ""));
    }

    private static boolean isProgram(String nama) {
        String bare = DOTS_AT_END.matcher(nama.strip()).replaceFirst("");
        return PROGRAM.contains(bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * The name without anything that a file's name may not have, so that it names a file in the
     * folder it is put in and nothing elsewhere, on every system. The rules are those of
     * Microsoft's "Naming Files, Paths, and Namespaces", which are the strictest.
     *
     * @param otherwise where nothing is left of it
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
     * A title as the name of a file that still gets its ending: what may not stand in one is a
     * blank.
     *
     * @param judul begins with a word of ours
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
     * As much of a text's beginning as fits.
     *
     * @param most in bytes of UTF-8, which no system counts more of
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

    /** The same name with a number before its ending: "Rekap (2).xlsx". */
    public static String numbered(String nama, int nomor) {
        int dot = nama.lastIndexOf('.');
        int at = dot > 0 ? dot : nama.length();
        return nama.substring(0, at) + " (" + nomor + ")" + nama.substring(at);
    }
}
