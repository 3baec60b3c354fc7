package id.langkah.domain;

import java.util.Locale;
import java.util.Set;

/** The names of files that came from elsewhere and are kept in the office's file. */
public final class NamaBerkas {
    private static final Set<String> PROGRAM =
            Set.of(
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

    private NamaBerkas() {}

    /** Whether opening such a file may run a program, as its name's ending tells. */
    public static boolean mayRun(String nama) {
        String bare = nama.strip().replaceAll("[. ]+$", "");
        return PROGRAM.contains(bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * The name without anything that a file's name may not have, so that it names a file in the
     * folder it is put in and nothing elsewhere.
     *
     * @param otherwise where nothing is left of it
     */
    public static String safe(String nama, String otherwise) {
        String bare = nama.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return bare.isEmpty() || bare.matches("\\.+") ? otherwise : bare;
    }
}
