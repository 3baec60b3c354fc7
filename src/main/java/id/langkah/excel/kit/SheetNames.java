package id.langkah.excel.kit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Makes names of sheets that Excel accepts: at most 31 characters, no forbidden characters, each name only once. */
public final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The wanted name, changed where necessary. */
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
