package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Items of a list as offices type them. The form numbers its lists itself, so the marks before the
 * items are taken off wherever a list comes in.
 */
public final class DaftarKetik {
    private static final Pattern MARK =
            Pattern.compile("^(?:[-–—•·*▪●○◦■◆➢→✓]\\s*|\\(?(?:\\d{1,2}|[a-z])[.)]\\s+|\\d{1,2}[.)](?=\\p{L}))");

    private DaftarKetik() {}

    /** An item without the mark before it. */
    public static String bare(String butir) {
        String stripped = butir.strip();
        String bare = MARK.matcher(stripped).replaceFirst("").strip();
        return bare.isEmpty() ? stripped : bare;
    }

    /**
     * The items of a cell: its lines, or where the first of them is marked, all from one mark to the
     * next. It is not parted at commas, and a lone dash is nothing.
     */
    public static List<String> of(String cell) {
        List<String> lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean marked = !lines.isEmpty() && isMarked(lines.getFirst());
        var items = new ArrayList<String>();
        for (String line : lines) {
            if (marked && !isMarked(line) && !items.isEmpty()) {
                items.add(items.removeLast() + " " + line);
            } else {
                items.add(bare(line));
            }
        }
        return items.stream().filter(item -> !item.matches("[-–—]+")).toList();
    }

    private static boolean isMarked(String line) {
        return MARK.matcher(line).find();
    }
}
