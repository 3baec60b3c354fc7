package id.langkah.domain.pengerjaan;

import java.util.Locale;
import java.util.Set;

/**
 * A file that was put with a kelengkapan; its content is kept once per content.
 *
 * @param sidik SHA-256 of the content, in hex
 * @param nama the file's name without its folder
 * @param ukuran in bytes
 */
public record Lampiran(String sidik, String nama, long ukuran) {
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

    /** Whether opening it may run a program, as its name's ending tells. */
    public boolean mayRun() {
        String bare = nama.strip().replaceAll("[. ]+$", "");
        return PROGRAM.contains(bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
