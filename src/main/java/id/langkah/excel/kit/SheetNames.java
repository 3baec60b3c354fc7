package id.langkah.excel.kit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Gives sheets names that Excel takes: 31 characters, none of its own signs, each only once. */
public final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The wanted name, mended where it has to be. */
    public String next(String wanted) {
        String base =
                WorkbookUtil.createSafeSheetName(SafeText.shown(wanted), ' ').strip();
        if (wanted.isBlank() || base.isEmpty()) {
            base = "Lembar";
        }
        String name = base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            String number = " (" + n + ")";
            name = base.substring(0, Math.min(base.length(), LONGEST - number.length())) + number;
        }
        return name;
    }
}
